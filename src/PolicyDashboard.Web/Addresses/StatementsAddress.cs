using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Web.Addresses;

/// <summary>The statements behind a number, as a page of its own.</summary>
/// <param name="Filter">Which text is asked about.</param>
/// <param name="Subject">Subject key; null for all statements that count.</param>
/// <param name="Measure">How their contributions are expressed.</param>
public sealed record StatementsAddress(Filter Filter, string? Subject, Measure Measure)
{
    /// <summary>All statements of the corpus.</summary>
    public static StatementsAddress Start { get; } = new(Filter.All, null, Measure.Statements);

    /// <summary>How they are looked at.</summary>
    public ListView List { get; init; } = ListView.Start;

    /// <summary>Reads it from an address.</summary>
    public static StatementsAddress Read(AddressReader address) =>
        new(address.Filter(), address.Subject("theme"), address.Measure()) { List = ListView.Read(address) };
}
