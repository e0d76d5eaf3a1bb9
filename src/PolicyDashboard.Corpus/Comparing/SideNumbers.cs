using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Measures.Comparison;
using PolicyDashboard.Analysis.Measures.Intervals;
using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Corpus.Queries.Parts;
using PolicyDashboard.Corpus.Searching;

namespace PolicyDashboard.Corpus.Comparing;

/// <summary>Everything that is counted of one side, by subject number; a search, where one is asked about, comes last.</summary>
internal sealed class SideNumbers
{
    private static readonly Measure[] Ratios = [.. Enum.GetValues<Measure>().Where(measure => measure != Measure.Statements)];

    private readonly TextTotals _totals;
    private readonly List<ThemeCounts> _counts;
    private readonly List<EffectiveShare> _shares;
    private readonly Lazy<IReadOnlyDictionary<Measure, RatioInterval?[]>> _ratios;

    /// <param name="text">The side's text.</param>
    /// <param name="isOfDocument">Whether the side is a document itself, and not what a place tends to write.</param>
    /// <param name="columns">The corpus.</param>
    /// <param name="search">A search that is asked about like a theme; null for none.</param>
    public SideNumbers(IReadOnlyList<TextPart> text, bool isOfDocument, CorpusColumns columns, FoundText? search)
    {
        var counted = ColumnCounts.Of(text, columns);
        (_totals, _counts) = (counted.Totals, [.. counted.Subjects]);
        var (spreads, runs) = (columns.Spreads.Of(text), RowRuns.Of(text, columns));
        _shares = [.. runs.Shares(columns.Known.Numbers, isOfDocument ? spreads.OfDocuments : spreads.OfPlaces)];
        _ratios = new(() => Ratios.AsParallel().Select(measure => (measure, Intervals: new RatioIntervals(columns, measure, isOfDocument).Of(text, runs, _shares, spreads)))
            .ToDictionary(one => one.measure, one => one.Intervals));
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

    /// <summary>Numerators of a subject.</summary>
    public ThemeCounts Counts(int subject) => _counts[subject];

    /// <summary>The number of a subject, with what it is more than on the first side; null for the first side itself.</summary>
    public SideNumber Number(int subject, SideNumbers? first)
    {
        var share = _shares[subject];
        return new(
            _counts[subject],
            [.. Enum.GetValues<Measure>().Select(measure => Interval(subject, measure))],
            share.Number,
            share.UpperBound,
            first is null ? null : new([.. Enum.GetValues<Measure>().Select(measure => Difference(first, subject, measure))]));
    }

    private NumberInterval? Interval(int subject, Measure measure)
    {
        if (measure == Measure.Statements)
        {
            return _shares[subject] is { Statements: > 0, Interval: var interval } ? new(interval.Low, interval.High) : null;
        }

        // Sections of a search are not summed up.
        return subject < _ratios.Value[measure].Length && _ratios.Value[measure][subject] is { } ratio ? new(ratio.Low, ratio.High) : null;
    }

    /// <summary>What a subject has more than on another side, in one measure: without the intervals of the other measures, which take longest.</summary>
    public MeasureDifference Difference(SideNumbers first, int subject, Measure measure)
    {
        var (mine, its) = (_counts[subject].In(measure, _totals), first._counts[subject].In(measure, first._totals));
        if (mine is null || its is null)
        {
            return new(measure, null);
        }

        if (measure == Measure.Statements)
        {
            var interval = NewcombeInterval.Of(_shares[subject].Share, _shares[subject].Number, first._shares[subject].Share, first._shares[subject].Number);
            return new(measure, mine - its, interval.Low, interval.High);
        }

        if (Interval(subject, measure) is not { } own || first.Interval(subject, measure) is not { } other)
        {
            return new(measure, mine - its);
        }

        var difference = IntervalDifference.Of((mine.Value, own.Low, own.High), (its.Value, other.Low, other.High));
        return new(measure, difference.Difference, difference.Low, difference.High);
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
