using PolicyDashboard.Corpus.Quality;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>Answers how right the reading is, as measured last.</summary>
public sealed class QualityQuery(CorpusOptions options, CorpusOpening corpus)
{
    private readonly Lazy<ReadingQuality?> _measured = new(() => ReadingQuality.Read(CorpusOpening.QualityPath(options)));

    /// <summary>The counts, and whether they were taken with the catalogue and the weights in force.</summary>
    /// <returns>Null where the reading was never measured.</returns>
    /// <exception cref="Seeds.SeedFileException">The file is broken.</exception>
    public QualityAnswer? Ask() => _measured.Value is { } quality ? new(quality, quality.Revision == corpus.Force.Reading, corpus.Force.Reading) : null;
}

/// <summary>Figures of the reading.</summary>
/// <param name="Quality">The counts.</param>
/// <param name="IsCurrent">Whether catalogue and weights are still those.</param>
/// <param name="Reading">Catalogue and weights in force.</param>
public sealed record QualityAnswer(ReadingQuality Quality, bool IsCurrent, string Reading)
{
    /// <summary>Counts of one theme; null for a theme that was never measured.</summary>
    public ThemeQuality? Of(string theme) => Quality.Themes.FirstOrDefault(counts => counts.Theme == theme);
}
