using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Controls;
using PolicyDashboard.Web.Hosting;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Absence;

/// <summary>What the page of gaps shows.</summary>
/// <param name="Places">What can be chosen.</param>
/// <param name="Figure">The gaps; null where no document is left.</param>
/// <param name="HasGaps">Whether there is one.</param>
public sealed record AbsenceAnswer(PlacesOfCorpus Places, Figure? Figure, bool HasGaps);

/// <summary>Asks which themes are missed.</summary>
public sealed class AbsenceQuestion(CoverageQuery coverage, EstimatesQuery estimates, KnownPlaces places, Vocabulary known)
{
    /// <summary>The answer.</summary>
    public async Task<AbsenceAnswer> AskAsync(AbsenceAddress address, Language language, CancellationToken cancellation, HomePlace? home = null)
    {
        var corpus = await places.AskAsync(cancellation);

        // A place is looked at among the places beside it: a prefecture among those of its province. A set is looked at among all places.
        var filter = address.Filter with { Place = Above(address.Filter.Place), ThisLevelOnly = false };
        var areas = address.Filter.Place is { Set: not null } set ? (IReadOnlyList<Area>)[set] : null;
        var table = await coverage.AskAsync(RowsAre.Places, filter, null, areas, cancellation);
        var found = await estimates.AskAsync(RowsAre.Places, filter, Measure.Statements, new(true, default), null, areas, cancellation);
        var themes =
            from row in table.Rows
            where (address.Filter.Place is null || areas is not null || row.Place == address.Filter.Place) && row.Place != PlaceCode.Undetermined && (row.Place != filter.Place || filter.Place is null)
            from theme in known.Themes
            let estimate = found.Rows.GetValueOrDefault(row.Key)?.Subjects.GetValueOrDefault(theme.Key)
            where estimate is not null
            select new MissedTheme(row, theme, estimate);
        var all = themes.OrderByDescending(theme => home?.Place is { } place && theme.Row.Place == place).ToList();
        return new AbsenceAnswer(corpus, all.Count == 0 ? null : AbsenceFigure.From(address, all, table.Total, known, language, home), all.Exists(theme => theme.IsGap));
    }

    private Area? Above(Area? area) => area?.Place switch
    {
        { IsDivision: true } code when code != code.Province => code != code.Prefecture && known.Gazetteer.Find(code.Prefecture) is not null ? code.Prefecture : code.Province,
        _ => null,
    };
}
