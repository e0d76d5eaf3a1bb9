using System.Collections.Concurrent;
using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>Scores of a document's counting statements by a learned model.</summary>
internal sealed class LearnedScores(LearnedModel model, Catalogue catalogue)
{
    /// <summary>What a statement of form (<see cref="Statement.IsFormal"/>) has less of every theme: more than any words make up for.</summary>
    public const float Form = -8;

    private readonly int[] _slotOfTerm = model.Features.SlotsOf(catalogue);
    private readonly ConcurrentBag<Scratch> _scratch = [];

    /// <summary>Takes working memory for one document; give it back with <see cref="Return"/>.</summary>
    public Scratch Take() => _scratch.TryTake(out var free) ? free : new(new FeatureRows(model.Features, _slotOfTerm), new Surroundings());

    /// <summary>Gives working memory back.</summary>
    public void Return(Scratch scratch) => _scratch.Add(scratch);

    /// <summary>Scores every counting statement.</summary>
    /// <param name="scratch">Working memory; its rule scores are filled in.</param>
    /// <param name="text">The document.</param>
    /// <param name="counting">Indices of the statements that count.</param>
    /// <param name="hits">Hits of every statement.</param>
    /// <param name="titleHits">Hits of the title.</param>
    /// <returns>
    /// A row of <see cref="ThemeLanes.Count"/> numbers for each counting statement, overwritten by the next document: about a theme of
    /// the model from <see cref="LearnedModel.Thresholds"/> on.
    /// </returns>
    public Span<float> Of(Scratch scratch, DocumentText text, int[] counting, Hit[][] hits, Hit[] titleHits)
    {
        Read(scratch, text, counting, hits, titleHits);
        Span<float> context = stackalloc float[ContextFeatures.Width];
        var scores = scratch.Scores.AsSpan(0, counting.Length * ThemeLanes.Count);
        var bias = ThemeLanes.Of(model.SecondBias, 0);
        for (var k = 0; k < counting.Length; k++)
        {
            scratch.Surroundings.Write(k, context);
            model.Context.Add(context, ThemeLanes.Of(scores, k) + bias).To(scores, k);
        }

        return scores;
    }

    /// <summary>Scores the words of every statement by both steps, and takes in what surrounds it.</summary>
    public void Read(Scratch scratch, DocumentText text, int[] counting, Hit[][] hits, Hit[] titleHits)
    {
        var (features, surroundings) = (scratch.Features, scratch.Surroundings);
        var bias = ThemeLanes.Of(model.FirstBias, 0);
        var statements = text.Statements.InOnePiece();
        var positions = new RisingPositions(text.View);
        for (var k = 0; k < counting.Length; k++)
        {
            var span = statements[counting[k]].Span;
            features.Read(text.View.Text.AsSpan()[positions.FromStored(span.Start)..positions.FromStored(span.End)], hits[counting[k]]);
            model.Weights.Sum(features.Found, out var first, out var second);
            (first + bias).To(surroundings.Own, k);
            second.To(scratch.Scores, k);
        }

        var title = ThemeLanes.All(0);
        if (text.Title is { } found)
        {
            features.Read(MatchingView.Of(found.Value).Text, titleHits);
            model.Weights.Sum(features.Found, out title, out _);
            title += bias;
        }

        surroundings.Read(text, counting, title, model.Themes.Count);
    }

    /// <summary>Working memory for one document at a time.</summary>
    internal sealed class Scratch(FeatureRows features, Surroundings surroundings)
    {
        public FeatureRows Features { get; } = features;

        public Surroundings Surroundings { get; } = surroundings;

        /// <summary>What the second step says so far, a row of <see cref="ThemeLanes.Count"/> numbers for each counting statement.</summary>
        public float[] Scores { get; private set; } = [];

        /// <summary>Makes room for so many statements. To be called before the rule scores are filled in.</summary>
        public void Reserve(int statements)
        {
            Surroundings.Reserve(statements);
            Scores = Scores.Length < Surroundings.Own.Length ? new float[Surroundings.Own.Length] : Scores;
        }
    }
}
