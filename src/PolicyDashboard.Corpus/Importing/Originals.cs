namespace PolicyDashboard.Corpus.Importing;

/// <summary>The files as they were given, named by their content: <c>originals/ab/cdef…</c>.</summary>
internal sealed class Originals(string folder)
{
    /// <summary>Writes a file and has it on the disk before this returns.</summary>
    /// <remarks>
    /// A power cut can leave a part of a file under its name, but never a row that speaks of it: rows come after. So what is
    /// there already stays only when it is what it must be.
    /// </remarks>
    public void Keep(byte[] hash, byte[] bytes)
    {
        var path = PathOf(hash);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            return;
        }

        using var file = File.OpenHandle(path, FileMode.Create, FileAccess.Write);
        RandomAccess.Write(file, bytes, 0);
        RandomAccess.FlushToDisk(file);
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

    private string PathOf(byte[] hash)
    {
        var name = Convert.ToHexStringLower(hash);
        return Path.Combine(folder, name[..2], name[2..]);
    }
}
