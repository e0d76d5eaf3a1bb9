using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>The corpus as it stood when a question was asked: everything a question reads belongs to one revision, whatever is imported meanwhile.</summary>
internal sealed class Snapshot(CorpusDb database, IDbContextTransaction transaction, int revision, CatalogueOfRevision catalogue) : IAsyncDisposable
{
    public CorpusDb Database { get; } = database;

    public int Revision { get; } = revision;

    public Catalogue Catalogue => Known.Catalogue;

    /// <summary>The catalogue with what is worked out from it once.</summary>
    public CatalogueOfRevision Known { get; } = catalogue;

    public SubjectNumbers Numbers => Known.Numbers;

    /// <summary>By number.</summary>
    public IReadOnlyList<Subject> Subjects => Known.Subjects;

    /// <summary>Number of a subject.</summary>
    /// <exception cref="QuestionException">There is none of that key.</exception>
    public int NumberOf(string subject) =>
        Known.NumberOf.TryGetValue(subject, out var number)
            ? number
            : throw new QuestionException($"There is no theme '{subject}'. Valid ones: {string.Join(", ", Subjects.Select(known => known.Key))}.");

    /// <summary>The stored sums of the revision's documents.</summary>
    public IQueryable<DocumentSumsRow> DocumentSums() => Database.DocumentSums.Where(row => row.Revision == Revision);

    /// <summary>How many documents the revision has, and the last of them: what is known of documents of a revision holds as long as these stay.</summary>
    public async Task<(int Count, int Last)> ExtentAsync(CancellationToken cancellation)
    {
        // Two look-ups in an index; asked for together, in a group of their own, the database would sort all heads for it.
        var heads = Database.Heads.Where(head => head.Revision == Revision);
        var count = await heads.CountAsync(cancellation);
        return (count, count == 0 ? 0 : await heads.MaxAsync(head => head.DocumentId, cancellation));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await Database.DisposeAsync();
    }
}

/// <summary>A catalogue with what is worked out from it once.</summary>
internal sealed class CatalogueOfRevision(Catalogue catalogue)
{
    public Catalogue Catalogue { get; } = catalogue;

    public SubjectNumbers Numbers { get; } = new(catalogue);

    public IReadOnlyList<Subject> Subjects { get; } = Queries.Subjects.Of(catalogue);

    public IReadOnlyDictionary<string, int> NumberOf { get; } =
        Queries.Subjects.Of(catalogue).Select((subject, number) => (subject.Key, number)).ToDictionary(pair => pair.Key, pair => pair.number);
}
