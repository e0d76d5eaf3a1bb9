using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Stories;

/// <summary>
/// The stories that people made. Every change is one transaction; words that were changed by somebody else since they were
/// read are not written over; what is taken out stays in the database and can be put back.
/// </summary>
public sealed class StoryBook
{
    /// <summary>Who changes something where nobody signs in.</summary>
    public const string Local = "local";

    /// <summary>Most characters of a title or a caption, of notes, and of an address.</summary>
    public const int LongestTitle = 200, LongestNotes = 20_000, LongestView = 8_000;

    private readonly IDbContextFactory<CorpusDb> _databases;
    private readonly TimeProvider _clock;

    internal StoryBook(IDbContextFactory<CorpusDb> databases, TimeProvider clock) => (_databases, _clock) = (databases, clock);

    private long Now => _clock.GetUtcNow().ToUnixTimeSeconds();

    /// <summary>All stories with their slides, the one changed last first.</summary>
    public async Task<IReadOnlyList<Story>> ListAsync(CancellationToken cancellation = default)
    {
        await using var database = await _databases.CreateDbContextAsync(cancellation);
        var stories = await database.Stories.AsNoTracking().Where(story => story.DeletedAt == null).OrderByDescending(story => story.ChangedAt).ThenByDescending(story => story.Id).ToListAsync(cancellation);
        var slides = (await SlidesAsync(database, null, cancellation)).ToLookup(slide => slide.Story);
        return [.. stories.Select(story => StoryOf(story, [.. slides[story.Id]]))];
    }

    /// <summary>A story; null where there is none of that id.</summary>
    public async Task<Story?> ReadAsync(int id, CancellationToken cancellation = default)
    {
        await using var database = await _databases.CreateDbContextAsync(cancellation);
        return await database.Stories.AsNoTracking().SingleOrDefaultAsync(story => story.Id == id && story.DeletedAt == null, cancellation) is { } found
            ? StoryOf(found, await SlidesAsync(database, id, cancellation))
            : null;
    }

    /// <summary>The figure of a slide, as <see cref="KeptView.Figure"/> held it; null where there is no such slide.</summary>
    public async Task<byte[]?> FigureAsync(int slide, CancellationToken cancellation = default)
    {
        await using var database = await _databases.CreateDbContextAsync(cancellation);
        return await database.Slides.Where(row => row.Id == slide).Select(row => row.Figure).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>Begins a story.</summary>
    /// <returns>Its id.</returns>
    public Task<int> BeginAsync(string title, string who = Local, CancellationToken cancellation = default) => ChangeAsync(async database =>
    {
        var id = (await database.Stories.MaxAsync(story => (int?)story.Id, cancellation) ?? 0) + 1;
        database.Stories.Add(new StoryRow { Id = id, Title = Cut(title, LongestTitle), Version = 1, CreatedAt = Now, CreatedBy = who, ChangedAt = Now, ChangedBy = who });
        await database.SaveChangesAsync(cancellation);
        return id;
    }, cancellation);

    /// <summary>Keeps a view as the last slide of a story.</summary>
    /// <returns>The slide's id; null where the story is gone.</returns>
    public Task<int?> KeepAsync(int story, KeptView view, string who = Local, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(view);
        if (view.View.Length > LongestView)
        {
            throw new ArgumentException($"An address of {view.View.Length} characters is longer than the {LongestView} that are kept.", nameof(view));
        }

        return ChangeAsync<int?>(async database =>
        {
            if (!await TouchAsync(database, story, who, cancellation))
            {
                return null;
            }

            var id = (await database.Slides.MaxAsync(slide => (int?)slide.Id, cancellation) ?? 0) + 1;
            var last = await database.Slides.Where(slide => slide.StoryId == story).MaxAsync(slide => (int?)slide.Position, cancellation) ?? 0;
            database.Slides.Add(new SlideRow
            {
                Id = id,
                StoryId = story,
                Position = last + 1,
                View = view.View,
                Caption = Cut(view.Caption, LongestTitle),
                Notes = Cut(view.Notes, LongestNotes),
                Figure = view.Figure,
                Revision = view.Revision,
                CatalogueVersion = view.CatalogueVersion,
                ComputedAt = view.ComputedAt.ToUnixTimeSeconds(),
                Version = 1,
                KeptAt = Now,
                KeptBy = who,
                ChangedAt = Now,
                ChangedBy = who,
            });
            await database.SaveChangesAsync(cancellation);
            return id;
        }, cancellation);
    }

    /// <summary>Gives a story another title.</summary>
    /// <param name="id">The story.</param>
    /// <param name="title">The title; nothing is written where it is blank.</param>
    /// <param name="version">The version that was read before.</param>
    /// <param name="who">Who does it.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<ChangeOutcome> RenameAsync(int id, string title, int version, string who = Local, CancellationToken cancellation = default)
    {
        var (cut, now) = (Cut(title, LongestTitle), Now);
        return ChangeAsync(async database => await database.Stories
            .Where(story => story.Id == id && story.Version == version && story.DeletedAt == null)
            .ExecuteUpdateAsync(story => story.SetProperty(row => row.Title, cut).SetProperty(row => row.Version, version + 1).SetProperty(row => row.ChangedAt, now).SetProperty(row => row.ChangedBy, who), cancellation) == 1
                ? ChangeOutcome.Done
                : await database.Stories.AnyAsync(story => story.Id == id && story.DeletedAt == null, cancellation) ? ChangeOutcome.Changed : ChangeOutcome.Gone, cancellation);
    }

    /// <summary>Writes caption and notes of a slide.</summary>
    /// <param name="slide">The slide.</param>
    /// <param name="caption">What stands above it.</param>
    /// <param name="notes">What the presenter says.</param>
    /// <param name="version">The version that was read before.</param>
    /// <param name="who">Who does it.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<ChangeOutcome> WriteAsync(int slide, string caption, string notes, int version, string who = Local, CancellationToken cancellation = default)
    {
        var (said, told, now) = (Cut(caption, LongestTitle), Cut(notes, LongestNotes), Now);
        return ChangeAsync(async database =>
        {
            var written = await database.Slides
                .Where(row => row.Id == slide && row.Version == version && row.DeletedAt == null)
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.Caption, said).SetProperty(one => one.Notes, told).SetProperty(one => one.Version, version + 1).SetProperty(one => one.ChangedAt, now).SetProperty(one => one.ChangedBy, who), cancellation);
            var story = await StoryOfAsync(database, slide, cancellation);
            return story is null ? ChangeOutcome.Gone
                : written == 0 ? ChangeOutcome.Changed
                : await TouchAsync(database, story.Value, who, cancellation) ? ChangeOutcome.Done : ChangeOutcome.Gone;
        }, cancellation);
    }

    /// <summary>Moves a slide among those that are there now, whatever was read before: a move of one slide undoes none of another.</summary>
    /// <param name="slide">The slide.</param>
    /// <param name="place">Where it stands afterwards, counted from 0; beyond either end means that end.</param>
    /// <param name="who">Who does it.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<ChangeOutcome> MoveAsync(int slide, int place, string who = Local, CancellationToken cancellation = default) => ChangeAsync(async database =>
    {
        if (await StoryOfAsync(database, slide, cancellation) is not { } story || !await TouchAsync(database, story, who, cancellation))
        {
            return ChangeOutcome.Gone;
        }

        var rows = await database.Slides.Where(row => row.StoryId == story && row.DeletedAt == null).OrderBy(row => row.Position).ThenBy(row => row.Id)
            .Select(row => new { row.Id, row.Position }).ToListAsync(cancellation);
        var order = rows.Select(row => row.Id).Where(id => id != slide).ToList();
        order.Insert(Math.Clamp(place, 0, order.Count), slide);
        foreach (var (at, id) in order.Index().Where(one => rows.Find(row => row.Id == one.Item)!.Position != one.Index + 1).ToList())
        {
            await database.Slides.Where(row => row.Id == id).ExecuteUpdateAsync(row => row.SetProperty(one => one.Position, at + 1), cancellation);
        }

        return ChangeOutcome.Done;
    }, cancellation);

    /// <summary>Takes a slide out of its story, or puts it back where it stood.</summary>
    public Task<ChangeOutcome> TakeOutAsync(int slide, bool isOut, string who = Local, CancellationToken cancellation = default) => ChangeAsync(async database =>
    {
        var (at, story) = (isOut ? Now : (long?)null, await database.Slides.Where(row => row.Id == slide).Select(row => (int?)row.StoryId).SingleOrDefaultAsync(cancellation));
        if (story is not { } id || !await TouchAsync(database, id, who, cancellation))
        {
            return ChangeOutcome.Gone;
        }

        await database.Slides.Where(row => row.Id == slide).ExecuteUpdateAsync(row => row.SetProperty(one => one.DeletedAt, at), cancellation);
        return ChangeOutcome.Done;
    }, cancellation);

    /// <summary>Takes a story away, or puts it back with its slides.</summary>
    public Task<ChangeOutcome> TakeAwayAsync(int story, bool isAway, string who = Local, CancellationToken cancellation = default)
    {
        var (at, now) = (isAway ? Now : (long?)null, Now);
        return ChangeAsync(async database => await database.Stories.Where(row => row.Id == story)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.DeletedAt, at).SetProperty(one => one.ChangedAt, now).SetProperty(one => one.ChangedBy, who), cancellation) == 1
                ? ChangeOutcome.Done : ChangeOutcome.Gone, cancellation);
    }

    /// <summary>Raises the time of a story's last change; false where it is gone.</summary>
    private async Task<bool> TouchAsync(CorpusDb database, int story, string who, CancellationToken cancellation)
    {
        var now = Now;
        return await database.Stories.Where(row => row.Id == story && row.DeletedAt == null)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.ChangedAt, now).SetProperty(one => one.ChangedBy, who), cancellation) == 1;
    }

    /// <summary>One transaction. Where another writer took the same number, it is done once more.</summary>
    private async Task<T> ChangeAsync<T>(Func<CorpusDb, Task<T>> change, CancellationToken cancellation)
    {
        for (var trial = 1; ; trial++)
        {
            await using var database = await _databases.CreateDbContextAsync(cancellation);
            await using var transaction = await database.Database.BeginTransactionAsync(cancellation);
            try
            {
                var result = await change(database);
                await transaction.CommitAsync(cancellation);
                return result;
            }
            catch (DbUpdateException) when (trial < 3)
            {
                // Only where the database lets two writers in at once: both read the same highest number.
            }
        }
    }

    private static Task<int?> StoryOfAsync(CorpusDb database, int slide, CancellationToken cancellation) =>
        database.Slides.Where(row => row.Id == slide && row.DeletedAt == null).Select(row => (int?)row.StoryId).SingleOrDefaultAsync(cancellation);

    private static async Task<List<Slide>> SlidesAsync(CorpusDb database, int? story, CancellationToken cancellation)
    {
        var rows = await database.Slides
            .Where(row => row.DeletedAt == null && (story == null || row.StoryId == story))
            .OrderBy(row => row.StoryId).ThenBy(row => row.Position).ThenBy(row => row.Id)
            .Select(row => new { row.Id, row.StoryId, row.View, row.Caption, row.Notes, row.Revision, row.CatalogueVersion, row.ComputedAt, row.Version, row.KeptAt, row.KeptBy })
            .ToListAsync(cancellation);
        return [.. rows.Select(row => new Slide(
            row.Id, row.StoryId, row.View, row.Caption, row.Notes, row.Revision, row.CatalogueVersion, DateTimeOffset.FromUnixTimeSeconds(row.ComputedAt), row.Version, DateTimeOffset.FromUnixTimeSeconds(row.KeptAt), row.KeptBy))];
    }

    private static Story StoryOf(StoryRow row, IReadOnlyList<Slide> slides) =>
        new(row.Id, row.Title, row.Version, DateTimeOffset.FromUnixTimeSeconds(row.ChangedAt), row.ChangedBy, slides);

    private static string Cut(string text, int longest)
    {
        var kept = text.Trim();
        return kept.Length <= longest ? kept : kept[..(char.IsHighSurrogate(kept[longest - 1]) ? longest - 1 : longest)];
    }
}
