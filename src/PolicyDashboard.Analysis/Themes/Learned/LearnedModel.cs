using System.Runtime.InteropServices;

namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>
/// Weights of two linear steps. The first scores a statement by its own n-grams and terms; the second adds what its
/// surroundings say (<see cref="ContextFeatures"/>), scored by the first.
/// </summary>
/// <remarks>Immutable once made, and safe to use from several threads at once.</remarks>
public sealed class LearnedModel
{
    /// <summary>Numbers a row is padded to, so that rows of one step never share a vector register.</summary>
    internal const int Stride = 24;

    internal LearnedModel(string version, IReadOnlyList<string> themes, IReadOnlyList<string> grams, IReadOnlyList<string> terms, IReadOnlyList<TrainedTerm> trained)
    {
        (Version, Themes, Grams, Terms, Trained) = (version, themes, grams, terms, trained);
        Table = new GramTable(grams.Count);
        foreach (var gram in grams)
        {
            Table.Add(GramTable.KeyOf(gram));
        }

        var rows = grams.Count + terms.Count;
        (First, Second, Squares) = (new float[rows * Stride], new float[rows * Stride], new float[rows]);
        FirstBias = new float[Stride];
        SecondBias = new float[Stride];
        Context = new float[ContextFeatures.Width(themes.Count) * Stride];
    }

    /// <summary>Hash of the weights, hexadecimal.</summary>
    public string Version { get; internal set; }

    /// <summary>Ids of the themes it knows, in the order of its weights; at most <see cref="Stride"/>.</summary>
    public IReadOnlyList<string> Themes { get; }

    /// <summary>n-grams in the order of rows; every beginning of one is one.</summary>
    internal IReadOnlyList<string> Grams { get; }

    /// <summary>Terms, their rows behind those of the n-grams.</summary>
    internal IReadOnlyList<string> Terms { get; }

    /// <summary>The catalogue's terms at the time of training, so that what was edited since can be told.</summary>
    internal IReadOnlyList<TrainedTerm> Trained { get; }

    internal GramTable Table { get; }

    /// <summary>First step: a row of <see cref="Stride"/> weights for each feature, rarity folded in.</summary>
    internal float[] First { get; }

    /// <summary>Second step, likewise.</summary>
    internal float[] Second { get; }

    /// <summary>Squared rarity of each feature: a statement's scores are divided by the root of their sum.</summary>
    internal float[] Squares { get; }

    internal float[] FirstBias { get; }

    internal float[] SecondBias { get; }

    /// <summary>Second step: a row of weights for each number of <see cref="ContextFeatures"/>.</summary>
    internal float[] Context { get; }

    /// <summary>A statement is about a theme from this score on.</summary>
    public float Threshold { get; internal set; }

    /// <summary>Row of each term of a catalogue, -1 where the model does not know it.</summary>
    internal int[] RowsOf(Catalogue catalogue)
    {
        var rows = Terms.Select((term, index) => (term, Grams.Count + index)).ToDictionary(pair => pair.term, pair => pair.Item2);
        return [.. catalogue.Terms.Select(term => rows.GetValueOrDefault(term.Text, -1))];
    }

    /// <summary>Adds up the rows of a statement's features and divides by their length.</summary>
    internal void Sum(ReadOnlySpan<int> features, Span<float> first, Span<float> second)
    {
        first.Clear();
        second.Clear();
        var squares = 0f;
        foreach (var row in features)
        {
            squares += Squares[row];
            Add(First, row, first);
            Add(Second, row, second);
        }

        var scale = squares > 0 ? 1 / MathF.Sqrt(squares) : 0;
        for (var t = 0; t < Stride; t++)
        {
            first[t] = (first[t] * scale) + FirstBias[t];
            second[t] *= scale;
        }
    }

    private static void Add(float[] weights, int row, Span<float> sums)
    {
        var from = MemoryMarshal.Cast<float, System.Numerics.Vector<float>>(weights.AsSpan(row * Stride, Stride));
        var to = MemoryMarshal.Cast<float, System.Numerics.Vector<float>>(sums);
        for (var at = 0; at < to.Length; at++)
        {
            to[at] += from[at];
        }
    }
}

/// <summary>A term as it stood in the catalogue when the model was trained.</summary>
/// <param name="Text">The string.</param>
/// <param name="Themes">Bit t is set where it spoke for theme t of the model.</param>
/// <param name="Weight">Its weight.</param>
internal readonly record struct TrainedTerm(string Text, uint Themes, float Weight);
