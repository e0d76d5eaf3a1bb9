namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>Trains a <see cref="LearnedModel"/> from labelled statements.</summary>
/// <remarks>Reproducible: the same documents, catalogue and settings give the same weights, whatever their order on disk.</remarks>
public sealed class ModelTraining
{
    private readonly TrainingRows _rows;
    private readonly TrainingSettings _settings;
    private readonly FirstStep _first;
    private readonly SecondStep _second;
    private readonly int[] _fold;

    /// <summary>Prepares training on documents.</summary>
    public ModelTraining(IReadOnlyList<LabelledDocument> documents, Catalogue catalogue, Matcher matcher, TrainingSettings settings)
    {
        var ordered = documents.OrderBy(document => document.Name, StringComparer.Ordinal).ToList();
        _rows = TrainingRows.Of(ordered, catalogue, matcher, settings);
        _settings = settings;
        (_first, _second) = (new FirstStep(_rows, settings), new SecondStep(_rows, settings));
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
        var pairs = Enumerable.Range(0, folds).SelectMany(a => Enumerable.Range(a, folds - a).Select(b => (a, b))).ToList();
        var first = pairs.AsParallel().ToDictionary(pair => pair, pair => _first.Score(
            _first.Fit(document => _fold[document] != pair.a && _fold[document] != pair.b), document => _fold[document] == pair.a || _fold[document] == pair.b));

        var scores = new IReadOnlyDictionary<int, float[]>[_rows.Documents.Count];
        Parallel.For(0, folds, k =>
        {
            var context = _second.Context(document => _fold[document] == k
                ? first[(k, k)][document]
                : first[(Math.Min(k, _fold[document]), Math.Max(k, _fold[document]))][document]);
            var (weights, deviation) = _second.Fit(context, document => _fold[document] != k);
            for (var document = 0; document < scores.Length; document++)
            {
                if (_fold[document] == k)
                {
                    scores[document] = _second.Score(weights, deviation, context, document);
                }
            }
        });

        return new CrossValidation([.. _rows.Documents.Select(document => document.Source)], scores);
    }

    /// <summary>The model trained on all documents.</summary>
    /// <param name="thresholds">Scores from which a statement is about a theme, from cross-validation.</param>
    public LearnedModel Train(Thresholds thresholds)
    {
        var own = new float[_rows.Documents.Count][];
        for (var k = 0; k < _settings.Folds; k++)
        {
            var fold = _first.Fit(document => _fold[document] != k);
            var scored = _first.Score(fold, document => _fold[document] == k);
            for (var document = 0; document < own.Length; document++)
            {
                own[document] ??= scored[document]!;
            }
        }

        var context = _second.Context(document => own[document]);
        var (second, deviation) = _second.Fit(context, _ => true);
        var first = _first.Fit(_ => true);
        return Round(first, second, deviation, thresholds);
    }

    /// <summary>Weights of the trainer as a model, rounded as its file has them: what is measured is what is kept.</summary>
    private LearnedModel Round(double[][] first, double[][] second, float[] deviation, Thresholds thresholds)
    {
        var (count, themes) = (_rows.Features.Count, _rows.Catalogue.Themes.Select(theme => theme.Id).ToList());
        float[] rarity = [.. _rows.Squares.Select(square => (float)(Half)MathF.Sqrt(square))];
        var features = new FeatureNames(_rows.Features.Grams, _rows.Features.Terms, rarity);
        var weights = new FeatureWeights(features.Length, Most(first, count), Most(second, count));
        for (var number = 0; number < count; number++)
        {
            var slot = features.SlotOf(number);
            weights.Rarity(slot) = rarity[number];
            for (var t = 0; t < themes.Count && _rows.Squares[number] > 0; t++)
            {
                weights.Stored(slot)[t] = FeatureWeights.Close((float)first[t][number], weights.FirstMost);
                weights.Stored(slot)[ThemeLanes.Count + t] = FeatureWeights.Close((float)second[t][number], weights.SecondMost);
            }
        }

        var context = new ContextWeights(themes.Count, (feature, theme) => (float)(second[theme][count + feature] * deviation[feature]));
        return new LearnedModel(themes, features, weights, Biases(first), Biases(second), context, thresholds, TermEdits.Snapshot(_rows.Catalogue, themes));
    }

    /// <summary>The largest weight of a feature that is not everywhere.</summary>
    private float Most(double[][] weights, int count)
    {
        var most = 1e-9f;
        foreach (var theme in weights)
        {
            for (var number = 0; number < count; number++)
            {
                most = _rows.Squares[number] > 0 ? Math.Max(most, Math.Abs((float)theme[number])) : most;
            }
        }

        return most;
    }

    private static float[] Biases(double[][] weights)
    {
        var biases = new float[ThemeLanes.Count];
        for (var theme = 0; theme < weights.Length; theme++)
        {
            biases[theme] = (float)weights[theme][^1];
        }

        return biases;
    }
}
