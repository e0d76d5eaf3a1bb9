using PolicyDashboard.Analysis.Themes;

namespace PolicyDashboard.Analysis.Measures;

/// <summary>
/// Numbers what is counted: 0 is any theme, then the groups, then the themes, each in the catalogue's order.
/// Stored rows carry these numbers, so they mean something only together with the catalogue of their revision.
/// </summary>
public sealed class SubjectNumbers
{
    private readonly int[] _groupOfTheme;

    // Those of all terms one after the other: the numbers of a hit are looked up for each of a million of them.
    private readonly int[] _ofTerms;
    private readonly int[] _firstOfTerm;

    /// <summary>The numbers under a catalogue.</summary>
    public SubjectNumbers(Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var groups = catalogue.Groups.Select((group, index) => (group.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);
        FirstTheme = 1 + catalogue.Groups.Count;
        Count = FirstTheme + catalogue.Themes.Count;
        _groupOfTheme = [.. catalogue.Themes.Select(theme => 1 + groups[theme.Group])];
        _firstOfTerm = new int[catalogue.Terms.Count + 1];
        var numbers = new List<int>();
        for (var term = 0; term < catalogue.Terms.Count; term++)
        {
            numbers.AddRange(Numbers(catalogue.Terms[term].Themes.Select(catalogue.IndexOf)));
            _firstOfTerm[term + 1] = numbers.Count;
        }

        _ofTerms = [.. numbers];
    }

    /// <summary>Number of any theme.</summary>
    public const int Any = 0;

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>Number of the first theme; those before it are groups and any theme.</summary>
    public int FirstTheme { get; }

    /// <summary>Number of the theme at an index of <see cref="Catalogue.Themes"/>.</summary>
    public int OfTheme(int theme) => FirstTheme + theme;

    /// <summary>Number of the group of the theme at an index of <see cref="Catalogue.Themes"/>.</summary>
    public int OfGroup(int theme) => _groupOfTheme[theme];

    /// <summary>
    /// Numbers that a hit of a term counts for, each once: any theme, the groups and the themes of the term.
    /// Empty for a mask.
    /// </summary>
    public ReadOnlySpan<int> OfTerm(int term) => _ofTerms.AsSpan(_firstOfTerm[term].._firstOfTerm[term + 1]);

    private int[] Numbers(IEnumerable<int> themes)
    {
        var indices = themes.ToArray();
        return indices.Length == 0 ? [] : [.. indices.SelectMany(theme => new[] { Any, OfGroup(theme), OfTheme(theme) }).Distinct().Order()];
    }
}
