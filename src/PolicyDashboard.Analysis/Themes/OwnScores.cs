using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Analysis.Themes.Learned;

namespace PolicyDashboard.Analysis.Themes;

/// <summary>What a statement's own words say: from its hits to a score for each theme.</summary>
/// <remarks>
/// Words are weighed clause by clause. A clause is about its best theme, and about others that come near it; what is merely
/// mentioned in it counts for a part. So a list of eight measures keeps its eight subjects, and a word in passing adds little.
/// </remarks>
internal sealed class OwnScores
{
    private readonly RuleSettings _settings;
    private readonly int _themes;

    // Those of all terms one after the other.
    private readonly int[] _themesOfTerms;
    private readonly int[] _firstOfTerm;
    private readonly double[] _weightOf;

    public OwnScores(Catalogue catalogue, RuleSettings settings)
    {
        _settings = settings;
        _themes = catalogue.Themes.Count;
        _themesOfTerms = [.. catalogue.Terms.SelectMany(term => term.Themes.Select(catalogue.IndexOf))];
        _firstOfTerm = new int[catalogue.Terms.Count + 1];
        for (var term = 0; term < catalogue.Terms.Count; term++)
        {
            _firstOfTerm[term + 1] = _firstOfTerm[term] + catalogue.Terms[term].Themes.Count;
        }

        _weightOf = [.. catalogue.Terms.Select(term => term.Weight)];
    }

    /// <summary>Adds the score of each theme to <paramref name="scores"/>.</summary>
    /// <param name="stored">The text the hits stand in.</param>
    /// <param name="statement">Where the statement stands.</param>
    /// <param name="hits">Its hits, by position.</param>
    /// <param name="scores">One number a theme.</param>
    /// <param name="shares">Where given: takes what each hit gave to each of its themes.</param>
    public void Add(string stored, TextSpan statement, ReadOnlySpan<Hit> hits, Span<double> scores, List<HitShare>? shares = null)
    {
        Span<double> clause = stackalloc double[_themes];
        Span<int> touched = stackalloc int[_themes];
        clause.Clear();
        var first = 0;
        while (first < hits.Length)
        {
            var end = EndOfClause(stored, hits[first].Span.Start, statement.End);
            var next = first;
            while (next < hits.Length && hits[next].Span.Start < end)
            {
                next++;
            }

            AddClause(hits[first..next], clause, touched, scores, shares);
            first = next;
        }
    }

    /// <summary>The scores of the statements that count, as rows of <see cref="ThemeLanes"/>.</summary>
    /// <param name="text">The document.</param>
    /// <param name="counting">Indices of the statements that count.</param>
    /// <param name="hits">Hits of every statement.</param>
    /// <param name="columns">For each theme of the catalogue its place in a row, or -1 for none.</param>
    /// <param name="rows">Takes a row for each of them.</param>
    public void OfStatements(DocumentText text, int[] counting, Hit[][] hits, ReadOnlySpan<int> columns, Span<float> rows)
    {
        rows[..(counting.Length * ThemeLanes.Count)].Clear();
        Span<double> scores = stackalloc double[_themes];
        var statements = text.Statements.InOnePiece();
        for (var k = 0; k < counting.Length; k++)
        {
            if (hits[counting[k]].Length > 0)
            {
                scores.Clear();
                Add(text.Stored, statements[counting[k]].Span, hits[counting[k]], scores);
                var row = rows.Slice(k * ThemeLanes.Count, ThemeLanes.Count);
                for (var theme = 0; theme < scores.Length; theme++)
                {
                    if (columns[theme] >= 0)
                    {
                        row[columns[theme]] = (float)scores[theme];
                    }
                }
            }
        }
    }

    private ReadOnlySpan<int> ThemesOf(int term) => _themesOfTerms.AsSpan(_firstOfTerm[term].._firstOfTerm[term + 1]);

    private static int EndOfClause(string stored, int from, int end)
    {
        var found = stored.AsSpan(from, end - from).IndexOfAny("，,：:—");
        return found < 0 ? end : from + found;
    }

    private void AddClause(ReadOnlySpan<Hit> hits, Span<double> clause, Span<int> touched, Span<double> scores, List<HitShare>? shares)
    {
        // Of two dozen themes a clause has one or two: only these are looked at, and set back to 0 for the next one. Weights are above 0.
        var (count, best) = (0, 0.0);
        for (var index = 0; index < hits.Length; index++)
        {
            if (!Counts(hits, index))
            {
                continue;
            }

            foreach (var theme in ThemesOf(hits[index].Term))
            {
                if (clause[theme] == 0)
                {
                    touched[count++] = theme;
                }

                clause[theme] += _weightOf[hits[index].Term];
                best = Math.Max(best, clause[theme]);
            }
        }

        best = Math.Min(best, _settings.ClauseCap);
        foreach (var theme in touched[..count])
        {
            scores[theme] += Worth(clause[theme], best) * clause[theme];
        }

        if (shares is not null)
        {
            for (var index = 0; index < hits.Length; index++)
            {
                foreach (var theme in Counts(hits, index) ? ThemesOf(hits[index].Term) : [])
                {
                    shares.Add(new HitShare(hits[index].Term, theme, Worth(clause[theme], best) * _weightOf[hits[index].Term]));
                }
            }
        }

        foreach (var theme in touched[..count])
        {
            clause[theme] = 0;
        }
    }

    /// <summary>What a unit of a theme's raw score in a clause is worth, given the best (capped) one.</summary>
    private double Worth(double raw, double best)
    {
        var capped = Math.Min(raw, _settings.ClauseCap);
        return capped / raw * (capped >= _settings.CoWinner * best ? 1 : _settings.Loser);
    }

    /// <summary>Whether a hit adds to its clause: a term said twice in one clause counts once.</summary>
    private static bool Counts(ReadOnlySpan<Hit> clause, int index)
    {
        if (clause[index].State != HitState.Counts)
        {
            return false;
        }

        for (var before = 0; before < index; before++)
        {
            if (clause[before].Term == clause[index].Term && clause[before].State == HitState.Counts)
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>What a hit gave to a theme.</summary>
/// <param name="Term">Index of the term.</param>
/// <param name="Theme">Index of the theme.</param>
/// <param name="Weight">What it added.</param>
internal readonly record struct HitShare(int Term, int Theme, double Weight);
