using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Analysis.Themes;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>The order of listed statements.</summary>
public enum StatementOrder : byte
{
    /// <summary>By document (newest first, undated last), then position.</summary>
    Reading = 0,

    /// <summary>By contribution to the measure, largest first; ties by document and position.</summary>
    Contribution = 1,

    /// <summary>How strongly they speak of the subject: hits of it, then its share of the statement's themes, then length; ties by document and position.</summary>
    Strength = 2,

    /// <summary>By document, oldest first, undated last, then position.</summary>
    Oldest = 3,

    /// <summary>By code of the issuing place (centre first, 未定 last), then document and position.</summary>
    Place = 4,

    /// <summary>By characters, longest first; ties by document and position.</summary>
    Length = 5,
}

/// <summary>A statement behind a number.</summary>
/// <param name="Document">Where it stands.</param>
/// <param name="Index">Index among the document's tiles: its address is <c>/documents/{id}#s{Index}</c>.</param>
/// <param name="Span">Where, in the stored text.</param>
/// <param name="Text">Its characters as stored, white space around it left out.</param>
/// <param name="Headings">The headings it stands under, outermost first.</param>
/// <param name="Themes">Theme keys it is about, main first.</param>
/// <param name="Hits">Terms found in it that count for the question's subject, offsets relative to <paramref name="Text"/>.</param>
/// <param name="Spoken">The place it speaks of; 未定 where none is named.</param>
/// <param name="Class">What was done, what is planned, or neither.</param>
/// <param name="Commitments">How firmly it binds.</param>
/// <param name="Before">The statement before it in its document, as stored; null for none.</param>
/// <param name="After">The statement after it.</param>
/// <param name="Contribution">
/// What it adds to the numerator. The contributions of all statements listed, added up and divided by the page's
/// denominator, are the number on the chart (times 1,000 for hits).
/// </param>
public sealed record StatementLine(
    DocumentLine Document,
    int Index,
    TextSpan Span,
    string Text,
    IReadOnlyList<string> Headings,
    IReadOnlyList<string> Themes,
    IReadOnlyList<StatementHit> Hits,
    PlaceCode Spoken,
    StatementClass Class,
    Commitment Commitments,
    string? Before,
    string? After,
    double Contribution);

/// <summary>A term found in a statement.</summary>
/// <param name="Start">Offset in the statement's text, in UTF-16 code units.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="Term">The catalogue's term.</param>
/// <param name="Themes">Theme keys of the term.</param>
/// <param name="State">Whether it counts, or was masked or vetoed.</param>
/// <param name="MaskedBy">The term or mask it lies inside; null otherwise.</param>
/// <param name="Weight">Weight of the term.</param>
public sealed record StatementHit(int Start, int Length, string Term, IReadOnlyList<string> Themes, HitState State, string? MaskedBy, double Weight);

/// <summary>A page of the statements behind a number.</summary>
/// <param name="Lines">This page.</param>
/// <param name="Count">N: how many statements there are behind the number.</param>
/// <param name="Sum">Their contributions added up.</param>
/// <param name="Kept">k: how many of them the facets leave in, on all pages; N without facets.</param>
/// <param name="KeptSum">The contributions of those, added up.</param>
/// <param name="Denominator">What the sum is divided by: n, Σl, Σl, coded statements or paragraphs.</param>
/// <param name="Value">The number on the chart; null where the denominator is 0.</param>
/// <param name="Totals">Denominators of the text asked about.</param>
/// <param name="Counts">Numerators of the subject in the text asked about, from the stored aggregates.</param>
/// <param name="Next">Token of the next page; null on the last one.</param>
public sealed record StatementPage(
    IReadOnlyList<StatementLine> Lines,
    long Count,
    double Sum,
    long Kept,
    double KeptSum,
    double Denominator,
    double? Value,
    TextTotals Totals,
    ThemeCounts Counts,
    string? Next);

/// <summary>A document as the reader shows it.</summary>
/// <param name="Line">Head.</param>
/// <param name="Text">The text as stored.</param>
/// <param name="Statements">Its tiles, in order.</param>
/// <param name="PlaceReasons">Why this issuing place: name, reason.</param>
/// <param name="PlaceConfidence">0 to 1.</param>
/// <param name="DateReason">Where the date was found; empty without one.</param>
/// <param name="TypeReason">Why this type.</param>
/// <param name="Subjects">Numerators by subject key.</param>
public sealed record DocumentReader(
    DocumentLine Line,
    string Text,
    IReadOnlyList<ReaderStatement> Statements,
    IReadOnlyList<string> PlaceReasons,
    double PlaceConfidence,
    string DateReason,
    string TypeReason,
    IReadOnlyDictionary<string, ThemeCounts> Subjects);

/// <summary>A tile in the reader.</summary>
/// <param name="Statement">The tile.</param>
/// <param name="Themes">Theme keys, main first.</param>
/// <param name="Hits">Every term found in it, masked and vetoed ones included, offsets relative to the statement's span.</param>
/// <param name="Spoken">The place it speaks of.</param>
public sealed record ReaderStatement(Statement Statement, IReadOnlyList<string> Themes, IReadOnlyList<StatementHit> Hits, PlaceCode Spoken);

/// <summary>Why one statement is about what it is about, worked out afresh with the reading in force.</summary>
/// <param name="Themes">Theme keys, main first.</param>
/// <param name="Evidence">By theme key: what spoke for and against it, strongest first.</param>
/// <param name="Hits">Every term found, masked and vetoed ones included.</param>
public sealed record StatementWhy(
    IReadOnlyList<string> Themes,
    IReadOnlyDictionary<string, IReadOnlyList<Evidence>> Evidence,
    IReadOnlyList<StatementHit> Hits);
