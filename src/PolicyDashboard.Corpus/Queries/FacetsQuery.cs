using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Queries.Parts;
using PolicyDashboard.Corpus.Searching;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>What the statements behind a number can be narrowed to, counted.</summary>
public sealed class FacetsQuery
{
    /// <summary>Most values told of one facet.</summary>
    public const int MostValues = 12;

    /// <summary>Most statements whose headings are read to be counted.</summary>
    public const int MostRead = 5000;

    private readonly Snapshots _snapshots;
    private readonly CorpusOpening _opening;
    private readonly ColumnsInMemory _columns;
    private readonly Searches _searches;

    internal FacetsQuery(Snapshots snapshots, CorpusOpening opening, ColumnsInMemory columns, Searches searches) =>
        (_snapshots, _opening, _columns, _searches) = (snapshots, opening, columns, searches);

    /// <summary>The counts.</summary>
    /// <param name="filter">Which text is asked about.</param>
    /// <param name="subject">Subject key, a search among them; null for all statements that count.</param>
    /// <param name="measure">The measure on screen: it decides which statements are listed.</param>
    /// <param name="facets">What has been chosen so far.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="QuestionException">There is no such subject or theme.</exception>
    public async Task<FacetCounts> AskAsync(Filter filter, string? subject, Measure measure, Facets facets, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(facets);
        await using var snapshot = await _snapshots.TakeAsync(cancellation);
        var asked = await AskedStatements.OfAsync(snapshot, _columns, _searches, filter, subject, measure, false, cancellation);
        var test = FacetTest.Of(snapshot, asked.Columns, facets, filter, _opening.Force.Places);

        var documents = asked.Columns.Under(filter).Where(document => FacetTest.IsOneOrNone(test.Document(document))).ToList();
        var tally = facets.Heading is null ? Tally(null) : null;
        if (tally is null || tally.Listed <= MostRead)
        {
            // Headings are told from the texts, everything else from the columns alone.
            var read = tally is null ? documents : documents.Where(document => test.Document(document) == Facet.None);
            tally = Tally(await HeadingNames.OfAsync(snapshot, [.. read], cancellation));
        }

        List<int> most = [.. tally.MostDocuments(MostValues)];
        var lines = await snapshot.LinesAsync(snapshot.Database.Heads.Where(head => head.Revision == snapshot.Revision && most.Contains(head.DocumentId)), null, cancellation);
        return tally.Counts(MostValues, snapshot.Subjects, lines.ToDictionary(line => line.Id));

        FacetTally Tally(HeadingNames? headings)
        {
            var (counted, listed) = (new FacetTally(test, headings, measure == Measure.Hits ? null : asked.Subject), new List<Listed>());
            foreach (var document in documents)
            {
                cancellation.ThrowIfCancellationRequested();
                asked.Listing.Of(document, listed);
                counted.Add(document, listed);
            }

            return counted;
        }
    }
}
