using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Exports.Briefs;

/// <summary>Numbers with their intervals as sentences say them: the same in every brief.</summary>
internal static class BriefSentences
{
    /// <summary><c>湖北 17.8%（95% 区间 12.4–24.8%）</c>; without the brackets where there is no interval.</summary>
    public static string Share(string name, double? value, Estimate? estimate, Measure measure, Language language) =>
        Share(name, value, estimate is null ? null : (estimate.Low, estimate.High), measure, language);

    /// <summary>The same from the ends of the interval.</summary>
    public static string Share(string name, double? value, (double Low, double High)? interval, Measure measure, Language language)
    {
        var number = $"{Numbers.Value(value, measure)}{(measure == Measure.Hits ? Words.UnitHits.In(language) : "")}";
        return interval is not { } ends ? $"{name} {number}"
            : Words.BriefShare.In(language, name, number, Numbers.Bare(ends.Low, measure), Numbers.Value(ends.High, measure));
    }

    /// <summary><c>+12.6 个百分点（95% 区间 +5.1 至 +20.3）</c>; without the brackets where there is no interval.</summary>
    public static string Difference(double difference, double? low, double? high, Measure measure, Language language)
    {
        var unit = (measure == Measure.Hits ? Words.UnitHits : Words.UnitPoints).In(language);
        return low is { } from && high is { } to
            ? Words.BriefDifference.In(language, Numbers.Difference(difference, measure), unit, Numbers.Difference(from, measure), Numbers.Difference(to, measure))
            : $"{Numbers.Difference(difference, measure)} {unit}";
    }
}
