namespace PolicyDashboard.Analysis.Themes;

/// <summary>A group of themes. A colour belongs to a group.</summary>
/// <param name="Id">What stands in addresses, such as <c>economy</c>.</param>
/// <param name="Chinese">Name shown.</param>
/// <param name="English">Name shown to readers of English.</param>
/// <param name="Colour">Hue in light mode, <c>#rrggbb</c>.</param>
public sealed record ThemeGroup(string Id, string Chinese, string English, string Colour);

/// <summary>A policy field.</summary>
/// <param name="Id">What stands in addresses and labels, such as <c>business-climate</c>.</param>
/// <param name="Chinese">Name shown.</param>
/// <param name="English">Name shown to readers of English.</param>
/// <param name="Group">Id of its group.</param>
/// <param name="Meaning">What belongs and what does not, for readers.</param>
public sealed record Theme(string Id, string Chinese, string English, string Group, string Meaning);

/// <summary>A string that makes a statement be about one or more themes, or that only stops shorter terms inside it.</summary>
/// <param name="Text">The string, as it reads in the matching view.</param>
/// <param name="Themes">Theme ids; empty for a mask.</param>
/// <param name="Weight">How strongly it speaks for its themes: 1 weak, 2 ordinary, 3 decisive; 0 for a mask.</param>
/// <param name="Note">Why, where that is not obvious; otherwise empty.</param>
/// <param name="Line">Line in the catalogue file, counted from 1.</param>
public sealed record Term(string Text, IReadOnlyList<string> Themes, double Weight, string Note, int Line)
{
    /// <summary>Whether it only stops shorter terms inside it.</summary>
    public bool IsMask => Themes.Count == 0;
}
