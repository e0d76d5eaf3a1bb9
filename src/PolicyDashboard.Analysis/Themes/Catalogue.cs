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
    public Catalogue(string version, IReadOnlyList<ThemeGroup> groups, IReadOnlyList<Theme> themes, IReadOnlyList<Term> terms)
    {
        (Version, Groups, Themes, Terms) = (version, groups, themes, terms);
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

    /// <summary>Position of a theme in <see cref="Themes"/>, or -1.</summary>
    public int IndexOf(string themeId) => _themeIndex.GetValueOrDefault(themeId, -1);
}
