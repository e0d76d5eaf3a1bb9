using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Web.Addresses;

namespace PolicyDashboard.Web.Hosting;

/// <summary>The lists of places that a reader keeps by name, from the cookie by way of the root component. They are offered wherever places are.</summary>
/// <param name="Words">What stands for each in an address, the one kept last in front.</param>
public sealed record OwnLists(IReadOnlyList<string> Words)
{
    /// <summary>Name of the cookie.</summary>
    public const string Name = "lists";

    /// <summary>Names of the fields that keep a list and let go of one.</summary>
    public const string Keep = "keep-list", Drop = "drop-list";

    /// <summary>Most lists and most characters of all of them together: a browser keeps no larger cookie.</summary>
    public const int Most = 12, MostCharacters = 1200;

    private const char Between = '!';

    /// <summary>No list.</summary>
    public static OwnLists None { get; } = new([]);

    /// <summary>Reads a cookie.</summary>
    public static OwnLists Read(string? text) => new([.. (text ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries).Take(Most)]);

    /// <summary>With one more list in front. Where there are too many the oldest make room; what is too long by itself is not kept.</summary>
    public OwnLists With(string word)
    {
        var kept = Without(word).Words.Prepend(word).Take(Most).ToList();
        while (kept.Sum(one => one.Length + 1) > MostCharacters)
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return new(kept);
    }

    /// <summary>Without a list.</summary>
    public OwnLists Without(string word) => new([.. Words.Where(one => one != word)]);

    /// <summary>The lists themselves. A cookie may hold what is none, or a place that is known no more.</summary>
    public IEnumerable<Area> In(Vocabulary known) => Words.Select(known.AreaOf).OfType<Area>().Where(IsOwn);

    /// <summary>The lists with a name that an address speaks of, also where a form has just sent their places one by one.</summary>
    public static IEnumerable<Area> Of(Here here, Vocabulary known)
    {
        var reader = here.Read(known);
        var sent = new[] { AddressReader.TogetherName, "place" }.Select(reader.Area).OfType<Area>();
        return here.Values.SelectMany(value => value.Split(',', '~')).Select(word => RowKey.Parse(word, known)?.Place).OfType<Area>().Concat(sent).Where(IsOwn).Distinct();
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(Between, Words);

    private static bool IsOwn(Area area) => area.Set is { Family: "", Chinese.Length: > 0 };
}
