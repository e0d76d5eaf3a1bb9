using System.Globalization;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Addresses;

/// <summary>The number whose statements are open in the drawer: a row and a subject of the page's own chart.</summary>
/// <param name="Row">The row.</param>
/// <param name="Subject">Subject key; null for all statements that count, which is what an n opens.</param>
public sealed record OpenNumber(RowKey Row, string? Subject)
{
    // No catalogue may have a theme of this id: ids are lower case letters and hyphens.
    private const string Everything = "*";

    /// <summary>How its statements are looked at.</summary>
    public ListView List { get; init; } = ListView.Start;

    /// <summary>Row and subject as they stand in the address.</summary>
    public string Key => $"{Row}~{Subject ?? Everything}";

    /// <summary>Reads the open number of an address; null where none is open.</summary>
    public static OpenNumber? Read(AddressReader address)
    {
        if (address.Text("open") is not { } text)
        {
            return null;
        }

        // The text of a search may hold the sign too; a row never does.
        var parts = text.Split('~', 2);
        if (parts.Length != 2 || RowKey.Parse(parts[0], address.Known) is not { } row)
        {
            address.Refuse("open", text, Words.ProblemOpen, [new("420000~environment", Words.ProblemOpenExample)]);
            return null;
        }

        if (row.Place is { } place && address.Area("open", place.ToString()) is null)
        {
            return null;
        }

        var subject = parts[1] == Everything ? null : address.Subject("open", parts[1]);
        return subject is null && parts[1] != Everything
            ? null
            : new OpenNumber(row, subject) { List = ListView.Read(address) };
    }
}

/// <summary>Where a statement stands.</summary>
/// <param name="Document">Id of its document.</param>
/// <param name="Index">Index among the document's tiles.</param>
/// <remarks>Written <c>12-34</c>.</remarks>
public readonly record struct StatementPlace(int Document, int Index)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Document}-{Index}");

    /// <summary>Reads a statement's place; null where the part is missing or no place.</summary>
    public static StatementPlace? Read(AddressReader address, string name)
    {
        if (address.Text(name) is not { } text)
        {
            return null;
        }

        var parts = text.Split('-');
        if (parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var document)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            return new StatementPlace(document, index);
        }

        address.Refuse(name, text, Words.ProblemOpen, [new("12-34", Words.ProblemWhyExample)]);
        return null;
    }
}
