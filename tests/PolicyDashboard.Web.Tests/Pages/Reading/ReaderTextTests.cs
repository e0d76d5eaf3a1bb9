using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Pages.Reading;

namespace PolicyDashboard.Web.Tests.Pages.Reading;

public class ReaderTextTests
{
    private const string Text = "标题\n\n  第一句。第二句；\n\n末句";

    // 标题⏎⏎ | ␣␣第一句。 | 第二句；⏎⏎ | 末句
    private static readonly DocumentReader Document = Of(
        (0, 4, 0, 2, []),
        (4, 6, 6, 4, ["industry"]),
        (10, 6, 10, 4, ["health", "industry"]),
        (16, 2, 16, 2, []));

    [Fact]
    public void The_lines_joined_are_the_stored_text()
    {
        var lines = ReaderText.Lines(Document, [], SmallWorld.Known);

        Assert.Equal(Text, string.Join('\n', lines.Select(line => string.Concat(line.Pieces.Select(piece => piece.Text)))));
        Assert.All(lines.SelectMany(line => line.Pieces).Where(piece => piece.Index is not null), piece => Assert.Equal(piece.Text, string.Concat(piece.Marks.Select(mark => mark.Text))));
    }

    [Fact]
    public void Every_statement_stands_once_in_its_line()
    {
        var lines = ReaderText.Lines(Document, [], SmallWorld.Known);

        Assert.Equal([0, 1, 2, 3], lines.SelectMany(line => line.Pieces).Select(piece => piece.Index).OfType<int>());
        Assert.Equal([1, 2], lines[2].Pieces.Select(piece => piece.Index).OfType<int>());
    }

    [Fact]
    public void With_nothing_chosen_a_statement_is_marked_for_its_main_theme()
    {
        var marked = ReaderText.Lines(Document, [], SmallWorld.Known).SelectMany(line => line.Pieces).Select(piece => piece.Subject?.Key).OfType<string>();

        Assert.Equal(["industry", "health"], marked);
    }

    [Fact]
    public void With_a_theme_chosen_only_its_statements_are_marked()
    {
        var chosen = new[] { SmallWorld.Known.Find("health")! };

        var pieces = ReaderText.Lines(Document, chosen, SmallWorld.Known).SelectMany(line => line.Pieces).Where(piece => piece.Subject is not null);

        Assert.Equal([2], pieces.Select(piece => piece.Index));
    }

    [Fact]
    public void A_group_is_chosen_with_all_of_its_themes()
    {
        var chosen = new[] { SmallWorld.Known.Find("group:economy")! };

        var pieces = ReaderText.Lines(Document, chosen, SmallWorld.Known).SelectMany(line => line.Pieces).Where(piece => piece.Subject is not null);

        Assert.Equal([1, 2], pieces.Select(piece => piece.Index));
    }

    [Fact]
    public void The_strip_covers_the_document_without_gap_or_overlap()
    {
        var parts = ReaderStrip.Of(Document, [], SmallWorld.Known);

        var end = 0;
        foreach (var part in parts)
        {
            Assert.Equal(end, part.Start);
            end += part.Length;
        }

        Assert.Equal(Document.Statements.Sum(statement => statement.Statement.Characters), end);
        Assert.Equal([0, 1, 2, 3], parts.Select(part => part.Index));
    }

    [Fact]
    public void A_long_document_is_gathered_into_parts_that_can_be_hit()
    {
        var many = Enumerable.Range(0, 5000).Select(at => (at * 2, 2, at * 2, 2, at % 100 < 50 ? new[] { "industry" } : ["health"])).ToArray();

        var parts = ReaderStrip.Of(Of(many, new string('文', 10000)), [], SmallWorld.Known);

        Assert.Equal(100, parts.Count);
        Assert.Equal(10000, parts.Sum(part => part.Length));
    }

    private static DocumentReader Of(params (int Start, int Length, int SpanStart, int SpanLength, string[] Themes)[] tiles) => Of(tiles, Text);

    private static DocumentReader Of((int Start, int Length, int SpanStart, int SpanLength, string[] Themes)[] tiles, string text) => new(
        SmallWorld.Document(1, "标题", SmallWorld.Hubei),
        text,
        [.. tiles.Select(tile => new ReaderStatement(
            new Statement(new TextSpan(tile.Start, tile.Length), new TextSpan(tile.SpanStart, tile.SpanLength), StatementKind.Counting, 0, -1, 0, StatementClass.Other, tile.SpanLength),
            tile.Themes,
            [],
            PlaceCode.Undetermined))],
        [],
        1,
        "",
        "",
        new Dictionary<string, Analysis.Measures.ThemeCounts>());
}
