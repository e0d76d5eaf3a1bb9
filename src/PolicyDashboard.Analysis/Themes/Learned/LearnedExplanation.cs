using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>Takes a score of a learned model apart into what a reader can check: strings, terms, headings, neighbours.</summary>
internal sealed class LearnedExplanation(LearnedModel model, Catalogue catalogue)
{
    /// <summary>So many strings are told by name; the rest are told as one sum.</summary>
    private const int MostStrings = 12;

    private readonly int[] _rowOfTerm = model.RowsOf(catalogue);

    /// <summary>What speaks for and against theme <paramref name="theme"/> of the model; adds up to its score less the threshold.</summary>
    public List<Evidence> Of(DocumentText text, int[] counting, int place, Hit[][] hits, float[] rules, Hit[] titleHits, int theme)
    {
        var features = new FeatureRows(model.Table, _rowOfTerm, model.Squares.Length);
        var context = LearnedScores.Context(model, features, text, counting, hits, rules, titleHits)
            .AsSpan(place * ContextFeatures.Width(model.Themes.Count), ContextFeatures.Width(model.Themes.Count));
        var evidence = new List<Evidence>();
        features.Read(text.View, text.Statements[counting[place]].Span, hits[counting[place]]);
        Strings(features, theme, evidence);
        Surroundings(text, counting, place, context, theme, evidence);
        return [.. evidence.Where(part => part.Weight != 0)];
    }

    private void Strings(FeatureRows features, int theme, List<Evidence> evidence)
    {
        var squares = 0f;
        foreach (var row in features.Found)
        {
            squares += model.Squares[row];
        }

        var scale = squares > 0 ? 1 / MathF.Sqrt(squares) : 0;
        var strings = new List<Evidence>();
        foreach (var row in features.Found)
        {
            var weight = (double)model.Second[(row * LearnedModel.Stride) + theme];
            for (var other = 0; other < model.Themes.Count; other++)
            {
                weight += Context(ContextFeatures.Block.Own, other, theme) * model.First[(row * LearnedModel.Stride) + other];
            }

            strings.Add(row < model.Grams.Count
                ? new Evidence(theme, model.Grams[row], "ngram", weight * scale)
                : new Evidence(theme, model.Terms[row - model.Grams.Count], "term", weight * scale));
        }

        var told = strings.OrderByDescending(part => Math.Abs(part.Weight)).ThenBy(part => part.What, StringComparer.Ordinal).ToList();
        evidence.AddRange(told.Take(MostStrings));
        evidence.Add(new Evidence(theme, $"{Math.Max(0, told.Count - MostStrings)}", "strings", told.Skip(MostStrings).Sum(part => part.Weight)));
    }

    private void Surroundings(DocumentText text, int[] counting, int place, ReadOnlySpan<float> context, int theme, List<Evidence> evidence)
    {
        Span<double> sums = stackalloc double[ContextFeatures.Blocks];
        for (var block = 0; block < ContextFeatures.Blocks; block++)
        {
            for (var other = 0; other < model.Themes.Count; other++)
            {
                sums[block] += context[(block * model.Themes.Count) + other] * Context((ContextFeatures.Block)block, other, theme);
            }
        }

        var ownBias = 0.0;
        for (var other = 0; other < model.Themes.Count; other++)
        {
            ownBias += Context(ContextFeatures.Block.Own, other, theme) * model.FirstBias[other];
        }

        var single = ContextFeatures.Blocks * model.Themes.Count;
        var shape = (context[single] * Weight(single, theme)) + (context[single + 1] * Weight(single + 1, theme));
        var heading = text.Statements[counting[place]].Heading;
        Tell(ContextFeatures.Block.OwnLikely, "wording", string.Empty, sums);
        Tell(ContextFeatures.Block.Terms, "catalogue", string.Empty, sums);
        evidence.Add(new Evidence(theme, Line(text, heading), "heading", Sum(sums, ContextFeatures.Block.Heading, ContextFeatures.Block.HeadingAbove, ContextFeatures.Block.Section)));
        evidence.Add(new Evidence(theme, place > 0 ? Line(text, counting[place - 1]) : string.Empty, "before", Sum(sums, ContextFeatures.Block.Before, ContextFeatures.Block.BeforeThat)));
        evidence.Add(new Evidence(theme, string.Empty, "around", Sum(sums, ContextFeatures.Block.After, ContextFeatures.Block.Around)));
        evidence.Add(new Evidence(theme, string.Empty, "document", Sum(sums, ContextFeatures.Block.LargeSubject, ContextFeatures.Block.OnlySubject, ContextFeatures.Block.DocumentTerms)));
        Tell(ContextFeatures.Block.Title, "title", text.Title?.Value ?? string.Empty, sums);
        evidence.Add(new Evidence(theme, string.Empty, "base", model.SecondBias[theme] + ownBias + shape - model.Threshold));

        void Tell(ContextFeatures.Block block, string source, string what, ReadOnlySpan<double> from) =>
            evidence.Add(new Evidence(theme, what, source, from[(int)block]));
    }

    private static double Sum(ReadOnlySpan<double> sums, params ReadOnlySpan<ContextFeatures.Block> blocks)
    {
        var sum = 0.0;
        foreach (var block in blocks)
        {
            sum += sums[(int)block];
        }

        return sum;
    }

    private static string Line(DocumentText text, int statement) =>
        statement < 0 ? string.Empty : text.Statements[statement].Span.In(text.Stored).ToString();

    private double Context(ContextFeatures.Block block, int of, int theme) => Weight(((int)block * model.Themes.Count) + of, theme);

    private double Weight(int feature, int theme) => model.Context[(feature * LearnedModel.Stride) + theme];
}
