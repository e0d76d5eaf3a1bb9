using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Addresses;

/// <summary>The catalogue: all groups, themes and masks.</summary>
/// <param name="Find">Characters that a term must hold to be listed; null for the themes themselves.</param>
public sealed record ThemesAddress(string? Find = null)
{
    /// <summary>All of it.</summary>
    public static ThemesAddress Start { get; } = new();

    /// <summary>Reads it from an address.</summary>
    public static ThemesAddress Read(AddressReader address) => new(address.Text("find")?.Trim());
}

/// <summary>One theme.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Find">Characters that a term must hold to be listed; null for all terms.</param>
/// <param name="Order">Order of the terms.</param>
/// <param name="Whole">Long lists that are shown whole; the others show their beginning.</param>
public sealed record ThemeAddress(string Id, string? Find = null, TermOrder Order = TermOrder.Weight, IReadOnlyList<ThemePart>? Whole = null)
{
    /// <summary>Reads it from an address whose path gave the id.</summary>
    public static ThemeAddress Read(string id, AddressReader address) => new(
        id,
        address.Text("find")?.Trim(),
        address.Choice("sort", AddressWords.TermOrders, Names.Of),
        [.. address.Texts("whole").Select(text => address.Word("whole", text, AddressWords.ThemeParts, Names.Of)).OfType<ThemePart>().Distinct().Order()]);

    /// <summary>Whether a list is shown whole.</summary>
    public bool IsWhole(ThemePart part) => Whole?.Contains(part) ?? false;

    /// <summary>The same with a list shown whole.</summary>
    public ThemeAddress With(ThemePart part) => this with { Whole = [.. (Whole ?? []).Append(part).Distinct().Order()] };
}

/// <summary>Orders of the terms of a theme.</summary>
public enum TermOrder
{
    /// <summary>By weight, heaviest first, then by hits.</summary>
    Weight = 0,

    /// <summary>By hits, most first.</summary>
    Hits = 1,

    /// <summary>By documents, most first.</summary>
    Documents = 2,

    /// <summary>As they stand in the catalogue's file.</summary>
    Catalogue = 3,
}

/// <summary>The long lists of a theme's page.</summary>
public enum ThemePart
{
    /// <summary>Its terms.</summary>
    Terms = 0,

    /// <summary>What stopped them.</summary>
    Maskings = 1,

    /// <summary>Where they cross those of other themes.</summary>
    Crossings = 2,

    /// <summary>What was learned.</summary>
    Learned = 3,
}
