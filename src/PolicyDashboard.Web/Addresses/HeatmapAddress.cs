using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Addresses;

/// <summary>The start page: places or documents × themes or groups.</summary>
/// <param name="Rows">What rows are.</param>
/// <param name="Columns">What columns are.</param>
/// <param name="Measure">How coverage is expressed.</param>
/// <param name="Filter">Which text is asked about.</param>
/// <param name="Form">Chart with table, or table alone.</param>
/// <param name="Page">Page of rows, counted from 1; places always fit on one.</param>
/// <param name="Open">The number whose statements are shown beside the chart.</param>
/// <param name="Arrangement">What is opened, in which order, against what; null for the plain one.</param>
/// <param name="Areas">Places and sets that are the rows, where rows are places; null or empty for the rows that there are.</param>
/// <param name="Search">Subject key of a search that is a column of its own; null for none.</param>
public sealed record HeatmapAddress(
    RowsAre Rows,
    ColumnsAre Columns,
    Measure Measure,
    Filter Filter,
    MatrixForm Form = MatrixForm.Chart,
    int Page = 1,
    OpenNumber? Open = null,
    Arrangement? Arrangement = null,
    string? Search = null,
    IReadOnlyList<Area>? Areas = null)
{
    /// <summary>More rows of one's own choice than this are a corpus of their own.</summary>
    public const int MostAreas = 60;

    /// <summary>What is opened, in which order, against what.</summary>
    public Arrangement Arrangement { get; init; } = Arrangement ?? Arrangement.Start;

    /// <summary>The rows as they are asked for: null for those that there are.</summary>
    public IReadOnlyList<Area>? AskedAreas => Rows == RowsAre.Places && Areas is { Count: > 0 } areas ? areas : null;

    /// <summary>Places × themes, by share of statements, over everything.</summary>
    public static HeatmapAddress Start { get; } = new(RowsAre.Places, ColumnsAre.Themes, Measure.Statements, Filter.All);

    /// <summary>Reads it from an address.</summary>
    public static HeatmapAddress Read(AddressReader address)
    {
        var search = address.Text("theme") is { } text && text.StartsWith(SearchText.KeyPrefix, StringComparison.Ordinal) ? address.Subject("theme") : null;
        var read = ReadPlain(address) with { Search = search };
        return read.Columns == ColumnsAre.Search && search is null ? read with { Columns = ColumnsAre.Themes } : read;
    }

    private static HeatmapAddress ReadPlain(AddressReader address) => new(
        address.Choice("by", AddressWords.Rows, rows => rows == RowsAre.Places ? Words.RowsPlaces : Words.RowsDocuments),
        address.Choice("columns", AddressWords.Columns, Names.Of),
        address.Measure(),
        address.Filter(),
        address.Choice("as", AddressWords.Forms, form => form == MatrixForm.Chart ? Words.FormChart : Words.FormTable),
        address.Number("page", 1, 100_000) ?? 1,
        OpenNumber.Read(address),
        Arrangement.Read(address),
        Areas: address.Areas("areas", MostAreas, Words.ProblemTooManyAreas));
}
