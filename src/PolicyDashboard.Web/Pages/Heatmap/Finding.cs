using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Heatmap;

/// <summary>Something that a newcomer may want to look at first, with its evidence.</summary>
/// <param name="Sentence">What was found.</param>
/// <param name="Evidence">The numbers with their interval.</param>
/// <param name="Link">Opens the statements behind it.</param>
public sealed record Finding(string Sentence, string Evidence, string Link);

/// <summary>Finds what stands out in the whole corpus.</summary>
public static class Findings
{
    /// <summary>How many are shown.</summary>
    public const int Most = 3;

    /// <summary>
    /// Places that write more or less of a theme than the rest by more than chance, the surest first, each place and each theme
    /// once. Where there is none, the themes that are written about most.
    /// </summary>
    /// <param name="table">Coverage of places over everything.</param>
    /// <param name="estimates">Estimates of the same rows against the rest.</param>
    /// <param name="known">Themes and places.</param>
    /// <param name="language">Language of the words.</param>
    public static IReadOnlyList<Finding> Of(CoverageTable table, EstimateTable estimates, Vocabulary known, Language language)
    {
        var notable =
            from row in table.Rows
            where row.Place != PlaceCode.Undetermined
            from theme in known.Themes
            let estimate = estimates.Rows.GetValueOrDefault(row.Key)?.Subjects.GetValueOrDefault(theme.Key)
            where estimate is { Contrast.IsNotable: true }
            orderby Math.Abs(estimate.Contrast!.Residual) descending
            select (row, theme, estimate);
        var found = new List<Finding>();
        var (places, themes) = (new HashSet<Area>(), new HashSet<string>());
        foreach (var (row, theme, estimate) in notable)
        {
            if (found.Count < Most && !places.Contains(row.Place) && !themes.Contains(theme.Key))
            {
                places.Add(row.Place);
                themes.Add(theme.Key);
                found.Add(Apart(row, theme, estimate, known, language));
            }
        }

        return found.Count > 0 ? found : Widest(table, estimates, known, language);
    }

    private static Finding Apart(CoverageRow row, Subject theme, Estimate estimate, Vocabulary known, Language language)
    {
        var contrast = estimate.Contrast!;
        return new(
            (contrast.Difference > 0 ? Words.FindingMore : Words.FindingLess).In(language, Names.Of(row.Place, known.Gazetteer, language), Names.Of(theme, language)),
            Words.FindingEvidence.In(
                language,
                Numbers.Value(estimate.Value, Measure.Statements),
                Numbers.Value(contrast.Base, Measure.Statements),
                Numbers.Difference(contrast.Difference, Measure.Statements),
                Numbers.Difference(contrast.Low, Measure.Statements),
                Numbers.Difference(contrast.High, Measure.Statements)),
            Open(RowKey.Of(row.Place), theme));
    }

    private static List<Finding> Widest(CoverageTable table, EstimateTable estimates, Vocabulary known, Language language) =>
    [
        .. known.Themes
            .Where(theme => table.Total.Of(theme.Key).Statements > 0 && estimates.Total.Subjects.ContainsKey(theme.Key))
            .OrderByDescending(theme => table.Total.Of(theme.Key).Statements)
            .Take(Most)
            .Select(theme => new Finding(
                Words.FindingWidest.In(language, Names.Of(theme, language)),
                $"{Numbers.Value(estimates.Total.Subjects[theme.Key].Value, Measure.Statements)} · {EstimateWords.Interval(estimates.Total.Subjects[theme.Key], Measure.Statements, language)}",
                Open(RowKey.All, theme))),
    ];

    private static string Open(RowKey row, Subject theme) => Links.To(HeatmapAddress.Start with { Open = new OpenNumber(row, theme.Key) });
}
