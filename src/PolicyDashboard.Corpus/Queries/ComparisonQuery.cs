using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Comparing;
using PolicyDashboard.Corpus.Queries.Parts;
using PolicyDashboard.Corpus.Searching;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>Sets texts side by side: places, documents, periods, whatever a filter describes.</summary>
public sealed class ComparisonQuery
{
    /// <summary>Most characters of all sides together of which shared wording is left out.</summary>
    public const long MostCharacters = SharedWording.MostCharacters;

    private readonly Snapshots _snapshots;
    private readonly CorpusOpening _opening;
    private readonly ColumnsInMemory _columns;
    private readonly Searches _searches;
    private readonly SharedWordings _shared;

    internal ComparisonQuery(Snapshots snapshots, CorpusOpening opening, ColumnsInMemory columns, Searches searches, SharedWordings shared) =>
        (_snapshots, _opening, _columns, _searches, _shared) = (snapshots, opening, columns, searches, shared);

    /// <summary>The numbers of every side with intervals, and what each has more than the first.</summary>
    /// <param name="sides">Which text each side is. What stands on several sides is compared once: see <see cref="ComparedSide.Without"/>.</param>
    /// <param name="subject">Subject key of a search, which is then a subject beside the themes; null or a theme's key for none.</param>
    /// <param name="leaveOutShared">Whether statements that are mostly wording of another side are left out.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<ComparisonTable> AskAsync(IReadOnlyList<Filter> sides, string? subject = null, bool leaveOutShared = false, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sides);
        await using var snapshot = await _snapshots.TakeAsync(cancellation);
        var columns = await _columns.OfAsync(snapshot, cancellation);
        var search = SearchText.OfKey(subject) is { } asked ? await _searches.FindAsync(snapshot, asked, cancellation) : null;
        IReadOnlyList<Subject> subjects = search is null ? snapshot.Subjects : [.. snapshot.Subjects, search.Search.AsSubject()];
        var texts = SideTexts.Of(columns, sides, _opening.Force.Places);
        var wording = leaveOutShared ? await _shared.OfAsync(snapshot, sides, texts, cancellation) : null;
        var with = texts.Select((text, side) => new SideNumbers(text.Own, sides[side].Document is not null, columns, search)).ToList();
        var numbers = wording?.Select((text, side) => new SideNumbers(text.Kept, sides[side].Document is not null, columns, search)).ToList() ?? with;
        return new(
            [
                .. texts.Select((text, side) => new ComparedSide(
                    numbers[side].Totals,
                    subjects.Index().ToDictionary(one => one.Item.Key, one => numbers[side].Number(one.Index, side == 0 ? null : numbers[0])),
                    text.Without.Count == 0 ? with[side].Totals : ColumnCounts.Of(text.Whole, columns).Totals,
                    text.Without,
                    text.SameAs)
                {
                    Shared = wording?[side] is { } shared
                        ? new(
                            with[side].Totals,
                            subjects.Index().ToDictionary(one => one.Item.Key, one => with[side].Counts(one.Index)),
                            shared.Letters == 0 ? 0 : (double)shared.Shared / shared.Letters)
                        : null,
                }),
            ],
            subjects)
        {
            IsTooLong = leaveOutShared && wording is null,
        };
    }

    /// <summary>Statements of a side that are left out because they are mostly wording of another side, newest document first.</summary>
    /// <param name="sides">The sides.</param>
    /// <param name="side">Which of them.</param>
    /// <param name="subject">Only those about this subject; null for all.</param>
    /// <param name="size">Most lines.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>How many there are, and the first of them.</returns>
    /// <exception cref="QuestionException">There is no such subject.</exception>
    public async Task<(long Count, IReadOnlyList<StatementLine> Lines)> LeftOutAsync(
        IReadOnlyList<Filter> sides, int side, string? subject, int size, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sides);
        await using var snapshot = await _snapshots.TakeAsync(cancellation);
        var columns = await _columns.OfAsync(snapshot, cancellation);
        if (await _shared.OfAsync(snapshot, sides, SideTexts.Of(columns, sides, _opening.Force.Places), cancellation) is not { } wording)
        {
            return (0, []);
        }

        var left = wording[side].LeftOut.OrderByDescending(part => part.Document.Date).ThenBy(part => part.Document.Id);
        var statements = left.SelectMany(part => Enumerable.Range(0, part.Count).Select(index => (part.Document, At: part.At(index))));
        int? number = null;
        if (SearchText.OfKey(subject) is { } asked)
        {
            var found = await _searches.FindAsync(snapshot, asked, cancellation);
            statements = left.SelectMany(part => found.In(part).Select(hit => (part.Document, At: hit.Statement)));
        }
        else if (subject is not null)
        {
            number = snapshot.NumberOf(subject);
            var themes = columns.ThemesOf(number.Value);
            statements = statements.Where(one => (one.Document.Themes[one.At] & themes) != 0);
        }

        var about = statements.ToList();
        return (
            about.Count,
            await StatementLines.OfAsync(snapshot, number, [.. about.Take(size).Select(one => new Placed(default, one.Document, new(one.At, 0, 0, 1)))], cancellation));
    }
}
