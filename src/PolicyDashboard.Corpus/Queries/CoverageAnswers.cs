using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>What the rows of a coverage table are.</summary>
public enum RowsAre : byte
{
    /// <summary>Provinces, the centre and 未定; with a place in <see cref="Filter.Place"/> its own row and the places directly beneath it; with a set its members.</summary>
    Places = 0,

    /// <summary>Documents.</summary>
    Documents = 1,
}

/// <summary>Coverage of every subject in one place or document.</summary>
/// <param name="Key">Place code or set as in addresses, or the document's id.</param>
/// <param name="Place">The place or set; for a document its issuing place.</param>
/// <param name="Document">The document, for rows of documents; otherwise null.</param>
/// <param name="Totals">Denominators.</param>
/// <param name="Subjects">Numerators by subject key. A subject that no statement is about has zeros: the text is there and says nothing about it.</param>
/// <param name="Levels">Documents by level of their issuing place (central, province, prefecture, county), for the mix printed on the chart.</param>
public sealed record CoverageRow(
    string Key,
    Area Place,
    DocumentLine? Document,
    TextTotals Totals,
    IReadOnlyDictionary<string, ThemeCounts> Subjects,
    IReadOnlyDictionary<PlaceLevel, int> Levels);

/// <summary>Coverage rows with the total of all of them.</summary>
/// <param name="Rows">By place code (centre first, 未定 last), or documents by date, newest first, undated last. A place without a document has no row.</param>
/// <param name="Total">All rows taken as one text, under the same filter.</param>
/// <param name="Subjects">The columns: any, groups, themes, in the catalogue's order.</param>
public sealed record CoverageTable(IReadOnlyList<CoverageRow> Rows, CoverageRow Total, IReadOnlyList<Subject> Subjects);

/// <summary>A document in a list.</summary>
/// <param name="Id">What stands in addresses.</param>
/// <param name="Title">Title found, or the file's name where there is none.</param>
/// <param name="File">Name of the file it came from.</param>
/// <param name="Place">Issuing place.</param>
/// <param name="Date">Date of issue, or null.</param>
/// <param name="Type">Type.</param>
/// <param name="Totals">Denominators; <c>Documents</c> is 1.</param>
public sealed record DocumentLine(
    int Id,
    string Title,
    string File,
    PlaceCode Place,
    IssueDate? Date,
    DocumentType Type,
    TextTotals Totals);
