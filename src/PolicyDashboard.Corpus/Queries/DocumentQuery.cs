using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Corpus.Queries.Parts;
using PolicyDashboard.Corpus.Searching;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>One document, as the reader shows it.</summary>
public sealed class DocumentQuery
{
    private readonly Snapshots _snapshots;

    internal DocumentQuery(Snapshots snapshots) => _snapshots = snapshots;

    /// <summary>The document; null where there is none of that id.</summary>
    public Task<DocumentReader?> AskAsync(int id, CancellationToken cancellation = default) => AskAsync(id, null, cancellation);

    /// <summary>The same, with what a search finds among the hits of each statement: their <see cref="StatementHit.Themes"/> are the key of the search.</summary>
    /// <param name="id">The document.</param>
    /// <param name="subject">Subject key of a search; null or the key of a theme for none.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<DocumentReader?> AskAsync(int id, string? subject, CancellationToken cancellation)
    {
        await using var snapshot = await _snapshots.TakeAsync(cancellation);
        var lines = await snapshot.LinesAsync(snapshot.Heads(new Filter(Document: id)), null, cancellation);
        if (lines is not [var line] || await snapshot.OpenAsync(id, cancellation) is not { } opened)
        {
            return null;
        }

        var text = await snapshot.Database.Texts.Where(row => row.DocumentId == id).Select(row => row.Text).SingleAsync(cancellation);
        var body = await snapshot.Database.Bodies
            .Where(row => row.Revision == snapshot.Revision && row.DocumentId == id)
            .Select(row => new { row.PlaceReasons, row.PlaceConfidence, row.DateReason, row.TypeReason })
            .SingleAsync(cancellation);
        var tally = opened.Tally(snapshot.Numbers, Filter.All);
        var document = new DocumentReader(
            line,
            text,
            [.. opened.Statements.Select((_, index) => Tile(snapshot, opened, index))],
            body.PlaceReasons.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            body.PlaceConfidence,
            body.DateReason,
            body.TypeReason,
            new CountsBySubject(snapshot.Known, [.. tally.Subjects.ToArray().Select(sums => sums.Counts)]));
        return SearchText.OfKey(subject) is { } search ? FoundInReader.With(search, document) : document;
    }

    private static ReaderStatement Tile(Snapshot snapshot, OpenedDocument opened, int index)
    {
        var (statement, reading) = (opened.Statements[index], opened.Reading(index));
        return new(
            statement,
            snapshot.Catalogue.Keys(reading.Themes),
            [.. reading.Hits.Select(hit => snapshot.Catalogue.Name(hit, statement.Span.Start))],
            opened.Spoken[index]);
    }
}
