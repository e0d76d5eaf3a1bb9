using System.Formats.Tar;
using System.Security.Cryptography;

namespace PolicyDashboard.Corpus.Importing;

/// <summary>Originals that come together. They are written as they come, and are there for good when <see cref="Keep"/> has returned.</summary>
/// <remarks>
/// A power cut can leave a part of a file under its name, but never a row that speaks of it: rows come after. The same files given
/// again have the same name, and are written anew.
/// </remarks>
internal sealed class OriginalsBatch : IDisposable
{
    /// <summary>From so many files on they go into one.</summary>
    private const int Many = 8;

    private const int Buffer = 1 << 20;
    private const string Unfinished = ".part";

    private readonly string _folder;
    private readonly IncrementalHash _name = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<(byte[] Hash, byte[] Bytes)> _few = [];
    private FileStream? _file;
    private TarWriter? _pack;

    public OriginalsBatch(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);

        // Of an import that was stopped in its midst; nothing speaks of it.
        foreach (var left in Directory.GetFiles(folder, $"*{Unfinished}"))
        {
            File.Delete(left);
        }
    }

    /// <summary>Takes a file in.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Add(byte[] hash, byte[] bytes)
    {
        _name.AppendData(hash);
        if (_pack is null)
        {
            _few.Add((hash, bytes));
            if (_few.Count == Many)
            {
                _file = new(Path.Combine(_folder, $"{Guid.NewGuid():N}{Unfinished}"), FileMode.CreateNew, FileAccess.Write, FileShare.Read, Buffer);
                _pack = TarPack.Begin(_file);
                _few.ForEach(file => TarPack.Add(_pack, Convert.ToHexStringLower(file.Hash), file.Bytes));
                _few.Clear();
            }
        }
        else
        {
            TarPack.Add(_pack, Convert.ToHexStringLower(hash), bytes);
        }
    }

    /// <summary>Waits until all of them are on the disk under their names.</summary>
    /// <exception cref="IOException">They cannot be written.</exception>
    public void Keep()
    {
        foreach (var (hash, bytes) in _few)
        {
            KeepAlone(Originals.PathOf(_folder, hash), bytes);
        }

        if (_file is { } file)
        {
            _pack!.Dispose();
            file.Flush(flushToDisk: true);
            file.Dispose();
            File.Move(file.Name, Path.Combine(_folder, $"{Convert.ToHexStringLower(_name.GetHashAndReset())}.tar"), overwrite: true);
        }

        DiskFolder.Flush(_folder);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _pack?.Dispose();
        _file?.Dispose();
        _name.Dispose();
    }

    private static void KeepAlone(string path, byte[] bytes)
    {
        var above = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(above);
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            using var file = File.OpenHandle(path, FileMode.Create, FileAccess.Write);
            RandomAccess.Write(file, bytes, 0);
            RandomAccess.FlushToDisk(file);
        }

        DiskFolder.Flush(above);
    }
}
