using PolicyDashboard.Analysis.Measures.Reuse;
using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Comparing;
using PolicyDashboard.Corpus.Queries.Parts;
using PolicyDashboard.Corpus.Searching;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>Sets the statements of several sides about one subject beside each other, by likeness.</summary>
public sealed class PairsQuery
{
    /// <summary>Most statements of a side that are looked through: those with most hits of the subject, longest first among equals.</summary>
    public const int MostLooked = 2000;

    /// <summary>Statements are set beside each other where they are at least so alike: below, they share little but common words.</summary>
    public const double LeastLikeness = 0.2;

    /// <summary>Shorter ones are headings and keywords.</summary>
    public const int FewestCharacters = 12;

    private readonly Snapshots _snapshots;
    private readonly CorpusOpening _opening;
    private readonly TextsInMemory _texts;
    private readonly Searches _searches;

    internal PairsQuery(Snapshots snapshots, CorpusOpening opening, TextsInMemory texts, Searches searches) =>
        (_snapshots, _opening, _texts, _searches) = (snapshots, opening, texts, searches);

    /// <summary>The pairs; each statement of the first side once, with the one of each other side that is most alike.</summary>
    /// <param name="sides">The sides, two or more.</param>
    /// <param name="subject">Subject key.</param>
    /// <param name="rows">Most rows.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="QuestionException">There is no such subject.</exception>
    public async Task<PairedStatements> AskAsync(IReadOnlyList<Filter> sides, string subject, int rows, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sides);
        await using var snapshot = await _snapshots.TakeAsync(cancellation);
        var texts = await _texts.OfAsync(snapshot, cancellation);
        var parts = SideTexts.Of(texts.Columns, sides, _opening.Force.Places);
        var search = SearchText.OfKey(subject) is { } asked ? await _searches.FindAsync(snapshot, asked, cancellation) : null;
        int? number = search is null ? snapshot.NumberOf(subject) : null;
        var about = parts.Select(side => SideStatements.About(side.Own, texts, number, search)).ToList();
        var looked = about.Select(side => side.Take(MostLooked).ToList()).ToList();
        var found = Paired(looked, texts, rows);

        var places = found.SelectMany(row => row.Cells.Index().Where(cell => cell.Item is not null).Select(cell => looked[cell.Index][cell.Item!.Value.At])).ToList();
        var lines = await StatementLines.OfAsync(snapshot, number, [.. places.Select(place => new Placed(default, place.Document, new(place.At, place.Hits, 0, 1)))], cancellation);
        var byPlace = places.Zip(lines).DistinctBy(pair => pair.First).ToDictionary(pair => pair.First, pair => pair.Second);
        var shown = Enumerable.Range(0, sides.Count).Select(side => found.Where(row => row.Cells[side] is not null).Select(row => looked[side][row.Cells[side]!.Value.At]).ToList()).ToList();
        var elsewhere = SharedElsewhere.Of(shown, [.. parts.Select(side => side.Own)], texts);
        return new(
            [
                .. found.Select(row => new PairedRow(
                [
                    .. row.Cells.Select((cell, side) =>
                    {
                        if (cell is not { } one)
                        {
                            return null;
                        }

                        var place = looked[side][one.At];
                        return new PairedCell(byPlace[place], one.Likeness, SharedElsewhere.Marks(byPlace[place], place, texts, elsewhere[side]));
                    }),
                ])),
            ],
            [.. looked.Select(side => side.Count)],
            about.Zip(looked).All(side => side.First.Count == side.Second.Count));
    }

    private static List<FoundRow> Paired(List<List<SideStatement>> looked, CorpusTexts texts, int rows)
    {
        var grams = looked.Select(side => side.Select(one => Bigrams.Of(texts.Of(one.Document).StatementAt(one.At))).ToList()).ToList();
        var byFirst = new Dictionary<int, (int At, double Likeness)?[]>();
        for (var side = 1; side < looked.Count; side++)
        {
            foreach (var pair in StatementPairs.Of(grams[0], grams[side], LeastLikeness))
            {
                if (!byFirst.TryGetValue(pair.First, out var cells))
                {
                    byFirst[pair.First] = cells = new (int, double)?[looked.Count];
                    cells[0] = (pair.First, 1);
                }

                cells[side] = (pair.Second, pair.Likeness);
            }
        }

        return
        [
            .. byFirst.Values
                .OrderByDescending(cells => cells.Skip(1).Sum(cell => cell?.Likeness ?? 0)).ThenBy(cells => cells[0]!.Value.At)
                .Take(rows).Select(cells => new FoundRow(cells)),
        ];
    }

    private sealed record FoundRow((int At, double Likeness)?[] Cells);
}
