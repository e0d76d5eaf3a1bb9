using System.Diagnostics;
using System.Globalization;
using PolicyDashboard.Benchmarks.Site;

namespace PolicyDashboard.Benchmarks.Readers;

/// <summary>
/// Many connected readers who each change their view once a second: how long it takes from a change until the batch that shows
/// it has come, on the machine that also runs the readers. What they need of it themselves is told apart.
/// </summary>
internal static class ReaderFigures
{
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(10);

    /// <summary>Starts the site, measures, and stops it.</summary>
    /// <param name="site">Folder that <c>dotnet publish -c Release</c> wrote.</param>
    /// <param name="seeds">The seeds it reads with.</param>
    /// <param name="data">Its data folder.</param>
    /// <param name="count">How many readers.</param>
    /// <param name="seconds">How long they change views, after ten seconds that do not count.</param>
    public static async Task<int> PrintAsync(string site, string seeds, string data, int count, int seconds)
    {
        using var told = new ServerTimes();
        await using var here = await PublishedSite.StartAsync(site, seeds, data, told.Environment);
        using var client = new HttpClient();
        var address = new Uri(here.Address + "/");
        List<Reader> readers = [await Reader.OpenAsync(client, address)];
        try
        {
            var empty = await told.HeapAsync();
            while (readers.Count < count)
            {
                readers.Add(await Reader.OpenAsync(client, address));
            }

            var full = await told.HeapAsync();
            await ChangeAsync(readers, 0, Warming);
            readers.ForEach(reader => reader.Waits.Clear());
            var start = await told.HeapAsync();
            told.Clear();
            var (before, own, clock, bytes) = (here.Computed(), Own(), Stopwatch.StartNew(), readers.Sum(reader => reader.Received));
            await ChangeAsync(readers, 1, TimeSpan.FromSeconds(seconds));
            var (spent, clients, wall) = (here.Computed() - before, Own() - own, clock.Elapsed.TotalMilliseconds);

            var waits = readers.SelectMany(reader => reader.Waits).Order().ToList();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{At(waits, 0.5),8:F1} ms median, {At(waits, 0.95):F1} ms p95, {At(waits, 0.99):F1} ms p99  from a change to the batch that shows it, {waits.Count} changes of {count} readers in {wall / 1000:F1} s, {readers.Sum(reader => reader.Waiting)} not answered"));
            foreach (var (name, values) in told.Read())
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{At(values, 0.5),8:F1} ms median, {At(values, 0.95):F1} ms p95, {At(values, 0.99):F1} ms p99  told by the server itself: {name}, {values.Count} times"));
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{spent / Math.Max(1, waits.Count),8:F1} ms processor of the server a change; {spent / wall / System.Environment.ProcessorCount:P0} of {System.Environment.ProcessorCount} cores, the readers' program {clients / wall / System.Environment.ProcessorCount:P0}; {(readers.Sum(reader => reader.Received) - bytes) / 1000.0 / Math.Max(1, waits.Count):F0} KB a change"));
            var after = await told.HeapAsync();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{(after.Allocated - start.Allocated) / 1e6 / Math.Max(1, waits.Count),8:F1} MB allocated a change; {after.Collections - start.Collections} collections"));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{(full.InUse - empty.InUse) / 1e6 / Math.Max(1, count - 1) * count,8:F1} MB for {count} readers with the start page open, {(after.InUse - empty.InUse) / 1e6:F1} MB after their changes; {empty.InUse / 1e6:F1} MB without them"));
            return 0;
        }
        finally
        {
            foreach (var reader in readers)
            {
                await reader.DisposeAsync();
            }
        }
    }

    private static async Task ChangeAsync(List<Reader> readers, int round, TimeSpan time)
    {
        await Task.WhenAll(readers.Select((reader, at) => ChangeAsync(reader, new Walk((round * 10_000) + at), at * 1000.0 / readers.Count, time.TotalMilliseconds)));

        // What was changed last is still being answered.
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromSeconds(30) && readers.Any(reader => reader.Waiting > 0); await Task.Delay(20))
        {
        }
    }

    // A change comes when it is due, whether the one before has been answered or not.
    private static async Task ChangeAsync(Reader reader, Walk walk, double first, double end)
    {
        var clock = Stopwatch.StartNew();
        for (var due = first; due < end; due += 1000)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Max(0, due - clock.Elapsed.TotalMilliseconds)));
            await reader.ChangeAsync(walk.Next());
        }
    }

    private static double Own()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime.TotalMilliseconds;
    }

    private static double At(IReadOnlyList<double> sorted, double share) => sorted.Count == 0 ? double.NaN : sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
}
