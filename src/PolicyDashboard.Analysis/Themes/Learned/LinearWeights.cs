namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>Weights of all themes while they are fitted: a row of <see cref="ThemeLanes"/> a feature and a number of the surroundings.</summary>
/// <remarks>
/// Surroundings have a second set of weights for labels of other readers, added to the first. What those readers do differently, such as
/// giving a document's subject as a second label more readily, settles there, and reading goes without it
/// (Daumé III 2007: Frustratingly easy domain adaptation, with the copies on one side).
/// </remarks>
internal sealed class LinearWeights(int features)
{
    /// <summary>Numbers of the surroundings that every theme looks at.</summary>
    public const int SharedRows = (ContextFeatures.WholeBlocks * ThemeLanes.Count) + ContextFeatures.Singles;

    private const int ContextRows = SharedRows + ContextFeatures.Blocks - ContextFeatures.WholeBlocks;

    private readonly float[] _features = new float[features * ThemeLanes.Count];
    private readonly float[] _context = new float[2 * ContextRows * ThemeLanes.Count];
    private ThemeLanes _bias;

    /// <summary>Place in <see cref="ContextFeatures"/> of a number that every theme looks at.</summary>
    public static int SharedAt(int row) => row < SharedRows - ContextFeatures.Singles ? row : ContextFeatures.FirstSingle + row - (SharedRows - ContextFeatures.Singles);

    /// <summary>Score of an example.</summary>
    public ThemeLanes Score(SparseRows rows, Example example)
    {
        var score = _bias;
        var columns = rows.Columns(example.Row);
        var values = rows.Values(example.Row);
        for (var at = 0; at < columns.Length; at++)
        {
            score += ThemeLanes.Of(_features, columns[at]) * values[at];
        }

        for (var set = 0; example.Context is not null && set < (example.OtherReader ? 2 : 1); set++)
        {
            score += Context(example.Context, set);
        }

        return score;
    }

    /// <summary>Adds a multiple of an example.</summary>
    public void Add(SparseRows rows, Example example, ThemeLanes step)
    {
        var columns = rows.Columns(example.Row);
        var values = rows.Values(example.Row);
        for (var at = 0; at < columns.Length; at++)
        {
            (ThemeLanes.Of(_features, columns[at]) + (step * values[at])).To(_features, columns[at]);
        }

        _bias += step;
        for (var set = 0; example.Context is { } context && set < (example.OtherReader ? 2 : 1); set++)
        {
            var first = set * ContextRows;
            for (var row = 0; row < SharedRows; row++)
            {
                (ThemeLanes.Of(_context, first + row) + (step * context[SharedAt(row)])).To(_context, first + row);
            }

            for (var block = ContextFeatures.WholeBlocks; block < ContextFeatures.Blocks; block++)
            {
                var row = first + SharedRows + block - ContextFeatures.WholeBlocks;
                (ThemeLanes.Of(_context, row) + (step * ThemeLanes.Of(context, block))).To(_context, row);
            }
        }
    }

    /// <summary>For each theme its weights: a number a feature, then one for each number of <see cref="ContextFeatures"/> if asked for, then the bias.</summary>
    public double[][] Of(int themes, bool context)
    {
        var numbers = features + (context ? ContextFeatures.Width : 0);
        var weights = Enumerable.Range(0, themes).Select(_ => new double[numbers + 1]).ToArray();
        Span<float> bias = stackalloc float[ThemeLanes.Count];
        _bias.To(bias, 0);
        for (var theme = 0; theme < themes; theme++)
        {
            for (var feature = 0; feature < features; feature++)
            {
                weights[theme][feature] = _features[(feature * ThemeLanes.Count) + theme];
            }

            for (var row = 0; context && row < SharedRows; row++)
            {
                weights[theme][features + SharedAt(row)] = _context[(row * ThemeLanes.Count) + theme];
            }

            for (var block = ContextFeatures.WholeBlocks; context && block < ContextFeatures.Blocks; block++)
            {
                weights[theme][features + (block * ThemeLanes.Count) + theme] =
                    _context[((SharedRows + block - ContextFeatures.WholeBlocks) * ThemeLanes.Count) + theme];
            }

            weights[theme][^1] = bias[theme];
        }

        return weights;
    }

    private ThemeLanes Context(float[] context, int set)
    {
        var (sum, first) = (ThemeLanes.All(0), set * ContextRows);
        for (var row = 0; row < SharedRows; row++)
        {
            sum += ThemeLanes.Of(_context, first + row) * context[SharedAt(row)];
        }

        for (var block = ContextFeatures.WholeBlocks; block < ContextFeatures.Blocks; block++)
        {
            sum += ThemeLanes.Of(_context, first + SharedRows + block - ContextFeatures.WholeBlocks) * ThemeLanes.Of(context, block);
        }

        return sum;
    }
}
