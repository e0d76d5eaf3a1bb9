using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.InteropServices;
using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>Scores of a document's counting statements by a learned model.</summary>
internal sealed class LearnedScores(LearnedModel model, Catalogue catalogue)
{
    private readonly int[] _rowOfTerm = model.RowsOf(catalogue);
    private readonly ConcurrentBag<FeatureRows> _scratch = [];

    /// <summary>The score of every theme of the model for every counting statement.</summary>
    /// <param name="text">The document.</param>
    /// <param name="counting">Indices of the statements that count.</param>
    /// <param name="hits">Hits of every statement.</param>
    /// <param name="rules">Rule scores of the counting statements, a row of the model's themes each.</param>
    /// <param name="titleHits">Hits of the title.</param>
    /// <returns>A row of the model's themes for each counting statement; about a theme from <see cref="LearnedModel.Threshold"/> on.</returns>
    public float[] Of(DocumentText text, int[] counting, Hit[][] hits, float[] rules, Hit[] titleHits)
    {
        var features = _scratch.TryTake(out var free) ? free : new FeatureRows(model.Table, _rowOfTerm, model.Squares.Length);
        var scores = new float[counting.Length * model.Themes.Count];
        var context = Context(model, features, text, counting, hits, rules, titleHits, scores);
        _scratch.Add(features);
        AddContext(context, scores, counting.Length);
        return scores;
    }

    /// <summary>What surrounds each counting statement; adds what the second step says of its own words to <paramref name="scores"/>.</summary>
    internal static float[] Context(
        LearnedModel model, FeatureRows features, DocumentText text, int[] counting, Hit[][] hits, float[] rules, Hit[] titleHits, float[]? scores = null)
    {
        var themes = model.Themes.Count;
        Span<float> first = stackalloc float[LearnedModel.Stride];
        Span<float> second = stackalloc float[LearnedModel.Stride];
        var own = new float[counting.Length * themes];
        for (var k = 0; k < counting.Length; k++)
        {
            features.Read(text.View, text.Statements[counting[k]].Span, hits[counting[k]]);
            model.Sum(features.Found, first, second);
            first[..themes].CopyTo(own.AsSpan(k * themes));
            if (scores is not null)
            {
                second[..themes].CopyTo(scores.AsSpan(k * themes));
            }
        }

        var title = new float[themes];
        if (text.Title is { } found)
        {
            features.Read(MatchingView.Of(found.Value).Text, titleHits);
            model.Sum(features.Found, first, second);
            first[..themes].CopyTo(title);
        }

        return ContextFeatures.Of(text, counting, own, rules, title, themes);
    }

    private void AddContext(float[] context, float[] scores, int count)
    {
        var themes = model.Themes.Count;
        var width = ContextFeatures.Width(themes);
        Span<float> sums = stackalloc float[LearnedModel.Stride];
        for (var k = 0; k < count; k++)
        {
            model.SecondBias.CopyTo(sums);
            for (var at = 0; at < width; at++)
            {
                var value = context[(k * width) + at];
                if (value != 0)
                {
                    AddScaled(model.Context.AsSpan(at * LearnedModel.Stride, LearnedModel.Stride), value, sums);
                }
            }

            for (var t = 0; t < themes; t++)
            {
                scores[(k * themes) + t] += sums[t];
            }
        }
    }

    private static void AddScaled(ReadOnlySpan<float> weights, float value, Span<float> sums)
    {
        var from = MemoryMarshal.Cast<float, Vector<float>>(weights);
        var to = MemoryMarshal.Cast<float, Vector<float>>(sums);
        for (var at = 0; at < to.Length; at++)
        {
            to[at] += from[at] * value;
        }
    }
}
