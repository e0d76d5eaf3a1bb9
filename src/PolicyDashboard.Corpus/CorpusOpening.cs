using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Corpus.Importing;
using PolicyDashboard.Corpus.Storage;
using PolicyDashboard.Corpus.Storage.Schema;

namespace PolicyDashboard.Corpus;

/// <summary>Opens a corpus: seeds read and checked, schema brought up to date, coverage computed, seed documents imported.</summary>
public sealed class CorpusOpening : IDisposable
{
    private readonly CorpusOptions _options;
    private readonly CorpusFolder _folder;
    private readonly IDbContextFactory<CorpusDb> _databases;
    private readonly TimeProvider _clock;
    private readonly SemaphoreSlim _once = new(1);
    private AnalysisInForce? _force;

    internal CorpusOpening(CorpusOptions options, CorpusFolder folder, IDbContextFactory<CorpusDb> databases, TimeProvider clock) =>
        (_options, _folder, _databases, _clock) = (options, folder, databases, clock);

    /// <summary>The catalogue in force. Not before the corpus is open.</summary>
    public Catalogue Catalogue => Force.Catalogue;

    /// <summary>The places known. Not before the corpus is open.</summary>
    public Gazetteer Gazetteer => Force.Gazetteer;

    /// <summary>Sets of places that have a name. Not before the corpus is open.</summary>
    public PlaceSets Sets => Force.Sets;

    /// <summary>What became of the documents among the seeds at this start; empty when all were in already.</summary>
    public ImportReport SeedReport { get; private set; } = ImportReport.Empty;

    /// <summary>What was odd at this start and did no harm; each a sentence.</summary>
    public IReadOnlyList<string> Warnings { get; private set; } = [];

    internal AnalysisInForce Force => _force ?? throw new InvalidOperationException("The corpus is not open yet: call OpenAsync first.");

    /// <summary>Brings the corpus into the state in which every question can be asked. A second call does nothing.</summary>
    /// <exception cref="Seeds.SeedFileException">A seed is missing or broken; the message says where, what is there and what to do.</exception>
    /// <exception cref="Seeds.CatalogueFormatException">The same, for the catalogue.</exception>
    /// <exception cref="InvalidDataException">The data folder or the database cannot be used.</exception>
    public async Task OpenAsync(CancellationToken cancellation = default)
    {
        await _once.WaitAsync(cancellation);
        try
        {
            if (_force is null)
            {
                var seeds = new SeedsFolder(_options);
                var force = seeds.Load(_folder.FolderPath, warning => Warnings = [.. Warnings, warning]);
                await OpenWithAsync(force, _options.ImportSeeds ? seeds.Documents() : [], cancellation);
            }
        }
        finally
        {
            _once.Release();
        }
    }

    /// <summary>Reads texts as a corpus with these options would, without opening one.</summary>
    /// <exception cref="Seeds.SeedFileException">A seed is missing or broken.</exception>
    /// <exception cref="Seeds.CatalogueFormatException">The same, for the catalogue.</exception>
    public static DocumentAnalyser Analyser(CorpusOptions options) => new SeedsFolder(options).Analyser(new CorpusFolder(options).FolderPath, null);

    /// <summary>The catalogue that a corpus with these options would read with, without opening one.</summary>
    /// <exception cref="Seeds.SeedFileException">It is missing.</exception>
    /// <exception cref="Seeds.CatalogueFormatException">It is broken.</exception>
    public static Catalogue CatalogueOf(CorpusOptions options) => new SeedsFolder(options).Catalogue();

    /// <summary>Where the figures of the reading are kept, <c>quality.json</c> in the seeds folder.</summary>
    public static string QualityPath(CorpusOptions options) => Path.Combine(new SeedsFolder(options).Path, "quality.json");

    /// <inheritdoc/>
    public void Dispose() => _once.Dispose();

    /// <summary>Opens with a way of reading that the caller brings.</summary>
    internal async Task OpenWithAsync(AnalysisInForce force, IReadOnlyList<string> documents, CancellationToken cancellation)
    {
        _folder.Create();
        using var held = await _folder.LockAsync(cancellation);
        try
        {
            using (var connection = _folder.Database.OpenForWriting())
            {
                SchemaUpdate.Run(connection, _clock);
                SchemaCheck.Run(connection, Revisions.ComputedTables, _clock);
                await new Revisions(_databases, connection, _clock).BringIntoForceAsync(force, cancellation);
            }

            var missing = await NotYetImportedAsync(documents, cancellation);
            if (missing.Count > 0)
            {
                SeedReport = await new Importer(_databases, _folder, this, _clock).ImportHeldAsync(missing, force, null, cancellation);
            }
        }
        catch (SqliteException cause)
        {
            throw new InvalidDataException(
                $"{_folder.Database.Path} cannot be used as the corpus's database: {cause.Message} Put a copy of the data folder back, or name another folder with Data:Path (--data in a shell) and import again.",
                cause);
        }

        _force = force;
    }

    /// <summary>Seeds that a former start has imported, or has judged and left out, are not touched again until they change.</summary>
    private async Task<IReadOnlyList<string>> NotYetImportedAsync(IReadOnlyList<string> files, CancellationToken cancellation)
    {
        await using var database = await _databases.CreateDbContextAsync(cancellation);
        var known = await KnownDocuments.ReadAsync(database, cancellation);
        var judged = await database.ImportItems.AsNoTracking().Select(item => item.Content).Distinct().ToListAsync(cancellation);
        var left = judged.Select(Convert.ToHexString).ToHashSet();
        return
        [
            .. files.Where(file =>
                SHA256.HashData(File.ReadAllBytes(file)) is var content
                && known.OfContent(content) is null
                && !left.Contains(Convert.ToHexString(content))),
        ];
    }
}
