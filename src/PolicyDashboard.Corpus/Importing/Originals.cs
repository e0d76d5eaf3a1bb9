namespace PolicyDashboard.Corpus.Importing;

/// <summary>The files as they were given, named by their content: <c>originals/ab/cdef…</c>.</summary>
internal sealed class Originals(string folder)
{
    /// <summary>Writes a file and has it on the disk before this returns. A file that is there already is left alone.</summary>
    public void Keep(byte[] hash, byte[] bytes)
    {
        var path = PathOf(hash);
        if (File.Exists(path))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);

        // Written beside its name and moved there, so that a power cut never leaves half a file under a name that promises the whole.
        var unfinished = $"{path}.{Environment.ProcessId}.new";
        using (var file = File.OpenHandle(unfinished, FileMode.Create, FileAccess.Write))
        {
            RandomAccess.Write(file, bytes, 0);
            RandomAccess.FlushToDisk(file);
        }

        File.Move(unfinished, path, overwrite: true);
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
