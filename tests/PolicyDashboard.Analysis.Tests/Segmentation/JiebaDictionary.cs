using PolicyDashboard.Analysis.Segmentation;

namespace PolicyDashboard.Analysis.Tests.Segmentation;

/// <summary>jieba's own dictionary, built once for all tests.</summary>
internal static class JiebaDictionary
{
    private static readonly Lazy<SegmentationDictionary> Built = new(() => SegmentationDictionary.Build(
        Read("dict.txt"), Read("hmm_model.utf8"), repeatedFrequency: 3));

    public static SegmentationDictionary Value => Built.Value;

    private static byte[] Read(string file) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "dictionary", file));
}
