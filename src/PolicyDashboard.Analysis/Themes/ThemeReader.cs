using PolicyDashboard.Analysis.Segmentation;
using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Themes;

/// <summary>Reads what each statement of a document is about, by the rules of the catalogue alone.</summary>
/// <remarks>
/// Three steps: the hits, what they score for each theme (<see cref="OwnScores"/>), and the decision, which adds what the
/// title, the heading and the statement before say. Immutable and safe to use from several threads at once.
/// </remarks>
public sealed class ThemeReader
{
    private readonly Catalogue _catalogue;
    private readonly Matcher _matcher;
    private readonly OwnScores _own;
    private readonly RuleSettings _settings;

    /// <summary>A reader for a catalogue.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="dictionary">Cuts the text into words, so that short terms inside other words can be vetoed; null for no veto.</param>
    public ThemeReader(Catalogue catalogue, SegmentationDictionary? dictionary = null)
        : this(catalogue, dictionary, RuleSettings.Default)
    {
    }

    internal ThemeReader(Catalogue catalogue, SegmentationDictionary? dictionary, RuleSettings settings)
    {
        (_catalogue, _settings) = (catalogue, settings);
        _matcher = new Matcher(catalogue, dictionary);
        _own = new OwnScores(catalogue, settings);
    }

    /// <summary>What each statement is about. Statements that do not count have no themes; their hits are given.</summary>
    public ThemeReading Read(DocumentText text)
    {
        var hits = _matcher.Find(text);
        var themes = Decide(text, hits, Subjects(text, hits), -1, null);
        return new ThemeReading([.. hits.Select((found, index) => new StatementReading(themes[index], found))]);
    }

    /// <summary>Why a statement is about what it is about: what spoke for each theme, the theme with the highest score first.</summary>
    /// <param name="text">The document.</param>
    /// <param name="statement">Index of a statement.</param>
    /// <returns>Weights that add up to the theme's score; themes that nothing spoke for are left out.</returns>
    public IReadOnlyList<Evidence> Explain(DocumentText text, int statement)
    {
        var why = new List<Evidence>();
        var hits = _matcher.Find(text);
        Decide(text, hits, Subjects(text, hits), statement, why);
        var totals = why.GroupBy(evidence => evidence.Theme).ToDictionary(group => group.Key, group => group.Sum(evidence => evidence.Weight));
        return [.. why.OrderByDescending(evidence => totals[evidence.Theme]).ThenBy(evidence => evidence.Theme).ThenByDescending(evidence => evidence.Weight)];
    }

    /// <summary>How far the whole document is about each theme, from 0 to 1: by its title and by what its statements say themselves.</summary>
    private double[] Subjects(DocumentText text, Hit[][] hits)
    {
        var shares = new double[_catalogue.Themes.Count];
        var coded = 0;
        foreach (var themes in Decide(text, hits, shares, -1, null))
        {
            coded += themes.Length > 0 ? 1 : 0;
            foreach (var theme in themes)
            {
                shares[theme] += 1.0 / themes.Length;
            }
        }

        var title = TitleThemes(text);
        for (var theme = 0; theme < shares.Length; theme++)
        {
            var share = (shares[theme] / (coded + _settings.Doubt)) + (title.Contains((byte)theme) ? _settings.TitleShare : 0);
            shares[theme] = Math.Clamp((share - _settings.NoShare) / (_settings.FullShare - _settings.NoShare), 0, 1);
        }

        return shares;
    }

    private byte[][] Decide(DocumentText text, Hit[][] hits, double[] subjects, int explained, List<Evidence>? why)
    {
        var count = _catalogue.Themes.Count;
        var themes = new byte[hits.Length][];
        Array.Fill(themes, []);
        var scores = new double[count];
        var before = -1;

        for (var index = 0; index < hits.Length; index++)
        {
            var statement = text.Statements[index];
            if (!statement.Counts)
            {
                continue;
            }

            var told = index == explained ? why : null;
            Array.Clear(scores);
            Own(text, statement, hits[index], scores, told);
            for (var theme = 0; theme < subjects.Length; theme++)
            {
                if (subjects[theme] > 0)
                {
                    scores[theme] += subjects[theme] * _settings.Document;
                    told?.Add(new Evidence(theme, text.Title?.Value ?? string.Empty, "document", subjects[theme] * _settings.Document));
                }
            }

            if (statement.Heading >= 0)
            {
                var heading = text.Statements[statement.Heading].Span.In(text.Stored);
                Context(scores, themes[statement.Heading], _settings.HeadingHinted, _settings.HeadingAlone, "heading", heading, told);
            }

            if (before >= 0 && text.Statements[before].Heading == statement.Heading)
            {
                Context(scores, themes[before], _settings.Before, _settings.Before, "before", text.Statements[before].Span.In(text.Stored), told);
            }

            Formula(hits[index], scores, told);
            if (statement.IsFormal)
            {
                Form(scores, told);
            }

            themes[index] = Choose(scores);
            before = index;
            if (index == explained)
            {
                break;
            }
        }

        return themes;
    }

    private void Own(DocumentText text, Statement statement, Hit[] hits, double[] scores, List<Evidence>? why)
    {
        List<HitShare>? shares = why is null ? null : [];
        _own.Add(text.Stored, statement.Span, hits, scores, shares);
        why?.AddRange(shares!.Select(share => new Evidence(share.Theme, _catalogue.Terms[share.Term].Text, "term", share.Weight)));
    }

    /// <summary>Takes the heaviest formula of a statement off every theme that something speaks for.</summary>
    private void Formula(Hit[] hits, double[] scores, List<Evidence>? why)
    {
        var heaviest = -1;
        foreach (var hit in hits)
        {
            if (hit.State == HitState.Counts && _catalogue.Terms[hit.Term].Weight < (heaviest < 0 ? 0 : _catalogue.Terms[heaviest].Weight))
            {
                heaviest = hit.Term;
            }
        }

        for (var theme = 0; heaviest >= 0 && theme < scores.Length; theme++)
        {
            if (scores[theme] > 0)
            {
                scores[theme] += _catalogue.Terms[heaviest].Weight;
                why?.Add(new Evidence(theme, _catalogue.Terms[heaviest].Text, "formula", _catalogue.Terms[heaviest].Weight));
            }
        }
    }

    /// <summary>A statement of form is about nothing, whatever it names.</summary>
    private static void Form(double[] scores, List<Evidence>? why)
    {
        for (var theme = 0; theme < scores.Length; theme++)
        {
            if (scores[theme] > 0)
            {
                why?.Add(new Evidence(theme, string.Empty, "form", -scores[theme]));
                scores[theme] = 0;
            }
        }
    }

    private static void Context(double[] scores, byte[] themes, double hinted, double alone, string source, ReadOnlySpan<char> what, List<Evidence>? why)
    {
        foreach (var theme in themes)
        {
            var weight = scores[theme] > 0 ? hinted : alone;
            scores[theme] += weight;
            why?.Add(new Evidence(theme, what.ToString(), source, weight));
        }
    }

    private byte[] TitleThemes(DocumentText text)
    {
        if (text.Title is not { } title)
        {
            return [];
        }

        var scores = new double[_catalogue.Themes.Count];
        _own.Add(title.Value, new TextSpan(0, title.Value.Length), _matcher.Find(title.Value, text.Date?.Value.Year), scores);
        return Choose(scores);
    }

    /// <summary>The themes that a statement with these scores is about, main one first.</summary>
    private byte[] Choose(double[] scores)
    {
        var best = 0.0;
        foreach (var score in scores)
        {
            best = Math.Max(best, score);
        }

        var least = Math.Max(_settings.Threshold, _settings.SecondTheme * best);
        Span<(double Against, byte Theme)> chosen = stackalloc (double, byte)[scores.Length];
        var count = 0;
        for (var theme = 0; theme < scores.Length; theme++)
        {
            if (scores[theme] >= least)
            {
                chosen[count++] = (-scores[theme], (byte)theme);
            }
        }

        if (count == 0)
        {
            return [];
        }

        // Highest score first; of two equal ones the earlier column.
        chosen[..count].Sort();
        var themes = new byte[Math.Min(count, _settings.MostThemes)];
        for (var index = 0; index < themes.Length; index++)
        {
            themes[index] = chosen[index].Theme;
        }

        return themes;
    }
}
