using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PolicyDashboard.Benchmarks.Readers;

/// <summary>
/// A reader with the heatmap open: the page, its circuit over a WebSocket, and nothing that draws. It does what a browser's
/// script does (start the circuit, hand over the page's components, say of each batch that it was applied, answer calls), and
/// reads of a batch only which view it shows.
/// </summary>
internal sealed partial class Reader : IAsyncDisposable
{
    private static readonly byte[] Drawing = """{"traces":"""u8.ToArray();
    private readonly ClientWebSocket _circuit = new();
    private readonly SemaphoreSlim _sending = new(1);
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _closing = new();
    private readonly Queue<(byte[] Address, long Sent)> _asked = [];
    private readonly Uri _site;
    private Task _listening = Task.CompletedTask;
    private int _shown;

    private Reader(Uri site) => _site = site;

    /// <summary>Milliseconds from a change of the view until the batch that shows it had come.</summary>
    public List<double> Waits { get; } = [];

    /// <summary>Bytes of batches, unpacked.</summary>
    public long Received { get; private set; }

    /// <summary>Changes that are not answered yet.</summary>
    public int Waiting
    {
        get
        {
            lock (_asked)
            {
                return _asked.Count;
            }
        }
    }

    /// <summary>Opens the start page and its circuit, and waits until the circuit has drawn it.</summary>
    public static async Task<Reader> OpenAsync(HttpClient client, Uri site)
    {
        var reader = new Reader(site);
        try
        {
            await reader.StartAsync(client, await client.GetStringAsync(site));
            await reader._opened.Task.WaitAsync(TimeSpan.FromMinutes(2));
            return reader;
        }
        catch
        {
            await reader.DisposeAsync();
            throw;
        }
    }

    /// <summary>Changes the view, as a click on a link does.</summary>
    /// <param name="address">Path and query.</param>
    public async Task ChangeAsync(string address)
    {
        // A text of a batch stands behind its length.
        var text = Encoding.UTF8.GetBytes(address);
        var call = HubMessage.Call("OnLocationChanged", null, new Uri(_site, address).ToString(), null, true);
        lock (_asked)
        {
            _asked.Enqueue(([(byte)text.Length, .. text], Stopwatch.GetTimestamp()));
        }

        await SendAsync(call);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _circuit.Abort();
        await _listening.ContinueWith(_ => { }, TaskScheduler.Default);
        _circuit.Dispose();
        _sending.Dispose();
        _closing.Dispose();
    }

    private async Task StartAsync(HttpClient client, string page)
    {
        using var negotiated = await client.PostAsync(new Uri(_site, "_blazor/negotiate?negotiateVersion=1"), null);
        using var answer = JsonDocument.Parse(await negotiated.Content.ReadAsStringAsync());
        var token = answer.RootElement.GetProperty("connectionToken").GetString()!;

        // As browsers offer it.
        _circuit.Options.DangerousDeflateOptions = new();
        await _circuit.ConnectAsync(new Uri($"ws://{_site.Authority}/_blazor?id={Uri.EscapeDataString(token)}"), _closing.Token);
        await SendAsync("""{"protocol":"blazorpack","version":1}"""u8.ToArray().Append((byte)0x1e).ToArray());
        _listening = Task.Run(ListenAsync);
        await SendAsync(HubMessage.Call("StartCircuit", 0, _site.ToString(), _site.ToString(), "[]", ""));
        var parts = Component().Matches(page).Select((part, at) => $$"""{"type":"add","ssrComponentId":{{at + 1}},"marker":{{part.Groups[1].Value}}}""");
        await SendAsync(HubMessage.Call("UpdateRootComponents", null, $$"""{"batchId":1,"operations":[{{string.Join(',', parts)}}]}""", State().Match(page).Groups[1].Value));
    }

    private async Task ListenAsync()
    {
        try
        {
            var (buffer, filled, isGreeted) = (new byte[1 << 16], 0, false);
            while (true)
            {
                var read = await _circuit.ReceiveAsync(buffer.AsMemory(filled), _closing.Token);
                filled += read.Count;
                if (read.MessageType == WebSocketMessageType.Close)
                {
                    throw new InvalidDataException("The circuit was closed by the server.");
                }

                var done = 0;
                if (!isGreeted)
                {
                    var end = buffer.AsSpan(0, filled).IndexOf((byte)0x1e);
                    (isGreeted, done) = (end >= 0, end + 1);
                }

                List<byte[]> answers = [];
                for (int taken; isGreeted && (taken = HubMessage.TryRead(buffer.AsSpan(done, filled - done), out var message)) > 0; done += taken)
                {
                    if (Answer(message) is { } call)
                    {
                        answers.Add(call);
                    }
                }

                foreach (var call in answers)
                {
                    await SendAsync(call);
                }

                buffer.AsSpan(done, filled - done).CopyTo(buffer);
                filled -= done;
                if (filled == buffer.Length)
                {
                    Array.Resize(ref buffer, buffer.Length * 2);
                }
            }
        }
        catch (Exception broken)
        {
            _opened.TrySetException(broken);
            if (!_closing.IsCancellationRequested)
            {
                Console.Error.WriteLine($"A reader's circuit has ended: {broken.Message}");
            }
        }
    }

    private byte[]? Answer(HubMessage message)
    {
        if (message.Target.SequenceEqual("JS.RenderBatch"u8))
        {
            var number = message.Number();
            Look(message.Bytes());
            return HubMessage.Call("OnRenderCompleted", null, number, null);
        }

        if (message.Target.SequenceEqual("JS.BeginInvokeJS"u8) && message.Number() is not 0 and var handle)
        {
            return HubMessage.Call("EndInvokeJSFromDotNet", null, handle, true, $"[{handle},true,null]");
        }

        return null;
    }

    private void Look(ReadOnlySpan<byte> batch)
    {
        var now = Stopwatch.GetTimestamp();
        Received += batch.Length;
        lock (_asked)
        {
            // The first batch after a change writes its address into the page, and the next drawing is the one of that address.
            var place = 0;
            foreach (var (address, _) in _asked)
            {
                place++;
                if (place > _shown && batch.IndexOf(address) >= 0)
                {
                    _shown = place;
                }
            }

            if (batch.IndexOf(Drawing) < 0)
            {
                return;
            }

            _opened.TrySetResult();
            for (; _shown > 0; _shown--)
            {
                Waits.Add(Stopwatch.GetElapsedTime(_asked.Dequeue().Sent, now).TotalMilliseconds);
            }
        }
    }

    private async Task SendAsync(byte[] message)
    {
        await _sending.WaitAsync(_closing.Token);
        try
        {
            await _circuit.SendAsync(message, WebSocketMessageType.Binary, true, _closing.Token);
        }
        finally
        {
            _sending.Release();
        }
    }

    [GeneratedRegex("""<!--Blazor:(\{"type":"server".*?\})-->""")]
    private static partial Regex Component();

    [GeneratedRegex("""<!--Blazor-Server-Component-State:(.*?)-->""")]
    private static partial Regex State();
}
