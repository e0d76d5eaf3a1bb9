using System.Numerics;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Searching;

/// <summary>A statement found.</summary>
/// <param name="Text">Its document.</param>
/// <param name="Statement">Its place among those that count.</param>
/// <param name="Hits">How often.</param>
internal readonly record struct FoundStatement(SearchableText Text, int Statement, int Hits)
{
    public DocumentColumns Document => Text.Columns;

    /// <summary>Index among the document's tiles.</summary>
    public int Tile => Document.Tiles[Statement];
}

/// <summary>What a search finds under a filter, and about a theme where one is asked for.</summary>
internal sealed class FoundPart
{
    private const int NoYear = 0;

    private readonly Filter _filter;
    private readonly RowTexts _texts;

    // All bits where no theme is asked for, which a statement about nothing has none of.
    private readonly ulong? _themes;

    public FoundPart(FoundText found, Filter filter, int? theme, PlaceTree tree)
    {
        (Found, _filter) = (found, filter);
        _themes = theme is { } number ? found.Texts.Columns.ThemesOf(number) : null;
        _texts = RowTexts.Of(found.Texts.Columns, RowsAre.Places, filter, tree);
    }

    public FoundText Found { get; }

    /// <summary>Statements found, newest document first, undated last, each document from top to bottom.</summary>
    public IEnumerable<FoundStatement> All() =>
        _texts.Whole.OrderByDescending(part => part.Document.Date).ThenBy(part => part.Document.Id).SelectMany(In);

    /// <summary>The statements of a page.</summary>
    public List<FoundStatement> Statements(int skip, int size) => [.. All().Skip(skip).Take(size)];

    /// <summary>The counts of everything found.</summary>
    public SearchCounts Counts()
    {
        var (statements, whole, documents, hits, uncounted) = (0L, 0L, 0L, 0L, 0L);
        var themes = new long[Found.Texts.Columns.Known.Catalogue.Themes.Count];
        var years = new Dictionary<int, (long Found, long Whole)>();
        var types = new Dictionary<byte, (long Found, long Whole)>();
        foreach (var part in _texts.Whole)
        {
            var (here, all) = (0L, Size(part));
            foreach (var statement in In(part))
            {
                here++;
                hits += statement.Hits;
                for (var bits = part.Document.Themes[statement.Statement]; bits != 0; bits &= bits - 1)
                {
                    themes[BitOperations.TrailingZeroCount(bits)]++;
                }
            }

            statements += here;
            whole += all;
            documents += here > 0 ? 1 : 0;
            uncounted += Found.In(part.Document.Id)?.Uncounted ?? 0;
            Add(years, part.Document.Date / 10000, here, all);
            Add(types, part.Document.Type, here, all);
        }

        return new(
            Found.Search,
            statements,
            whole,
            documents,
            hits,
            IsOfWholeDocuments ? uncounted : null,
            [
                .. _texts.Rows.Select(row => new SearchCount<PlaceCode>(Code(row.Key), row.Value.Sum(Count), row.Value.Sum(Size)))
                    .Where(row => row.Statements > 0).OrderByDescending(row => row.Statements).ThenBy(row => (uint)row.Key.Number),
            ],
            [
                .. themes.Select((count, theme) => new SearchCount<string>(Found.Texts.Columns.Known.Catalogue.Themes[theme].Id, count, statements))
                    .Where(row => row.Statements > 0).OrderByDescending(row => row.Statements),
            ],
            [
                .. years.Where(year => year.Value.Found > 0).OrderByDescending(year => year.Key)
                    .Select(year => new SearchCount<int?>(year.Key == NoYear ? null : year.Key, year.Value.Found, year.Value.Whole)),
            ],
            [
                .. types.Where(type => type.Value.Found > 0).OrderByDescending(type => type.Value.Found).ThenBy(type => type.Key)
                    .Select(type => new SearchCount<DocumentType>((DocumentType)type.Key, type.Value.Found, type.Value.Whole)),
            ]);
    }

    private bool IsOfWholeDocuments => _themes is null && _filter.Class is null && (_filter.View == PlaceView.Issuing || _filter.Place is null);

    private IEnumerable<FoundStatement> In(TextPart part)
    {
        if (Found.In(part.Document.Id) is not { } found)
        {
            yield break;
        }

        foreach (var (statement, hits) in Found.In(part))
        {
            if (_themes is not { } bits || (part.Document.Themes[statement] & bits) != 0)
            {
                yield return new(found.Text, statement, hits);
            }
        }
    }

    private long Count(TextPart part) => In(part).LongCount();

    private long Size(TextPart part)
    {
        if (_themes is not { } bits)
        {
            return part.Count;
        }

        var count = 0L;
        for (var index = 0; index < part.Count; index++)
        {
            count += (part.Document.Themes[part.At(index)] & bits) != 0 ? 1 : 0;
        }

        return count;
    }

    private static void Add<TKey>(Dictionary<TKey, (long Found, long Whole)> counts, TKey key, long found, long whole)
        where TKey : notnull
    {
        var former = counts.GetValueOrDefault(key);
        counts[key] = (former.Found + found, former.Whole + whole);
    }

    private static PlaceCode Code(string key) => PlaceCode.TryParse(key, out var place) ? place : PlaceCode.Undetermined;
}
