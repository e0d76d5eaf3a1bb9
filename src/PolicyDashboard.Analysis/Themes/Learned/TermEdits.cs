namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>What people changed in the catalogue since a model was trained, as score: new terms, other weights, other themes.</summary>
/// <remarks>
/// A term that the model learned with is weighed by what it learned. One that came later starts with its hand-given weight, and one
/// whose weight or themes changed moves by the difference (a formula speaks against every theme), so that an edit changes the reading at once and without training.
/// </remarks>
internal sealed class TermEdits
{
    /// <summary>
    /// Score that one unit of a term's weight is worth. A statement without any sign of a theme lies about 1 below the threshold:
    /// a decisive term (3) carries it over, an ordinary one (2) where something else helps.
    /// </summary>
    private const float ScorePerWeight = 0.4f;

    private readonly (int Theme, float Score)[][] _edits;

    /// <summary>The edits between a model's catalogue and that of today.</summary>
    public TermEdits(LearnedModel model, Catalogue catalogue)
    {
        var then = model.Trained.ToDictionary(term => term.Text);
        _edits = [.. catalogue.Terms.Select(term => Of(term, then.TryGetValue(term.Text, out var trained) ? trained : default, model.Themes))];
        Any = _edits.Any(edit => edit.Length > 0);
    }

    /// <summary>Whether anything was edited.</summary>
    public bool Any { get; }

    /// <summary>The catalogue's terms as a model keeps them.</summary>
    public static List<TrainedTerm> Snapshot(Catalogue catalogue, IReadOnlyList<string> themes) =>
        [.. catalogue.Terms.Where(term => !term.IsMask).Select(term => new TrainedTerm(term.Text, Mask(term, themes), (float)term.Weight)).OrderBy(term => term.Text, StringComparer.Ordinal)];

    /// <summary>Adds to the scores of a statement what was edited about its hits.</summary>
    public void Add(ReadOnlySpan<Hit> hits, Span<float> scores)
    {
        foreach (var hit in hits)
        {
            foreach (var (theme, score) in Of(hit))
            {
                scores[theme] += score;
            }
        }
    }

    /// <summary>What was edited about a hit: score by theme of the model.</summary>
    public (int Theme, float Score)[] Of(Hit hit) => hit.State == HitState.Counts ? _edits[hit.Term] : [];

    private static (int Theme, float Score)[] Of(Term term, TrainedTerm then, IReadOnlyList<string> themes)
    {
        var now = Mask(term, themes);
        return
        [
            .. Enumerable.Range(0, themes.Count)
                .Select(theme => (theme, ScorePerWeight * ((((now >> theme) & 1) * (float)term.Weight) - (((then.Themes >> theme) & 1) * then.Weight))))
                .Where(edit => edit.Item2 != 0),
        ];
    }

    private static uint Mask(Term term, IReadOnlyList<string> themes)
    {
        var mask = 0u;
        for (var theme = 0; theme < themes.Count; theme++)
        {
            mask |= term.IsFormula || term.Themes.Contains(themes[theme]) ? 1u << theme : 0;
        }

        return mask;
    }
}
