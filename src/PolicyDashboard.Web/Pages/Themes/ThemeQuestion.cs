using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Analysis.Themes.Learned;
using PolicyDashboard.Corpus.Quality;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Themes;

/// <summary>What the page of a theme shows.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Counts">Its numerators in the whole corpus.</param>
/// <param name="Totals">The denominators.</param>
/// <param name="Terms">All its terms, as they stand in the catalogue.</param>
/// <param name="Maskings">Masks and terms of other themes that stopped them, most frequent first; its own longer terms are not told.</param>
/// <param name="Crossings">Where they cross those of other themes.</param>
/// <param name="Learned">What the model knows of it.</param>
/// <param name="Quality">How right its reading is; null where it was never measured.</param>
/// <param name="QualityStatements">Labelled statements that the figures rest on.</param>
/// <param name="IsQualityCurrent">Whether catalogue and weights are still those that were measured.</param>
/// <param name="Life">Its share year by year; null where no document has a date.</param>
public sealed record ThemeAnswer(
    Theme Theme,
    ThemeCounts Counts,
    TextTotals Totals,
    IReadOnlyList<TermLine> Terms,
    IReadOnlyList<Masking> Maskings,
    IReadOnlyList<Crossing> Crossings,
    LearnedStrings Learned,
    ThemeQuality? Quality,
    int QualityStatements,
    bool IsQualityCurrent,
    ThemeLife? Life);

/// <summary>Asks what the page of a theme shows.</summary>
public sealed class ThemeQuestion(
    CoverageQuery coverage, TermsQuery terms, LearnedQuery learned, QualityQuery quality, TimelineQuery timeline, ThemeCrossings crossings, Vocabulary known)
{
    /// <summary>The answer; null where the catalogue has no such theme.</summary>
    public async Task<ThemeAnswer?> AskAsync(string id, Language language, CancellationToken cancellation)
    {
        if (known.Catalogue.Themes.FirstOrDefault(theme => theme.Id == id) is not { } theme)
        {
            return null;
        }

        var uses = await terms.AskAsync(cancellation);
        var total = (await coverage.AskAsync(RowsAre.Places, Filter.All, cancellation)).Total;
        var years = await timeline.AskAsync(id, TimeStep.Year, null, Filter.All, cancellation);

        // Both compare a whole catalogue or model with itself the first time, which must not hold up the page's other work.
        var (strings, crossed) = await Task.Run(() => (learned.Ask(id), crossings.Of(id)), cancellation);
        var measured = quality.Ask();
        var lines = TermLine.Of(id, known, uses, strings.Terms);
        var own = lines.Select(line => line.Term.Text).ToHashSet();
        return new ThemeAnswer(
            theme,
            total.Of(id),
            total.Totals,
            lines,
            [.. uses.Maskings.Where(masking => own.Contains(masking.Term) && !own.Contains(masking.By))],
            crossed,
            strings,
            measured?.Of(id),
            measured?.Quality.Statements ?? 0,
            measured?.IsCurrent ?? false,
            ThemeLife.From(known.Find(id)!, years, language));
    }
}
