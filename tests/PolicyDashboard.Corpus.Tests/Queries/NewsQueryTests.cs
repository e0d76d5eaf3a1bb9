using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Corpus.Tests.Queries;

public class NewsQueryTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_taken_in_since_moves_numbers_from_those_without_it_to_those_with_it()
    {
        await using var corpus = await TestCorpus.HandMadeAsync(RandomDocuments.Many);
        var since = await SecondsLaterAsync();
        await corpus.ImportAsync(corpus.Write("x.txt", "420000 20210701 0\n" + Statements(30, "a")), corpus.Write("y.txt", "110000 20210801 1\n" + Statements(12, "b,c")));

        foreach (var measure in Enum.GetValues<Measure>())
        {
            var found = await corpus.Get<NewsQuery>().TakenSinceAsync(since, Filter.All, measure, Cancellation);

            Assert.Equal(["x.txt", "y.txt"], found.Documents.Select(document => document.Line.File).Order());
            Assert.Equal(RandomDocuments.Many.Count, found.Before);
            Assert.Null(found.Recomputed);
            Assert.Equal(new PlaceCode?[] { null, new(110000), new(420000) }, found.Movements.Select(movement => movement.Place).Distinct().OrderBy(place => place?.Number ?? 0));
            await CheckAsync(corpus, found, measure);
        }
    }

    [Fact]
    public async Task What_was_issued_since_a_day_is_told_by_dates_alone()
    {
        await using var corpus = await TestCorpus.HandMadeAsync(RandomDocuments.Many);
        var found = await corpus.Get<NewsQuery>().IssuedSinceAsync(new(2020, 6, 10), Filter.All, Measure.Statements, Cancellation);

        Assert.NotEmpty(found.Documents);
        Assert.All(found.Documents, document => Assert.True(document.Line.Date!.Value.Number >= 20200610));
        Assert.Equal(RandomDocuments.Many.Count, found.Documents.Count + found.Before);
        await CheckAsync(corpus, found, Measure.Statements);
    }

    [Fact]
    public async Task The_interval_of_a_movement_lies_around_it_and_a_place_that_is_new_has_none()
    {
        await using var corpus = await TestCorpus.HandMadeAsync("420000 20200601 0\n" + Statements(40, "a") + Statements(40, ""));
        var since = await SecondsLaterAsync();
        await corpus.ImportAsync(corpus.Write("x.txt", "420000 20210701 0\n" + Statements(60, "a")), corpus.Write("y.txt", "110000 20210801 1\n" + Statements(12, "b")));

        var found = await corpus.Get<NewsQuery>().TakenSinceAsync(since, Filter.All, Measure.Statements, Cancellation);
        var moved = found.Movements.Single(movement => movement.Place == new PlaceCode(420000) && movement.Theme.Key == "a");

        Assert.Equal([new PlaceCode(110000)], found.Fresh);
        Assert.Equal((0.5, 100 / 140.0, 1.0), (moved.Before, moved.Now, moved.New));
        Assert.InRange(moved.Difference, moved.Low, moved.High);

        // What is new is 60 of 140 statements: it cannot move the whole further than that.
        Assert.InRange(moved.High, 0, 60 / 140.0);
        foreach (var movement in (await corpus.Get<NewsQuery>().TakenSinceAsync(since, Filter.All, Measure.Text, Cancellation)).Movements)
        {
            Assert.True(double.IsNaN(movement.Low) || (movement.Low <= movement.Difference && movement.Difference <= movement.High), $"{movement}");
        }
    }

    [Fact]
    public async Task Texts_that_were_read_anew_since_are_told_of()
    {
        await using var corpus = await TestCorpus.HandMadeAsync("420000 20200601 0\n" + Statements(4, "a"));
        var since = await SecondsLaterAsync();
        await using var again = corpus.Again();
        await again.Opening.OpenWithAsync(HandMadeAnalysis.Force("two"), [], Cancellation);
        await again.ImportAsync(again.Write("x.txt", "420000 20210701 0\n" + Statements(6, "a")));

        var found = await again.Get<NewsQuery>().TakenSinceAsync(since, Filter.All, Measure.Statements, Cancellation);

        Assert.Equal((2, false), (found.Recomputed!.Revision, found.Recomputed.IsOtherCatalogue));
        Assert.Null((await again.Get<NewsQuery>().TakenSinceAsync(DateTimeOffset.UnixEpoch, Filter.All, Measure.Statements, Cancellation)).Recomputed);
    }

    [Fact]
    public async Task An_empty_corpus_has_nothing_new()
    {
        await using var corpus = await TestCorpus.HandMadeEmptyAsync();
        var found = await corpus.Get<NewsQuery>().TakenSinceAsync(DateTimeOffset.UnixEpoch, Filter.All, Measure.Statements, Cancellation);

        Assert.Empty(found.Documents);
        Assert.Empty(found.Movements);
        Assert.Null(await corpus.Get<NewsQuery>().LastTakenAsync(Cancellation));
    }

    /// <summary>Every number is the one that the heatmap and the list of statements give for the same documents.</summary>
    private static async Task CheckAsync(TestCorpus corpus, NewDocuments found, Measure measure)
    {
        Assert.NotEmpty(found.Movements);
        Assert.Equal(found.Movements.Select(movement => Math.Abs(movement.Difference)).OrderDescending(), found.Movements.Select(movement => Math.Abs(movement.Difference)));
        foreach (var movement in found.Movements)
        {
            var place = Filter.All with { Place = movement.Place is { } code ? code : null };
            Assert.Equal(await ValueAsync(place), movement.Now, 1e-12);
            Assert.Equal(await ValueAsync(place with { News = found.News }), movement.New, 1e-12);
            Assert.Equal(await ValueAsync(place with { News = found.News with { IsBefore = true } }), movement.Before, 1e-12);

            async Task<double> ValueAsync(Filter filter) =>
                (await corpus.Statements.AskAsync(filter, movement.Theme.Key, measure, StatementOrder.Reading, null, 1, Cancellation)).Value!.Value;
        }
    }

    private static string Statements(int count, string themes) => string.Concat(Enumerable.Range(0, count).Select(index => $"部 none {themes}:甲字第{index}条{themes}。\n"));

    // Times of import are whole seconds.
    private static async Task<DateTimeOffset> SecondsLaterAsync()
    {
        await Task.Delay(2100, Cancellation);
        return TimeProvider.System.GetUtcNow().AddSeconds(-1);
    }
}
