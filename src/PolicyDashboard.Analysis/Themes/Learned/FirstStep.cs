namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>Fits the first step of a model: a statement's own words.</summary>
internal sealed class FirstStep(TrainingRows rows, TrainingSettings settings)
{
    private readonly int _themes = rows.Catalogue.Themes.Count;

    /// <summary>Fits weights on the documents used: for each theme a weight a feature, and a bias behind them.</summary>
    public double[][] Fit(Func<int, bool> used)
    {
        var weights = new double[_themes][];
        Parallel.For(0, _themes, theme =>
        {
            var (positive, cost) = Targets(theme, used, settings.FirstCost);
            weights[theme] = new double[rows.Features.Count + 1];
            LinearSvm.Fit(rows.Rows, positive, cost, weights[theme], settings.Rounds);
        });
        return weights;
    }

    private (bool[] Positive, float[] Cost) Targets(int theme, Func<int, bool> used, double cost)
    {
        var id = rows.Catalogue.Themes[theme].Id;
        var positive = new bool[rows.Rows.Count];
        var costs = new float[rows.Rows.Count];
        for (var d = 0; d < rows.Documents.Count; d++)
        {
            if (!used(d))
            {
                continue;
            }

            var document = rows.Documents[d];
            for (var k = 0; k < document.Counting.Length; k++)
            {
                if (document.Source.Labels.TryGetValue(document.Counting[k], out var label) && !label.Doubtful.Contains(id) && !label.Boilerplate)
                {
                    positive[document.FirstRow + k] = label.Themes.Contains(id);
                    costs[document.FirstRow + k] = (float)cost;
                }
            }
        }

        AddTerms(id, cost, positive, costs);
        return (positive, costs);
    }

    /// <summary>A strong term of the catalogue is an example too: somebody said what it is about. It counts less than a statement that was read.</summary>
    private void AddTerms(string theme, double cost, bool[] positive, float[] costs)
    {
        var terms = rows.Catalogue.Terms;
        for (var term = 0; term < terms.Count; term++)
        {
            if (terms[term].Weight >= 2)
            {
                positive[rows.FirstTerm + term] = terms[term].Themes.Contains(theme);
                costs[rows.FirstTerm + term] = (float)(cost * settings.TermCost);
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
