using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>Rows of places, added up from what is stored of documents or counted from the statements in memory: the very same numbers.</summary>
/// <param name="Rows">By code.</param>
/// <param name="Total">All of their text, each statement once; not added to any more.</param>
internal sealed record CountedRows(IReadOnlyList<CoverageRow> Rows, Sums Total)
{
    /// <summary>Adds the rows that there are up from stored sums, of issuing places.</summary>
    public static CountedRows Of(CatalogueOfRevision catalogue, IReadOnlyCollection<StoredSums> documents, Reach reach, PlaceTree tree) => new(
        [
            .. documents
                .GroupBy(document => tree.RowOf(document.Place, reach))
                .Where(row => row.Key is not null)
                .OrderBy(row => row.Key!.Value, CodeOrder.Instance)
                .Select(row => Sums.Of(catalogue, [.. row]).Row(row.Key!.Value.ToString(), row.Key!.Value, null)),
        ],
        Sums.Of(catalogue, documents));

    /// <summary>Counts the rows that there are.</summary>
    public static CountedRows Of(CatalogueOfRevision catalogue, RowTexts texts, CorpusColumns columns)
    {
        var rows = new SortedDictionary<PlaceCode, Sums>(CodeOrder.Instance);
        foreach (var (key, parts) in texts.Rows)
        {
            if (PlaceCode.TryParse(key, out var place))
            {
                rows[place] = Sums.Of(catalogue, parts, columns);
            }
        }

        return new([.. rows.Select(row => row.Value.Row(row.Key.ToString(), row.Key, null))], Sums.Of(catalogue, texts.Whole, columns));
    }
}
