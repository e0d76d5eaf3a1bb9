namespace PolicyDashboard.Analysis.Themes;

/// <summary>A group of themes. A colour belongs to a group.</summary>
/// <param name="Id">What stands in addresses, such as <c>economy</c>. No theme has the same id.</param>
/// <param name="Chinese">Name shown.</param>
/// <param name="English">Name shown to readers of English.</param>
/// <param name="Colour">Hue in light mode, <c>#rrggbb</c>.</param>
public sealed record ThemeGroup(string Id, string Chinese, string English, string Colour);

/// <summary>A policy field.</summary>
/// <param name="Id">What stands in addresses and labels, such as <c>business-climate</c>.</param>
/// <param name="Chinese">Name shown.</param>
/// <param name="English">Name shown to readers of English.</param>
/// <param name="Group">Id of its group.</param>
/// <param name="Meaning">What belongs and what does not, for readers, in Chinese.</param>
public sealed record Theme(string Id, string Chinese, string English, string Group, string Meaning)
{
    /// <summary>The same for readers of English; empty where nobody wrote it.</summary>
    public string EnglishMeaning { get; init; } = "";
}

/// <summary>
/// A string that makes a statement be about one or more themes, that only stops shorter terms inside it (a mask),
/// or that tells a statement about nothing in particular (a formula: 以下简称, 请予审议).
/// </summary>
/// <param name="Text">The string, as it reads in the matching view.</param>
/// <param name="Themes">Theme ids; empty for masks and formulas.</param>
/// <param name="Weight">
/// How strongly it speaks for each of its themes: 1 weak, 2 ordinary, 3 decisive, up to 5; 0 for a mask;
/// negative for a formula, which speaks against every theme.
/// </param>
/// <param name="Note">Why, where that is not obvious; otherwise empty.</param>
/// <param name="Line">Line in the catalogue file, counted from 1.</param>
/// <param name="Sense">The years in which the string has this meaning; null for all years.</param>
public sealed record Term(string Text, IReadOnlyList<string> Themes, double Weight, string Note, int Line, SensePeriod? Sense = null)
{
    /// <summary>Whether it only stops shorter terms inside it.</summary>
    public bool IsMask => Themes.Count == 0 && Weight == 0;

    /// <summary>Whether it speaks against every theme.</summary>
    public bool IsFormula => Weight < 0;
}

/// <summary>The years in which a string has the meaning that a term gives it (两新 is 设备更新和以旧换新 from 2024 only).</summary>
/// <remarks>
/// Not the years in which a term was in use: leaving a fading word out would make trends by itself.
/// A document without a year is read as one inside the period.
/// </remarks>
/// <param name="From">First year, included; null for an open beginning.</param>
/// <param name="To">Last year, included; null for an open end.</param>
/// <param name="Reason">What it meant outside the period, for readers.</param>
public sealed record SensePeriod(int? From, int? To, string Reason)
{
    /// <summary>Whether the string has this meaning in a text of that year; null is a text without a year.</summary>
    public bool Covers(int? year) => year is null || (year >= (From ?? int.MinValue) && year <= (To ?? int.MaxValue));
}

/// <summary>A string that ends one term and begins another, where both are meant when they cross (农业产业|产业园 in 农业产业园).</summary>
/// <param name="Text">What the two share, 产业.</param>
/// <param name="Reason">Why both count, for readers.</param>
/// <param name="Line">Line in the catalogue file, counted from 1.</param>
public sealed record Seam(string Text, string Reason, int Line);
