using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Web.Addresses;

/// <summary>The list of documents.</summary>
/// <param name="Filter">Which documents.</param>
/// <param name="Find">Characters that the title or the file name must hold; null for all.</param>
/// <param name="Page">Page of the list, counted from 1.</param>
public sealed record DocumentsAddress(Filter Filter, string? Find = null, int Page = 1)
{
    /// <summary>All of them.</summary>
    public static DocumentsAddress Start { get; } = new(Filter.All);

    /// <summary>Reads it from an address.</summary>
    public static DocumentsAddress Read(AddressReader address) =>
        new(address.Filter(), address.Text("find")?.Trim(), address.Number("page", 1, 100_000) ?? 1);
}

/// <summary>One document in the reader.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Themes">Subject keys whose statements are marked, that of one search among them; empty for each statement's main theme.</param>
/// <param name="Statement">Index of the statement that the address points at; null for none.</param>
/// <param name="IsPlain">Whether the text stands without marks of class and place.</param>
/// <param name="IsExplained">Whether the evidence of the statement pointed at is told.</param>
public sealed record ReaderAddress(int Id, IReadOnlyList<string> Themes, int? Statement = null, bool IsPlain = false, bool IsExplained = false)
{
    /// <summary>What <c>why</c> is where the evidence is told.</summary>
    public const string Told = "all";

    /// <summary>Most subjects that can be told apart.</summary>
    public const int MostThemes = 6;

    /// <summary>Subject key of the search that is marked; null for none.</summary>
    public string? Search => Themes.LastOrDefault(theme => SearchText.OfKey(theme) is not null);

    /// <summary>Reads it from an address whose path gave the id.</summary>
    public static ReaderAddress Read(int id, AddressReader address) => new(
        id,
        [
            .. address.Texts("theme").Select(text => address.Subject("theme", text)).OfType<string>().Take(MostThemes),

            // Apart from the themes, which commas part: a search may hold one.
            .. address.Text("find") is { } find && address.Subject("find", SearchText.KeyPrefix + find) is { } search ? [search] : Array.Empty<string>(),
        ],
        address.Number("s", 0, int.MaxValue),
        address.Text("marks") == "none",
        address.Text("why") == Told);
}
