using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Measures.Comparison;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Corpus.Tests.Queries;

/// <summary>Intervals belong to the very numbers on the chart, and what a row is set against never holds the row.</summary>
public sealed class EstimatesQueryTests
{
    [Fact]
    public async Task Every_estimate_is_of_the_number_that_the_heatmap_shows_and_holds_it()
    {
        await using var corpus = await TestCorpus.HandMadeAsync(RandomDocuments.Many);
        foreach (var filter in EveryNumberOpensTests.Filters.Select(row => row.Data))
        {
            foreach (var rows in Enum.GetValues<RowsAre>())
            {
                var table = await corpus.Coverage.AskAsync(rows, filter, TestContext.Current.CancellationToken);
                var found = await AskAsync(corpus, rows, filter, new(true, default));
                foreach (var row in table.Rows.Where(row => row.Totals.Statements > 0))
                {
                    foreach (var (subject, estimate) in found.Rows[row.Key].Subjects)
                    {
                        Assert.Equal(row.Subjects[subject].In(Measure.Statements, row.Totals)!.Value, estimate.Value, 12);
                        Assert.InRange(estimate.Value, estimate.Low, estimate.High);
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData(Measure.Text)]
    [InlineData(Measure.Hits)]
    [InlineData(Measure.Attention)]
    [InlineData(Measure.Paragraphs)]
    public async Task Other_measures_have_intervals_around_the_number_that_the_heatmap_shows(Measure measure)
    {
        await using var corpus = await TestCorpus.HandMadeAsync(RandomDocuments.Many);
        foreach (var filter in new[] { Filter.All, Filter.All with { View = PlaceView.Spoken }, Filter.All with { Place = new PlaceCode(420000) }, Filter.All with { From = 2020 } })
        {
            var table = await corpus.Coverage.AskAsync(RowsAre.Places, filter, TestContext.Current.CancellationToken);
            var found = await corpus.Get<EstimatesQuery>().AskAsync(RowsAre.Places, filter, measure, new(true, default), null, TestContext.Current.CancellationToken);
            Assert.NotEmpty(found.Total.Subjects);
            foreach (var row in table.Rows.Where(row => row.Totals.Statements > 0))
            {
                foreach (var (subject, estimate) in found.Rows[row.Key].Subjects)
                {
                    Assert.Equal(row.Subjects[subject].In(measure, row.Totals)!.Value, estimate.Value, 9);
                    Assert.InRange(estimate.Value, estimate.Low, estimate.High);
                    if (estimate.Contrast is { } contrast && filter.View == PlaceView.Issuing)
                    {
                        var rest = (Counts: table.Total.Subjects[subject].Numerator(measure) - row.Subjects[subject].Numerator(measure), Whole: table.Total.Totals.Denominator(measure) - row.Totals.Denominator(measure));
                        Assert.Equal((measure == Measure.Hits ? 1000 : 1) * rest.Counts / rest.Whole, contrast.Base, 9);
                        Assert.InRange(contrast.Difference, contrast.Low, contrast.High);
                    }
                }
            }
        }
    }

    [Fact]
    public async Task The_rest_is_everything_under_the_filter_without_the_row()
    {
        await using var corpus = await TestCorpus.HandMadeAsync(RandomDocuments.Many);
        foreach (var view in Enum.GetValues<PlaceView>())
        {
            var filter = Filter.All with { View = view };
            var table = await corpus.Coverage.AskAsync(RowsAre.Places, filter, TestContext.Current.CancellationToken);
            var found = await AskAsync(corpus, RowsAre.Places, filter, new(true, default));
            foreach (var row in table.Rows)
            {
                var n = table.Total.Totals.Statements - row.Totals.Statements;
                foreach (var (subject, estimate) in found.Rows[row.Key].Subjects)
                {
                    var about = table.Total.Subjects[subject].Statements - row.Subjects[subject].Statements;
                    Assert.Equal((double)about / n, estimate.Contrast!.Base, 12);
                    Assert.Equal(estimate.Value - estimate.Contrast.Base, estimate.Contrast.Difference, 12);
                }
            }
        }
    }

    [Fact]
    public async Task A_place_is_never_compared_with_a_text_that_holds_it()
    {
        await using var corpus = await TestCorpus.HandMadeAsync(RandomDocuments.Many);
        var hubei = new PlaceCode(420000);
        var all = await corpus.Coverage.AskAsync(RowsAre.Places, Filter.All, TestContext.Current.CancellationToken);
        var beneath = await corpus.Coverage.AskAsync(RowsAre.Places, Filter.All with { Place = hubei }, TestContext.Current.CancellationToken);

        var top = await AskAsync(corpus, RowsAre.Places, Filter.All, new(false, hubei));
        var inside = await AskAsync(corpus, RowsAre.Places, Filter.All with { Place = hubei }, new(false, hubei));

        Assert.All(top.Rows["420000"].Subjects.Values, estimate => Assert.Null(estimate.Contrast));
        var whole = all.Rows.Single(row => row.Key == "420000");
        Assert.Equal(whole.Subjects["a"].In(Measure.Statements, whole.Totals)!.Value, top.Rows["110000"].Subjects["a"].Contrast!.Base, 12);
        var wuhan = beneath.Rows.Single(row => row.Key == "420100");
        Assert.Equal(
            (double)(whole.Subjects["a"].Statements - wuhan.Subjects["a"].Statements) / (whole.Totals.Statements - wuhan.Totals.Statements),
            inside.Rows["420100"].Subjects["a"].Contrast!.Base,
            12);
    }

    [Fact]
    public async Task Stars_are_corrected_over_all_rows_whichever_are_asked_for()
    {
        await using var corpus = await TestCorpus.HandMadeAsync(RandomDocuments.Many);

        var all = await AskAsync(corpus, RowsAre.Documents, Filter.All, new(true, default));
        var some = await corpus.Get<EstimatesQuery>().AskAsync(
            RowsAre.Documents, Filter.All, Measure.Statements, new(true, default), new HashSet<string> { "3", "7" }, TestContext.Current.CancellationToken);

        Assert.Equal(["3", "7"], some.Rows.Keys.Order());
        Assert.Equal(all.Rows["3"].Subjects["b"].Contrast, some.Rows["3"].Subjects["b"].Contrast);
    }

    [Fact]
    public async Task One_document_against_another_is_worked_out_by_hand()
    {
        // Every statement of its own paragraph; about a: 1 of 4 and 3 of 4.
        await using var corpus = await TestCorpus.HandMadeAsync(
            "420000 20200625 0\n部 420000 a:甲字。部 420000 :字文。部 420000 :字文。部 420000 :字文。\n",
            "110000 20200625 0\n部 110000 a:甲字。部 110000 :字文。部 110000 a:甲字。部 110000 a:甲字。\n");

        var estimate = (await AskAsync(corpus, RowsAre.Places, Filter.All, new(true, default))).Rows["420000"].Subjects["a"];

        Assert.Equal((0.25, 0.75), (estimate.Value, estimate.Contrast!.Base));
        var expected = NewcombeInterval.Of(0.25, estimate.EffectiveNumber, 0.75, (await AskAsync(corpus, RowsAre.Places, Filter.All, null)).Rows["110000"].Subjects["a"].EffectiveNumber);
        Assert.Equal((expected.Low, expected.High), (estimate.Contrast.Low, estimate.Contrast.High));
        Assert.True(estimate.Contrast.IsThin);
    }

    [Fact]
    public async Task A_place_is_less_sure_than_its_only_document()
    {
        // Documents differ: what Hubei's one document says of Hubei is less than what it says of itself.
        await using var corpus = await TestCorpus.HandMadeAsync(
            [.. Enumerable.Range(0, 8).Select(number =>
                $"{(number == 0 ? "420000" : "110000")} 2020062{number} 0\n" + string.Concat(Enumerable.Range(0, 12).Select(at => $"部 110000 {(at * 7 % 12 < number + 1 ? "a:甲字" : ":字文")}。")) + "\n")]);

        var place = (await AskAsync(corpus, RowsAre.Places, Filter.All, null)).Rows["420000"].Subjects["a"];
        var document = (await AskAsync(corpus, RowsAre.Documents, Filter.All, null)).Rows.Values.MinBy(row => row.Subjects["a"].Value)!.Subjects["a"];

        Assert.Equal(document.Value, place.Value);
        Assert.True(place.EffectiveNumber < document.EffectiveNumber, $"{place} {document}");
    }

    private static Task<EstimateTable> AskAsync(TestCorpus corpus, RowsAre rows, Filter filter, ContrastWith? with) =>
        corpus.Get<EstimatesQuery>().AskAsync(rows, filter, Measure.Statements, with, null, TestContext.Current.CancellationToken);
}
