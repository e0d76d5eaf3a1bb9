namespace PolicyDashboard.Analysis.Texts;

/// <summary>Reads a stored text: cuts it into statements and finds out what its head and build say.</summary>
public static class TextReading
{
    /// <summary>Reads one text.</summary>
    /// <param name="stored">Decoded text, byte order mark removed, line ends as \n.</param>
    /// <param name="fileName">Name of the file without its folder, for a title and date where the text has none; empty for none.</param>
    public static DocumentText Read(string stored, string fileName)
    {
        var tiles = StatementSplitter.Split(stored);
        var statements = new Statement[tiles.Count];
        var paragraph = -1;
        var heading = -1;
        for (var i = 0; i < statements.Length; i++)
        {
            var span = StatementSplitter.Trim(stored, tiles[i]);
            if (i == 0 || EndsLine(stored, tiles[i - 1]))
            {
                paragraph++;
            }

            var (han, characters) = Count(span.In(stored));
            var kind = han < 2 ? StatementKind.Blank : StatementKind.Counting;
            var level = kind == StatementKind.Counting ? HeadingLevel(span.In(stored)) : (byte)0;
            while (level > 0 && heading >= 0 && statements[heading].HeadingLevel >= level)
            {
                heading = statements[heading].Heading;
            }

            statements[i] = new Statement(tiles[i], span, kind, level, heading, Math.Max(paragraph, 0), StatementClass.Other, characters);
            if (level > 0)
            {
                heading = i;
            }
        }

        var first = Array.FindIndex(statements, statement => statement.Counts);
        var title = first < 0 ? null : new Found<string>(statements[first].Span.In(stored).ToString(), statements[first].Span, "首行");
        return new DocumentText(stored, MatchingView.Of(stored), statements, title, null, new Found<DocumentType>(DocumentType.Other, null, "无从判断"));
    }

    private static bool EndsLine(string stored, TextSpan tile) => tile.In(stored).Contains('\n');

    private static (int Han, int Characters) Count(ReadOnlySpan<char> span)
    {
        int han = 0, characters = 0;
        foreach (var character in span)
        {
            han += Characters.IsHan(character) ? 1 : 0;
            characters += Characters.IsBlank(character) ? 0 : 1;
        }

        return (han, characters);
    }

    private static byte HeadingLevel(ReadOnlySpan<char> span)
    {
        if (span.Length > 50 || span[^1] is '；' or ';' or '，')
        {
            return 0;
        }

        var numbered = span.TrimStart("（(").Trim("一二三四五六七八九十");
        return span[0] is '（' or '(' && numbered.Length < span.Length - 1 ? (byte)2
            : numbered.Length < span.Length && numbered.Length > 0 && numbered[0] == '、' ? (byte)1
            : (byte)0;
    }
}
