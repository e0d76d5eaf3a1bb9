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
    public void With_nothing_chosen_a_statement_has_the_colour_of_its_main_theme()
    {
        var pieces = ReaderText.Lines(Document, [], SmallWorld.Known).SelectMany(line => line.Pieces).ToList();

        Assert.Equal(["industry", "health"], pieces.Select(piece => piece.Subject?.Key).OfType<string>());
        Assert.All(pieces, piece => Assert.Empty(piece.Chosen));
    }

    [Fact]
    public void With_a_theme_chosen_its_statements_are_marked_and_the_rest_keep_their_own_colour()
    {
        var chosen = new[] { SmallWorld.Known.Find("health")! };

        var pieces = ReaderText.Lines(Document, chosen, SmallWorld.Known).SelectMany(line => line.Pieces).Where(piece => piece.Subject is not null).ToList();

        Assert.Equal([(1, "industry", false), (2, "health", true)], pieces.Select(piece => (piece.Index!.Value, piece.Subject!.Key, piece.Chosen.Count > 0)));
    }

    [Fact]
    public void A_statement_about_two_chosen_themes_has_the_numbers_of_both()
    {
        var chosen = new[] { "business-climate", "industry", "health" }.Select(key => SmallWorld.Known.Find(key)!).ToList();

        var pieces = ReaderText.Lines(Document, chosen, SmallWorld.Known).SelectMany(line => line.Pieces).Where(piece => piece.Chosen.Count > 0).ToList();

        Assert.Equal([[1], [1, 2]], pieces.Select(piece => piece.Chosen));
        Assert.All(pieces, piece => Assert.Equal("industry", piece.Subject!.Key));
    }

    [Fact]
    public void A_group_is_chosen_with_all_of_its_themes()
    {
        var chosen = new[] { SmallWorld.Known.Find("group:economy")! };

        var pieces = ReaderText.Lines(Document, chosen, SmallWorld.Known).SelectMany(line => line.Pieces).Where(piece => piece.Chosen.Count > 0);

        Assert.Equal([1, 2], pieces.Select(piece => piece.Index));
    }

    [Fact]
    public void The_text_says_where_it_turns_to_another_class_or_place_and_not_where_it_stays()
    {
        var told = Document with
        {
            Statements =
            [
                .. Document.Statements.Zip(
                    new[] { (StatementClass.Other, PlaceCode.Undetermined), (StatementClass.Review, SmallWorld.Wuhan), (StatementClass.Review, SmallWorld.Wuhan), (StatementClass.Plan, SmallWorld.Wuhan) },
                    (statement, of) => statement with { Statement = statement.Statement with { Class = of.Item1 }, Spoken = of.Item2 }),
            ],
        };

        var turns = ReaderText.Lines(told, [], SmallWorld.Known).SelectMany(line => line.Pieces).Where(piece => piece.Index is not null).Select(piece => piece.Turn);

        Assert.Equal([default, new(StatementClass.Review, SmallWorld.Wuhan), default, new(StatementClass.Plan, null)], turns);
    }

    [Fact]
    public void Rows_of_the_portrait_stand_where_the_statements_do()
    {
        var chosen = new[] { "industry", "health", "business-climate" }.Select(key => SmallWorld.Known.Find(key)!).ToList();

        var rows = ReaderPortrait.Rows(Document, chosen, SmallWorld.Known);

        Assert.Equal(12, ReaderPortrait.Width(Document));
        Assert.Equal([2, 1, 0], rows.Select(row => row.Statements));
        Assert.Equal([(2, 8, 1)], rows[0].Parts.Select(part => (part.Start, part.Length, part.Index)));
        Assert.Equal([(6, 4, 2)], rows[1].Parts.Select(part => (part.Start, part.Length, part.Index)));
        Assert.Empty(rows[2].Parts);
    }

    [Fact]
    public void With_nothing_chosen_the_portrait_has_a_row_for_each_group_that_is_spoken_of()
    {
        var rows = ReaderPortrait.Rows(Document, [], SmallWorld.Known);

        Assert.Equal(["group:economy", "group:life"], rows.Select(row => row.Subject!.Key));
    }

    [Fact]
    public void Neighbours_of_one_class_make_one_part_and_those_of_none_a_gap()
    {
        var classes = new[] { StatementClass.Plan, StatementClass.Plan, StatementClass.Other, StatementClass.Review };
        var told = Document with { Statements = [.. Document.Statements.Zip(classes, (statement, kind) => statement with { Statement = statement.Statement with { Class = kind } })] };

        var row = ReaderPortrait.Classes(told);

        Assert.Equal(3, row.Statements);
        Assert.Equal([(0, 6, 0, StatementClass.Plan), (10, 2, 3, StatementClass.Review)], row.Parts.Select(part => (part.Start, part.Length, part.Index, part.Class)));
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
