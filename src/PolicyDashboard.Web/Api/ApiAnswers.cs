using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Api;

/// <summary>A place as the API gives it.</summary>
/// <param name="Code">Six digits, <c>none</c>, or the word of a set.</param>
/// <param name="Name">Full Chinese name.</param>
/// <param name="English">English name, or the Chinese one where there is none.</param>
internal sealed record PlaceOfApi(string Code, string Name, string English)
{
    public static PlaceOfApi Of(Area area, Vocabulary known) => area.Place is { } place
        ? Of(place, known)
        : new(area.ToString(), Names.Of(area, known.Gazetteer, Language.Chinese), Names.Of(area, known.Gazetteer, Language.English));

    public static PlaceOfApi Of(PlaceCode place, Vocabulary known) =>
        new(place.ToString(), known.Gazetteer.Name(place), known.Gazetteer.EnglishName(place));
}

/// <summary>A document as the API gives it.</summary>
/// <param name="Id">Its id, as in addresses.</param>
/// <param name="Title">Its title, or the file's name.</param>
/// <param name="File">Name of the file.</param>
/// <param name="Place">Issuing place.</param>
/// <param name="Date">2020-06-25, 2020-06 or 2020; null without one.</param>
/// <param name="Type">Word of its type, as in addresses.</param>
/// <param name="Totals">Its denominators.</param>
internal sealed record DocumentOfApi(int Id, string Title, string File, PlaceOfApi Place, string? Date, string Type, TextTotals Totals)
{
    public static DocumentOfApi Of(DocumentLine line, Vocabulary known) => new(
        line.Id, line.Title, line.File, PlaceOfApi.Of(line.Place, known), line.Date?.ToString(), AddressWords.Types.Of(line.Type), line.Totals);
}

/// <summary>Coverage as the API gives it.</summary>
/// <param name="By">place or document.</param>
/// <param name="Measure">Word of the measure.</param>
/// <param name="Subjects">Any theme, groups, themes, in the order of columns.</param>
/// <param name="Total">All rows as one text.</param>
/// <param name="Rows">The rows.</param>
internal sealed record CoverageAnswer(string By, string Measure, IReadOnlyList<Subject> Subjects, CoverageRowOfApi Total, IReadOnlyList<CoverageRowOfApi> Rows)
{
    public static CoverageAnswer Of(CoverageTable table, EstimateTable estimates, RowsAre rows, Measure measure, Vocabulary known) => new(
        AddressWords.Rows.Of(rows),
        AddressWords.Measures.Of(measure),
        table.Subjects,
        CoverageRowOfApi.Of(table.Total, estimates.Total, table.Subjects, measure, known),
        [.. table.Rows.Select(row => CoverageRowOfApi.Of(row, estimates.Rows.GetValueOrDefault(row.Key), table.Subjects, measure, known))]);
}

/// <summary>A row of coverage.</summary>
/// <param name="Key">Place code or document id.</param>
/// <param name="Place">The place; for a document the one that issued it.</param>
/// <param name="Document">The document, in rows of documents.</param>
/// <param name="Totals">Denominators.</param>
/// <param name="Denominator">The one of the measure.</param>
/// <param name="Values">Numerator and value by subject key.</param>
internal sealed record CoverageRowOfApi(
    string Key, PlaceOfApi Place, DocumentOfApi? Document, TextTotals Totals, long Denominator, IReadOnlyDictionary<string, ValueOfApi> Values)
{
    public static CoverageRowOfApi Of(CoverageRow row, EstimateRow? estimates, IReadOnlyList<Subject> subjects, Measure measure, Vocabulary known) => new(
        row.Key,
        PlaceOfApi.Of(row.Place, known),
        row.Document is { } document ? DocumentOfApi.Of(document, known) : null,
        row.Totals,
        row.Totals.Denominator(measure),
        subjects.ToDictionary(subject => subject.Key, subject =>
        {
            var counts = row.Subjects.GetValueOrDefault(subject.Key);
            return new ValueOfApi(double.IsNaN(counts.Numerator(measure)) ? null : counts.Numerator(measure), counts.In(measure, row.Totals));
        }));
}

/// <summary>A number.</summary>
/// <param name="Numerator">What is divided; null for what has none, as the attention of a search.</param>
/// <param name="Value">A share from 0 to 1, or hits per 1,000 characters; null where the denominator is 0 or the numerator missing.</param>
internal sealed record ValueOfApi(double? Numerator, double? Value);

/// <summary>Statements as the API gives them.</summary>
/// <param name="Theme">Subject key; null for all statements that count.</param>
/// <param name="Measure">Word of the measure.</param>
/// <param name="Count">N: statements behind the number.</param>
/// <param name="Sum">Their contributions, added up.</param>
/// <param name="Kept">k: those that the facets leave in, on all pages; N without facets.</param>
/// <param name="KeptSum">The contributions of those.</param>
/// <param name="Denominator">What the sum is divided by.</param>
/// <param name="Value">The number; null where the denominator is 0.</param>
/// <param name="Next">Token of the next page, for <c>at</c>; null on the last.</param>
/// <param name="Statements">This page.</param>
internal sealed record StatementsAnswer(
    string? Theme, string Measure, long Count, double Sum, long Kept, double KeptSum, double Denominator, double? Value, string? Next, IReadOnlyList<StatementOfApi> Statements)
{
    public static StatementsAnswer Of(StatementPage page, string? subject, Measure measure, Vocabulary known) => new(
        subject, AddressWords.Measures.Of(measure), page.Count, page.Sum, page.Kept, page.KeptSum, page.Denominator, page.Value, page.Next,
        [.. page.Lines.Select(line => StatementOfApi.Of(line, known))]);
}

/// <summary>A statement as the API gives it.</summary>
/// <param name="Document">Id of its document.</param>
/// <param name="Title">Title of its document.</param>
/// <param name="Place">Issuing place of its document.</param>
/// <param name="Date">Date of its document; null without one.</param>
/// <param name="Index">Index among the document's tiles.</param>
/// <param name="Start">Where it starts in the stored text, in UTF-16 code units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Headings">Headings above it, outermost first.</param>
/// <param name="Themes">Theme ids, main first.</param>
/// <param name="Hits">Terms found in it.</param>
/// <param name="Spoken">The place it speaks of; null where none is named.</param>
/// <param name="Class">review, plan or other.</param>
/// <param name="Cues">Cues of commitment: target, number, duty, pilot.</param>
/// <param name="Contribution">What it adds to the numerator.</param>
/// <param name="Address">Where it is read in the dashboard, relative to the site.</param>
internal sealed record StatementOfApi(
    int Document, string Title, PlaceOfApi Place, string? Date, int Index, int Start, int End, string Text, IReadOnlyList<string> Headings,
    IReadOnlyList<string> Themes, IReadOnlyList<StatementHit> Hits, PlaceOfApi? Spoken, string Class, IReadOnlyList<string> Cues, double Contribution, string Address)
{
    public static StatementOfApi Of(StatementLine line, Vocabulary known) => new(
        line.Document.Id,
        line.Document.Title,
        PlaceOfApi.Of(line.Document.Place, known),
        line.Document.Date?.ToString(),
        line.Index,
        line.Span.Start,
        line.Span.End,
        line.Text,
        line.Headings,
        line.Themes,
        line.Hits,
        line.Spoken == PlaceCode.Undetermined ? null : PlaceOfApi.Of(line.Spoken, known),
        AddressWords.Classes.Of(line.Class),
        [.. AddressWords.Commitments.Pairs.Where(pair => line.Commitments.HasFlag(pair.Value)).Select(pair => pair.Word)],
        line.Contribution,
        Links.To(new ReaderAddress(line.Document.Id, [], line.Index)));
}
