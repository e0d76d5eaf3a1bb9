using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;

namespace PolicyDashboard.Web.Api;

/// <summary>What a search finds, as the API gives it.</summary>
/// <param name="Search">The search, in the one way it is written.</param>
/// <param name="Statements">Statements found, all pages.</param>
/// <param name="Whole">Statements under the filter, found or not.</param>
/// <param name="Documents">Documents with a statement found.</param>
/// <param name="Hits">Occurrences in the statements found.</param>
/// <param name="Uncounted">Boilerplate beside them that holds it too; null where the question is about some statements of a document only.</param>
/// <param name="Places">By place code.</param>
/// <param name="Themes">By theme id; they do not add up.</param>
/// <param name="Years">By year of issue; <c>none</c> for documents without a date.</param>
/// <param name="Types">By word of the type.</param>
/// <param name="Found">This page; hits are those of the search.</param>
internal sealed record SearchAnswerOfApi(
    string Search, long Statements, long Whole, long Documents, long Hits, long? Uncounted,
    IReadOnlyList<SearchCount<string>> Places, IReadOnlyList<SearchCount<string>> Themes, IReadOnlyList<SearchCount<string>> Years, IReadOnlyList<SearchCount<string>> Types,
    IReadOnlyList<StatementOfApi> Found)
{
    public static SearchAnswerOfApi Of(SearchPage page, Vocabulary known) => new(
        page.Counts.Search.Text,
        page.Counts.Statements,
        page.Counts.Whole,
        page.Counts.Documents,
        page.Counts.Hits,
        page.Counts.Uncounted,
        Keyed(page.Counts.Places, place => place.ToString()),
        page.Counts.Themes,
        Keyed(page.Counts.Years, year => year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none"),
        Keyed(page.Counts.Types, AddressWords.Types.Of),
        [.. page.Lines.Select(line => StatementOfApi.Of(line, known))]);

    private static IReadOnlyList<SearchCount<string>> Keyed<TKey>(IReadOnlyList<SearchCount<TKey>> counts, Func<TKey, string> key) =>
        [.. counts.Select(count => new SearchCount<string>(key(count.Key), count.Statements, count.Whole))];
}
