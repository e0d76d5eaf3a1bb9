namespace PolicyDashboard.Corpus;

/// <summary>Where a corpus lives and what it is first filled with.</summary>
public sealed record CorpusOptions
{
    /// <summary>
    /// The data folder (setting <c>Data:Path</c>): <c>corpus.db</c> and <c>originals/</c>. Created when it is missing.
    /// Empty: <c>data</c> beside the seeds folder.
    /// </summary>
    public string DataPath { get; init; } = "";

    /// <summary>
    /// The seeds folder (setting <c>Seeds:Path</c>): <c>themes.yaml</c>, <c>places.csv</c>, <c>placesets.yaml</c>, <c>documents/</c>.
    /// Empty: the folder <c>seeds</c> beside the program, or in the nearest folder above it that has one.
    /// </summary>
    public string SeedsPath { get; init; } = "";

    /// <summary>Whether <c>documents/</c> of the seeds is imported when the corpus is opened.</summary>
    public bool ImportSeeds { get; init; } = true;
}
