using System.Globalization;

namespace PolicyDashboard.Benchmarks.Readers;

/// <summary>What the published program tells of itself, unchanged: <see cref="StartupHook"/> listens inside it and writes to a file that this reads.</summary>
internal sealed class ServerTimes : IDisposable
{
    /// <summary>Name of the variable with the file.</summary>
    public const string FileName = "POLICYDASHBOARD_TIMES";

    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
    private int _skipped;

    /// <summary>What the program has to be started with.</summary>
    public (string Name, string Value)[] Environment => [("DOTNET_STARTUP_HOOKS", typeof(ServerTimes).Assembly.Location), (FileName, _file)];

    /// <summary>Forgets what was told until now.</summary>
    public void Clear() => _skipped = Lines().Length;

    /// <summary>Milliseconds by name, ascending.</summary>
    public IEnumerable<(string Name, IReadOnlyList<double> Values)> Read() => Lines()
        .Skip(_skipped)
        .Where(line => line[0] != "heap")
        .GroupBy(line => line[0])
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => (group.Key, (IReadOnlyList<double>)[.. group.Select(line => Number(line[1])).Order()]));

    /// <summary>Bytes that are in use once what is not has been collected, and before that: bytes allocated so far, and how often was collected.</summary>
    public async Task<(double InUse, double Allocated, double Collections)> HeapAsync()
    {
        var before = Lines().Count(line => line[0] == "heap");
        await File.WriteAllTextAsync(_file + ".collect", "");
        string[][] heaps;
        do
        {
            await Task.Delay(100);
            heaps = [.. Lines().Where(line => line[0] == "heap")];
        }
        while (heaps.Length == before);

        return (Number(heaps[^1][1]), Number(heaps[^1][2]), Number(heaps[^1][3]));
    }

    /// <inheritdoc/>
    public void Dispose() => File.Delete(_file);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private string[][] Lines()
    {
        if (!File.Exists(_file))
        {
            return [];
        }

        using var file = new StreamReader(new FileStream(_file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));

        // The last line may not be whole yet.
        return [.. file.ReadToEnd().Split('\n').SkipLast(1).Select(line => line.Split('\t')).Where(line => line.Length > 1)];
    }
}
