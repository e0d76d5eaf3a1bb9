using PolicyDashboard.Analysis.Segmentation;
using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>Reads what each statement of a document is about by a learned model, and by the rules where the model knows nothing.</summary>
/// <remarks>
/// A theme that the model was not trained on, because somebody added it to the catalogue since, is read from its terms alone.
/// Hits are the catalogue's of today, so a new, changed or deleted term changes the reading at once.
/// Immutable and safe to use from several threads at once.
/// </remarks>
public sealed class LearnedReader
{
    private readonly Catalogue _catalogue;
    private readonly LearnedModel _model;
    private readonly Matcher _matcher;
    private readonly OwnScores _own;
    private readonly LearnedScores _scores;
    private readonly TermEdits _edits;
    private readonly ThemeReader? _rules;
    private readonly int[] _themeOf;
    private readonly int[] _modelOf;
    private readonly int[] _deleted;

    /// <summary>A reader.</summary>
    /// <param name="catalogue">The catalogue of today.</param>
    /// <param name="model">The weights.</param>
    /// <param name="dictionary">Cuts texts into words, to veto short terms inside other words; null for no veto.</param>
    public LearnedReader(Catalogue catalogue, LearnedModel model, SegmentationDictionary? dictionary = null)
    {
        (_catalogue, _model, _matcher) = (catalogue, model, new Matcher(catalogue, dictionary));
        _scores = new LearnedScores(model, catalogue);
        _edits = new TermEdits(model, catalogue);
        _themeOf = [.. model.Themes.Select(catalogue.IndexOf)];
        _modelOf = new int[catalogue.Themes.Count];
        Array.Fill(_modelOf, -1);
        for (var t = 0; t < _themeOf.Length; t++)
        {
            if (_themeOf[t] >= 0)
            {
                _modelOf[_themeOf[t]] = t;
            }
        }

        _deleted = [.. Enumerable.Range(0, _themeOf.Length).Where(t => _themeOf[t] < 0)];
        _own = new OwnScores(catalogue, RuleSettings.Default);
        _rules = _modelOf.Contains(-1) ? new ThemeReader(catalogue, dictionary) : null;
    }

    /// <summary>What each statement is about. Statements that do not count have no themes; their hits are given.</summary>
    public ThemeReading Read(DocumentText text)
    {
        var hits = _matcher.Find(text);
        var counting = Counting(text);
        var rules = _rules?.Read(text);
        var statements = new StatementReading[hits.Length];
        for (var index = 0; index < hits.Length; index++)
        {
            statements[index] = new StatementReading([], hits[index]);
        }

        var scratch = _scores.Take();
        var scores = Score(scratch, text, hits, counting, TitleHits(text));
        for (var k = 0; k < counting.Length; k++)
        {
            var own = scores.Slice(k * ThemeLanes.Count, _model.Themes.Count);
            byte[] added = rules is null ? [] : [.. rules.Statements[counting[k]].Themes.Where(theme => _modelOf[theme] < 0)];
            statements[counting[k]] = new StatementReading(Choose(own, added), hits[counting[k]]);
        }

        _scores.Return(scratch);
        return new ThemeReading(statements);
    }

    /// <summary>Why a statement is about what it is about.</summary>
    /// <param name="text">The document.</param>
    /// <param name="statement">Index of a statement.</param>
    /// <returns>
    /// For each theme it is about, and for the strongest one it is not about: what spoke for and against it. The weights of a
    /// theme add up to how far its score lies above (or below) its threshold. Empty for a statement that does not count.
    /// </returns>
    public IReadOnlyList<Evidence> Explain(DocumentText text, int statement)
    {
        var counting = Counting(text);
        var place = Array.IndexOf(counting, statement);
        if (place < 0)
        {
            return [];
        }

        var hits = _matcher.Find(text);
        var titleHits = TitleHits(text);
        var scratch = _scores.Take();
        var scores = Score(scratch, text, hits, counting, titleHits).Slice(place * ThemeLanes.Count, _model.Themes.Count).ToArray();
        var chosen = Choose(scores, []).Select(theme => _modelOf[theme]).ToList();
        var next = Enumerable.Range(0, scores.Length).Where(t => _themeOf[t] >= 0).Except(chosen).ToArray();
        if (next.Length > 0)
        {
            chosen.Add(next.MaxBy(t => scores[t]));
        }

        var explanation = new LearnedExplanation(_model, text, counting, place, hits[statement], scratch);
        var learned = chosen.SelectMany(t => explanation.Of(t, t == chosen[0] ? _model.Thresholds.Main : _model.Thresholds.Further)
            .Concat(hits[statement].SelectMany(hit => _edits.Of(hit).Where(edit => edit.Theme == t).Select(edit => new Evidence(t, _catalogue.Terms[hit.Term].Text, "edit", edit.Score))))
            .Concat(text.Statements[statement].IsFormal ? [new Evidence(t, string.Empty, "form", LearnedScores.Form)] : [])
            .Select(evidence => evidence with { Theme = _themeOf[t] })).ToList();
        _scores.Return(scratch);
        var ruled = _rules?.Explain(text, statement).Where(evidence => _modelOf[evidence.Theme] < 0) ?? [];
        return [.. learned, .. ruled];
    }

    private static int[] Counting(DocumentText text) =>
        [.. Enumerable.Range(0, text.Statements.Count).Where(index => text.Statements[index].Counts)];

    private Span<float> Score(LearnedScores.Scratch scratch, DocumentText text, Hit[][] hits, int[] counting, Hit[] titleHits)
    {
        scratch.Reserve(counting.Length);
        _own.OfStatements(text, counting, hits, _modelOf, scratch.Surroundings.Rules);
        var scores = _scores.Of(scratch, text, counting, hits, titleHits);
        for (var k = 0; _edits.Any && k < counting.Length; k++)
        {
            _edits.Add(hits[counting[k]], scores.Slice(k * ThemeLanes.Count, ThemeLanes.Count));
        }

        for (var k = 0; k < counting.Length; k++)
        {
            if (text.Statements[counting[k]].IsFormal)
            {
                (ThemeLanes.Of(scores, k) + ThemeLanes.All(LearnedScores.Form)).To(scores, k);
            }

            // A theme that was deleted is no main theme beside which others would have to be surer.
            foreach (var theme in _deleted)
            {
                scores[(k * ThemeLanes.Count) + theme] = float.NegativeInfinity;
            }
        }

        return scores;
    }

    private Hit[] TitleHits(DocumentText text) => text.Title is { } title ? _matcher.Find(title.Value, text.Date?.Value.Year) : [];

    /// <summary>Themes of the catalogue: the model's first, then those that only the rules know; the latter always find a place.</summary>
    private byte[] Choose(ReadOnlySpan<float> scores, ReadOnlySpan<byte> added)
    {
        const int MostThemes = Thresholds.MostThemes;
        Span<int> learned = stackalloc int[MostThemes];
        Span<byte> themes = stackalloc byte[MostThemes + MostThemes];
        var count = 0;
        foreach (var theme in learned[.._model.Thresholds.Choose(scores, learned)])
        {
            if (count < MostThemes - Math.Min(added.Length, MostThemes - 1))
            {
                themes[count++] = (byte)_themeOf[theme];
            }
        }

        added = added[..Math.Min(added.Length, count == 0 ? MostThemes : MostThemes - 1)];
        added.CopyTo(themes[count..]);
        return themes[..(count + added.Length)].ToArray();
    }
}
