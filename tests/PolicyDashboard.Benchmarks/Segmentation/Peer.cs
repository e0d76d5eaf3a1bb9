using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace PolicyDashboard.Benchmarks.Segmentation;

/// <summary>Another segmenter, run as a process that answers one line of JSON for each line it is given.</summary>
internal sealed class Peer : IDisposable
{
    private readonly Process _process;
    private readonly string _install;

    private Peer(Process process, string install) => (_process, _install) = (process, install);

    /// <summary>The scripts beside the benchmarks.</summary>
    public static string Script(string name) => Path.Combine(AppContext.BaseDirectory, "peers", name);

    /// <summary>Starts a peer.</summary>
    /// <param name="install">How to install it, for the message where it does not start.</param>
    /// <param name="program">The interpreter.</param>
    /// <param name="arguments">The script and what it needs.</param>
    public static Peer Start(string install, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            return new Peer(Process.Start(start)!, install);
        }
        catch (System.ComponentModel.Win32Exception cause)
        {
            throw new PeerException($"'{program}' does not start: {cause.Message}. {install}");
        }
    }

    /// <summary>Gives a line and waits for the answer.</summary>
    public T Ask<T>(string line)
    {
        _process.StandardInput.WriteLine(line);
        _process.StandardInput.Flush();
        return Read<T>();
    }

    /// <summary>Waits for a line.</summary>
    public T Read<T>() => _process.StandardOutput.ReadLine() is { } line
        ? JsonSerializer.Deserialize<T>(line, JsonSerializerOptions.Web)!
        : throw new PeerException($"{_process.StartInfo.FileName} ended; what it said stands above. {_install}");

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}

/// <summary>A peer that is not there or does not answer; the message says how to install it.</summary>
internal sealed class PeerException(string message) : Exception(message);
