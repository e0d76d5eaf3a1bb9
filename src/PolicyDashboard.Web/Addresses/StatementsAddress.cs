using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Addresses;

/// <summary>The statements behind a number, as a page of its own.</summary>
/// <param name="Filter">Which text is asked about.</param>
/// <param name="Subject">Subject key; null for all statements that count.</param>
/// <param name="Measure">How their contributions are expressed.</param>
/// <param name="Order">Their order.</param>
/// <param name="At">Token of a page; null for the first.</param>
/// <param name="Why">The statement whose reasons are shown.</param>
public sealed record StatementsAddress(
    Filter Filter,
    string? Subject,
    Measure Measure,
    StatementOrder Order = StatementOrder.Contribution,
    string? At = null,
    StatementPlace? Why = null)
{
    /// <summary>All statements of the corpus.</summary>
    public static StatementsAddress Start { get; } = new(Filter.All, null, Measure.Statements);

    /// <summary>Reads it from an address.</summary>
    public static StatementsAddress Read(AddressReader address) => new(
        address.Filter(),
        address.Subject("theme"),
        address.Measure(),
        address.Choice("sort", AddressWords.Orders, Names.Of),
        address.Text("at"),
        StatementPlace.Read(address, "why"));
}
