using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Exports;
using PolicyDashboard.Web.Exports.Tables;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Themes;

/// <summary>A theme in files: all its terms in the page's order, or its years.</summary>
public sealed class ThemeExport(ThemeQuestion question, Vocabulary known) : ExportedList
{
    /// <summary>Part of the page that holds its years.</summary>
    public const string Years = "years";

    private const string Folder = "themes/";

    /// <inheritdoc/>
    public override string Name => Folder + known.Catalogue.Themes[0].Id;

    /// <inheritdoc/>
    public override bool Answers(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.StartsWith(Folder, StringComparison.Ordinal) && known.Catalogue.Themes.Any(theme => name[Folder.Length..] == theme.Id || name[Folder.Length..] == $"{theme.Id}/{Years}");
    }

    /// <inheritdoc/>
    public override async Task<ListAnswer?> AskAsync(AddressReader address, ListTarget target, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(target);
        var (path, language) = (target.Name[Folder.Length..].Split('/'), target.Language);
        var view = ThemeAddress.Read(path[0], address);
        if (address.Problems.Count > 0 || await question.AskAsync(view.Id, language, cancellation) is not { } answer)
        {
            return null;
        }

        var name = language == Language.English ? answer.Theme.English : answer.Theme.Chinese;
        var notes = Coverage.Notes(Filter.All, Measure.Statements, answer.Totals, language);
        if (path.Length > 1)
        {
            return answer.Life is { } life
                ? new ListAnswer(FigureSheet.Of(Words.LifeTitle.In(language), life.Table, target.Whole, language), $"{name} · {Words.LifeTitle.In(language)}", notes, Links.To(new ThemeAddress(view.Id)))
                : null;
        }

        return new ListAnswer(
            TermSheet.Of(TermLine.Listed(answer.Terms, view.Find, view.Order), withLearned: true, known, target),
            $"{name} · {Words.TermsTitle.In(language)}",
            [Words.TermsIntro.In(language), .. view.Find is { } find ? [Words.ThemesFind.In(language) + Words.Colon.In(language) + find] : Array.Empty<string>(), .. notes],
            Links.To(view));
    }
}
