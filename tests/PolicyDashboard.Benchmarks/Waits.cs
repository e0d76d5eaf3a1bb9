using System.Diagnostics;
using System.Globalization;

namespace PolicyDashboard.Benchmarks;

/// <summary>
/// How long a visitor waited each time, and how long the server computed for it. The time on the wall means something on an
/// idle machine only; the server's own time says on any which part of it is the server's.
/// </summary>
internal sealed class Waits(Process server)
{
    private readonly List<(double Wall, double Server)> _times = [];

    /// <summary>Waits once more.</summary>
    /// <param name="wait">Does what a visitor does, and tells how long it took, in milliseconds.</param>
    public async Task AddAsync(Func<Task<double>> wait)
    {
        var before = Computed();
        var wall = await wait();
        _times.Add((wall, (Computed() - before).TotalMilliseconds));
    }

    /// <summary>Prints the medians, without the first few.</summary>
    public void Print(string what, int warming)
    {
        var (walls, servers) = (_times.Skip(warming).Select(time => time.Wall).Order().ToList(), _times.Skip(warming).Select(time => time.Server).Order().ToList());
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{walls[walls.Count / 2],8:F1} ms median, {walls[walls.Count * 9 / 10],8:F1} ms nine of ten, {servers[servers.Count / 2],8:F1} ms processor of the server  {what}"));
    }

    private TimeSpan Computed()
    {
        server.Refresh();
        return server.TotalProcessorTime;
    }
}
