using System.Globalization;

namespace PolicyDashboard.Web.Languages;

/// <summary>One text of the interface in both languages.</summary>
/// <param name="Chinese">May hold <c>{0}</c> … for values; the same ones as <paramref name="English"/>.</param>
/// <param name="English">The same in English.</param>
public sealed record Wording(string Chinese, string English)
{
    /// <summary>The text itself.</summary>
    public string In(Language language) => language == Language.English ? English : Chinese;

    /// <summary>The text with its values filled in; numbers are written alike in both languages.</summary>
    public string In(Language language, params object?[] values) =>
        string.Format(CultureInfo.InvariantCulture, In(language), values);
}
