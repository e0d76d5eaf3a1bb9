using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Exports;
using PolicyDashboard.Web.Exports.Tables;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Themes;

/// <summary>The catalogue in files: its themes, or the terms that hold what was looked for.</summary>
public sealed class ThemesExport(ThemesQuestion question, Vocabulary known) : ExportedList
{
    /// <inheritdoc/>
    public override string Name => "themes";

    /// <inheritdoc/>
    public override async Task<ListAnswer?> AskAsync(AddressReader address, ListTarget target, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(address);
        var (view, language) = (ThemesAddress.Read(address), target.Language);
        if (address.Problems.Count > 0)
        {
            return null;
        }

        var answer = await question.AskAsync(view, cancellation);
        var notes = Coverage.Notes(Filter.All, Measure.Statements, answer.Total.Totals, language);
        return answer.Found is { } found
            ? new ListAnswer(TermSheet.Of(found, withLearned: false, known, target), Words.TermsTitle.In(language), [Words.ThemesFind.In(language) + Words.Colon.In(language) + view.Find, .. notes], Links.To(view))
            : new ListAnswer(new Sheet(Words.NavThemes.In(language), Columns(language), Rows(answer, target).ToAsyncEnumerable()), Words.ThemesTitle.In(language), notes, Links.To(view));
    }

    private static IReadOnlyList<SheetColumn> Columns(Language language) =>
    [
        new(Words.ThemeLabel.In(language), 18),
        new(Words.ExportGroup.In(language), 16),
        new(Words.ThemeMeaning.In(language), 60, Wraps: true),
        new(Words.ThemeTerms.In(language), 10),
        new(Words.ExportHead.In(language, Words.ThemeShare.In(language), CellUnit.Percent.In(language)), 12),
        new("F1", 8),
        StatementColumns.Address(language),
    ];

    private IEnumerable<SheetRow> Rows(ThemesAnswer answer, ListTarget target) =>
        from part in known.Groups
        from theme in known.Catalogue.Themes
        where theme.Group == part.Group
        let link = target.Whole(Links.To(new ThemeAddress(theme.Id)))
        let share = answer.Total.Of(theme.Id).In(Measure.Statements, answer.Total.Totals)
        select new SheetRow(
        [
            new(target.Language == Language.English ? theme.English : theme.Chinese),
            new(Names.Of(part, target.Language)),
            new(Names.Meaning(theme, target.Language).Text),
            new(null, known.Catalogue.Terms.Count(term => term.Themes.Contains(theme.Id))),
            new(null, share * CellUnit.Percent.Scale(), Format: SheetFormat.OneDecimal),
            new(null, answer.Quality?.Of(theme.Id)?.F1, Format: SheetFormat.TwoDecimals),
            new(link, Link: link),
        ]);
}
