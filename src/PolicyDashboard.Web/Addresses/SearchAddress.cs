using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Addresses;

/// <summary>How what a search finds is shown.</summary>
public enum SearchForm
{
    /// <summary>Statement after statement.</summary>
    Statements = 0,

    /// <summary>A line for each hit, aligned (KWIC).</summary>
    Lines = 1,
}

/// <summary>A search through all texts.</summary>
/// <param name="Typed">What was typed; empty for a page that waits for it. May be no search, which the page says.</param>
/// <param name="Filter">Which text is searched.</param>
/// <param name="Theme">Subject key: only statements about it; null for all.</param>
/// <param name="Form">Statements or aligned lines.</param>
/// <param name="Order">Order of aligned lines; statements always stand in order of date.</param>
/// <param name="Page">Page of statements or lines, counted from 1.</param>
public sealed record SearchAddress(
    string Typed,
    Filter Filter,
    string? Theme = null,
    SearchForm Form = SearchForm.Statements,
    ConcordanceOrder Order = ConcordanceOrder.Date,
    int Page = 1)
{
    /// <summary>Statements on a page.</summary>
    public const int StatementsOnPage = 25;

    /// <summary>Lines on a page.</summary>
    public const int LinesOnPage = 50;

    // A page behind the last one of the largest corpus would only be counted up to.
    private const int MostPages = 100_000;

    /// <summary>Nothing typed yet.</summary>
    public static SearchAddress Start { get; } = new("", Filter.All);

    /// <summary>What is looked for; null where nothing can be.</summary>
    public SearchText? Search => SearchText.Read(Typed).Search;

    /// <summary>Why nothing can be looked for; null where it can.</summary>
    public SearchProblem? Problem => SearchText.Read(Typed).Problem;

    /// <summary>The search put to the corpus; <see cref="Search"/> must be there.</summary>
    public SearchQuestion Question => new(Search!, Filter, Theme);

    /// <summary>Entries on a page of this form.</summary>
    public int Size => Form == SearchForm.Lines ? LinesOnPage : StatementsOnPage;

    /// <summary>The same search from its first page on.</summary>
    public SearchAddress FromTop => this with { Page = 1 };

    /// <summary>Reads it from an address.</summary>
    public static SearchAddress Read(AddressReader address) => new(
        address.Text("q") ?? "",
        address.Filter(),
        // A search within a search is one search with both words.
        address.Theme("theme"),
        address.Choice("as", AddressWords.SearchForms, form => form == SearchForm.Lines ? Words.SearchFormLines : Words.SearchFormStatements),
        address.Choice("sort", AddressWords.ConcordanceOrders, Names.Of),
        address.Number("page", 1, MostPages) ?? 1);
}
