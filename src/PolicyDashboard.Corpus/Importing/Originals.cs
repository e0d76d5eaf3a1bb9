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
    private readonly Lock _once = new();
    private readonly Dictionary<string, List<PackedFile>> _packed = [];

    // How long each pack was when it was looked through: one that was cut short is written anew with the same files.
    private readonly Dictionary<string, long> _known = [];

    /// <summary>Begins to take files in. Whoever does so holds the lock of the data folder.</summary>
    public OriginalsBatch Begin() => new(folder);

    /// <summary>The bytes of a file kept.</summary>
    /// <exception cref="InvalidDataException">It is gone from the data folder.</exception>
    public async Task<byte[]> ReadAsync(byte[] hash, CancellationToken cancellation)
    {
        var path = PathOf(folder, hash);
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

    /// <summary>Where a file lies that came with few others.</summary>
    public static string PathOf(string folder, byte[] hash)
    {
        var name = Convert.ToHexStringLower(hash);
        return Path.Combine(folder, name[..2], name[2..]);
    }
}
