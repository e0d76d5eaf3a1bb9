using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Pages;

namespace PolicyDashboard.Web.Tests.Pages;

public class KeptAnswersTests
{
    private static readonly CorpusSummary Before = new(1, default, 1, 1, 2020, 2021, 0, 0, "abc", 1, default);
    private static readonly CorpusSummary After = Before with { Documents = 2 };
    private readonly KeptAnswers<string> _kept = new(2);
    private int _asked;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_question_is_worked_out_once_also_for_those_who_ask_meanwhile()
    {
        var working = new TaskCompletionSource();
        Task<string> Ask() => _kept.OfAsync(Before, "places", async () =>
        {
            _asked++;
            await working.Task;
            return "answer";
        }, Stop);

        var (first, second) = (Ask(), Ask());
        working.SetResult();

        Assert.Equal(("answer", "answer", "answer"), (await first, await second, await Ask()));
        Assert.Equal(1, _asked);
    }

    [Fact]
    public async Task Another_corpus_is_asked_anew_and_what_comes_late_of_the_former_is_not_kept()
    {
        await AskAsync(Before, "places");
        Assert.Equal("2 places", await AskAsync(After, "places"));

        var late = new TaskCompletionSource<string>();
        var asked = _kept.OfAsync(Before, "years", () => late.Task, Stop);
        await AskAsync(After, "themes");
        late.SetResult("of the former");

        Assert.Equal("of the former", await asked);
        Assert.Equal("4 years", await AskAsync(After, "years"));
    }

    [Fact]
    public async Task What_was_not_looked_at_for_longest_makes_room()
    {
        await AskAsync(Before, "one");
        await AskAsync(Before, "two");
        await AskAsync(Before, "one");
        await AskAsync(Before, "three");

        Assert.Equal("1 one", await AskAsync(Before, "one"));
        Assert.Equal("4 two", await AskAsync(Before, "two"));
    }

    [Fact]
    public async Task A_failure_is_not_kept()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _kept.OfAsync(Before, "places", () => Task.FromException<string>(new InvalidOperationException()), Stop));

        Assert.Equal("1 places", await AskAsync(Before, "places"));
    }

    [Fact]
    public async Task Who_goes_away_stops_waiting_and_leaves_the_answer_to_the_others()
    {
        var working = new TaskCompletionSource<string>();
        using var gone = new CancellationTokenSource();
        var (leaving, staying) = (_kept.OfAsync(Before, "places", () => working.Task, gone.Token), _kept.OfAsync(Before, "places", () => working.Task, Stop));
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving);
        working.SetResult("answer");
        Assert.Equal("answer", await staying);
    }

    private Task<string> AskAsync(CorpusSummary corpus, string question) => _kept.OfAsync(corpus, question, () => Task.FromResult($"{++_asked} {question}"), Stop);
}
