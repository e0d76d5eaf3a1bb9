using Microsoft.EntityFrameworkCore;

namespace PolicyDashboard.Corpus.Storage;

/// <summary>The database of a corpus. One context a question; contexts of questions only read, the import writes beside them; what people make is written through contexts.</summary>
public sealed class CorpusDb(DbContextOptions<CorpusDb> options) : DbContext(options)
{
    internal DbSet<DocumentRow> Documents => Set<DocumentRow>();

    internal DbSet<DocumentTextRow> Texts => Set<DocumentTextRow>();

    internal DbSet<CatalogueRow> Catalogues => Set<CatalogueRow>();

    internal DbSet<ImportRunRow> ImportRuns => Set<ImportRunRow>();

    internal DbSet<ImportItemRow> ImportItems => Set<ImportItemRow>();

    internal DbSet<StoryRow> Stories => Set<StoryRow>();

    internal DbSet<SlideRow> Slides => Set<SlideRow>();

    internal DbSet<RevisionRow> Revisions => Set<RevisionRow>();

    internal DbSet<StateRow> States => Set<StateRow>();

    internal DbSet<HeadRow> Heads => Set<HeadRow>();

    internal DbSet<BodyRow> Bodies => Set<BodyRow>();

    internal DbSet<DocumentSumsRow> DocumentSums => Set<DocumentSumsRow>();

    internal DbSet<SpokenRow> Spoken => Set<SpokenRow>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Map<DocumentRow>("document", nameof(DocumentRow.Id));
        Map<DocumentTextRow>("document_text", nameof(DocumentTextRow.DocumentId));
        Map<CatalogueRow>("catalogue", nameof(CatalogueRow.Version));
        Map<ImportRunRow>("import_run", nameof(ImportRunRow.Id));
        Map<ImportItemRow>("import_item", nameof(ImportItemRow.RunId), nameof(ImportItemRow.Number));
        Map<StoryRow>("story", nameof(StoryRow.Id));
        Map<SlideRow>("slide", nameof(SlideRow.Id));
        Map<RevisionRow>("revision", nameof(RevisionRow.Number));
        Map<StateRow>("corpus_state", nameof(StateRow.Id));
        Map<HeadRow>("head", nameof(HeadRow.Revision), nameof(HeadRow.DocumentId));
        Map<BodyRow>("body", nameof(BodyRow.Revision), nameof(BodyRow.DocumentId));
        Map<DocumentSumsRow>("document_sums", nameof(DocumentSumsRow.Revision), nameof(DocumentSumsRow.DocumentId));
        Map<SpokenRow>("spoken", nameof(SpokenRow.Revision), nameof(SpokenRow.Place), nameof(SpokenRow.DocumentId));

        void Map<T>(string table, params string[] key)
            where T : class
        {
            var entity = modelBuilder.Entity<T>().ToTable(table);
            entity.HasKey(key);
            foreach (var property in entity.Metadata.GetProperties())
            {
                property.SetColumnName(SnakeCase(property.Name));
                property.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
            }
        }
    }

    private static string SnakeCase(string name) =>
        string.Concat(name.Select((letter, index) => char.IsUpper(letter) ? (index > 0 ? "_" : "") + char.ToLowerInvariant(letter) : $"{letter}"));
}
