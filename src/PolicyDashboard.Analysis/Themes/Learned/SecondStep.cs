namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>Fits the second step of a model: a statement's own words again, beside what surrounds it.</summary>
internal sealed class SecondStep(TrainingRows rows, TrainingSettings settings)
{
    private const double LeastDeviation = 0.02;

    private readonly int _themes = rows.Catalogue.Themes.Count;

    /// <summary>What surrounds each counting statement: a row of <see cref="ContextFeatures"/> each.</summary>
    /// <param name="own">Own scores of a document's statements and of its title, as <see cref="FirstStep.Score"/> gives them.</param>
    public float[][] Context(Func<int, float[]> own)
    {
        var context = new float[rows.Documents.Count][];
        Parallel.For(0, context.Length, d =>
        {
            var document = rows.Documents[d];
            var (scores, count) = (own(d), document.Counting.Length);
            var surroundings = new Surroundings();
            surroundings.Reserve(count);
            scores.AsSpan(0, count * ThemeLanes.Count).CopyTo(surroundings.Own);
            document.Rules.CopyTo(surroundings.Rules, 0);
            surroundings.Read(document.Source.Text, document.Counting, document.Title.Length == 0 ? ThemeLanes.All(0) : ThemeLanes.Of(scores, count), _themes);
            context[d] = new float[count * ContextFeatures.Width];
            for (var k = 0; k < count; k++)
            {
                surroundings.Write(k, context[d].AsSpan(k * ContextFeatures.Width, ContextFeatures.Width));
            }
        });
        return context;
    }

    /// <summary>The second step: own features beside those of the surroundings, the latter scaled.</summary>
    public (double[][] Weights, float[] Scale) Fit(float[][] context, Func<int, bool> used)
    {
        const int width = ContextFeatures.Width;
        var scale = Scale(context, used, width);
        var examples = new List<Example>();
        ForLabelled(used, (d, k) =>
        {
            var document = rows.Documents[d];
            var label = document.Source.Labels[document.Counting[k]];
            if (!label.Boilerplate)
            {
                var scaled = new float[width];
                for (var at = 0; at < width; at++)
                {
                    scaled[at] = context[d][(k * width) + at] * scale[at];
                }

                examples.Add(rows.ExampleOf(label, document.FirstRow + k, settings.SecondCost * (label.OtherReader ? settings.OtherReader : 1), scaled));
            }
        });
        return (LinearSvm.Fit(rows.Rows, rows.Features.Count, examples, settings.Rounds).Of(_themes, context: true), scale);
    }

    private float[] Scale(float[][] context, Func<int, bool> used, int width)
    {
        var (sums, squares, count) = (new double[width], new double[width], 0);
        ForLabelled(used, (d, k) =>
        {
            count++;
            for (var at = 0; at < width; at++)
            {
                var value = context[d][(k * width) + at];
                sums[at] += value;
                squares[at] += value * value;
            }
        });
        return [.. Enumerable.Range(0, width).Select(at =>
        {
            var variance = (squares[at] / count) - (sums[at] / count * (sums[at] / count));
            // What hardly varies says hardly anything; without the floor it would be blown up into a second bias.
            return (float)(settings.ContextScale / Math.Max(Math.Sqrt(Math.Max(0, variance)), LeastDeviation));
        })];
    }

    private void ForLabelled(Func<int, bool> used, Action<int, int> does)
    {
        for (var d = 0; d < rows.Documents.Count; d++)
        {
            for (var k = 0; used(d) && k < rows.Documents[d].Counting.Length; k++)
            {
                if (rows.Documents[d].Source.Labels.ContainsKey(rows.Documents[d].Counting[k]))
                {
                    does(d, k);
                }
            }
        }
    }

    /// <summary>Scores of the labelled statements of a document.</summary>
    public Dictionary<int, float[]> Score(double[][] weights, float[] scale, float[][] context, int document)
    {
        const int width = ContextFeatures.Width;
        var (scores, features) = (new Dictionary<int, float[]>(), rows.Features.Count);
        ForLabelled(d => d == document, (d, k) => scores[rows.Documents[d].Counting[k]] =
        [
            .. weights.Select(theme =>
            {
                var score = rows.Rows.Dot(rows.Documents[d].FirstRow + k, theme) + theme[^1];
                for (var at = 0; at < width; at++)
                {
                    score += theme[features + at] * context[d][(k * width) + at] * scale[at];
                }

                return (float)score + (rows.Documents[d].IsFormal(k) ? LearnedScores.Form : 0);
            }),
        ]);
        return scores;
    }
}
