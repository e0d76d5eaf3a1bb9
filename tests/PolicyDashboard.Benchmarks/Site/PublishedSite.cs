using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PolicyDashboard.Benchmarks.Site;

/// <summary>What <c>dotnet publish -c Release</c> wrote, started over a data folder on a port of its own, and stopped when it is disposed of.</summary>
internal sealed class PublishedSite : IAsyncDisposable
{
    private PublishedSite(string address, Process process) => (Address, Process) = (address, process);

    /// <summary>Where it answers, without a slash at the end.</summary>
    public string Address { get; }

    /// <summary>The program.</summary>
    public Process Process { get; }

    /// <summary>Starts it and waits until the statements are in memory.</summary>
    /// <param name="site">Folder that was published into.</param>
    /// <param name="seeds">The seeds it reads with.</param>
    /// <param name="data">Its data folder.</param>
    /// <param name="environment">Variables it is started with beside those of this program.</param>
    public static async Task<PublishedSite> StartAsync(string site, string seeds, string data, params (string Name, string Value)[] environment)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Path.GetFullPath(site), "PolicyDashboard.Web.dll"), "--urls", address, $"--Data:Path={Path.GetFullPath(data)}", $"--Seeds:Path={Path.GetFullPath(seeds)}"])
        {
            WorkingDirectory = site,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var started = new PublishedSite(address, Process.Start(start)!);
        try
        {
            await started.ReadyAsync();
            return started;
        }
        catch
        {
            await started.DisposeAsync();
            throw;
        }
    }

    /// <summary>Processor time it has used so far, in milliseconds; the system counts in steps of 10.</summary>
    public double Computed()
    {
        Process.Refresh();
        return Process.TotalProcessorTime.TotalMilliseconds;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!Process.HasExited)
        {
            Process.Kill();
            await Process.WaitForExitAsync();
        }

        Process.Dispose();
    }

    private async Task ReadyAsync()
    {
        using var client = new HttpClient();
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromMinutes(15); await Task.Delay(250))
        {
            if (Process.HasExited)
            {
                throw new InvalidOperationException("The site did not start; its reason stands above.");
            }

            try
            {
                // The first list waits until the statements are in memory.
                await client.GetStringAsync($"{Address}/api/v1/statements?size=1");
                return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet: it may have documents to compute anew.
            }
        }

        throw new TimeoutException("The site was not ready after 15 minutes.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
