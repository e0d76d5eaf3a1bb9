using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Corpus.Storage;
using PolicyDashboard.Corpus.Stories;

namespace PolicyDashboard.Corpus.Tests.Stories;

public abstract class StoryBookTests
{
    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_slide_keeps_view_words_figure_and_revision_with_who_and_when()
    {
        await using var desk = await DeskAsync();
        var story = await desk.Book.BeginAsync("  湖北写了什么 ", "lin", Cancellation);
        var slide = await desk.Book.KeepAsync(story, View("a") with { Notes = "先说环境" }, "lin", Cancellation);

        var read = await desk.Book.ReadAsync(story, Cancellation);

        Assert.Equal("湖北写了什么", read!.Title);
        var kept = Assert.Single(read.Slides);
        Assert.Equal((slide, "./?place=a", "Caption a", "先说环境", 7, "abcdef01"), (kept.Id, kept.View, kept.Caption, kept.Notes, kept.Revision, kept.CatalogueVersion));
        Assert.Equal(("lin", 1), (kept.KeptBy, kept.Version));
        Assert.Equal(desk.Clock.GetUtcNow(), kept.KeptAt);
        Assert.Equal(new DateTimeOffset(2026, 11, 1, 8, 0, 0, TimeSpan.Zero), kept.ComputedAt);
        Assert.Equal([1, 2, (byte)'a'], await desk.Book.FigureAsync(kept.Id, Cancellation));
    }

    [Fact]
    public async Task Slides_stand_in_the_order_they_were_moved_to()
    {
        await using var desk = await DeskAsync();
        var (story, ids) = await desk.StoryAsync("a", "b", "c", "d");

        await desk.Book.MoveAsync(ids[3], 0, cancellation: Cancellation);
        Assert.Equal("d a b c", await desk.OrderAsync(story));
        await desk.Book.MoveAsync(ids[0], 2, cancellation: Cancellation);
        Assert.Equal("d b a c", await desk.OrderAsync(story));
        await desk.Book.MoveAsync(ids[1], 99, cancellation: Cancellation);
        Assert.Equal("d a c b", await desk.OrderAsync(story));
        await desk.Book.MoveAsync(ids[1], -5, cancellation: Cancellation);
        Assert.Equal("b d a c", await desk.OrderAsync(story));
    }

    [Fact]
    public async Task Words_that_somebody_else_changed_since_they_were_read_are_not_written_over()
    {
        await using var desk = await DeskAsync();
        var (story, ids) = await desk.StoryAsync("a");

        Assert.Equal(ChangeOutcome.Done, await desk.Book.WriteAsync(ids[0], "first tab", "", 1, cancellation: Cancellation));
        Assert.Equal(ChangeOutcome.Changed, await desk.Book.WriteAsync(ids[0], "second tab", "", 1, cancellation: Cancellation));

        var kept = (await desk.Book.ReadAsync(story, Cancellation))!.Slides[0];
        Assert.Equal(("first tab", 2), (kept.Caption, kept.Version));
        Assert.Equal(ChangeOutcome.Done, await desk.Book.WriteAsync(ids[0], "second tab, knowing the first", "", kept.Version, cancellation: Cancellation));
    }

    [Fact]
    public async Task A_title_that_somebody_else_changed_is_not_written_over_either()
    {
        await using var desk = await DeskAsync();
        var (story, _) = await desk.StoryAsync();

        Assert.Equal(ChangeOutcome.Done, await desk.Book.RenameAsync(story, "one", 1, cancellation: Cancellation));
        Assert.Equal(ChangeOutcome.Changed, await desk.Book.RenameAsync(story, "other", 1, cancellation: Cancellation));
        Assert.Equal("one", (await desk.Book.ReadAsync(story, Cancellation))!.Title);
    }

    [Fact]
    public async Task What_was_taken_out_can_be_put_back_where_it_stood()
    {
        await using var desk = await DeskAsync();
        var (story, ids) = await desk.StoryAsync("a", "b", "c");

        await desk.Book.TakeOutAsync(ids[1], isOut: true, cancellation: Cancellation);
        Assert.Equal("a c", await desk.OrderAsync(story));
        Assert.Equal(ChangeOutcome.Gone, await desk.Book.WriteAsync(ids[1], "x", "", 1, cancellation: Cancellation));
        await desk.Book.TakeOutAsync(ids[1], isOut: false, cancellation: Cancellation);
        Assert.Equal("a b c", await desk.OrderAsync(story));

        await desk.Book.TakeAwayAsync(story, isAway: true, cancellation: Cancellation);
        Assert.Null(await desk.Book.ReadAsync(story, Cancellation));
        Assert.Null(await desk.Book.KeepAsync(story, View("d"), cancellation: Cancellation));
        Assert.Empty(await desk.Book.ListAsync(Cancellation));
        await desk.Book.TakeAwayAsync(story, isAway: false, cancellation: Cancellation);
        Assert.Equal("a b c", await desk.OrderAsync(story));
    }

    [Fact]
    public async Task The_story_that_was_changed_last_comes_first()
    {
        await using var desk = await DeskAsync();
        var (one, ids) = await desk.StoryAsync("a");
        desk.Clock.Advance();
        var (other, _) = await desk.StoryAsync("b");
        Assert.Equal([other, one], (await desk.Book.ListAsync(Cancellation)).Select(story => story.Id));

        desk.Clock.Advance();
        await desk.Book.WriteAsync(ids[0], "again", "", 1, cancellation: Cancellation);

        Assert.Equal([one, other], (await desk.Book.ListAsync(Cancellation)).Select(story => story.Id));
    }

    [Fact]
    public async Task Slides_kept_at_the_same_time_are_all_kept()
    {
        await using var desk = await DeskAsync();
        var (story, _) = await desk.StoryAsync();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(at => Task.Run(() => desk.Book.KeepAsync(story, View($"{at}"), cancellation: Cancellation))));

        Assert.Equal(Enumerable.Range(0, 8).Select(at => $"{at}"), (await desk.OrderAsync(story)).Split(' ').Order());
    }

    [Fact]
    public async Task An_emoji_is_not_cut_in_half_by_the_end_of_a_caption()
    {
        await using var desk = await DeskAsync();
        var (story, ids) = await desk.StoryAsync("a");

        await desk.Book.WriteAsync(ids[0], new string('字', StoryBook.LongestTitle - 1) + "😀", "", 1, cancellation: Cancellation);

        Assert.Equal(new string('字', StoryBook.LongestTitle - 1), (await desk.Book.ReadAsync(story, Cancellation))!.Slides[0].Caption);
    }

    private protected abstract Task<Desk> DeskAsync();

    internal static KeptView View(string name) =>
        new($"./?place={name}", $"Caption {name}", "", [1, 2, (byte)name[0]], 7, "abcdef01", new DateTimeOffset(2026, 11, 1, 8, 0, 0, TimeSpan.Zero));

    /// <summary>A book over a database of its own.</summary>
    private protected sealed class Desk(TestCorpus corpus, PostgresCopy? copy) : IAsyncDisposable
    {
        public SetClock Clock { get; } = new();

        public StoryBook Book => field ??= new(copy ?? corpus.Get<IDbContextFactory<CorpusDb>>(), Clock);

        public async Task<(int Story, IReadOnlyList<int> Slides)> StoryAsync(params IReadOnlyList<string> names)
        {
            var story = await Book.BeginAsync("story", cancellation: Cancellation);
            var ids = new List<int>();
            foreach (var name in names)
            {
                ids.Add((await Book.KeepAsync(story, View(name), cancellation: Cancellation))!.Value);
            }

            return (story, ids);
        }

        public async Task<string> OrderAsync(int story) =>
            string.Join(' ', (await Book.ReadAsync(story, Cancellation))!.Slides.Select(slide => slide.View["./?place=".Length..]));

        public async ValueTask DisposeAsync()
        {
            if (copy is not null)
            {
                await copy.DisposeAsync();
            }

            await corpus.DisposeAsync();
        }
    }

    private protected sealed class SetClock : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 11, 26, 9, 30, 0, TimeSpan.Zero);

        public void Advance() => _now = _now.AddMinutes(1);

        public override DateTimeOffset GetUtcNow() => _now;
    }
}

/// <summary>In the database that a corpus lives in.</summary>
public sealed class StoryBookInSqliteTests : StoryBookTests
{
    [Fact]
    public async Task Stories_outlive_a_computation_of_everything_else()
    {
        await using var corpus = await TestCorpus.HandMadeAsync("一、优化营商环境\n打好蓝天保卫战。");
        var story = await corpus.Get<StoryBook>().BeginAsync("kept", cancellation: Cancellation);
        await corpus.Get<StoryBook>().KeepAsync(story, View("a"), cancellation: Cancellation);

        await using var again = corpus.Again();
        await again.Opening.OpenWithAsync(HandMadeAnalysis.Force("another"), [], Cancellation);

        Assert.Single((await again.Get<StoryBook>().ReadAsync(story, Cancellation))!.Slides);
    }

    private protected override async Task<Desk> DeskAsync() => new(await TestCorpus.HandMadeEmptyAsync(), null);
}

/// <summary>In PostgreSQL, where one is named by <c>POLICYDASHBOARD_PG</c> (a connection string).</summary>
public sealed class StoryBookInPostgresTests : StoryBookTests
{
    private protected override async Task<Desk> DeskAsync()
    {
        Assert.SkipWhen(PostgresCopy.Connection is null, "POLICYDASHBOARD_PG names no PostgreSQL to keep stories in.");
        var corpus = await TestCorpus.HandMadeEmptyAsync();
        return new(corpus, await PostgresCopy.OfAsync(corpus));
    }
}
