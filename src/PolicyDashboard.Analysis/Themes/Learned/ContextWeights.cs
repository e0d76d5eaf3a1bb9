namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>What the surroundings of a statement say of each theme: the second step's weights of <see cref="ContextFeatures"/>.</summary>
/// <remarks>
/// Of 370 numbers a theme looks at 62: every theme's own score and likelihood, and of the other blocks at itself alone. Kept and added up
/// so: a row for each number of the first two blocks, one row for the whole of each other block. Immutable once made.
/// </remarks>
internal sealed class ContextWeights
{
    private const int WholeRows = ContextFeatures.WholeBlocks * ThemeLanes.Count;
    private const int Rows = WholeRows + ContextFeatures.Blocks - ContextFeatures.WholeBlocks + ContextFeatures.Singles;

    private readonly float[] _rows = new float[Rows * ThemeLanes.Count];
    private readonly int _themes;

    /// <summary>Takes weights over.</summary>
    /// <param name="themes">How many themes.</param>
    /// <param name="weight">The weight that a number of <see cref="ContextFeatures"/> (first) has for a theme (second); 0 where it does not concern it.</param>
    public ContextWeights(int themes, Func<int, int, float> weight)
    {
        _themes = themes;
        for (var feature = 0; feature < ContextFeatures.Width; feature++)
        {
            for (var theme = 0; theme < themes; theme++)
            {
                if (ContextFeatures.Concerns(feature, theme))
                {
                    _rows[(RowOf(feature) * ThemeLanes.Count) + theme] = weight(feature, theme);
                }
            }
        }
    }

    /// <summary>The weight of a number for a theme.</summary>
    public float Weight(int feature, int theme) =>
        ContextFeatures.Concerns(feature, theme) ? _rows[(RowOf(feature) * ThemeLanes.Count) + theme] : 0;

    /// <summary>The weight of what a block says of one theme, for a theme.</summary>
    public float Weight(ContextFeatures.Block block, int of, int theme) => Weight(((int)block * ThemeLanes.Count) + of, theme);

    /// <summary>Adds to a statement's scores what surrounds it.</summary>
    /// <param name="context">Its numbers.</param>
    /// <param name="scores">A score a theme so far.</param>
    public ThemeLanes Add(ReadOnlySpan<float> context, ThemeLanes scores)
    {
        for (var block = 0; block < ContextFeatures.WholeBlocks; block++)
        {
            var numbers = context.Slice(block * ThemeLanes.Count, _themes);
            for (var of = 0; of < numbers.Length; of++)
            {
                scores = scores.Plus(ThemeLanes.Of(_rows, (block * ThemeLanes.Count) + of), ThemeLanes.All(numbers[of]));
            }
        }

        for (var block = ContextFeatures.WholeBlocks; block < ContextFeatures.Blocks; block++)
        {
            scores = scores.Plus(ThemeLanes.Of(_rows, RowOf(block * ThemeLanes.Count)), ThemeLanes.Of(context, block));
        }

        for (var feature = ContextFeatures.FirstSingle; feature < ContextFeatures.Width; feature++)
        {
            scores = scores.Plus(ThemeLanes.Of(_rows, RowOf(feature)), ThemeLanes.All(context[feature]));
        }

        return scores;
    }

    private static int RowOf(int feature) =>
        feature < WholeRows ? feature
        : feature < ContextFeatures.FirstSingle ? WholeRows + (feature / ThemeLanes.Count) - ContextFeatures.WholeBlocks
        : Rows + feature - ContextFeatures.Width;
}
