using System.Net;
using System.Net.Sockets;

namespace PolicyDashboard.Benchmarks.Site;

/// <summary>A port that passes everything on to another one and counts what comes back, so that connections count too of which a browser tells only what they unpack to.</summary>
internal sealed class CountedWire : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Uri _to;
    private long _received;

    private CountedWire(Uri to) => _to = to;

    /// <summary>Where it answers, without a slash at the end.</summary>
    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>Bytes that came back so far.</summary>
    public long Received => Interlocked.Read(ref _received);

    /// <summary>Opens the port.</summary>
    public static CountedWire Start(Uri to)
    {
        var wire = new CountedWire(to);
        wire._listener.Start();
        _ = wire.AcceptAsync();
        return wire;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _listener.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = PassAsync(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            // Disposed of.
        }
    }

    private async Task PassAsync(TcpClient browser)
    {
        using var near = browser;
        using var far = new TcpClient();
        try
        {
            await far.ConnectAsync(_to.Host, _to.Port);
            await Task.WhenAny(PassAsync(near.GetStream(), far.GetStream(), false), PassAsync(far.GetStream(), near.GetStream(), true));
        }
        catch (Exception closed) when (closed is IOException or SocketException or ObjectDisposedException)
        {
            // One of the two has gone.
        }
    }

    private async Task PassAsync(NetworkStream from, NetworkStream to, bool isCounted)
    {
        var buffer = new byte[65_536];
        for (int read; (read = await from.ReadAsync(buffer)) > 0;)
        {
            Interlocked.Add(ref _received, isCounted ? read : 0);
            await to.WriteAsync(buffer.AsMemory(0, read));
        }
    }
}
