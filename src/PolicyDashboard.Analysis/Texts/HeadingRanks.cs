namespace PolicyDashboard.Analysis.Texts;

/// <summary>Tells which tiles are headings and how high they rank.</summary>
/// <remarks>
/// The rank of a number is twice its <see cref="MarkKind"/>; a bare line ranks just above the numbers that begin under it,
/// or lowest. A negative rank closes headings of that rank and below without being one.
/// </remarks>
internal sealed class HeadingRanks(TextLayout layout, TextSpan? title)
{
    /// <summary>The rank of a bare line with no numbers of its own.</summary>
    public const int Lowest = (2 * (int)MarkKind.Circle) + 2;

    /// <summary>Chinese characters that a numbered heading has at most: in a line of its own, and at the head of a paragraph.</summary>
    private const int LongestLine = 44;
    private const int LongestLead = 32;
    private const int LongestBare = 30;

    private readonly sbyte[] _ranks = new sbyte[layout.Tiles.Count];
    private readonly bool[] _seen = new bool[Lowest + 1];

    public sbyte[] Find()
    {
        var articles = HasArticles();
        for (var i = 0; i < layout.Lines.Count; i++)
        {
            var line = layout.Lines[i];
            if (layout.Kinds[line.First] == StatementKind.Boilerplate && layout.IsBoilerplate(line))
            {
                // 附件 alone is no statement that counts, yet it ends the document before it.
                if (NumberMark.At(layout.Text(line), 0).Kind == MarkKind.Annex)
                {
                    _ranks[line.First] = -2;
                }

                continue;
            }

            if (title is { } at && line.Span.Start < at.End && line.Span.End > at.Start)
            {
                continue;
            }

            _ranks[line.First] = (sbyte)(layout.Kinds[line.First] == StatementKind.Boilerplate ? 0 : OfLine(i, articles));
            for (var tile = line.First + 1; tile <= line.Last; tile++)
            {
                _ranks[tile] = (sbyte)InRunningText(tile, articles);
            }

            if (_ranks[line.First] > 0)
            {
                _seen[_ranks[line.First]] = true;
            }
        }

        return _ranks;
    }

    private int OfLine(int index, bool articles)
    {
        var line = layout.Lines[index];
        var text = layout.Text(line).TrimStart("#* \u3000");
        var mark = NumberMark.At(text, 0);
        var alone = line.First == line.Last;
        if (text.IndexOf("....") >= 0 || text.IndexOf("……") >= 0)
        {
            // An entry of a table of contents.
            return 0;
        }

        if (layout.Kinds[line.First] == StatementKind.Blank || text.IsEmpty)
        {
            return 0;
        }

        if (mark.Kind == MarkKind.None)
        {
            return layout.Text(line)[0] == '#' && alone && line.Han <= LongestLine ? BareRank(index) : alone && IsBare(index, text) ? BareRank(index) : 0;
        }

        var rank = 2 * (int)mark.Kind;
        if (mark.Kind == MarkKind.Annex)
        {
            return alone && line.Han <= LongestLine && text.IndexOfAny('。', '；') < 0 ? rank : 0;
        }

        if (mark.Kind == MarkKind.Article)
        {
            return alone && IsNameOfArticle(text[mark.Length..]) ? rank : 0;
        }

        var han = layout.Han[line.First];
        var last = text[Math.Min(text.Length, layout.Spans[line.First].End - layout.Spans[line.First].Start) - 1];
        if (articles && mark.Kind is MarkKind.ChineseBracket or MarkKind.Digit or MarkKind.DigitBracket or MarkKind.Circle)
        {
            return 0;
        }

        if (!alone)
        {
            var first = layout.Spans[line.First].In(layout.Plain);
            return han <= LongestLead && first[^1] is '。' or '！' or '？' or '：' ? rank : mark.Kind <= MarkKind.Chinese ? -rank : 0;
        }

        if (last is '；' or ';' or '，' or '、' or '：' or ':' || han > LongestLine)
        {
            return mark.Kind <= MarkKind.Chinese && han > LongestLine ? -rank : 0;
        }

        // A heading has something under it; the items of a list follow one another.
        return index + 1 < layout.Lines.Count && NextKind(index) != mark.Kind ? rank : mark.Kind <= MarkKind.Chinese ? rank : 0;
    }

    /// <summary>A number at the beginning of a statement inside a line, in a text without line breaks.</summary>
    private int InRunningText(int tile, bool articles)
    {
        if (layout.Kinds[tile] != StatementKind.Counting)
        {
            return 0;
        }

        var text = layout.Spans[tile].In(layout.Plain);
        var mark = NumberMark.At(text, 0);
        if (mark.Kind is MarkKind.None or MarkKind.Article or MarkKind.Annex || (articles && mark.Kind > MarkKind.Article))
        {
            return 0;
        }

        // What follows a ； or ： is an item of a list, and so is its last one.
        var rank = 2 * (int)mark.Kind;
        if (mark.Kind > MarkKind.Article && layout.Spans[tile - 1].In(layout.Plain)[^1] is '；' or ';' or '：' or ':')
        {
            return 0;
        }

        return layout.Han[tile] <= LongestLead && text[^1] is '。' ? rank : mark.Kind <= MarkKind.ChineseBracket && text[^1] is not ('；' or ';') ? -rank : 0;
    }

    /// <summary>A short line without a full stop between paragraphs.</summary>
    private bool IsBare(int index, ReadOnlySpan<char> text)
    {
        var line = layout.Lines[index];
        if (line.Han is < 2 or > LongestBare || text.Length > 40 || text[^1] is '。' or '；' or '！' or '？' or ';' or '：' or ':' or '，' or '、' or '…' || text[0] is '—' or '（' or '(' or '|'
            || index == 0 || index + 1 == layout.Lines.Count)
        {
            return false;
        }

        var above = layout.Lines[index - 1];
        var below = layout.Lines[index + 1];
        var afterEnd = layout.IsBoilerplate(above) || _ranks[above.First] > 0 || layout.Text(above)[^1] is '。' or '！' or '？' or '；' or ';' or '：' or ':' or '”' or '）' or ')'
            || (title is { } at && above.Span.Start < at.End && above.Span.End > at.Start);
        return afterEnd
            && !text.ContainsAny("|\t")
            && (below.Han >= 30 || (below.Han >= 8 && layout.Text(below)[^1] is '。' or '；') || NumberMark.At(layout.Text(below), 0).Kind != MarkKind.None);
    }

    /// <summary>Just above the numbers that begin under it, or lowest.</summary>
    private int BareRank(int index)
    {
        for (var i = index + 1; i < Math.Min(layout.Lines.Count, index + 60); i++)
        {
            var text = layout.Text(layout.Lines[i]).TrimStart("#* \u3000");
            var mark = NumberMark.At(text, 0);
            if (mark.Kind is not (MarkKind.None or MarkKind.Annex or MarkKind.Article))
            {
                return mark.IsFirst(text) && (mark.Kind <= MarkKind.Chinese || !_seen[2 * (int)mark.Kind]) ? (2 * (int)mark.Kind) - 1 : Lowest;
            }
        }

        return Lowest;
    }

    private MarkKind NextKind(int index) => NumberMark.At(layout.Text(layout.Lines[index + 1]).TrimStart("#* \u3000"), 0).Kind;

    /// <summary>第十二条 申报条件, 第三条 【目的】: an article's name in a line of its own.</summary>
    private static bool IsNameOfArticle(ReadOnlySpan<char> rest) =>
        rest.Length <= 24 && rest.IndexOfAny('。', '，', '；') < 0 && rest.IndexOf('：') < 0;

    /// <summary>Articles of law hold lists of （一）, which are no headings.</summary>
    private bool HasArticles()
    {
        var count = 0;
        foreach (var span in layout.Spans)
        {
            count += span.Length > 0 && layout.Plain[span.Start] == '第' && NumberMark.At(layout.Plain, span.Start).Kind == MarkKind.Article ? 1 : 0;
        }

        return count >= 3;
    }
}
