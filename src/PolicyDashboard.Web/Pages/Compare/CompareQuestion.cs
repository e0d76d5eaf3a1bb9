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
/// <param name="Figure">The bars; null while there are not two sides.</param>
/// <param name="Subject">The subject whose statements are shown; null where nothing can be compared.</param>
/// <param name="Strongest">A few statements of each side about it, strongest first.</param>
public sealed record CompareAnswer(
    PlacesOfCorpus Places,
    IReadOnlyList<DocumentLine> Documents,
    IReadOnlyList<CompareSide> Sides,
    Figure? Figure,
    Subject? Subject,
    IReadOnlyList<IReadOnlyList<StatementLine>> Strongest);

/// <summary>Asks what the comparison shows.</summary>
public sealed class CompareQuestion(CoverageQuery coverage, StatementsQuery statements, DocumentsQuery documents, KnownPlaces places, Vocabulary known)
{
    /// <summary>Most documents in a list that is chosen from by eye; more are found by their titles.</summary>
    public const int DocumentsOnOffer = 20;

    private const int StatementsOnShow = 4, StatementsToSift = 60;

    /// <summary>The answer.</summary>
    public async Task<CompareAnswer> AskAsync(CompareAddress address, Language language, CancellationToken cancellation)
    {
        var corpus = await places.AskAsync(cancellation);
        var all = await documents.AskAsync(Filter.All, cancellation);
        var sides = new List<CompareSide>();
        foreach (var key in address.Sides)
        {
            var filter = key.In(address.Filter);
            var table = await coverage.AskAsync(RowsAre.Places, filter, address.Subject, cancellation);
            var name = await RowNames.OfAsync(key, address.Filter, documents, known, language);
            sides.Add(CompareSide.Of(key, name, table.Total, await documents.AskAsync(filter, cancellation)));
        }

        if (sides.Count < 2 || sides.All(side => side.Total.Totals.Statements == 0))
        {
            return new CompareAnswer(corpus, all, sides, null, null, []);
        }

        var subject = address.Subject is { } chosen ? known.Find(chosen) : CompareFigure.Widest(address, sides, known);
        var strongest = new List<IReadOnlyList<StatementLine>>();
        if (subject is not null)
        {
            foreach (var side in sides)
            {
                // Strongest by hits, for by share of statements every one of them adds 1. A hit alone does not make a statement be about it.
                var page = await statements.AskAsync(side.Key.In(address.Filter), subject.Key, Measure.Hits, StatementOrder.Contribution, null, StatementsToSift, cancellation);
                strongest.Add([.. page.Lines.Where(line => IsAbout(line, subject)).Take(StatementsOnShow)]);
            }
        }

        return new CompareAnswer(corpus, all, sides, CompareFigure.From(address, sides, known, language), subject, strongest);
    }

    private bool IsAbout(StatementLine line, Subject subject) => subject.Kind switch
    {
        SubjectKind.Any => line.Themes.Count > 0,
        SubjectKind.Text => true,
        SubjectKind.Group => line.Themes.Any(theme => known.Find(theme)?.Group == subject.Group),
        _ => line.Themes.Contains(subject.Key),
    };
}
