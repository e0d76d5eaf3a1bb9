using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>A question put to all texts.</summary>
/// <param name="Search">What is looked for.</param>
/// <param name="Filter">Which text is asked about.</param>
/// <param name="Theme">Subject key: only statements about it; null for all. Not a search.</param>
public sealed record SearchQuestion(SearchText Search, Filter Filter, string? Theme = null);

/// <summary>What a search finds, all pages together.</summary>
/// <param name="Search">What was looked for.</param>
/// <param name="Statements">Statements found.</param>
/// <param name="Whole">n: statements under the question's filter and theme, found or not.</param>
/// <param name="Documents">Documents with a statement found.</param>
/// <param name="Hits">Occurrences in the statements found.</param>
/// <param name="Uncounted">
/// Stretches beside them that never count (menus, bylines, dates and the like) and contain it too; null where the question
/// is about some statements of a document only, to which such stretches do not belong.
/// </param>
/// <param name="Places">The rows that the heatmap has under the same filter, most statements first.</param>
/// <param name="Themes">How many of the statements found are about each theme, most first. They do not add up: a statement has up to four.</param>
/// <param name="Years">By year of issue, newest first; documents without a date last, as <c>null</c>.</param>
/// <param name="Types">By type of document, most statements first.</param>
public sealed record SearchCounts(
    SearchText Search,
    long Statements,
    long Whole,
    long Documents,
    long Hits,
    long? Uncounted,
    IReadOnlyList<SearchCount<PlaceCode>> Places,
    IReadOnlyList<SearchCount<string>> Themes,
    IReadOnlyList<SearchCount<int?>> Years,
    IReadOnlyList<SearchCount<DocumentType>> Types);

/// <summary>How much is found in a part of the text. Parts in which nothing is found are left out.</summary>
/// <param name="Key">The part.</param>
/// <param name="Statements">Statements found.</param>
/// <param name="Whole">What they are a share of: the statements of the part, for a theme all statements found.</param>
public sealed record SearchCount<TKey>(TKey Key, long Statements, long Whole)
{
    /// <summary>The share, 0 to 1.</summary>
    public double Share => (double)Statements / Whole;
}

/// <summary>A page of statements found, newest document first, undated last.</summary>
/// <param name="Counts">All pages together.</param>
/// <param name="Lines">This page; their hits are those of the search, and their contributions 1 each.</param>
public sealed record SearchPage(SearchCounts Counts, IReadOnlyList<StatementLine> Lines);

/// <summary>A page of occurrences found, a line each.</summary>
/// <param name="Counts">All pages together.</param>
/// <param name="Lines">This page.</param>
public sealed record ConcordancePage(SearchCounts Counts, IReadOnlyList<ConcordanceHit> Lines);

/// <summary>One occurrence with the text around it.</summary>
/// <param name="Document">Where it stands.</param>
/// <param name="Index">Index of its statement among the document's tiles.</param>
/// <param name="Around">Stored text around it, beyond its statement too: up to <see cref="SearchQuery.Around"/> characters on each side.</param>
/// <param name="Start">Where it starts in <paramref name="Around"/>.</param>
/// <param name="Length">Its length there.</param>
/// <param name="Offset">Where it starts in the stored text, in UTF-16 code units.</param>
public sealed record ConcordanceHit(DocumentLine Document, int Index, string Around, int Start, int Length, int Offset);
