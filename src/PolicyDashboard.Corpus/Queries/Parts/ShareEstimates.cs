using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Measures.Comparison;
using PolicyDashboard.Analysis.Measures.Intervals;
using PolicyDashboard.Corpus.Columns;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>Estimates of the share of statements: Wilson's interval with an effective number, Newcombe's for differences, adjusted residuals.</summary>
/// <param name="columns">The corpus.</param>
/// <param name="texts">The text under the filter, by rows.</param>
/// <param name="other">What rows are set against, their own text still in it; null for nothing.</param>
internal sealed class ShareEstimates(CorpusColumns columns, RowTexts texts, IReadOnlyList<TextPart>? other)
{
    private readonly int _subjects = columns.Known.Numbers.Count;

    public EstimateTable Of(IReadOnlySet<string>? only, CancellationToken cancellation)
    {
        // Corrections take in all rows, so with a contrast all of them are worked out whatever is wanted.
        var rows = texts.Rows.Where(row => other is not null || only is null || only.Contains(row.Key)).ToList();
        var against = other is null ? null : new OtherText(other, columns);
        var shares = new EffectiveShare[rows.Count][];
        var contrasts = new Contrast?[rows.Count][];
        for (var row = 0; row < rows.Count; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            var runs = RowRuns.Of(rows[row].Value, columns);
            shares[row] = Shares(runs);
            contrasts[row] = against is null ? new Contrast?[_subjects] : Contrasts(shares[row], runs, against.Without(rows[row].Value));
        }

        Correct(contrasts);
        var found = Enumerable.Range(0, rows.Count)
            .Where(row => only is null || only.Contains(rows[row].Key))
            .ToDictionary(row => rows[row].Key, row => Row(shares[row], contrasts[row]));
        return new(found, Row(Shares(RowRuns.Of(texts.Whole, columns)), new Contrast?[_subjects]));
    }

    private EffectiveShare[] Shares(RowRuns runs)
    {
        var typical = runs.TypicalDesignEffect(columns.Known.Numbers);
        return [.. Enumerable.Range(0, _subjects).Select(subject => runs.Share(subject, typical))];
    }

    private EstimateRow Row(EffectiveShare[] shares, Contrast?[] contrasts) => new(
        Enumerable.Range(0, _subjects)
            .Where(subject => shares[subject].Statements > 0)
            .ToDictionary(
                subject => columns.Known.Subjects[subject].Key,
                subject => new Estimate(
                    shares[subject].Share, shares[subject].Interval.Low, shares[subject].Interval.High, shares[subject].Number, contrasts[subject])));

    private Contrast?[] Contrasts(EffectiveShare[] own, RowRuns runs, RowRuns rest)
    {
        var others = Shares(rest);
        return
        [
            .. Enumerable.Range(0, _subjects).Select(subject =>
            {
                var (mine, its) = (own[subject], others[subject]);
                if (mine.Statements == 0 || its.Statements == 0)
                {
                    return null;
                }

                var effect = AdjustedResidual.DesignEffect(mine.Statements, mine.DesignEffect, its.Statements, its.DesignEffect);
                var residual = AdjustedResidual.Of(runs.Subjects[subject].About, mine.Statements, rest.Subjects[subject].About, its.Statements, effect);
                var difference = NewcombeInterval.Of(mine.Share, mine.Number, its.Share, its.Number);
                return new Contrast(its.Share, difference.Difference, difference.Low, difference.High, residual.Residual, residual.P, residual.IsThin);
            }),
        ];
    }

    // Themes, groups and any theme are three families of questions: nobody reads a group and its themes as separate finds.
    private void Correct(Contrast?[][] contrasts)
    {
        foreach (var family in Enumerable.Range(0, _subjects).GroupBy(subject => columns.Known.Subjects[subject].Kind))
        {
            var asked = (from row in Enumerable.Range(0, contrasts.Length) from subject in family select (row, subject)).ToList();
            var adjusted = BenjaminiHochberg.Adjust([.. asked.Select(at => contrasts[at.row][at.subject] is { IsThin: false } contrast ? contrast.AdjustedP : double.NaN)]);
            for (var index = 0; index < asked.Count; index++)
            {
                var (row, subject) = asked[index];
                contrasts[row][subject] = contrasts[row][subject] is { } contrast ? contrast with { AdjustedP = adjusted[index] } : null;
            }
        }
    }
}

/// <summary>A text that rows are set against, without what is the row's own.</summary>
internal sealed class OtherText(IReadOnlyList<TextPart> parts, CorpusColumns columns)
{
    private readonly Dictionary<int, TextPart> _parts = parts.ToDictionary(part => part.Document.Id);
    private readonly RowRuns _all = RowRuns.Of(parts, columns);

    public RowRuns Without(IReadOnlyList<TextPart> row)
    {
        var shared = row.Where(part => _parts.ContainsKey(part.Document.Id)).ToList();
        return shared.Count == 0 ? _all : _all.With(
            shared.Select(part => Rest(_parts[part.Document.Id], part)).Where(rest => rest.Count > 0).Select(rest => DocumentRuns.Of(rest, columns)),
            shared.Select(part => DocumentRuns.Of(_parts[part.Document.Id], columns)));
    }

    private static TextPart Rest(TextPart whole, TextPart row)
    {
        if (row.Statements is null)
        {
            return whole with { Statements = [], Class = null };
        }

        var own = row.Statements.ToHashSet();
        return whole with { Statements = [.. Enumerable.Range(0, whole.Count).Select(whole.At).Where(statement => !own.Contains(statement))], Class = null };
    }
}
