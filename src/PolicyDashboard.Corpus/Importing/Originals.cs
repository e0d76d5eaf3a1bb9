using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace PolicyDashboard.Corpus.Importing;

/// <summary>The files as they were given, named by their content: <c>originals/ab/cdef…</c>.</summary>
internal sealed class Originals(string folder)
{
    /// <summary>Writes a file. It is on the disk for certain only after <see cref="Settle"/>.</summary>
    /// <remarks>
    /// A power cut can leave a part of a file under its name, but never a row that speaks of it: rows come after. So what is
    /// there already stays only when it is what it must be.
    /// </remarks>
    /// <returns>Where it is.</returns>
    public string Keep(byte[] hash, byte[] bytes)
    {
        var path = PathOf(hash);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            using var file = File.OpenHandle(path, FileMode.Create, FileAccess.Write);
            RandomAccess.Write(file, bytes, 0);
        }

        return path;
    }

    /// <summary>Has files on the disk before this returns.</summary>
    /// <remarks>Linux writes out a whole file system at once, which for hundreds of small files takes a tenth of the time of one after another.</remarks>
    /// <param name="paths">What <see cref="Keep"/> wrote.</param>
    /// <exception cref="IOException">They cannot be written out.</exception>
    public static void Settle(IReadOnlyList<string> paths)
    {
        if (OperatingSystem.IsLinux() && paths.Count > 1)
        {
            using var any = File.OpenHandle(paths[0]);
            if (SyncFileSystem(any) == 0)
            {
                return;
            }
        }

        foreach (var path in paths)
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite);
            RandomAccess.FlushToDisk(file);
        }
    }

    /// <summary>The bytes of a file kept.</summary>
    /// <exception cref="InvalidDataException">It is gone from the data folder.</exception>
    public async Task<byte[]> ReadAsync(byte[] hash, CancellationToken cancellation)
    {
        var path = PathOf(hash);
        return File.Exists(path)
            ? await File.ReadAllBytesAsync(path, cancellation)
            : throw new InvalidDataException($"{path} is missing: the original of a document that is in the database. Put the folder 'originals' back from a copy.");
    }

    [DllImport("libc", EntryPoint = "syncfs")]
    private static extern int SyncFileSystem(SafeFileHandle file);

    private string PathOf(byte[] hash)
    {
        var name = Convert.ToHexStringLower(hash);
        return Path.Combine(folder, name[..2], name[2..]);
    }
}
