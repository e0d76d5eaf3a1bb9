namespace PolicyDashboard.Benchmarks.Segmentation;

/// <summary>@node-rs/jieba in a process of its own, with all documents read and its dictionary loaded before the first pass.</summary>
internal sealed class NodeJieba : IDisposable
{
    private readonly string _list = Path.GetTempFileName();
    private readonly Peer _peer;

    /// <summary>Starts it.</summary>
    /// <param name="folder">Folder whose node_modules has @node-rs/jieba with its native binding.</param>
    /// <param name="documents">Paths of the documents.</param>
    public NodeJieba(string folder, IEnumerable<string> documents)
    {
        File.WriteAllLines(_list, documents);
        _peer = Peer.Start(
            "Install the peer in a folder of its own, npm install @node-rs/jieba@2.0.3, and name that folder with --peer FOLDER or POLICYDASHBOARD_NODE_RS.",
            "node",
            Peer.Script("node_rs.cjs"),
            folder,
            _list);
        Version = _peer.Read<About>().Version;
    }

    /// <summary>The version that answers.</summary>
    public string Version { get; }

    /// <summary>Cuts every document once; the time is taken over there, without reading and starting.</summary>
    public Pass Pass() => _peer.Ask<Pass>("go");

    /// <inheritdoc/>
    public void Dispose()
    {
        _peer.Dispose();
        File.Delete(_list);
    }

    private sealed record About(string Version);
}

/// <summary>One pass over all documents.</summary>
/// <param name="Seconds">Time on the wall.</param>
/// <param name="Processor">Processor time of all threads of the process, in seconds.</param>
/// <param name="Tokens">Tokens cut.</param>
internal sealed record Pass(double Seconds, double Processor, long Tokens);
