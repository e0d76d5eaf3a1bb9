using System.Text.RegularExpressions;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Exports.Pictures;

namespace PolicyDashboard.Web.Tests.Charts;

/// <summary>What is written on what, as the style sheets have it, in light and in dark: WCAG 2.2, 1.4.3 for text, 1.4.11 and 2.4.13 for what is no text.</summary>
public partial class ContrastTests(Site site)
{
    private const double Text = 4.5, Shape = 3;

    public static readonly TheoryData<string> Appearances = ["light", "dark", "auto"];

    [Theory]
    [MemberData(nameof(Appearances))]
    public void A_number_can_be_read_on_every_step_of_every_scale(string appearance)
    {
        var colours = Colours(appearance);
        var pairs = Rules("charts.css").Concat(Rules("map.css")).ToList();

        Assert.Equal(10, pairs.Count(pair => pair.Selector.Contains(".tinted", StringComparison.Ordinal) && pair.Ground.StartsWith('q')));
        Assert.Equal(9, pairs.Count(pair => pair.Selector.Contains(".tinted", StringComparison.Ordinal) && pair.Ground.StartsWith('d')));
        Assert.Equal(10, pairs.Count(pair => pair.Selector.Contains(".tile", StringComparison.Ordinal) && pair.Ground.StartsWith('q')));
        Assert.Equal(9, pairs.Count(pair => pair.Selector.Contains(".tile", StringComparison.Ordinal) && pair.Ground.StartsWith('d')));
        Assert.All(pairs, pair => Holds(colours, pair.Ink, pair.Ground, Text, pair.Selector));
    }

    [Theory]
    [MemberData(nameof(Appearances))]
    public void Words_can_be_read_on_every_ground_they_stand_on(string appearance)
    {
        var colours = Colours(appearance);
        foreach (var ground in new[] { "paper", "surface", "sunken", "accent-soft", "gap" })
        {
            foreach (var ink in new[] { "ink", "ink-2", "ink-3", "accent" })
            {
                Holds(colours, ink, ground, Text, "text");
            }
        }

        Holds(colours, "warn", "warn-soft", Text, "warnline");
        Holds(colours, "on-accent", "accent", Text, "button");
        Holds(colours, "ink", "mark", Text, "mark");
        Holds(colours, "accent", "mark", Text, "link in a mark");
        Holds(colours, "paper", "ink", Text, "tip");
    }

    [Theory]
    [MemberData(nameof(Appearances))]
    public void Where_the_focus_is_can_be_seen_on_every_ground_and_on_every_cell(string appearance)
    {
        var colours = Colours(appearance);
        foreach (var ground in new[] { "paper", "surface", "sunken", "accent-soft", "mark", "warn-soft" })
        {
            Holds(colours, "accent", ground, Shape, "outline");
        }

        // In a cell two rings lie inside one another; against any shade one of them stands out, and they do against each other.
        Holds(colours, "ink", "surface", Shape, "ring");
        foreach (var ground in colours.Keys.Where(name => Step().IsMatch(name)))
        {
            Assert.True(
                Math.Max(Contrast(colours, "ink", ground), Contrast(colours, "surface", ground)) >= Shape,
                $"{appearance}: neither ring is seen on {ground}.");
        }

        var sheet = Sheet("charts.css");
        Assert.Contains(".numbers a.cell:focus-visible { outline: 2px solid var(--ink); outline-offset: -2px; box-shadow: inset 0 0 0 4px var(--surface); }", sheet, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Appearances))]
    public void Steps_of_a_scale_go_one_way_and_its_ends_are_far_apart(string appearance)
    {
        var colours = Colours(appearance);
        var ground = colours["surface"];
        var heat = Enumerable.Range(1, 9).Select(at => PictureColours.Contrast(colours[$"q{at}"], ground)).ToList();

        Assert.Equal(heat.Order(), heat);
        Assert.True(heat[^1] / heat[0] > 4, $"{appearance}: from {heat[0]:0.0} to {heat[^1]:0.0}.");
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public void The_colour_of_a_group_is_told_from_the_ground(string appearance)
    {
        var sheet = GroupColours.Sheet(site.Known.Catalogue.Groups);
        var colours = Colours(appearance);
        var own = Group().Matches(appearance == "light" ? sheet[..sheet.IndexOf("data-appearance", StringComparison.Ordinal)] : sheet[sheet.IndexOf("data-appearance=dark", StringComparison.Ordinal)..])
            .GroupBy(match => match.Groups[1].Value).ToDictionary(group => group.Key, group => group.First().Groups[2].Value);

        Assert.Equal(7, own.Count);
        Assert.All(own, group => Assert.True(PictureColours.Contrast(group.Value, colours["surface"]) >= Shape, $"{appearance}: {group.Key} {group.Value} on {colours["surface"]}"));
    }

    private static void Holds(Dictionary<string, string> colours, string ink, string ground, double least, string where) =>
        Assert.True(Contrast(colours, ink, ground) >= least, $"{where}: {ink} {colours[ink]} on {ground} {colours[ground]} has {Contrast(colours, ink, ground):0.00}, not {least}.");

    private static double Contrast(Dictionary<string, string> colours, string ink, string ground) => PictureColours.Contrast(colours[ink], colours[ground]);

    // A rule that sets a step of a scale as ground says the ink on it too.
    private static IEnumerable<(string Selector, string Ground, string Ink)> Rules(string sheet) =>
        Painted().Matches(Sheet(sheet)).Select(match => (match.Groups[1].Value.Trim(), match.Groups[2].Value, match.Groups[3].Value));

    private static Dictionary<string, string> Colours(string appearance)
    {
        var sheet = Sheet("tokens.css");
        var light = Of(sheet[..sheet.IndexOf("@media", StringComparison.Ordinal)]);
        var dark = appearance switch
        {
            "dark" => Of(Between(sheet, ":root[data-appearance=\"dark\"] {\n")),
            "auto" => Of(Between(sheet, ":root[data-appearance=\"auto\"] {\n")),
            _ => [],
        };
        foreach (var (name, colour) in dark)
        {
            light[name] = colour;
        }

        Assert.True(appearance == "light" || dark.Count > 30, $"{appearance} has {dark.Count} colours.");
        return light;
    }

    private static string Between(string sheet, string start)
    {
        var from = sheet.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return sheet[from..sheet.IndexOf('}', from)];
    }

    private static Dictionary<string, string> Of(string rules) => Variable().Matches(rules).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    private static string Sheet(string name) => File.ReadAllText(Path.Combine(RepositoryTop.Path, "wwwroot", "css", name));

    [GeneratedRegex(@"--([a-z0-9-]+):\s*(#[0-9a-f]{6});")]
    private static partial Regex Variable();

    [GeneratedRegex(@"([^{}]+)\{ background: var\(--([qd]\d)\);(?: fill: var\(--\w+\);)? color: var\(--([a-z0-9-]+)\); \}")]
    private static partial Regex Painted();

    [GeneratedRegex(@"^[qd]\d$")]
    private static partial Regex Step();

    [GeneratedRegex(@"--(group-[a-z-]+):(#[0-9a-f]{6})")]
    private static partial Regex Group();
}
