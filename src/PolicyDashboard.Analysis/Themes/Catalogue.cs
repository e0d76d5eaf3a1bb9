namespace PolicyDashboard.Analysis.Themes;

/// <summary>Groups, themes, terms and masks: what people edit.</summary>
public sealed class Catalogue
{
    private readonly Dictionary<string, int> _themeIndex;

    /// <summary>A catalogue. Order of <paramref name="themes"/> is the order of columns.</summary>
    /// <param name="version">Content hash of the file, hexadecimal.</param>
    /// <param name="groups">At most seven.</param>
    /// <param name="themes">At most 64.</param>
    /// <param name="terms">Terms and masks; no string twice.</param>
    /// <param name="seams">Crossings that are meant; null for none.</param>
    public Catalogue(
        string version,
        IReadOnlyList<ThemeGroup> groups,
        IReadOnlyList<Theme> themes,
        IReadOnlyList<Term> terms,
        IReadOnlyList<Seam>? seams = null)
    {
        (Version, Groups, Themes, Terms, Seams) = (version, groups, themes, terms, seams ?? []);
        TermLengths = terms.Select(term => term.Text.Length).ToArray();
        _themeIndex = themes.Select((theme, index) => (theme.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);
    }

    /// <summary>Content hash of the file.</summary>
    public string Version { get; }

    /// <summary>Groups in their order.</summary>
    public IReadOnlyList<ThemeGroup> Groups { get; }

    /// <summary>Themes in the order of columns.</summary>
    public IReadOnlyList<Theme> Themes { get; }

    /// <summary>Terms and masks.</summary>
    public IReadOnlyList<Term> Terms { get; }

    /// <summary>Characters of each of the <see cref="Terms"/>.</summary>
    public IReadOnlyList<int> TermLengths { get; }

    /// <summary>Strings in which terms of different themes may cross, both counting.</summary>
    public IReadOnlyList<Seam> Seams { get; }

    /// <summary>Position of a theme in <see cref="Themes"/>, or -1.</summary>
    public int IndexOf(string themeId) => _themeIndex.GetValueOrDefault(themeId, -1);
}
