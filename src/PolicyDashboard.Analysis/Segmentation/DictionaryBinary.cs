using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace PolicyDashboard.Analysis.Segmentation;

/// <summary>A built dictionary as bytes: mark, fingerprint, number of words, arrays, and a SHA-256 over all before it.</summary>
/// <remarks>Numbers stand in the byte order of the machine: it is a cache, built anew where it does not fit.</remarks>
internal static class DictionaryBinary
{
    // "PDS" and the version of this layout. Read in another byte order it is another number, and so refused.
    private const uint Mark = 0x50445303;

    /// <summary>Writes a dictionary.</summary>
    public static void Write(Stream stream, SegmentationDictionary dictionary)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Put<uint>([Mark]);
        Put<byte>(Convert.FromHexString(dictionary.Fingerprint));
        Put<int>([dictionary.Words]);
        var layout = dictionary.Layout;
        PutArray(layout.Classes);
        PutArray(layout.Roots);
        PutArray(layout.Nodes);
        PutArray(layout.Weights);
        PutArray(layout.Emissions);
        PutArray(layout.Model);
        PutArray(layout.Pairs.Bits);
        PutArray([layout.Unknown]);
        stream.Write(hash.GetHashAndReset());

        void PutArray<T>(T[] array)
            where T : unmanaged
        {
            Put<int>([array.Length]);
            Put<T>(array);
        }

        void Put<T>(ReadOnlySpan<T> values)
            where T : unmanaged
        {
            var bytes = MemoryMarshal.AsBytes(values);
            hash.AppendData(bytes);
            stream.Write(bytes);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">It was cut, altered, or written in another layout or byte order.</exception>
    public static (string Fingerprint, int Words, Tables Tables) Read(ReadOnlySpan<byte> content)
    {
        if (content.Length < sizeof(uint) + SHA256.HashSizeInBytes || MemoryMarshal.Read<uint>(content) != Mark)
        {
            throw new InvalidDataException("It is no built dictionary of this version.");
        }

        var body = content[..^SHA256.HashSizeInBytes];
        if (!SHA256.HashData(body).AsSpan().SequenceEqual(content[^SHA256.HashSizeInBytes..]))
        {
            throw new InvalidDataException("It was cut or altered: its checksum is not that of its bytes.");
        }

        // From here on the bytes are those that were written, so lengths need no further doubt.
        var rest = body[sizeof(uint)..];
        var fingerprint = Convert.ToHexStringLower(rest[..SHA256.HashSizeInBytes]);
        rest = rest[SHA256.HashSizeInBytes..];
        var words = MemoryMarshal.Read<int>(rest);
        rest = rest[sizeof(int)..];
        return (fingerprint, words, new Tables(
            Take<ushort>(ref rest),
            Take<TrieRoot>(ref rest),
            Take<TrieNode>(ref rest),
            Take<double>(ref rest),
            Take<double>(ref rest),
            Take<double>(ref rest),
            new(Take<ulong>(ref rest)),
            Take<double>(ref rest)[0]));
    }

    private static T[] Take<T>(ref ReadOnlySpan<byte> rest)
        where T : unmanaged
    {
        var array = new T[MemoryMarshal.Read<int>(rest)];
        var bytes = MemoryMarshal.AsBytes(array.AsSpan());
        rest = rest[sizeof(int)..];
        rest[..bytes.Length].CopyTo(bytes);
        rest = rest[bytes.Length..];
        return array;
    }
}
