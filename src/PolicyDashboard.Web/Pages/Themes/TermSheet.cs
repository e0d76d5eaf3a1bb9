using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Exports;
using PolicyDashboard.Web.Exports.Tables;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Themes;

/// <summary>Terms as a sheet: the columns of the pages' table, with what kept a term from counting apart.</summary>
internal static class TermSheet
{
    /// <summary>The sheet.</summary>
    /// <param name="lines">Terms in their order.</param>
    /// <param name="withLearned">Whether they are those of one theme, for which the model gives each a weight.</param>
    /// <param name="known">The catalogue.</param>
    /// <param name="target">What it is written for.</param>
    public static Sheet Of(IReadOnlyList<TermLine> lines, bool withLearned, Vocabulary known, ListTarget target)
    {
        var language = target.Language;
        return new Sheet(Words.TermsTitle.In(language), Columns(withLearned, language), lines.Select((line, at) => Row(line, at, withLearned, known, target)).ToAsyncEnumerable());
    }

    private static List<SheetColumn> Columns(bool withLearned, Language language) =>
    [
        new(Words.TermWord.In(language), 24),
        new(Words.TermWeightHead.In(language), 8),
        .. withLearned ? [new(Words.TermLearned.In(language), 8)] : Array.Empty<SheetColumn>(),
        new(Words.TermHits.In(language), 9),
        new(Words.TermDocuments.In(language), 9),
        new(Words.TermNotCounted.In(language), 9),
        new(Words.TermIs.In(language), 24),
        new(Words.TermNote.In(language), 60, Wraps: true),
        StatementColumns.Address(language),
    ];

    private static SheetRow Row(TermLine line, int at, bool withLearned, Vocabulary known, ListTarget target)
    {
        var (term, language) = (line.Term, target.Language);
        return new SheetRow(
        [
            new(term.Text),
            new(null, term.IsMask ? null : term.Weight),
            .. withLearned ? [new(null, line.Learned, Format: SheetFormat.SignedTwoDecimals)] : Array.Empty<SheetCell>(),
            new(null, term.IsMask ? null : line.Use.Hits),
            new(null, term.IsMask ? null : line.Use.Documents),
            new(null, line.NotCounted),
            new(string.Join(Words.ListSeparator.In(language), term.Themes.Select(theme => known.Find(theme) is { } subject ? Names.Of(subject, language) : theme))),
            new(string.Join(Words.Semicolon.In(language), Said(term, language))),
            StatementColumns.Address(at + 1, target.Whole(Links.To(SearchAddress.Start with { Typed = term.Text }))),
        ]);
    }

    private static IEnumerable<string> Said(Analysis.Themes.Term term, Language language)
    {
        if (term.IsMask)
        {
            yield return Words.TermIsMask.In(language);
        }

        if (term.IsFormula)
        {
            yield return Words.TermIsFormula.In(language);
        }

        if (term.Sense is { } sense)
        {
            yield return Words.TermSense.In(language, Coverage.Years(Corpus.Queries.Filter.All with { From = sense.From, To = sense.To }, language), sense.Reason);
        }

        if (term.Note.Length > 0)
        {
            yield return term.Note;
        }
    }
}
