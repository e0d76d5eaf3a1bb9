using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Tests.Texts;

/// <summary>What holds for the statements of every text.</summary>
internal static class TextTiles
{
    public static DocumentText AssertTiled(string text)
    {
        var read = TextReading.Read(text, "");
        var end = 0;
        foreach (var statement in read.Statements)
        {
            Assert.Equal(end, statement.Tile.Start);
            Assert.True(statement.Tile.Length > 0, $"empty tile at {statement.Tile.Start}");
            Assert.InRange(statement.Span.Start, statement.Tile.Start, statement.Tile.End);
            Assert.InRange(statement.Span.End, statement.Tile.Start, statement.Tile.End);
            Assert.True(string.IsNullOrWhiteSpace(text[statement.Tile.Start..statement.Span.Start]), $"text before {statement.Span}");
            Assert.True(string.IsNullOrWhiteSpace(text[statement.Span.End..statement.Tile.End]), $"text after {statement.Span}");
            end = statement.Tile.End;
        }

        Assert.Equal(text.Length, end);
        return read;
    }
}
