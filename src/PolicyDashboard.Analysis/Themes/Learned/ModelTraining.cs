namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>How a model is trained. The defaults were chosen by cross-validation over documents.</summary>
/// <param name="Folds">Into how many parts documents are cut for the out-of-fold scores of the second step.</param>
/// <param name="FirstCost">C of the first step.</param>
/// <param name="SecondCost">C of the second step.</param>
/// <param name="ContextScale">Standard deviation that numbers of the surroundings are scaled to in the second step.</param>
/// <param name="Least">A feature must stand in so many labelled statements.</param>
/// <param name="Rounds">Passes over the examples at most.</param>
/// <param name="TermCost">What a strong term of the catalogue counts for beside a labelled statement, in the first step.</param>
public sealed record TrainingSettings(
    int Folds = 5,
    double FirstCost = 1,
    double SecondCost = 0.5,
    double ContextScale = 0.05,
    int Least = 4,
    int Rounds = 15,
    double TermCost = 0.3);

/// <summary>Scores of labelled statements by models that had not seen their documents.</summary>
/// <param name="Documents">The documents.</param>
/// <param name="Scores">For each document, for each labelled counting statement, a score a theme.</param>
public sealed record CrossValidation(IReadOnlyList<LabelledDocument> Documents, IReadOnlyList<IReadOnlyDictionary<int, float[]>> Scores);

/// <summary>Trains a <see cref="LearnedModel"/> from labelled statements.</summary>
/// <remarks>Reproducible: the same documents, catalogue and settings give the same weights, whatever their order on disk.</remarks>
public sealed class ModelTraining
{
    private const double LeastDeviation = 0.02;

    private readonly TrainingRows _rows;
    private readonly TrainingSettings _settings;
    private readonly int _themes;
    private readonly int[] _fold;

    /// <summary>Prepares training on documents.</summary>
    public ModelTraining(IReadOnlyList<LabelledDocument> documents, Catalogue catalogue, Matcher matcher, TrainingSettings settings)
    {
        var ordered = documents.OrderBy(document => document.Name, StringComparer.Ordinal).ToList();
        _rows = TrainingRows.Of(ordered, catalogue, matcher, settings.Least);
        _settings = settings;
        _themes = catalogue.Themes.Count;
        var order = Enumerable.Range(0, ordered.Count).ToArray();
        new Random(1).Shuffle(order);
        _fold = new int[ordered.Count];
        for (var at = 0; at < order.Length; at++)
        {
            _fold[order[at]] = at % settings.Folds;
        }
    }

    /// <summary>Every document scored by models trained on the other folds only, both steps.</summary>
    public CrossValidation CrossValidate()
    {
        var folds = _settings.Folds;
        var first = new Dictionary<(int, int), float[][]>();
        for (var a = 0; a < folds; a++)
        {
            for (var b = a; b < folds; b++)
            {
                var weights = FitFirst(document => _fold[document] != a && _fold[document] != b);
                first[(a, b)] = OwnScoresOf(weights, document => _fold[document] == a || _fold[document] == b);
            }
        }

        var scores = new IReadOnlyDictionary<int, float[]>[_rows.Documents.Count];
        for (var k = 0; k < folds; k++)
        {
            var context = ContextOf(document => _fold[document] == k
                ? first[(k, k)][document]
                : first[(Math.Min(k, _fold[document]), Math.Max(k, _fold[document]))][document]);
            var (weights, deviation) = FitSecond(context, document => _fold[document] != k);
            for (var document = 0; document < scores.Length; document++)
            {
                if (_fold[document] == k)
                {
                    scores[document] = Second(weights, deviation, context, document);
                }
            }
        }

        return new CrossValidation([.. _rows.Documents.Select(document => document.Source)], scores);
    }

    /// <summary>The model trained on all documents.</summary>
    /// <param name="threshold">Score from which a statement is about a theme, from cross-validation.</param>
    public LearnedModel Train(float threshold)
    {
        var own = new float[_rows.Documents.Count][];
        for (var k = 0; k < _settings.Folds; k++)
        {
            var fold = FitFirst(document => _fold[document] != k);
            var scored = OwnScoresOf(fold, document => _fold[document] == k);
            for (var document = 0; document < own.Length; document++)
            {
                own[document] ??= scored[document]!;
            }
        }

        var context = ContextOf(document => own[document]);
        var (second, deviation) = FitSecond(context, _ => true);
        var first = FitFirst(_ => true);
        var model = _rows.Model;
        var rows = model.Squares.Length;
        for (var t = 0; t < _themes; t++)
        {
            for (var row = 0; row < rows; row++)
            {
                var rarity = Math.Sqrt(model.Squares[row]);
                model.First[(row * LearnedModel.Stride) + t] = (float)(first[t][row] * rarity);
                model.Second[(row * LearnedModel.Stride) + t] = (float)(second[t][row] * rarity);
            }

            model.FirstBias[t] = (float)first[t][^1];
            model.SecondBias[t] = (float)second[t][^1];
            for (var at = 0; at < deviation.Length; at++)
            {
                model.Context[(at * LearnedModel.Stride) + t] = (float)(second[t][rows + at] * deviation[at]);
            }
        }

        model.Threshold = threshold;
        return model;
    }

    private double[][] FitFirst(Func<int, bool> used)
    {
        var weights = new double[_themes][];
        Parallel.For(0, _themes, theme =>
        {
            var (positive, cost) = Targets(theme, used, _settings.FirstCost);
            weights[theme] = new double[_rows.Model.Squares.Length + 1];
            LinearSvm.Fit(_rows.Rows, positive, cost, weights[theme], _settings.Rounds);
        });
        return weights;
    }

    private (bool[] Positive, float[] Cost) Targets(int theme, Func<int, bool> used, double cost)
    {
        var id = _rows.Model.Themes[theme];
        var positive = new bool[_rows.Rows.Count];
        var costs = new float[_rows.Rows.Count];
        for (var d = 0; d < _rows.Documents.Count; d++)
        {
            if (!used(d))
            {
                continue;
            }

            var document = _rows.Documents[d];
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
        var terms = _rows.Catalogue.Terms;
        for (var term = 0; term < terms.Count; term++)
        {
            if (terms[term].Weight >= 2)
            {
                positive[_rows.FirstTerm + term] = terms[term].Themes.Contains(theme);
                costs[_rows.FirstTerm + term] = (float)(cost * _settings.TermCost);
            }
        }
    }

    /// <summary>Own scores of all counting statements and, behind them, of the title.</summary>
    private float[][] OwnScoresOf(double[][] weights, Func<int, bool> wanted)
    {
        var scores = new float[_rows.Documents.Count][];
        Parallel.For(0, scores.Length, d =>
        {
            if (!wanted(d))
            {
                return;
            }

            var document = _rows.Documents[d];
            var own = new float[(document.Counting.Length + 1) * _themes];
            for (var k = 0; k <= document.Counting.Length; k++)
            {
                for (var t = 0; t < _themes; t++)
                {
                    own[(k * _themes) + t] = (float)(_rows.Rows.Dot(document.FirstRow + k, weights[t]) + weights[t][^1]);
                }
            }

            scores[d] = own;
        });
        return scores;
    }

    private float[][] ContextOf(Func<int, float[]> own)
    {
        var context = new float[_rows.Documents.Count][];
        Parallel.For(0, context.Length, d =>
        {
            var document = _rows.Documents[d];
            var scores = own(d);
            var split = document.Counting.Length * _themes;
            var title = document.Title.Length == 0 ? new float[_themes] : scores[split..];
            context[d] = ContextFeatures.Of(document.Source.Text, document.Counting, scores[..split], document.Rules, title, _themes);
        });
        return context;
    }

    /// <summary>The second step: own features beside those of the surroundings, the latter scaled.</summary>
    private (double[][] Weights, float[] Scale) FitSecond(float[][] context, Func<int, bool> used)
    {
        var width = ContextFeatures.Width(_themes);
        var features = _rows.Model.Squares.Length;
        var scale = Scale(context, used, width);
        var of = new List<(int Document, int Statement)>();
        ForLabelled(used, (d, k) => of.Add((d, k)));
        var weights = new double[_themes][];
        Parallel.For(0, _themes, theme =>
        {
            var id = _rows.Model.Themes[theme];
            var labels = of.Select(at => _rows.Documents[at.Document].Source.Labels[_rows.Documents[at.Document].Counting[at.Statement]]).ToList();
            var positive = labels.Select(label => label.Themes.Contains(id)).ToArray();
            var cost = labels.Select(label => label.Doubtful.Contains(id) || label.Boilerplate ? 0 : (float)_settings.SecondCost).ToArray();
            var rows = new SparseRows();
            foreach (var (d, k) in of)
            {
                WriteRow(rows, context[d].AsSpan(k * width, width), scale, _rows.Documents[d].FirstRow + k, theme);
            }

            weights[theme] = new double[features + width + 1];
            LinearSvm.Fit(rows, positive, cost, weights[theme], _settings.Rounds);
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
            return (float)(_settings.ContextScale / Math.Max(Math.Sqrt(Math.Max(0, variance)), LeastDeviation));
        })];
    }

    private void ForLabelled(Func<int, bool> used, Action<int, int> does)
    {
        for (var d = 0; d < _rows.Documents.Count; d++)
        {
            for (var k = 0; used(d) && k < _rows.Documents[d].Counting.Length; k++)
            {
                if (_rows.Documents[d].Source.Labels.ContainsKey(_rows.Documents[d].Counting[k]))
                {
                    does(d, k);
                }
            }
        }
    }

    /// <summary>Writes the features that the second step of one theme looks at.</summary>
    private void WriteRow(SparseRows rows, ReadOnlySpan<float> context, float[] scale, int row, int theme)
    {
        var features = _rows.Model.Squares.Length;
        var columns = _rows.Rows.Columns(row);
        var values = _rows.Rows.Values(row);
        for (var at = 0; at < columns.Length; at++)
        {
            rows.Add(columns[at], values[at]);
        }

        for (var at = 0; at < context.Length; at++)
        {
            if (context[at] != 0 && scale[at] != 0 && ContextFeatures.Concerns(at, theme, _themes))
            {
                rows.Add(features + at, context[at] * scale[at]);
            }
        }

        rows.End();
    }

    private Dictionary<int, float[]> Second(double[][] weights, float[] scale, float[][] context, int document)
    {
        var width = ContextFeatures.Width(_themes);
        var scores = new Dictionary<int, float[]>();
        ForLabelled(d => d == document, (d, k) =>
        {
            var row = new SparseRows();
            for (var theme = 0; theme < _themes; theme++)
            {
                WriteRow(row, context[d].AsSpan(k * width, width), scale, _rows.Documents[d].FirstRow + k, theme);
            }

            scores[_rows.Documents[d].Counting[k]] = [.. weights.Select((theme, index) => (float)(row.Dot(index, theme) + theme[^1]))];
        });
        return scores;
    }
}
