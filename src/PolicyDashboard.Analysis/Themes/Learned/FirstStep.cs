namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>Fits the first step of a model: a statement's own words.</summary>
internal sealed class FirstStep(TrainingRows rows, TrainingSettings settings)
{
    private readonly int _themes = rows.Catalogue.Themes.Count;

    /// <summary>Fits weights on the documents used: for each theme a weight a feature, and a bias behind them.</summary>
    public double[][] Fit(Func<int, bool> used)
    {
        var examples = new List<Example>();
        for (var d = 0; d < rows.Documents.Count; d++)
        {
            var document = rows.Documents[d];
            for (var k = 0; used(d) && k < document.Counting.Length; k++)
            {
                if (document.Source.Labels.TryGetValue(document.Counting[k], out var label) && !label.Boilerplate)
                {
                    examples.Add(rows.ExampleOf(label, document.FirstRow + k, settings.FirstCost * (label.OtherReader ? settings.OtherReader : 1), null));
                }
            }
        }

        AddTerms(examples);
        return LinearSvm.Fit(rows.Rows, rows.Features.Count, examples, settings.Rounds).Of(_themes, context: false);
    }

    /// <summary>A strong term of the catalogue is an example too: somebody said what it is about. It counts less than a statement that was read.</summary>
    private void AddTerms(List<Example> examples)
    {
        var terms = rows.Catalogue.Terms;
        for (var term = 0; term < terms.Count; term++)
        {
            if (terms[term].Weight >= 2)
            {
                var label = new Label([.. terms[term].Themes], [], false);
                examples.Add(rows.ExampleOf(label, rows.FirstTerm + term, settings.FirstCost * settings.TermCost, null));
            }
        }
    }

    /// <summary>Own scores of all counting statements and, behind them, of the title, as rows of <see cref="ThemeLanes"/>; null for documents not wanted.</summary>
    public float[][] Score(double[][] weights, Func<int, bool> wanted)
    {
        var scores = new float[rows.Documents.Count][];
        Parallel.For(0, scores.Length, d =>
        {
            if (!wanted(d))
            {
                return;
            }

            var document = rows.Documents[d];
            var own = new float[(document.Counting.Length + 1) * ThemeLanes.Count];
            for (var k = 0; k <= document.Counting.Length; k++)
            {
                for (var t = 0; t < _themes; t++)
                {
                    own[(k * ThemeLanes.Count) + t] = (float)(rows.Rows.Dot(document.FirstRow + k, weights[t]) + weights[t][^1]);
                }
            }

            scores[d] = own;
        });
        return scores;
    }
}
