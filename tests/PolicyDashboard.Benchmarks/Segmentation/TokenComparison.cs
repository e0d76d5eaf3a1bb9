using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PolicyDashboard.Analysis.Segmentation;
using PolicyDashboard.Corpus.Seeds;

namespace PolicyDashboard.Benchmarks.Segmentation;

/// <summary>Whether every token is that of python jieba: <c>-- tokens FOLDER…</c>. Ends with 1 where one is not.</summary>
internal static class TokenComparison
{
    private const string Install = "Install jieba 0.42.1 for it: apt-get install python3-jieba (then python is /usr/bin/python3), or pip install jieba==0.42.1. Name another python with --python PATH.";

    public static int Run(IReadOnlyCollection<string> folders, int random, string python)
    {
        using var peer = Peer.Start(Install, python, "-B", Peer.Script("jieba_ends.py"));
        var version = peer.Read<string>();
        var segmenter = new Segmenter(DictionaryFiles.Load(cacheFolder: null));

        var clock = Stopwatch.StartNew();
        long tokens = 0, theirs = 0, characters = 0;
        var (texts, different) = (0, 0);
        foreach (var (name, text) in Documents.Below(folders).Concat(Documents.Random(random)))
        {
            var expected = peer.Ask<int[]>(JsonSerializer.Serialize(text));
            var found = segmenter.Segment(text);
            (texts, tokens, theirs, characters) = (texts + 1, tokens + found.Length, theirs + expected.Length, characters + text.Length);
            if (!found.SequenceEqual(expected))
            {
                different++;
                Show(name, text, expected, found);
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"python jieba {version}: {texts:N0} texts, {characters:N0} characters, {theirs:N0} tokens; here {tokens:N0} tokens; texts that differ: {different} ({clock.Elapsed.TotalSeconds:F0} s)"));
        return different == 0 ? 0 : 1;
    }

    /// <summary>Prints the first stretch where the two disagree.</summary>
    private static void Show(string name, string text, int[] expected, ReadOnlySpan<int> found)
    {
        var same = found.CommonPrefixLength(expected);
        var start = same == 0 ? 0 : found[same - 1];
        Console.WriteLine($"{name} at {start}: jieba {Cut(expected)} here {Cut(found)}");

        string Cut(ReadOnlySpan<int> ends)
        {
            var (from, pieces) = (start, new List<string>());
            foreach (var end in ends[same..Math.Min(same + 6, ends.Length)])
            {
                pieces.Add(text[from..end]);
                from = end;
            }

            return string.Join('|', pieces);
        }
    }
}
