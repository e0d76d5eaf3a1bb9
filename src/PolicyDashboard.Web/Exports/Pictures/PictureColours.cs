using System.Globalization;
using System.Text.RegularExpressions;
using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Web.Charts;

namespace PolicyDashboard.Web.Exports.Pictures;

/// <summary>The colours of the site, read from its own style sheet: light ones for files, because paper is light whatever the reader's screen is.</summary>
public sealed partial class PictureColours
{
    // WCAG 2.2, 1.4.3. Black or white reaches it on every ground.
    private const double Readable = 4.5;
    private const string Sheet = "tokens.css", DarkRule = ":root[data-appearance=\"dark\"] {\n  --paper";
    private static readonly Lazy<(Dictionary<string, string> Light, Dictionary<string, string> Dark)> Sheets = new(Read);
    private readonly Dictionary<string, string> _groups, _own;

    /// <summary>The colours of the site with those of the groups.</summary>
    public PictureColours(IEnumerable<ThemeGroup> groups, bool isDark = false) => (_groups, _own) = (
        groups.ToDictionary(group => $"group-{group.Id}", group => isDark ? GroupColours.OnDark(group.Colour) : group.Colour),
        isDark ? Sheets.Value.Dark : Sheets.Value.Light);

    /// <summary>A colour by the name of its variable: <c>ink-2</c>, <c>group-economy</c>; black for one that there is not.</summary>
    public string Of(string name) => _own.GetValueOrDefault(name) ?? _groups.GetValueOrDefault(name) ?? "#000000";

    /// <summary>A colour as a figure writes it: <c>$ink</c>, or a colour; null for one that is not seen.</summary>
    public string? Settle(string? colour) => colour switch
    {
        null or "rgba(0,0,0,0)" => null,
        ['$', .. var name] => Of(name),
        _ => colour,
    };

    /// <summary>The colour between the steps of a scale.</summary>
    /// <param name="name">First letter of the steps: <c>q</c> or <c>d</c>.</param>
    /// <param name="steps">How many there are.</param>
    /// <param name="share">0 to 1.</param>
    public string Between(string name, int steps, double share)
    {
        var at = Math.Clamp(share, 0, 1) * (steps - 1);
        var (low, high) = ((int)Math.Floor(at), (int)Math.Ceiling(at));
        var (from, to) = (Parts(Of($"{name}{low}")), Parts(Of($"{name}{high}")));
        var part = at - low;
        return string.Concat("#", string.Concat(from.Zip(to, (a, b) => ((int)Math.Round(a + ((b - a) * part))).ToString("x2", CultureInfo.InvariantCulture))));
    }

    /// <summary>The colour of type that is read best on a ground; black where the site's own two are both too close to it.</summary>
    public string On(string ground)
    {
        var best = Contrast(ground, Of("on-high")) > Contrast(ground, Of("on-low")) ? Of("on-high") : Of("on-low");
        return Contrast(ground, best) >= Readable ? best : "#000000";
    }

    /// <summary>Contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance).</summary>
    public static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var parts = Parts(colour).Select(part => part / 255.0).Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToList();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static int[] Parts(string colour) =>
        [.. Enumerable.Range(0, 3).Select(at => int.Parse(colour.AsSpan(1 + (2 * at), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture))];

    private static (Dictionary<string, string> Light, Dictionary<string, string> Dark) Read()
    {
        using var sheet = new StreamReader(typeof(PictureColours).Assembly.GetManifestResourceStream(Sheet)!);
        var text = sheet.ReadToEnd();
        var light = text[..text.IndexOf("@media", StringComparison.Ordinal)];
        var dark = text[text.IndexOf(DarkRule, StringComparison.Ordinal)..];
        return (Variables(light), Variables(dark[..dark.IndexOf("@media", StringComparison.Ordinal)]));
    }

    private static Dictionary<string, string> Variables(string sheet) => Variable().Matches(sheet).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    [GeneratedRegex(@"--([a-z0-9-]+):\s*(#[0-9a-f]{6});")]
    private static partial Regex Variable();
}
