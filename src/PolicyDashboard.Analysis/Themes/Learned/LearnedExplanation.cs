using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>Takes the scores of one statement by a learned model apart into what a reader can check: strings, terms, headings, neighbours.</summary>
internal sealed class LearnedExplanation
{
    /// <summary>So many strings are told by name; the rest are told as one sum.</summary>
    private const int MostStrings = 12;

    private readonly LearnedModel _model;
    private readonly DocumentText _text;
    private readonly int[] _counting;
    private readonly int _place;
    private readonly float[] _context = new float[ContextFeatures.Width];
    private readonly int[] _features;
    private readonly double _length;

    /// <summary>Looks at a statement of a document.</summary>
    /// <param name="model">The weights.</param>
    /// <param name="text">The document.</param>
    /// <param name="counting">Indices of the statements that count.</param>
    /// <param name="place">Which of these it is.</param>
    /// <param name="hits">Its hits.</param>
    /// <param name="scratch">What the document was scored with, as it was left.</param>
    public LearnedExplanation(LearnedModel model, DocumentText text, int[] counting, int place, Hit[] hits, LearnedScores.Scratch scratch)
    {
        (_model, _text, _counting, _place) = (model, text, counting, place);
        scratch.Surroundings.Write(place, _context);
        scratch.Features.Read(text.View, text.Statements[counting[place]].Span, hits);
        _features = scratch.Features.Found.ToArray();
        _length = model.Weights.LengthOf(_features);
    }

    /// <summary>What speaks for and against theme <paramref name="theme"/> of the model; adds up to its score less a threshold.</summary>
    public List<Evidence> Of(int theme, float threshold)
    {
        var evidence = new List<Evidence>();
        Strings(theme, evidence);
        Surroundings(theme, threshold, evidence);
        return [.. evidence.Where(part => part.Weight != 0)];
    }

    private void Strings(int theme, List<Evidence> evidence)
    {
        var strings = new List<Evidence>();
        foreach (var slot in _features)
        {
            var weight = _model.Weights.Second(slot, theme);
            for (var other = 0; other < _model.Themes.Count; other++)
            {
                weight += _model.Context.Weight(ContextFeatures.Block.Own, other, theme) * _model.Weights.First(slot, other);
            }

            var (number, grams) = (_model.Features.NumberOf(slot), _model.Features.Grams);
            strings.Add(number < grams.Count
                ? new Evidence(theme, grams[number], "ngram", weight / _length)
                : new Evidence(theme, _model.Features.Terms[number - grams.Count], "term", weight / _length));
        }

        var told = strings.OrderByDescending(part => Math.Abs(part.Weight)).ThenBy(part => part.What, StringComparer.Ordinal).ToList();
        evidence.AddRange(told.Take(MostStrings));
        evidence.Add(new Evidence(theme, $"{Math.Max(0, told.Count - MostStrings)}", "strings", told.Skip(MostStrings).Sum(part => part.Weight)));
    }

    private void Surroundings(int theme, float threshold, List<Evidence> evidence)
    {
        var (ownBias, single) = (0.0, ContextFeatures.FirstSingle);
        for (var other = 0; other < _model.Themes.Count; other++)
        {
            ownBias += _model.Context.Weight(ContextFeatures.Block.Own, other, theme) * _model.FirstBias[other];
        }

        var shape = (_context[single] * _model.Context.Weight(single, theme)) + (_context[single + 1] * _model.Context.Weight(single + 1, theme));
        Tell("wording", string.Empty, ContextFeatures.Block.OwnLikely, ContextFeatures.Block.Room);
        Tell("catalogue", string.Empty, ContextFeatures.Block.Terms);
        Tell("heading", HeadingText.Shown(Line(_text.Statements[_counting[_place]].Heading)).ToString(), ContextFeatures.Block.Heading, ContextFeatures.Block.HeadingAbove, ContextFeatures.Block.Section);
        Tell("before", _place > 0 ? Line(_counting[_place - 1]) : string.Empty, ContextFeatures.Block.Before, ContextFeatures.Block.BeforeThat);
        Tell("around", string.Empty, ContextFeatures.Block.After, ContextFeatures.Block.Around, ContextFeatures.Block.Paragraph);
        Tell("document", string.Empty, ContextFeatures.Block.LargeSubject, ContextFeatures.Block.OnlySubject, ContextFeatures.Block.DocumentTerms);
        Tell("title", _text.Title?.Value ?? string.Empty, ContextFeatures.Block.Title);
        evidence.Add(new Evidence(theme, string.Empty, "base", _model.SecondBias[theme] + ownBias + shape - threshold));

        void Tell(string source, string what, params ReadOnlySpan<ContextFeatures.Block> blocks)
        {
            var sum = 0.0;
            foreach (var block in blocks)
            {
                sum += Said(block, theme);
            }

            evidence.Add(new Evidence(theme, what, source, sum));
        }
    }

    private double Said(ContextFeatures.Block block, int theme)
    {
        var sum = 0.0;
        for (var of = 0; of < _model.Themes.Count; of++)
        {
            sum += _context[((int)block * ThemeLanes.Count) + of] * _model.Context.Weight(block, of, theme);
        }

        return sum;
    }

    private string Line(int statement) => statement < 0 ? string.Empty : _text.Statements[statement].Span.In(_text.Stored).ToString();
}
