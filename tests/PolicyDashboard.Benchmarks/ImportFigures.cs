using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using PolicyDashboard.Benchmarks.Segmentation;
using PolicyDashboard.Corpus;
using PolicyDashboard.Corpus.Importing;
using PolicyDashboard.Corpus.Reading;

namespace PolicyDashboard.Benchmarks;

/// <summary>The whole import of the corpus, commit included, and what its steps cost when one thread does them after one another.</summary>
internal static class ImportFigures
{
    // The first rounds compile what they run.
    private const int Cold = 2;

    /// <summary>Prints them.</summary>
    /// <param name="shared">Folder with corpus/.</param>
    /// <param name="rounds">How many imports.</param>
    /// <param name="peerFolder">Folder with @node-rs/jieba, which segments the same texts after each import; null for none.</param>
    public static async Task<int> PrintAsync(string shared, int rounds, string? peerFolder)
    {
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(shared, "corpus"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        var bytes = files.Sum(file => new FileInfo(file).Length);
        Say($"{files.Length} files, {bytes / 1e6:F1} MB, {Environment.ProcessorCount} cores");
        // Folders go at the end, all at once: a file system that has just deleted thousands of files takes its time to create more.
        var folder = Directory.CreateTempSubdirectory("policydashboard-import-").FullName;
        using var peer = peerFolder is null ? null : new NodeJieba(peerFolder, files);
        var ratios = new List<double>();
        try
        {
            for (var round = 1; round <= rounds; round++)
            {
                var seconds = await RoundAsync(files, bytes, round, Path.Combine(folder, $"{round}"));
                if (peer?.Pass() is { } pass)
                {
                    Say($"  @node-rs/jieba {peer.Version} segments these texts in {pass.Seconds:F2} s, {pass.Seconds / seconds:F2} x");
                    ratios.Add(pass.Seconds / seconds);
                }
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        if (ratios.Count > Cold)
        {
            var warm = ratios.Skip(Cold).Order().ToList();
            Say($"import to segmentation alone, median of {warm.Count} warm rounds: {warm[warm.Count / 2]:F2} x ({warm[0]:F2} to {warm[^1]:F2})");
        }

        Steps(files, rounds);
        return 0;
    }

    private static async Task<double> RoundAsync(string[] files, long bytes, int round, string folder)
    {
        await using var services = new ServiceCollection()
            .AddCorpus(new() { DataPath = folder, ImportSeeds = false })
            .BuildServiceProvider();
        await services.GetRequiredService<CorpusOpening>().OpenAsync();

        // What the round before left behind is none of this one's work (BenchmarkDotNet does the same between rounds).
        GC.Collect();
        var (wall, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var report = await services.GetRequiredService<Importer>().ImportAsync(files);
        var (seconds, used) = (Stopwatch.GetElapsedTime(wall).TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalSeconds);
        var database = new FileInfo(Path.Combine(folder, "corpus.db")).Length;
        Say($"round {round}: {report}; wall {seconds:F2} s, processor {used:F2} s; database {database / 1e6:F1} MB, {(double)database / bytes:F3} x text");
        return seconds;
    }

    /// <summary>Prints the processor time of each step of the last round, when everything is compiled.</summary>
    private static void Steps(string[] files, int rounds)
    {
        var seeds = new SeedsFolder(new());
        var force = seeds.Load(Path.GetTempPath(), null);
        var today = DayTaken.Of(TimeProvider.System.GetUtcNow());
        for (var round = 1; round <= rounds; round++)
        {
            var clock = new StepClock();
            foreach (var file in files)
            {
                var content = clock.Time("read the file", () => File.ReadAllBytes(file));
                clock.Time("hash its bytes", () => SHA256.HashData(content));
                var text = clock.Time("decode and check", () => TextDecoder.Decode(content).Text!);
                clock.Time("hash its wording", () => Wording.Of(text));
                var analysis = clock.Time("analyse", () => force.Analyse(text, Path.GetFileName(file), today));
                clock.Time("tally and pack", () => ComputedDocument.Of(analysis, file, force));
            }

            if (round == rounds)
            {
                Say(clock.ToString());
            }
        }
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static void Say(string line) => Console.WriteLine(line);

    private sealed class StepClock
    {
        private readonly Dictionary<string, TimeSpan> _steps = [];

        public T Time<T>(string step, Func<T> work)
        {
            var before = Environment.CpuUsage.TotalTime;
            var result = work();
            _steps[step] = _steps.GetValueOrDefault(step) + (Environment.CpuUsage.TotalTime - before);
            return result;
        }

        public override string ToString() => string.Join('\n', _steps.Select(step => string.Create(CultureInfo.InvariantCulture, $"  {step.Key,-20} {step.Value.TotalSeconds:F2} s")));
    }
}
