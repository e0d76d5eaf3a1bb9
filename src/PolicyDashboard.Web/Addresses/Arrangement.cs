using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Addresses;

/// <summary>How a matrix is laid out and what its colours compare: everything about a heatmap that is not the question itself.</summary>
/// <param name="Opened">Places and sets whose places stand under them.</param>
/// <param name="OpenedGroups">Ids of groups whose themes stand beside them, where columns are groups.</param>
/// <param name="Order">Order of rows.</param>
/// <param name="Against">What is shown instead of coverage.</param>
/// <param name="Bounds">What the ends of the colour scale are taken from.</param>
public sealed record Arrangement(
    IReadOnlyList<Area> Opened,
    IReadOnlyList<string> OpenedGroups,
    RowOrder Order,
    Against Against,
    ScaleBounds Bounds)
{
    /// <summary>Closed, by code, coverage itself, bounds of the whole corpus.</summary>
    public static Arrangement Start { get; } = new([], [], RowOrder.ByCode, Against.Nothing, ScaleBounds.Corpus);

    /// <summary>Reads it from an address.</summary>
    public static Arrangement Read(AddressReader address) => new(
        [.. address.Texts("opened").Select(text => address.Area("opened", text)).OfType<Area>()],
        [.. address.Texts("groups").Where(text => IsGroup(address, text))],
        RowOrder.Read(address, "order"),
        Against.Read(address, "against"),
        address.Choice("bounds", AddressWords.Bounds, bounds => bounds == ScaleBounds.Corpus ? Words.BoundsCorpus : Words.BoundsShown));

    /// <summary>The same with a place opened or closed.</summary>
    public Arrangement Toggled(Area place) => this with { Opened = Opened.Contains(place) ? [.. Opened.Where(other => other != place)] : [.. Opened, place] };

    /// <summary>The same with a group opened or closed.</summary>
    public Arrangement Toggled(string group) => this with { OpenedGroups = OpenedGroups.Contains(group) ? [.. OpenedGroups.Where(other => other != group)] : [.. OpenedGroups, group] };

    private static bool IsGroup(AddressReader address, string text)
    {
        var groups = address.Known.Groups.ToList();
        if (groups.Exists(group => group.Group == text))
        {
            return true;
        }

        address.Refuse("groups", text, Words.ProblemGroup, [.. groups.Select(group => new ValidValue(group.Group, new(group.Chinese, group.English)))]);
        return false;
    }
}

/// <summary>What the ends of a colour scale are taken from.</summary>
public enum ScaleBounds
{
    /// <summary>The whole corpus: two charts of the same measure can be laid side by side.</summary>
    Corpus = 0,

    /// <summary>The rows under the filter: differences among them are seen best.</summary>
    Shown = 1,
}

/// <summary>The order of rows.</summary>
/// <param name="Subject">Key of the subject by whose number, largest first; null where it is not by a number.</param>
/// <param name="IsByLikeness">Rows and columns that are alike stand together.</param>
public readonly record struct RowOrder(string? Subject, bool IsByLikeness)
{
    private const string Likeness = "likeness";

    /// <summary>Places by code, documents newest first.</summary>
    public static RowOrder ByCode => default;

    /// <summary>Rows that are alike stand together, and columns too.</summary>
    public static RowOrder ByLikeness => new(null, true);

    /// <summary>By the number of a subject, largest first.</summary>
    public static RowOrder By(string subject) => new(subject, false);

    /// <summary>What stands in an address; null for the default.</summary>
    public string? Word => IsByLikeness ? Likeness : Subject;

    /// <summary>Reads it from an address.</summary>
    public static RowOrder Read(AddressReader address, string name) => address.Text(name) switch
    {
        null or "code" => ByCode,
        Likeness => ByLikeness,
        { } subject => new(address.Subject(name, subject), false),
    };
}

/// <summary>What a number is set against.</summary>
/// <param name="IsRest">Against all other text under the filter.</param>
/// <param name="Place">Against a place or set; null for none.</param>
public readonly record struct Against(bool IsRest, Area? Place)
{
    private const string RestWord = "rest";

    /// <summary>Coverage itself.</summary>
    public static Against Nothing => default;

    /// <summary>Against the rest.</summary>
    public static Against Rest => new(true, null);

    /// <summary>Against a place.</summary>
    public static Against Of(Area place) => new(false, place);

    /// <summary>Whether coverage itself is shown.</summary>
    public bool IsNothing => !IsRest && Place is null;

    /// <summary>What stands in an address; null for the default.</summary>
    public string? Word => IsRest ? RestWord : Place?.ToString();

    /// <summary>Reads it from an address.</summary>
    public static Against Read(AddressReader address, string name) => address.Text(name) switch
    {
        null => Nothing,
        RestWord => Rest,
        { } text => address.Area(name, text) is { } place ? Of(place) : Nothing,
    };
}
