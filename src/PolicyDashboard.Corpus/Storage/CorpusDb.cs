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

    internal DbSet<DocumentTotalsRow> DocumentTotals => Set<DocumentTotalsRow>();

    internal DbSet<DocumentCoverageRow> DocumentCoverage => Set<DocumentCoverageRow>();

    internal DbSet<SpokenRow> Spoken => Set<SpokenRow>();

    internal DbSet<PlaceTotalsRow> PlaceTotals => Set<PlaceTotalsRow>();

    internal DbSet<PlaceCoverageRow> PlaceCoverage => Set<PlaceCoverageRow>();

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
        Map<DocumentTotalsRow>("document_totals", nameof(DocumentTotalsRow.Revision), nameof(DocumentTotalsRow.DocumentId), nameof(DocumentTotalsRow.Classes));
        Map<DocumentCoverageRow>("document_coverage", nameof(DocumentCoverageRow.Revision), nameof(DocumentCoverageRow.Subject), nameof(DocumentCoverageRow.DocumentId), nameof(DocumentCoverageRow.Classes));
        Map<SpokenRow>("spoken", nameof(SpokenRow.Revision), nameof(SpokenRow.Place), nameof(SpokenRow.DocumentId));
        Map<PlaceTotalsRow>("place_totals", nameof(PlaceTotalsRow.Revision), nameof(PlaceTotalsRow.View), nameof(PlaceTotalsRow.Parent), nameof(PlaceTotalsRow.Place), nameof(PlaceTotalsRow.Period), nameof(PlaceTotalsRow.Type), nameof(PlaceTotalsRow.Level), nameof(PlaceTotalsRow.Classes), nameof(PlaceTotalsRow.Reach));
        Map<PlaceCoverageRow>("place_coverage", nameof(PlaceCoverageRow.Revision), nameof(PlaceCoverageRow.View), nameof(PlaceCoverageRow.Parent), nameof(PlaceCoverageRow.Place), nameof(PlaceCoverageRow.Subject), nameof(PlaceCoverageRow.Period), nameof(PlaceCoverageRow.Type), nameof(PlaceCoverageRow.Classes), nameof(PlaceCoverageRow.Reach));

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
