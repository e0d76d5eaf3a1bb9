using System.Formats.Tar;

namespace PolicyDashboard.Corpus.Importing;

/// <summary>Many small files in one, as POSIX.1-1988 ustar lays them out.</summary>
internal static class TarPack
{
    /// <summary>Begins a pack. The same files give the same pack: no time is in it.</summary>
    /// <param name="pack">An empty file, which stays open when the pack is disposed of.</param>
    public static TarWriter Begin(Stream pack) => new(pack, TarEntryFormat.Ustar, leaveOpen: true);

    /// <summary>Writes a file into a pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="name">At most 100 ASCII characters.</param>
    /// <param name="bytes">What is in the file.</param>
    public static void Add(TarWriter pack, string name, byte[] bytes) => pack.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, name)
    {
        ModificationTime = DateTimeOffset.UnixEpoch,
        DataStream = new MemoryStream(bytes, writable: false),
    });

    /// <summary>The files in a pack. One whose end is missing is left out, and so is whatever no header stands before.</summary>
    public static IReadOnlyList<PackedFile> Files(string path)
    {
        // Another program may be putting a whole one in its place.
        using var pack = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new TarReader(pack);
        var files = new List<PackedFile>();
        try
        {
            while (reader.GetNextEntry() is { } entry && (entry.Length == 0 || entry.DataOffset + entry.Length <= pack.Length))
            {
                files.Add(new(entry.Name, path, entry.DataOffset, (int)entry.Length));
            }
        }
        catch (Exception end) when (end is EndOfStreamException or InvalidDataException)
        {
            // Here it was cut.
        }

        return files;
    }
}

/// <summary>A file in a pack.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Pack">Path of the pack.</param>
/// <param name="At">Where its bytes begin.</param>
/// <param name="Size">How many they are.</param>
internal readonly record struct PackedFile(string Name, string Pack, long At, int Size)
{
    /// <summary>Its bytes; fewer where the pack has become shorter.</summary>
    public async Task<byte[]> ReadAsync(CancellationToken cancellation)
    {
        await using var pack = new FileStream(Pack, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, useAsync: true);
        pack.Position = Size == 0 ? 0 : At;
        var bytes = new byte[Size];
        return bytes[..await pack.ReadAtLeastAsync(bytes, Size, throwOnEndOfStream: false, cancellation)];
    }
}
