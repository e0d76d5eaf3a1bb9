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
        var features = rows.Features.Count;
        var scale = Scale(context, used, width);
        var of = new List<(int Document, int Statement)>();
        ForLabelled(used, (d, k) => of.Add((d, k)));
        var weights = new double[_themes][];
        Parallel.For(0, _themes, theme =>
        {
            var id = rows.Catalogue.Themes[theme].Id;
            var labels = of.Select(at => rows.Documents[at.Document].Source.Labels[rows.Documents[at.Document].Counting[at.Statement]]).ToList();
            var positive = labels.Select(label => label.Themes.Contains(id)).ToArray();
            var cost = labels.Select(label => label.Doubtful.Contains(id) || label.Boilerplate ? 0 : (float)settings.SecondCost).ToArray();
            var examples = new SparseRows();
            foreach (var (d, k) in of)
            {
                WriteRow(examples, context[d].AsSpan(k * width, width), scale, rows.Documents[d].FirstRow + k, theme);
            }

            weights[theme] = new double[features + width + 1];
            LinearSvm.Fit(examples, positive, cost, weights[theme], settings.Rounds);
        });
        return (weights, scale);
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

    /// <summary>Writes the features that the second step of one theme looks at.</summary>
    private void WriteRow(SparseRows examples, ReadOnlySpan<float> context, float[] scale, int row, int theme)
    {
        var features = rows.Features.Count;
        var columns = rows.Rows.Columns(row);
        var values = rows.Rows.Values(row);
        for (var at = 0; at < columns.Length; at++)
        {
            examples.Add(columns[at], values[at]);
        }

        for (var at = 0; at < context.Length; at++)
        {
            if (context[at] != 0 && scale[at] != 0 && ContextFeatures.Concerns(at, theme))
            {
                examples.Add(features + at, context[at] * scale[at]);
            }
        }

        examples.End();
    }

    /// <summary>Scores of the labelled statements of a document.</summary>
    public Dictionary<int, float[]> Score(double[][] weights, float[] scale, float[][] context, int document)
    {
        const int width = ContextFeatures.Width;
        var scores = new Dictionary<int, float[]>();
        ForLabelled(d => d == document, (d, k) =>
        {
            var row = new SparseRows();
            for (var theme = 0; theme < _themes; theme++)
            {
                WriteRow(row, context[d].AsSpan(k * width, width), scale, rows.Documents[d].FirstRow + k, theme);
            }

            scores[rows.Documents[d].Counting[k]] = [.. weights.Select((theme, index) => (float)(row.Dot(index, theme) + theme[^1]))];
        });
        return scores;
    }
}
