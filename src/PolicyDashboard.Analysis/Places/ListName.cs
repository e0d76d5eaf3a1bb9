namespace PolicyDashboard.Analysis.Places;

/// <summary>The name that somebody gave a list of places: it stands behind the codes in an address and goes with a link.</summary>
public static class ListName
{
    /// <summary>Parts the codes of a list from its name: <c>310000_330000.对标省份</c>.</summary>
    public const char Mark = '.';

    /// <summary>Longest name, in characters.</summary>
    public const int Longest = 20;

    /// <summary>
    /// What of a text can be a name: letters, digits, blanks, <c>·</c> and <c>-</c>. All else has a meaning in addresses or none in a name.
    /// </summary>
    /// <param name="text">What somebody wrote; null for nothing.</param>
    /// <returns>At most <see cref="Longest"/> characters without blanks at the ends; empty where nothing is left.</returns>
    public static string Read(string? text)
    {
        var kept = new string([.. (text ?? "").Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '·' or '-')]).Trim();
        return kept.Length <= Longest ? kept : kept[..Longest].TrimEnd();
    }
}
