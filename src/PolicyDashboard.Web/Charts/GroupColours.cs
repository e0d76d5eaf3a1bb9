using System.Globalization;
using System.Text;
using PolicyDashboard.Analysis.Themes;

namespace PolicyDashboard.Web.Charts;

/// <summary>The colours of the groups as CSS variables, for light and for dark.</summary>
/// <remarks>
/// The catalogue gives the hue for light mode. In dark mode it is mixed with white, so that it keeps its contrast
/// against a dark ground without being chosen twice.
/// </remarks>
public static class GroupColours
{
    private const double WhiteInDark = 0.38;

    /// <summary>Name of the variable that holds a group's colour; the accent for what belongs to none, as a search.</summary>
    public static string Variable(string group) => group.Length == 0 ? "--accent" : $"--group-{group}";

    /// <summary>The style sheet. Colours that are not <c>#rrggbb</c> are left out rather than written into the page.</summary>
    public static string Sheet(IEnumerable<ThemeGroup> groups)
    {
        var (light, dark) = (new StringBuilder(), new StringBuilder());
        foreach (var group in groups)
        {
            if (IsColour(group.Colour) && group.Id.All(character => char.IsAsciiLetterOrDigit(character) || character == '-'))
            {
                light.Append(CultureInfo.InvariantCulture, $"{Variable(group.Id)}:{group.Colour};");
                dark.Append(CultureInfo.InvariantCulture, $"{Variable(group.Id)}:{OnDark(group.Colour)};");
            }
        }

        return $":root{{{light}}}:root[data-appearance=dark]{{{dark}}}@media(prefers-color-scheme:dark){{:root[data-appearance=auto]{{{dark}}}}}";
    }

    private static bool IsColour(string text) => text.Length == 7 && text[0] == '#' && text.Skip(1).All(char.IsAsciiHexDigit);

    /// <summary>A colour <c>#rrggbb</c> of light mode as it is in dark mode.</summary>
    public static string OnDark(string colour)
    {
        var mixed = new StringBuilder("#");
        for (var at = 1; at < 7; at += 2)
        {
            var part = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            mixed.Append(CultureInfo.InvariantCulture, $"{(int)Math.Round(part + ((255 - part) * WhiteInDark)):x2}");
        }

        return mixed.ToString();
    }
}
