using Microsoft.AspNetCore.WebUtilities;

namespace PolicyDashboard.Web.Addresses;

/// <summary>The address that is open.</summary>
/// <param name="Uri">The whole address.</param>
/// <param name="Base">Base of the site.</param>
public sealed record Here(string Uri, string Base)
{
    /// <summary>The path below the base, without query and fragment: <c>timeline</c>; empty for the start page.</summary>
    public string Path => Relative.Split('?', '#')[0];

    /// <summary>Path and query, for the way back after a choice: starts with a slash.</summary>
    public string PathAndQuery => new Uri(Uri).PathAndQuery;

    /// <summary>Path and query below the base, as links of the site are written: <c>timeline?theme=health</c>.</summary>
    public string Address => Relative.Split('#')[0];

    /// <summary>The values of the query, whatever part they belong to.</summary>
    public IEnumerable<string> Values => QueryHelpers.ParseQuery(new Uri(Uri).Query).Values.SelectMany(values => values).OfType<string>();

    private string Relative => Uri.StartsWith(Base, StringComparison.Ordinal) ? Uri[Base.Length..] : "";

    /// <summary>The parts of the query, ready to be read.</summary>
    public AddressReader Read(Vocabulary known) => new(QueryHelpers.ParseQuery(new Uri(Uri).Query), known);
}
