using System.Security.Cryptography;

namespace PolicyDashboard.Corpus.Importing;

/// <summary>
/// The files as they were given, named by their content: <c>originals/ab/cdef…</c> where a few came at once, and inside
/// <c>originals/….tar</c> where many did.
/// </summary>
/// <remarks>
/// Creating a file costs the system more than writing one of a few pages, and on a file system that has just deleted many of them
/// several times more: three thousand took up to half of an import. A tar is a header before each file and nothing else; what cuts it
/// short costs the last ones only, and everybody has the program that takes it apart.
/// </remarks>
internal sealed class Originals(string folder)
{
    /// <summary>From so many files on they go into one.</summary>
    private const int Many = 8;

    private const int Buffer = 1 << 20;

    private readonly Lock _once = new();
    private readonly Dictionary<string, List<PackedFile>> _packed = [];

    // How long each pack was when it was looked through: another program may have been writing it.
    private readonly Dictionary<string, long> _known = [];

    /// <summary>Keeps files; they are on the disk when this returns.</summary>
    /// <remarks>
    /// A power cut can leave a part of a file under its name, but never a row that speaks of it: rows come after. The same files given
    /// again have the same name, and are written anew.
    /// </remarks>
    /// <exception cref="IOException">They cannot be written.</exception>
    public void Keep(IReadOnlyList<(byte[] Hash, byte[] Bytes)> files)
    {
        Directory.CreateDirectory(folder);
        if (files.Count >= Many)
        {
            var name = Convert.ToHexStringLower(SHA256.HashData([.. files.SelectMany(file => file.Hash)]));
            using var pack = new FileStream(Path.Combine(folder, $"{name}.tar"), FileMode.Create, FileAccess.Write, FileShare.Read, Buffer);
            TarPack.Write(pack, [.. files.Select(file => (Convert.ToHexStringLower(file.Hash), file.Bytes))]);
            pack.Flush(flushToDisk: true);
        }
        else
        {
            foreach (var (hash, bytes) in files)
            {
                KeepAlone(PathOf(hash), bytes);
            }
        }

        DiskFolder.Flush(folder);
    }

    /// <summary>The bytes of a file kept.</summary>
    /// <exception cref="InvalidDataException">It is gone from the data folder.</exception>
    public async Task<byte[]> ReadAsync(byte[] hash, CancellationToken cancellation)
    {
        var path = PathOf(hash);
        if (File.Exists(path))
        {
            return await File.ReadAllBytesAsync(path, cancellation);
        }

        // A pack that was cut short by a power failure can hold a file that a later one holds whole.
        foreach (var entry in Packed(Convert.ToHexStringLower(hash)))
        {
            var bytes = await entry.ReadAsync(cancellation);
            if (SHA256.HashData(bytes).AsSpan().SequenceEqual(hash))
            {
                return bytes;
            }
        }

        throw new InvalidDataException($"{path} is missing, and no .tar in {folder} holds it: the original of a document that is in the database. Put the folder 'originals' back from a copy.");
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

    /// <summary>Where a file is packed. A pack is looked through again only where its length has changed.</summary>
    private PackedFile[] Packed(string name)
    {
        lock (_once)
        {
            if (!_packed.ContainsKey(name) && Directory.Exists(folder))
            {
                foreach (var pack in new DirectoryInfo(folder).EnumerateFiles("*.tar").Where(pack => _known.GetValueOrDefault(pack.FullName) != pack.Length))
                {
                    _known[pack.FullName] = pack.Length;
                    foreach (var file in TarPack.Files(pack.FullName))
                    {
                        var places = _packed.TryGetValue(file.Name, out var list) ? list : _packed[file.Name] = [];
                        if (!places.Contains(file))
                        {
                            places.Add(file);
                        }
                    }
                }
            }

            return [.. _packed.GetValueOrDefault(name, [])];
        }
    }

    private string PathOf(byte[] hash)
    {
        var name = Convert.ToHexStringLower(hash);
        return Path.Combine(folder, name[..2], name[2..]);
    }
}
