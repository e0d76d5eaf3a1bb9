namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>
/// Weights of two linear steps. The first scores a statement by its own n-grams and terms; the second adds what its
/// surroundings say (<see cref="ContextFeatures"/>), scored by the first.
/// </summary>
/// <remarks>Immutable, and safe to use from several threads at once.</remarks>
public sealed class LearnedModel
{
    internal LearnedModel(
        IReadOnlyList<string> themes, FeatureNames features, FeatureWeights weights, float[] firstBias, float[] secondBias, ContextWeights context, Thresholds thresholds, IReadOnlyList<TrainedTerm> trained)
    {
        (Themes, Features, Weights, Trained) = (themes, features, weights, trained);
        (FirstBias, SecondBias, Context, Thresholds) = (firstBias, secondBias, context, thresholds);
    }

    /// <summary>Hash of the weights, hexadecimal; empty for a model that was not read from a file.</summary>
    public string Version { get; internal init; } = string.Empty;

    /// <summary>Ids of the themes it knows, in the order of its weights; at most <see cref="ThemeLanes.Count"/>.</summary>
    public IReadOnlyList<string> Themes { get; }

    internal FeatureNames Features { get; }

    internal FeatureWeights Weights { get; }

    /// <summary>The catalogue's terms at the time of training, so that what was edited since can be told.</summary>
    internal IReadOnlyList<TrainedTerm> Trained { get; }

    /// <summary>First step: score of a statement without features, a number a theme of <see cref="ThemeLanes"/>.</summary>
    internal float[] FirstBias { get; }

    /// <summary>Second step, likewise.</summary>
    internal float[] SecondBias { get; }

    internal ContextWeights Context { get; }

    /// <summary>From which scores on a statement is about a theme.</summary>
    public Thresholds Thresholds { get; }
}

/// <summary>A term as it stood in the catalogue when the model was trained.</summary>
/// <param name="Text">The string.</param>
/// <param name="Themes">Bit t is set where it spoke for theme t of the model.</param>
/// <param name="Weight">Its weight.</param>
internal readonly record struct TrainedTerm(string Text, uint Themes, float Weight);
