using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Columns;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>Rows of places counted from the statements in memory: the very numbers of the database's gathered rows.</summary>
/// <param name="Rows">By code.</param>
/// <param name="Total">All of their text, each statement once; not added to any more.</param>
internal sealed record CountedRows(IReadOnlyList<CoverageRow> Rows, Sums Total)
{
    /// <summary>Counts the rows that there are.</summary>
    public static CountedRows Of(CatalogueOfRevision catalogue, RowTexts texts, CorpusColumns columns)
    {
        var rows = new SortedDictionary<PlaceCode, Sums>(GatheredSums.CodeOrder.Instance);
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
