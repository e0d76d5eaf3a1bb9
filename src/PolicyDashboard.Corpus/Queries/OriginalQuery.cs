using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Corpus.Importing;
using PolicyDashboard.Corpus.Queries.Parts;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>The file that a document came from.</summary>
public sealed class OriginalQuery
{
    private readonly Snapshots _snapshots;
    private readonly Originals _originals;

    internal OriginalQuery(Snapshots snapshots, Originals originals) => (_snapshots, _originals) = (snapshots, originals);

    /// <summary>The original; null where there is no document of that id.</summary>
    /// <exception cref="InvalidDataException">The file is gone from the data folder.</exception>
    public async Task<OriginalFile?> AskAsync(int id, CancellationToken cancellation = default)
    {
        await using var snapshot = await _snapshots.TakeAsync(cancellation);
        var row = await snapshot.Database.Documents
            .Where(document => document.Id == id)
            .Select(document => new { document.FileName, document.Content })
            .SingleOrDefaultAsync(cancellation);
        return row is null ? null : new(row.FileName, await _originals.ReadAsync(row.Content, cancellation));
    }
}

/// <summary>A file as it was given, byte for byte.</summary>
/// <param name="FileName">Its name when it was imported. Untrusted: quote it wherever it goes.</param>
/// <param name="Bytes">Its bytes.</param>
public sealed record OriginalFile(string FileName, byte[] Bytes);
