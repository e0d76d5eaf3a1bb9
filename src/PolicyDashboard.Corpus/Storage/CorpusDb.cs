using Microsoft.EntityFrameworkCore;

namespace PolicyDashboard.Corpus.Storage;

/// <summary>The database of a corpus.</summary>
public sealed class CorpusDb(DbContextOptions<CorpusDb> options) : DbContext(options);
