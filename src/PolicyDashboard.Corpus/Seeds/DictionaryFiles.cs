using PolicyDashboard.Analysis.Segmentation;

namespace PolicyDashboard.Corpus.Seeds;

/// <summary>jieba's dictionary and model, which the build puts into the folder <c>dictionary</c> beside the program.</summary>
public static class DictionaryFiles
{
    // jieba's own dict.txt says "B超 3 n" twice, and both count in the total that every weight is measured by;
    // the package's says it once. With them the weights are jieba's to the last bit.
    private const int FrequencySaidTwice = 3;

    /// <summary>The folder beside the program.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "dictionary");

    /// <summary>Loads the dictionary: in milliseconds from its cache, or built from the two files, which takes a second.</summary>
    /// <param name="cacheFolder">Where the built dictionary is kept, best beside the database; null to keep none.</param>
    /// <param name="report">Told, in a sentence, of a cache that was broken and built again or could not be written.</param>
    /// <exception cref="SeedFileException">A file is missing, cut or altered.</exception>
    public static SegmentationDictionary Load(string? cacheFolder, Action<string>? report = null) =>
        Load(Folder, cacheFolder, report);

    /// <summary>The same from another folder.</summary>
    /// <exception cref="SeedFileException">A file is missing, cut or altered.</exception>
    public static SegmentationDictionary Load(string folder, string? cacheFolder, Action<string>? report = null)
    {
        var words = DictionaryFile.Words.Read(folder);
        var model = DictionaryFile.Model.Read(folder);
        var cache = cacheFolder is null ? null : new DictionaryCache(cacheFolder, SegmentationDictionary.FingerprintOf(words, model), report);
        if (cache?.Read() is { } kept)
        {
            return kept;
        }

        var built = SegmentationDictionary.Build(words, model, FrequencySaidTwice);
        cache?.Write(built);
        return built;
    }
}
