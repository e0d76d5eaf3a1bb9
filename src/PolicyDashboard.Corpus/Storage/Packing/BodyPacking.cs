using PolicyDashboard.Analysis;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Analysis.Themes;

namespace PolicyDashboard.Corpus.Storage.Packing;

/// <summary>The reading of a document's statements in one piece: tiles, themes, places spoken of, hits, one after the other.</summary>
internal static class BodyPacking
{
    public static byte[] Write(DocumentAnalysis analysis, Catalogue catalogue)
    {
        var writer = PackedWriter.Empty();
        var tiles = analysis.Text.Statements.InOnePiece();
        var readings = analysis.Themes.Statements.InOnePiece();
        TilesPacking.Write(tiles, writer);
        ThemesPacking.Write(readings, writer);
        PlacesPacking.Write(analysis.Spoken, writer);
        HitsPacking.Write(tiles, readings, catalogue.TermLengths.InOnePiece(), writer);
        return writer.Written.ToArray();
    }

    /// <exception cref="InvalidDataException">It is not what was written.</exception>
    public static (Statement[] Tiles, byte[][] Themes, PlaceCode[] Spoken, Hit[][] Hits) Read(byte[] packed, Catalogue catalogue)
    {
        try
        {
            var reader = new PackedReader(packed);
            var tiles = TilesPacking.Read(ref reader);
            var (themes, places, hits) = (ThemesPacking.Read(ref reader, tiles.Length), PlacesPacking.Read(ref reader, tiles.Length), HitsPacking.Read(ref reader, tiles, catalogue.TermLengths.InOnePiece()));
            return reader.AtEnd ? (tiles, themes, places, hits) : throw Damaged();
        }
        catch (Exception fault) when (fault is IndexOutOfRangeException or ArgumentOutOfRangeException or OverflowException)
        {
            throw Damaged();
        }
    }

    /// <summary>The tiles alone: they stand first.</summary>
    public static Statement[] Tiles(byte[] packed)
    {
        var reader = new PackedReader(packed);
        return TilesPacking.Read(ref reader);
    }

    private static InvalidDataException Damaged() => new("The stored reading of a document is damaged. Delete corpus.db and start again with the originals, or restore a copy.");
}
