using System.Buffers;
using System.IO.Compression;
using PolicyDashboard.Analysis;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Analysis.Themes;

namespace PolicyDashboard.Corpus.Storage.Packing;

/// <summary>
/// The reading of a document's statements in one piece: tiles, themes, places spoken of, hits, one after the other, behind
/// the length they have unpacked. Brotli at its fastest takes two fifths off and costs 15 µs a document to undo.
/// </summary>
internal static class BodyPacking
{
    private const int Quality = 1;
    private const int Window = 18;

    public static byte[] Write(DocumentAnalysis analysis, IReadOnlyList<Term> terms)
    {
        var writer = new PackedWriter();
        var (tiles, readings) = (analysis.Text.Statements, analysis.Themes.Statements);
        TilesPacking.Write(tiles, writer);
        ThemesPacking.Write(readings, writer);
        PlacesPacking.Write(analysis.Spoken, writer);
        HitsPacking.Write(tiles, readings, terms, writer);

        var plain = writer.Written;
        var buffer = ArrayPool<byte>.Shared.Rent(sizeof(int) + BrotliEncoder.GetMaxCompressedLength(plain.Length));
        try
        {
            BitConverter.TryWriteBytes(buffer, plain.Length);
            return BrotliEncoder.TryCompress(plain, buffer.AsSpan(sizeof(int)), out var length, Quality, Window)
                ? buffer[..(sizeof(int) + length)]
                : throw new InvalidOperationException("The packed reading did not fit where it must.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public static (Statement[] Tiles, byte[][] Themes, PlaceCode[] Spoken, Hit[][] Hits) Read(byte[] packed, IReadOnlyList<Term> terms) => Unpacked(packed, plain =>
    {
        var reader = new PackedReader(plain);
        var tiles = TilesPacking.Read(ref reader);
        return (tiles, ThemesPacking.Read(ref reader, tiles.Length), PlacesPacking.Read(ref reader, tiles.Length), HitsPacking.Read(ref reader, tiles, terms));
    });

    /// <summary>The tiles alone: they stand first.</summary>
    public static Statement[] Tiles(byte[] packed) => Unpacked(packed, plain =>
    {
        var reader = new PackedReader(plain);
        return TilesPacking.Read(ref reader);
    });

    private static T Unpacked<T>(byte[] packed, Func<ReadOnlySpan<byte>, T> read)
    {
        var length = BitConverter.ToInt32(packed);
        var buffer = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            if (!BrotliDecoder.TryDecompress(packed.AsSpan(sizeof(int)), buffer, out var written) || written != length)
            {
                throw new InvalidDataException("The stored reading of a document is damaged. Delete corpus.db and start again with the originals, or restore a copy.");
            }

            return read(buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
