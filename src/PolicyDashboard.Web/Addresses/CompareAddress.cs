using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Addresses;

/// <summary>Two to four places or documents side by side.</summary>
/// <param name="Sides">What is compared, left to right. Fewer than two is a page that is still being chosen.</param>
/// <param name="Subject">The subject whose strongest statements stand beneath the bars; null for none chosen.</param>
/// <param name="Columns">Whether the bars are themes or groups.</param>
/// <param name="Measure">How coverage is expressed.</param>
/// <param name="Filter">Which text of every side is asked about.</param>
/// <param name="Open">The bar whose statements are shown beside the chart.</param>
public sealed record CompareAddress(
    IReadOnlyList<RowKey> Sides,
    string? Subject,
    ColumnsAre Columns,
    Measure Measure,
    Filter Filter,
    OpenNumber? Open = null)
{
    /// <summary>Most sides.</summary>
    public const int MostSides = 4;

    /// <summary>Nothing chosen yet.</summary>
    public static CompareAddress Start { get; } = new([], null, ColumnsAre.Themes, Measure.Statements, Filter.All);

    /// <summary>Reads it from an address.</summary>
    public static CompareAddress Read(AddressReader address)
    {
        var sides = new List<RowKey>();
        foreach (var text in address.Texts("sides"))
        {
            if (RowKey.Parse(text) is not { } side)
            {
                address.Refuse("sides", text, Words.ProblemSide, [new("420000,370000", Words.ProblemSidesExample), new("d1,d2", Words.ProblemSidesDocuments)]);
            }
            else if (side.Place is null || address.Place("sides", side.Place.Value.ToString()) is not null)
            {
                sides.Add(side);
            }
        }

        if (sides.Count > MostSides)
        {
            address.Refuse("sides", string.Join(',', sides), Words.ProblemTooManySides, []);
        }

        return new CompareAddress(
            [.. sides.Distinct()],
            address.Subject("theme"),
            address.Choice("columns", AddressWords.Columns, columns => columns == ColumnsAre.Themes ? Words.ColumnsThemes : Words.ColumnsGroups),
            address.Measure(),
            address.Filter(),
            OpenNumber.Read(address));
    }
}
