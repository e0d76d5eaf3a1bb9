using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Measures.Comparison;
using PolicyDashboard.Analysis.Measures.Intervals;
using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Corpus.Searching;

namespace PolicyDashboard.Corpus.Comparing;

/// <summary>Everything that is counted of one side, by subject number; a search, where one is asked about, comes last.</summary>
internal sealed class SideNumbers
{
    private readonly TextTotals _totals;
    private readonly List<ThemeCounts> _counts;
    private readonly List<EffectiveShare> _shares;

    /// <param name="text">The side's text.</param>
    /// <param name="isOfDocument">Whether the side is a document itself, and not what a place tends to write.</param>
    /// <param name="columns">The corpus.</param>
    /// <param name="search">A search that is asked about like a theme; null for none.</param>
    public SideNumbers(IReadOnlyList<TextPart> text, bool isOfDocument, CorpusColumns columns, FoundText? search)
    {
        var counted = ColumnCounts.Of(text, columns);
        (_totals, _counts) = (counted.Totals, [.. counted.Subjects]);
        var spreads = columns.Spreads.Of(text);
        _shares = [.. RowRuns.Of(text, columns).Shares(columns.Known.Numbers, isOfDocument ? spreads.OfDocuments : spreads.OfPlaces)];
        if (search is not null)
        {
            // How the statements of a search scatter was never learned: where it is found nowhere or everywhere, as themes mostly do.
            double[] effects = [.. _shares.Skip(columns.Known.Numbers.FirstTheme).Select(share => share.DesignEffect).Order()];
            _counts.Add(search.Counts(text));
            _shares.Add(ShareOf(search, text, effects.Length == 0 ? 1 : effects[effects.Length / 2]));
        }
    }

    /// <summary>Denominators.</summary>
    public TextTotals Totals => _totals;

    /// <summary>The number of a subject, with what it is more than on the first side; null for the first side itself.</summary>
    public SideNumber Number(int subject, SideNumbers? first)
    {
        var share = _shares[subject];
        var exists = share.Statements > 0;
        return new(
            _counts[subject],
            exists ? share.Interval.Low : double.NaN,
            exists ? share.Interval.High : double.NaN,
            share.Number,
            share.UpperBound,
            first is null ? null : new([.. Enum.GetValues<Measure>().Select(measure => Difference(first, subject, measure))]));
    }

    private MeasureDifference Difference(SideNumbers first, int subject, Measure measure)
    {
        var difference = _counts[subject].In(measure, _totals) - first._counts[subject].In(measure, first._totals);
        if (difference is null || measure != Measure.Statements)
        {
            return new(measure, difference);
        }

        var (mine, its) = (_shares[subject], first._shares[subject]);
        var interval = NewcombeInterval.Of(mine.Share, mine.Number, its.Share, its.Number);
        return new(measure, difference, interval.Low, interval.High);
    }

    private static EffectiveShare ShareOf(FoundText search, IReadOnlyList<TextPart> text, double typical)
    {
        var (texts, found, counter) = (default(TextRuns), default(SubjectRuns), new RunCounter());
        Span<SubjectRuns> one = new SubjectRuns[1];
        foreach (var part in text)
        {
            var statements = search.In(part).Select(hit => hit.Statement).ToHashSet();
            uint[] masks = [.. Enumerable.Range(0, part.Count).Select(index => statements.Contains(part.At(index)) ? 1u : 0u)];
            texts.Add(counter.Count(masks, one));
            found.Add(one[0]);
        }

        return EffectiveShare.Of(texts, found, typical);
    }
}
