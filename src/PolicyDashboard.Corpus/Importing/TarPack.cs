using System.Text;
using Microsoft.Win32.SafeHandles;

namespace PolicyDashboard.Corpus.Importing;

/// <summary>Many small files in one, as POSIX.1-1988 ustar lays them out: each behind a header of one block, both filled up to whole blocks of 512 bytes.</summary>
internal static class TarPack
{
    private const int Block = 512;
    private const int SizeAt = 124;
    private const int SumAt = 148;

    /// <summary>Writes a pack from its beginning to its end.</summary>
    /// <param name="pack">An empty file.</param>
    /// <param name="files">Names of at most 99 ASCII characters, and contents.</param>
    public static void Write(SafeFileHandle pack, IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        // All at once: the pieces go to the system as they lie, without being copied together first.
        var pieces = new List<ReadOnlyMemory<byte>>((3 * files.Count) + 1);
        var fill = new byte[2 * Block];
        foreach (var (name, bytes) in files)
        {
            pieces.Add(Header(name, bytes.Length));
            if (bytes.Length > 0)
            {
                pieces.Add(bytes);
            }

            if (Padding(bytes.Length) is var padding and > 0)
            {
                pieces.Add(fill.AsMemory(0, padding));
            }
        }

        pieces.Add(fill);
        RandomAccess.Write(pack, pieces, 0);
    }

    /// <summary>The files in a pack. One whose end is missing is left out, and so is whatever no header stands before.</summary>
    public static IReadOnlyList<TarEntry> Entries(string path)
    {
        using var pack = File.OpenHandle(path);
        var (entries, header, length) = (new List<TarEntry>(), new byte[Block], RandomAccess.GetLength(pack));
        for (var at = 0L; at + Block <= length && RandomAccess.Read(pack, header, at) == Block && Size(header) is { } size && at + Block + size <= length;)
        {
            entries.Add(new(Encoding.ASCII.GetString(header.AsSpan(0, header.AsSpan().IndexOf((byte)0))), path, at + Block, size));
            at += Block + size + Padding(size);
        }

        return entries;
    }

    private static byte[] Header(string name, int size)
    {
        var header = new byte[Block];
        Put(0, name);
        Put(100, "0000644"); // read and write for whoever takes it out
        Put(108, "0000000"); // owner
        Put(116, "0000000"); // group
        Put(SizeAt, Octal(size, 11));
        Put(136, "00000000000"); // no time: the same files give the same pack
        header[156] = (byte)'0';
        Put(257, "ustar\0" + "00");
        Put(SumAt, Octal(Sum(header), 6) + "\0 ");
        return header;

        void Put(int at, string text) => Encoding.ASCII.GetBytes(text, header.AsSpan(at));
    }

    /// <summary>The size that a header tells; null for what is no header.</summary>
    private static int? Size(byte[] header)
    {
        var (size, sum) = (Number(header.AsSpan(SizeAt, 11)), Number(header.AsSpan(SumAt, 6)));
        return header[0] != 0 && sum == Sum(header) ? size : null;
    }

    /// <summary>The sum of a header's bytes, those of the sum itself taken as blanks.</summary>
    private static int Sum(byte[] header)
    {
        var sum = 8 * ' ';
        for (var index = 0; index < Block; index++)
        {
            sum += index is >= SumAt and < SumAt + 8 ? 0 : header[index];
        }

        return sum;
    }

    private static int Padding(int size) => -size & (Block - 1);

    private static string Octal(int number, int digits) => Convert.ToString(number, 8).PadLeft(digits, '0');

    private static int? Number(ReadOnlySpan<byte> octal)
    {
        var number = 0;
        foreach (var digit in octal)
        {
            if (digit is < (byte)'0' or > (byte)'7')
            {
                return null;
            }

            number = (number << 3) | (digit - '0');
        }

        return number;
    }
}

/// <summary>A file in a pack.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Pack">Path of the pack.</param>
/// <param name="At">Where its bytes begin.</param>
/// <param name="Size">How many they are.</param>
internal readonly record struct TarEntry(string Name, string Pack, long At, int Size)
{
    /// <summary>Its bytes; fewer where the pack has become shorter.</summary>
    public async Task<byte[]> ReadAsync(CancellationToken cancellation)
    {
        using var pack = File.OpenHandle(Pack, options: FileOptions.Asynchronous);
        var bytes = new byte[Size];
        var read = 0;
        for (int more; read < Size && (more = await RandomAccess.ReadAsync(pack, bytes.AsMemory(read), At + read, cancellation)) > 0; read += more)
        {
        }

        return bytes[..read];
    }
}
