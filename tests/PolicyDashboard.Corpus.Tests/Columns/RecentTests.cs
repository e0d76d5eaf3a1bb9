using PolicyDashboard.Corpus.Columns;

namespace PolicyDashboard.Corpus.Tests.Columns;

public sealed class RecentTests
{
    private readonly Recent<string> _recent = new(2);
    private int _asked;

    [Fact]
    public void What_was_asked_lately_is_not_worked_out_again()
    {
        Assert.Equal("1 places", Ask("places"));
        Assert.Equal("2 years", Ask("years"));
        Assert.Equal("1 places", Ask("places"));
    }

    [Fact]
    public void What_was_not_asked_for_longest_makes_room()
    {
        Ask("places");
        Ask("years");
        Ask("places");
        Ask("types");

        Assert.Equal("1 places", Ask("places"));
        Assert.Equal("4 years", Ask("years"));
    }

    [Fact]
    public void Who_asks_while_another_works_it_out_gets_an_answer_too()
    {
        var inner = "";
        var outer = _recent.Of("places", () =>
        {
            inner = Ask("places");
            return "outer";
        });

        Assert.Equal(("outer", "1 places", "1 places"), (outer, inner, Ask("places")));
    }

    private string Ask(string question) => _recent.Of(question, () => $"{++_asked} {question}");
}
