using PolicyDashboard.Analysis.Segmentation;
using PolicyDashboard.Corpus.Seeds;

namespace PolicyDashboard.Corpus.Tests.Seeds;

public sealed class DictionaryFilesTests : IDisposable
{
    private readonly string _files = Directory.CreateTempSubdirectory("dictionary-").FullName;
    private readonly string _data = Directory.CreateTempSubdirectory("data-").FullName;
    private readonly List<string> _reports = [];

    // Built once for all tests: it takes a second or more.
    private static readonly Lazy<SegmentationDictionary> Built = new(() => DictionaryFiles.Load(cacheFolder: null));

    public DictionaryFilesTests()
    {
        foreach (var path in Directory.GetFiles(DictionaryFiles.Folder))
        {
            File.Copy(path, Path.Combine(_files, Path.GetFileName(path)));
        }
    }

    private string Words => Path.Combine(_files, "dict.txt");

    private string Model => Path.Combine(_files, "hmm_model.utf8");

    public void Dispose()
    {
        Directory.Delete(_files, recursive: true);
        Directory.Delete(_data, recursive: true);
    }

    [Fact]
    public void The_dictionary_is_built_once_and_then_read_from_its_cache()
    {
        var built = Load();
        var cache = Assert.Single(Directory.GetFiles(_data));
        var written = File.GetLastWriteTimeUtc(cache);
        var read = Load();

        Assert.Equal($"segmentation-{built.Fingerprint[..16]}.bin", Path.GetFileName(cache));
        Assert.Equal(written, File.GetLastWriteTimeUtc(cache));
        Assert.Equal(349_045, built.Words);
        Assert.Equal((built.Words, built.Fingerprint), (read.Words, read.Fingerprint));
        Assert.Equal(Cut(built), Cut(read));
        Assert.Empty(_reports);
    }

    [Fact]
    public void A_missing_file_stops_the_program_and_says_where_it_comes_from()
    {
        File.Delete(Model);

        var refusal = Assert.Throws<SeedFileException>(Load);

        Assert.Equal(Model, refusal.Path);
        Assert.Contains("missing", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("nodejieba 3.5.8", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_folder_stops_the_program()
    {
        var refusal = Assert.Throws<SeedFileException>(() => DictionaryFiles.Load(Path.Combine(_files, "none"), _data));

        Assert.Contains("dict.txt: the file is missing", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cut_file_stops_the_program_even_where_it_is_cut_at_a_line_end_and_a_cache_is_there()
    {
        KeepInCache(Bytes(Built.Value));
        var lines = File.ReadAllLines(Words);
        File.WriteAllText(Words, string.Concat(lines.SkipLast(1).Select(line => line + "\n")));

        var refusal = Assert.Throws<SeedFileException>(Load);

        Assert.Contains("expected 5,071,843", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("@node-rs/jieba 2.0.3", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_altered_file_of_the_same_length_stops_the_program()
    {
        var content = File.ReadAllBytes(Words);
        content[content.AsSpan().IndexOf(" 3 "u8) + 1] = (byte)'4';
        File.WriteAllBytes(Words, content);

        var refusal = Assert.Throws<SeedFileException>(Load);

        Assert.Contains("altered", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("altered")]
    [InlineData("empty")]
    [InlineData("foreign")]
    public void A_broken_cache_is_built_again_and_reported(string how)
    {
        var content = Bytes(Built.Value);
        var cache = KeepInCache(Break(content, how));

        var dictionary = Load();

        Assert.Equal(Cut(Built.Value), Cut(dictionary));
        Assert.Equal(content, File.ReadAllBytes(cache));
        var report = Assert.Single(_reports);
        Assert.StartsWith(cache, report, StringComparison.Ordinal);
        Assert.Contains("built again", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_cache_cannot_be_written_the_dictionary_works_and_the_reason_is_reported()
    {
        var notAFolder = Path.Combine(_data, "file");
        File.WriteAllText(notAFolder, "");

        var dictionary = DictionaryFiles.Load(_files, notAFolder, _reports.Add);

        Assert.Equal(349_045, dictionary.Words);
        Assert.Contains(_reports, report => report.Contains("cannot be kept", StringComparison.Ordinal));
    }

    private SegmentationDictionary Load() => DictionaryFiles.Load(_files, _data, _reports.Add);

    private static byte[] Break(byte[] content, string how)
    {
        switch (how)
        {
            case "cut":
                return content[..^1000];
            case "altered":
                byte[] altered = [.. content];
                altered[content.Length / 2] ^= 1;
                return altered;
            case "empty":
                return [];
            default:
                return Bytes(SegmentationDictionary.Build("改革 9"u8, File.ReadAllBytes(Path.Combine(DictionaryFiles.Folder, "hmm_model.utf8"))));
        }
    }

    private static byte[] Bytes(SegmentationDictionary dictionary)
    {
        var stream = new MemoryStream();
        dictionary.WriteTo(stream);
        return stream.ToArray();
    }

    private string KeepInCache(byte[] content)
    {
        var path = Path.Combine(_data, $"segmentation-{Built.Value.Fingerprint[..16]}.bin");
        File.WriteAllBytes(path, content);
        return path;
    }

    private static int[] Cut(SegmentationDictionary dictionary) =>
        [.. new Segmenter(dictionary).Segment("全面落实预防控制措施，长吉一体化稳步推进，王小明同志增长12.5%。")];
}
