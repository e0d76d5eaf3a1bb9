using System.Diagnostics;
using System.Globalization;
using System.Text;
using PolicyDashboard.Analysis.Segmentation;
using PolicyDashboard.Corpus.Seeds;

namespace PolicyDashboard.Benchmarks.Segmentation;

/// <summary>How fast text is cut, beside @node-rs/jieba: <c>-- segmentation FOLDER…</c>.</summary>
internal static class SegmentationSpeed
{
    /// <summary>Runs it.</summary>
    /// <param name="folders">Where the documents are.</param>
    /// <param name="peerFolder">Folder whose node_modules has @node-rs/jieba with its native binding.</param>
    /// <param name="rounds">Measured rounds, each of one pass here and one pass there; what warms up before them is left out.</param>
    /// <param name="strings">Whether a string is made of every token, as the peer does and the product never does.</param>
    public static int Run(IReadOnlyCollection<string> folders, string peerFolder, int rounds, bool strings)
    {
        var documents = Documents.Below(folders);
        var megabytes = documents.Sum(document => (double)Encoding.UTF8.GetByteCount(document.Text)) / 1e6;
        using var peer = new NodeJieba(peerFolder, documents.Select(document => document.Path));
        var segmenter = new Segmenter(DictionaryFiles.Load(cacheFolder: null));

        Write($"{documents.Count:N0} documents, {megabytes:F1} MB of UTF-8, each text once; @node-rs/jieba {peer.Version}; one thread, a document a call");
        Write($"round   here MB/s   node-rs MB/s   ratio   by processor time{(strings ? "   (here with a string for every token)" : "")}");
        WarmUp(() => Cut(segmenter, documents, strings));
        WarmUp(peer.Pass);
        var (ratios, processor) = (new List<double>(), new List<double>());
        for (var round = 1; round <= rounds; round++)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var here = Cut(segmenter, documents, strings);
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            var there = peer.Pass();
            ratios.Add(there.Seconds / here.Seconds);
            processor.Add(there.Processor / here.Processor);
            Write($"{round,5}   {megabytes / here.Seconds,9:F1}   {megabytes / there.Seconds,12:F1}   {ratios[^1],5:F2}   {processor[^1],17:F2}   tokens {here.Tokens:N0} and {there.Tokens:N0}, allocated here {allocated:N0} bytes");
        }

        Write($"median ratio {Median(ratios):F2}, by processor time {Median(processor):F2}");
        return 0;
    }

    /// <summary>Passes that are not counted, for at least two seconds: either runtime compiles what is hot while it runs.</summary>
    private static void WarmUp(Func<Pass> pass)
    {
        for (var seconds = 0d; seconds < 2;)
        {
            seconds += pass().Seconds;
        }
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
    }

    private static Pass Cut(Segmenter segmenter, IReadOnlyList<(string Path, string Text)> documents, bool strings)
    {
        long tokens = 0;
        var processor = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        foreach (var (_, text) in documents)
        {
            var ends = segmenter.Segment(text);
            tokens += strings ? Strings(text, ends).Length : ends.Length;
        }

        return new(clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds, tokens);
    }

    private static string[] Strings(string text, ReadOnlySpan<int> ends)
    {
        var tokens = new string[ends.Length];
        var start = 0;
        for (var token = 0; token < tokens.Length; token++)
        {
            tokens[token] = text[start..ends[token]];
            start = ends[token];
        }

        return tokens;
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
