using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Addresses;

/// <summary>How listed statements are shown.</summary>
public enum ListForm
{
    /// <summary>Each as a quotation with where it stands and why it counts.</summary>
    Quotations = 0,

    /// <summary>Hits one beneath the other with what stands left and right of them (KWIC).</summary>
    Concordance = 1,
}

/// <summary>How the statements behind a number are looked at. The number itself depends on none of it.</summary>
/// <param name="Order">Their order.</param>
/// <param name="Form">How they are shown.</param>
/// <param name="ShowsFacets">Whether what the list can be narrowed to stands beside it.</param>
/// <param name="ShowsContext">Whether each statement has its neighbours with it.</param>
/// <param name="Around">The one statement that has its neighbours with it; null for none.</param>
/// <param name="At">Token of a page; null for the first.</param>
/// <param name="Why">The statement whose reasons are shown; null for none.</param>
public sealed record ListView(
    StatementOrder Order = StatementOrder.Contribution,
    ListForm Form = ListForm.Quotations,
    bool ShowsFacets = false,
    bool ShowsContext = false,
    StatementPlace? Around = null,
    string? At = null,
    StatementPlace? Why = null)
{
    // A heading's text in an address; statements under no heading need a word that is none.
    private const string NoHeading = "-";
    private const string All = "all";
    private const string Open = "open";

    /// <summary>All statements, by contribution, from the first.</summary>
    public static ListView Start { get; } = new();

    /// <summary>What the list is narrowed to.</summary>
    public Facets Facets { get; init; } = Facets.None;

    /// <summary>The same list from its first page, with nothing opened in it.</summary>
    public ListView FromTop => this with { At = null, Why = null, Around = null };

    /// <summary>Reads it from an address.</summary>
    public static ListView Read(AddressReader address) => new(
        address.Choice("sort", AddressWords.Orders, Names.Of),
        address.Choice("lines", AddressWords.ListForms, Names.Of),
        address.Text("facets") == Open,
        address.Text("around") == All,
        address.Text("around") == All ? null : StatementPlace.Read(address, "around"),
        address.Text("at"),
        StatementPlace.Read(address, "why"))
    {
        Facets = ReadFacets(address),
    };

    /// <summary>Reads what a list is narrowed to.</summary>
    public static Facets ReadFacets(AddressReader address) => new(
        address.Place("only-place"),
        address.Place("only-spoken"),
        address.Number("only-document", 1, int.MaxValue),
        address.Text("only-year") == "0" ? 0 : address.Number("only-year", AddressReader.FirstYear, AddressReader.LastYear),
        address.Optional("only-type", AddressWords.Types, Names.Of),
        address.Optional("only-class", AddressWords.Classes, Names.Of),
        address.Text("only-heading") is { } heading ? heading == NoHeading ? "" : heading : null,
        address.Texts("only-cue").Aggregate(Commitment.None, (all, text) => all | (address.Word("only-cue", text, AddressWords.Commitments, Names.Of) ?? Commitment.None)),
        address.Theme("only-theme"));

    /// <summary>Writes it.</summary>
    internal AddressWriter WriteTo(AddressWriter writer) => writer
        .Add("sort", AddressWords.Orders, Order)
        .Add("lines", AddressWords.ListForms, Form)
        .Add("only-place", Facets.Place?.ToString())
        .Add("only-spoken", Facets.Spoken?.ToString())
        .Add("only-document", Facets.Document)
        .Add("only-year", Facets.Year)
        .Add("only-type", Facets.Type is { } type ? AddressWords.Types.Of(type) : null)
        .Add("only-class", Facets.Class is { } kind ? AddressWords.Classes.Of(kind) : null)
        .Add("only-heading", Facets.Heading is "" ? NoHeading : Facets.Heading)
        .Add("only-cue", string.Join(',', AddressWords.Commitments.Pairs.Where(pair => Facets.Commitments.HasFlag(pair.Value)).Select(pair => pair.Word)))
        .Add("only-theme", Facets.Theme)
        .Add("facets", ShowsFacets ? Open : null)
        .Add("around", ShowsContext ? All : Around?.ToString())
        .Add("at", At)
        .Add("why", Why?.ToString());
}
