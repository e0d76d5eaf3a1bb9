using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Controls;
using PolicyDashboard.Web.Languages;
using PolicyDashboard.Web.Pages.Statements;

namespace PolicyDashboard.Web.Pages.Compare;

/// <summary>What the comparison shows.</summary>
/// <param name="Places">What can be chosen.</param>
/// <param name="Documents">Documents on offer as a side, newest first.</param>
/// <param name="Sides">The sides with their names and text.</param>
/// <param name="FirstName">What the first side is called without its years; empty without one.</param>
/// <param name="Figure">The bars; null while there are not two sides.</param>
/// <param name="Said">What all sides speak of, and what only one does; null while there are not two sides.</param>
/// <param name="Subject">The subject that is looked into; null where nothing can be compared.</param>
/// <param name="Measures">It in every measure; null without it.</param>
/// <param name="Strongest">A few statements of each side about it, strongest first.</param>
/// <param name="IsTooLong">Whether shared wording was to be left out and is not, because the sides have too much text together.</param>
public sealed record CompareAnswer(
    PlacesOfCorpus Places,
    IReadOnlyList<DocumentLine> Documents,
    IReadOnlyList<CompareSide> Sides,
    string FirstName,
    Figure? Figure,
    SaidBy? Said,
    Subject? Subject,
    FigureTable? Measures,
    IReadOnlyList<IReadOnlyList<StatementLine>> Strongest,
    bool IsTooLong = false);

/// <summary>Asks what the comparison shows.</summary>
public sealed class CompareQuestion(
    CoverageQuery coverage, ComparisonQuery comparison, StatementsQuery statements, DocumentsQuery documents, KnownPlaces places, Vocabulary known)
{
    /// <summary>Most documents in a list that is chosen from by eye; more are found by their titles.</summary>
    public const int DocumentsOnOffer = 20;

    private const int StatementsOnShow = 4, StatementsToSift = 60;

    /// <summary>The answer.</summary>
    public async Task<CompareAnswer> AskAsync(CompareAddress address, Language language, CancellationToken cancellation)
    {
        var corpus = await places.AskAsync(cancellation);
        var all = await documents.AskAsync(Filter.All, cancellation);
        var (sides, isTooLong) = await SidesAsync(address, language, cancellation);
        var first = address.Sides is [var key, ..] ? await RowNames.OfAsync(key.OfAllYears, address.Filter, documents, known, language) : "";
        if (sides.Count < 2 || sides.All(side => side.Totals.Statements == 0))
        {
            return new CompareAnswer(corpus, all, sides, first, null, null, null, null, []);
        }

        var subject = address.Subject is { } chosen ? known.Find(chosen) : CompareFigure.Widest(address, sides, known);
        return new CompareAnswer(
            corpus,
            all,
            sides,
            first,
            CompareFigure.From(address, sides, known, language),
            SaidBy.Of(sides, known.Themes),
            subject,
            subject is null ? null : MeasureByMeasure.From(address, sides, subject, language),
            subject is null ? [] : await StrongestAsync(address, sides, subject, cancellation),
            isTooLong);
    }

    private async Task<(IReadOnlyList<CompareSide> Sides, bool IsTooLong)> SidesAsync(CompareAddress address, Language language, CancellationToken cancellation)
    {
        var compared = await comparison.AskAsync([.. address.Sides.Select(key => key.In(address.Filter))], address.Subject, address.Shared == SharedText.LeftOut, cancellation);
        var sides = new List<CompareSide>();
        foreach (var (key, numbers) in address.Sides.Zip(compared.Sides))
        {
            var filter = key.In(address.Filter);
            var table = await coverage.AskAsync(RowsAre.Places, filter, address.Subject, cancellation);
            var name = await RowNames.OfAsync(key, address.Filter, documents, known, language);
            sides.Add(CompareSide.Of(key, name, table.Total, numbers, await documents.AskAsync(filter, cancellation)));
        }

        return (sides, compared.IsTooLong);
    }

    private async Task<IReadOnlyList<IReadOnlyList<StatementLine>>> StrongestAsync(
        CompareAddress address, IReadOnlyList<CompareSide> sides, Subject subject, CancellationToken cancellation)
    {
        var strongest = new List<IReadOnlyList<StatementLine>>();
        foreach (var side in sides)
        {
            // Strongest by hits, for by share of statements every one of them adds 1. A hit alone does not make a statement be about it.
            var page = await statements.AskAsync(side.Key.In(address.Filter), subject.Key, Measure.Hits, StatementOrder.Contribution, null, StatementsToSift, cancellation);
            strongest.Add([.. page.Lines.Where(line => IsAbout(line, subject)).Take(StatementsOnShow)]);
        }

        return strongest;
    }

    private bool IsAbout(StatementLine line, Subject subject) => subject.Kind switch
    {
        SubjectKind.Any => line.Themes.Count > 0,
        SubjectKind.Text => true,
        SubjectKind.Group => line.Themes.Any(theme => known.Find(theme)?.Group == subject.Group),
        _ => line.Themes.Contains(subject.Key),
    };
}
