using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using PolicyDashboard.Benchmarks.Readers;

/// <summary>
/// Run by the runtime inside the published program before its own start (DOTNET_STARTUP_HOOKS), which looks for this name outside
/// of any namespace. Writes what the framework measures of rendering, and the heap when asked.
/// </summary>
#pragma warning disable CA1050 // Declare types in namespaces: the runtime asks for this name.
internal static class StartupHook
#pragma warning restore CA1050
{
    private static readonly ConcurrentQueue<string> Told = new();
    private static readonly Dictionary<string, string> Names = new()
    {
        ["aspnetcore.components.update_parameters.duration"] = "the page answers an address",
        ["aspnetcore.components.render_diff.duration"] = "what has changed is rendered",
    };

    /// <summary>Called by the runtime.</summary>
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(ServerTimes.FileName) is not { } file)
        {
            return;
        }

        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (Names.ContainsKey(instrument.Name))
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>(Tell);
        listener.Start();
        new Thread(() => Write(file)) { IsBackground = true }.Start();
    }

    private static void Tell(Instrument instrument, double seconds, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state)
    {
        // Parameters are told of for every component; a page's say how long its question took.
        foreach (var (name, value) in tags)
        {
            if (name == "aspnetcore.components.type" && value is string type && !type.EndsWith("Page", StringComparison.Ordinal))
            {
                return;
            }
        }

        Told.Enqueue(string.Create(CultureInfo.InvariantCulture, $"{Names[instrument.Name]}\t{seconds * 1000}\n"));
    }

    private static void Write(string file)
    {
        while (true)
        {
            Thread.Sleep(100);
            if (File.Exists(file + ".collect"))
            {
                File.Delete(file + ".collect");
                var (allocated, collections) = (GC.GetTotalAllocatedBytes(), GC.CollectionCount(0));
                GC.Collect();
                GC.WaitForPendingFinalizers();
                Told.Enqueue(string.Create(CultureInfo.InvariantCulture, $"heap\t{GC.GetTotalMemory(forceFullCollection: true)}\t{allocated}\t{collections}\n"));
            }

            List<string> lines = [];
            while (Told.TryDequeue(out var line))
            {
                lines.Add(line);
            }

            File.AppendAllText(file, string.Concat(lines));
        }
    }
}
