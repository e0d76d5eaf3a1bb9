using System.Text.Json;
using PolicyDashboard.Analysis.Segmentation;
using PolicyDashboard.Analysis.Tests.Texts;

namespace PolicyDashboard.Analysis.Tests.Segmentation;

/// <summary>Tokens of python jieba 0.42.1, written by peers/jieba_golden.py of the benchmarks.</summary>
public class GoldenSampleTests
{
    private static readonly Dictionary<string, string[]> Samples = File
        .ReadLines(Path.Combine(SeedFiles.Top, "tests", "PolicyDashboard.Analysis.Tests", "Segmentation", "jieba-0.42.1.jsonl"))
        .Select(line => JsonSerializer.Deserialize<Sample>(line, JsonSerializerOptions.Web)!)
        .ToDictionary(sample => sample.Source, sample => sample.Tokens);

    public static TheoryData<string> Sources => [.. Samples.Keys];

    private sealed record Sample(string Source, string[] Tokens);

    [Theory]
    [MemberData(nameof(Sources))]
    public void Tokens_are_those_of_jieba(string source)
    {
        var tokens = Samples[source];

        Assert.Equal(tokens, new Segmenter(JiebaDictionary.Value).Tokens(string.Concat(tokens)));
    }

    [Theory]
    [MemberData(nameof(SeedTextTests.Seeds), MemberType = typeof(SeedTextTests))]
    public void The_samples_hold_every_seed_document_whole(string file) =>
        Assert.Equal(SeedFiles.Read(file), string.Concat(Samples[file]));

    [Fact]
    public void A_segmenter_that_is_used_again_cuts_as_a_fresh_one_does()
    {
        var segmenter = new Segmenter(JiebaDictionary.Value);
        var texts = Samples.Values.Select(tokens => string.Concat(tokens)).ToList();
        foreach (var text in texts.Concat(texts.AsEnumerable().Reverse()))
        {
            Assert.Equal(new Segmenter(JiebaDictionary.Value).Tokens(text), segmenter.Tokens(text));
        }
    }

    [Fact]
    public void One_dictionary_serves_several_threads()
    {
        Assert.All(
            Samples.Values.AsParallel().WithDegreeOfParallelism(4).Select(tokens =>
                (tokens, found: new Segmenter(JiebaDictionary.Value).Tokens(string.Concat(tokens)))),
            pair => Assert.Equal(pair.tokens, pair.found));
    }
}
