using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>A string and what a model makes of it.</summary>
/// <param name="Text">The characters, as the model reads them: a run of digits is one 0, letters are small.</param>
/// <param name="Weight">
/// What a statement that is this string and nothing else would score for the theme by its own words, before base and surroundings:
/// positive speaks for the theme. All the model knows of the string is in it, its parts as well, for a part's weight alone
/// says little: what 态环境 adds is often taken back by 环境. Comparable within one model only.
/// </param>
/// <param name="Longer">How many strings that hold it or stand inside it follow further down and are not listed for themselves.</param>
public readonly record struct LearnedString(string Text, double Weight, int Longer);

/// <summary>What a model has learned of one theme.</summary>
/// <param name="For">Strings that speak for it, strongest first.</param>
/// <param name="Against">Strings that speak against it, strongest first.</param>
/// <param name="Terms">What it makes of the catalogue's terms, by their text; terms it does not know are absent.</param>
/// <param name="Known">How many strings of two characters or more it weighs in all.</param>
public sealed record LearnedStrings(IReadOnlyList<LearnedString> For, IReadOnlyList<LearnedString> Against, IReadOnlyDictionary<string, double> Terms, int Known)
{
    /// <summary>Nothing learned: a reading by rules alone, or a theme that is newer than the model.</summary>
    public static LearnedStrings None { get; } = new([], [], new Dictionary<string, double>(), 0);

    /// <summary>The strongest strings of a theme.</summary>
    /// <param name="model">The model.</param>
    /// <param name="theme">Theme id.</param>
    /// <param name="most">So many each way.</param>
    public static LearnedStrings Of(LearnedModel model, string theme, int most)
    {
        var index = model.Themes.ToList().IndexOf(theme);
        if (index < 0)
        {
            return None;
        }

        var grams = model.Features.Grams;
        var scores = Scores(model, index);
        var byScore = Enumerable.Range(0, grams.Count).Where(number => grams[number].Length > 1).ToArray();
        Array.Sort(byScore.Select(number => scores[number]).ToArray(), byScore);
        return new LearnedStrings(
            Strongest(grams, scores, Enumerable.Reverse(byScore).TakeWhile(number => scores[number] > 0), most),
            Strongest(grams, scores, byScore.TakeWhile(number => scores[number] < 0), most),
            model.Features.Terms.Select((term, at) => (term, scores[grams.Count + at])).ToDictionary(pair => pair.term, pair => pair.Item2),
            byScore.Length);
    }

    /// <summary>The score of each feature's string standing alone, by the feature's number.</summary>
    private static double[] Scores(LearnedModel model, int theme)
    {
        var (features, weights) = (model.Features, Weights(model, theme));
        var slotOfTerm = features.Terms.Select((_, at) => features.SlotOf(features.Grams.Count + at)).ToArray();
        var termOf = features.Terms.Select((term, at) => (term, at)).ToDictionary(pair => pair.term, pair => pair.at);
        var rows = new FeatureRows(features, slotOfTerm);
        var scores = new double[features.Count];
        for (var number = 0; number < scores.Length; number++)
        {
            var text = number < features.Grams.Count ? features.Grams[number] : features.Terms[number - features.Grams.Count];
            rows.Read(text, termOf.TryGetValue(text, out var term) ? [new Hit(new TextSpan(0, text.Length), term, HitState.Counts, -1)] : []);
            foreach (var slot in rows.Found)
            {
                scores[number] += weights[slot];
            }

            scores[number] /= model.Weights.LengthOf(rows.Found);
        }

        return scores;
    }

    /// <summary>What every feature adds: its own weight in the second step, and what it gives the first step's scores that the second one reads. By slot.</summary>
    private static double[] Weights(LearnedModel model, int theme)
    {
        var weights = new double[model.Features.Length];
        for (var number = 0; number < model.Features.Count; number++)
        {
            var slot = model.Features.SlotOf(number);
            weights[slot] = model.Weights.Second(slot, theme);
            for (var other = 0; other < model.Themes.Count; other++)
            {
                weights[slot] += model.Context.Weight(ContextFeatures.Block.Own, other, theme) * model.Weights.First(slot, other);
            }
        }

        return weights;
    }

    // 生态环境 comes with 态环境, 生态环 and 生态环境保: parts and longer ones are counted with the strongest of them.
    private static List<LearnedString> Strongest(IReadOnlyList<string> grams, double[] scores, IEnumerable<int> numbers, int most)
    {
        var found = new List<LearnedString>();
        foreach (var number in numbers.Take(most * 20))
        {
            var text = grams[number];
            var same = found.FindIndex(one => one.Text.Contains(text, StringComparison.Ordinal) || text.Contains(one.Text, StringComparison.Ordinal));
            if (same >= 0)
            {
                found[same] = found[same] with { Longer = found[same].Longer + 1 };
            }
            else if (found.Count < most)
            {
                found.Add(new LearnedString(text, scores[number], 0));
            }
        }

        return found;
    }
}
