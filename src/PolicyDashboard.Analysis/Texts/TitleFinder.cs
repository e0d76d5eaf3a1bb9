namespace PolicyDashboard.Analysis.Texts;

/// <summary>Finds a document's title among the lines before its body.</summary>
internal static class TitleFinder
{
    private const int LinesLooked = 40;
    private const int Longest = 200;

    private static readonly string[] Endings =
    [
        "通知", "意见", "方案", "报告", "条例", "办法", "规定", "规划", "决定", "决议", "公告", "通报", "批复", "复函", "函", "细则", "纲要", "要点", "讲话", "精神", "解读", "纪实", "措施", "计划", "目录", "指南", "规则",
        "守则", "规程", "标准", "令", "建议", "法", "预案", "制度", "公报", "政策", "纪要", "清单", "问答",
    ];

    /// <summary>The title; from the file's name where the text has none; null where there is neither.</summary>
    public static Found<string>? Find(TextLayout layout, string fileName)
    {
        var candidates = Candidates(layout);
        if (candidates.Count == 0)
        {
            var name = WithoutExtension(fileName);
            return name.Length == 0 ? null : new Found<string>(name, null, "文件名");
        }

        var (first, last) = Best(layout, candidates);
        while (last + 1 < candidates.Count && candidates[last + 1] == candidates[last] + 1 && Continues(layout, candidates, first, last))
        {
            last++;
        }

        var span = TextSpan.Between(Cleaned(layout, candidates[first]).Start, Cleaned(layout, candidates[last]).End);
        return new Found<string>(Shown(span.In(layout.Stored)), span, "标题行");
    }

    /// <summary>Lines before the body that could be a title.</summary>
    private static List<int> Candidates(TextLayout layout)
    {
        var found = new List<int>();
        Span<char> buffer = stackalloc char[Longest * 4];
        for (var i = 0; i < Math.Min(layout.Lines.Count, LinesLooked); i++)
        {
            var text = layout.Text(layout.Lines[i]);
            var squeezed = Boilerplate.Squeeze(text, buffer);
            if (squeezed.IsEmpty || IsBody(squeezed, layout.Lines[i].Han) || IsWrapped(layout, i) || LineKind.IsAddressee(squeezed))
            {
                break;
            }

            if ((!Boilerplate.IsAround(squeezed) || IssuesTheNext(layout, i, squeezed)) && !Boilerplate.IsMenuRow(text) && !Boilerplate.IsCrumb(layout, i) && !Boilerplate.IsValueOfLabel(layout, i)
                && Cleaned(layout, i).Length > 1 && !IsSubtitle(squeezed))
            {
                found.Add(i);
            }
        }

        return found;
    }

    /// <summary>某省人民政府办公厅, with 关于印发…的通知 in the next line.</summary>
    private static bool IssuesTheNext(TextLayout layout, int line, ReadOnlySpan<char> squeezed) =>
        line + 1 < layout.Lines.Count && layout.Text(layout.Lines[line + 1]).StartsWith("关于") && LineKind.IsSignature(squeezed);

    private static bool IsBody(ReadOnlySpan<char> line, int han) =>
        line.Length > Longest
        || NumberMark.At(line, 0).Kind is not (MarkKind.None or MarkKind.Annex)
        || (han >= 6 && line[^1] is '。' or '；' or '！' && !LineKind.IsAddressee(line) && !LineKind.IsOfficeHolder(line))
        || (han >= 40 && line.Contains('，') && !EndsLikeTitle(line))
        || (han >= 25 && line.Contains('，') && line[0] == '为')
        || (line[^1] is '：' or ':' or '，' or '、' && !LineKind.IsAddressee(line) && !LineKind.IsLabelled(line, inBody: false))
        || line[0] is '、' or '，' or '。';

    /// <summary>A line of a text wrapped at a fixed width: prose, and about as long as the next.</summary>
    private static bool IsWrapped(TextLayout layout, int line)
    {
        if (line + 1 >= layout.Lines.Count)
        {
            return false;
        }

        TextSpan span = layout.Lines[line].Span, next = layout.Lines[line + 1].Span;
        return span.Length >= 20 && next.Start == span.End + 1 && Math.Abs(span.Length - next.Length) <= 3
            && Characters.IsHan(layout.Plain[span.End - 1]) && !EndsLikeTitle(span.In(layout.Plain));
    }

    private static bool IsSubtitle(ReadOnlySpan<char> line) => line.StartsWith("——") || line.StartsWith("――") || line.StartsWith("--");

    /// <summary>The first and last of the lines that the title is written in.</summary>
    private static (int First, int Last) Best(TextLayout layout, List<int> candidates)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            if (layout.Text(layout.Lines[candidates[i]])[0] == '#')
            {
                return (i, i);
            }
        }

        // A first line this long is a headline, whatever shorter lines repeat of it.
        if (candidates[0] == 0 && layout.Lines[0].Han >= 30)
        {
            return (0, 0);
        }

        for (var i = 0; i < candidates.Count; i++)
        {
            // A short line is the end of a longer title, or the name of a column.
            if ((layout.Lines[candidates[i]].Han >= 6 || (i > 0 && candidates[i - 1] == candidates[i] - 1 && layout.Lines[candidates[i]].Han >= 3)) && EndsLikeTitle(Cleaned(layout, candidates[i]).In(layout.Plain)))
            {
                return (Joined(layout, candidates, i), i);
            }
        }

        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i] > 0 && candidates[i] + 1 < layout.Lines.Count && IsUnderTitle(layout, candidates[i] + 1))
            {
                return (i, i);
            }
        }

        return (0, 0);
    }

    /// <summary>The first of the lines that a title is broken into: 河北省人民政府办公厅⏎关于印发…的通知.</summary>
    private static int Joined(TextLayout layout, List<int> candidates, int last)
    {
        while (last > 0 && candidates[last - 1] == candidates[last] - 1 && !EndsLikeTitle(Cleaned(layout, candidates[last - 1]).In(layout.Plain))
            && (Continues(Cleaned(layout, candidates[last]).In(layout.Plain)) || IsBroken(layout, candidates[last - 1])))
        {
            last--;
        }

        return last;
    }

    /// <summary>A line that goes on in the next without a blank line between, too long to be the name of a column.</summary>
    private static bool IsBroken(TextLayout layout, int line) =>
        layout.Lines[line].Han >= 10
        && layout.Lines[line + 1].Span.Start == layout.Lines[line].Span.End + 1
        && !layout.Text(layout.Lines[line]).EndsWith("文件");

    /// <summary>关于印发…, 建设指南, …管理办法》的通知: it wants something before it.</summary>
    private static bool Continues(ReadOnlySpan<char> line) =>
        line.StartsWith("关于") || line.Length <= 6 || line.IndexOf('》') is >= 0 and var close && line[..close].IndexOf('《') < 0;

    private static bool Continues(TextLayout layout, List<int> candidates, int first, int last)
    {
        var so = TextSpan.Between(Cleaned(layout, candidates[first]).Start, Cleaned(layout, candidates[last]).End);
        var next = Cleaned(layout, candidates[last + 1]);
        return so.Length + next.Length < Longest
            && (!EndsLikeTitle(so.In(layout.Plain)) || IsOpen(so.In(layout.Plain)))
            && (next.Length <= 2 || IsOpen(so.In(layout.Plain)) || EndsLikeTitle(next.In(layout.Plain)));
    }

    /// <summary>Whether a 《 waits for its 》.</summary>
    private static bool IsOpen(ReadOnlySpan<char> title) => title.LastIndexOf('《') > title.LastIndexOf('》');

    /// <summary>A date, a label or a subtitle follows a title.</summary>
    private static bool IsUnderTitle(TextLayout layout, int line)
    {
        Span<char> buffer = stackalloc char[Longest];
        var text = Boilerplate.Squeeze(layout.Text(layout.Lines[line]), buffer);
        return !text.IsEmpty && (LineKind.IsDate(text) || LineKind.IsLabelled(text, inBody: false) || LineKind.IsSession(text) || IsSubtitle(text));
    }

    private static bool EndsLikeTitle(ReadOnlySpan<char> title)
    {
        title = title.TrimEnd("》〉”*");
        if (title.Length > 2 && title[^1] is '）' or ')')
        {
            title = title[..Math.Max(title.LastIndexOfAny('（', '('), 0)].TrimEnd("》〉”*");
        }

        foreach (var ending in Endings)
        {
            if (title.EndsWith(ending))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The line without marks of the format it came from: # of Markdown, [bookmark: …] of a word processor.</summary>
    private static TextSpan Cleaned(TextLayout layout, int line)
    {
        var span = layout.Lines[line].Span;
        int start = span.Start, end = span.End;
        if (layout.Plain.AsSpan(start, end - start).StartsWith("[bookmark:") && layout.Plain.IndexOf(']', start, end - start) is > 0 and var close)
        {
            start = close + 1;
        }

        while (start < end && (layout.Plain[start] is '#' or '*' or '\u200b' || Characters.IsBlank(layout.Plain[start])))
        {
            start++;
        }

        while (end > start && (layout.Plain[end - 1] is '*' or '\u200b' || Characters.IsBlank(layout.Plain[end - 1])))
        {
            end--;
        }

        return TextSpan.Between(start, WithoutSite(layout.Plain, start, end));
    }

    /// <summary>The end of a title before the name of the site that a browser shows behind it: …的通知_政府信息公开专栏.</summary>
    private static int WithoutSite(string text, int start, int end)
    {
        var line = text.AsSpan(start, end - start);
        var cut = line.IndexOf('_') is > 4 and var underscore ? underscore : line.IndexOf(" - ");
        return cut > 4 && (line[cut..].IndexOf('网') >= 0 || line[cut..].IndexOf("专栏") >= 0 || line[cut..].IndexOf("政府") >= 0) ? start + cut : end;
    }

    /// <summary>As it is shown: in one line, and without blanks where every character is spaced out.</summary>
    private static string Shown(ReadOnlySpan<char> title)
    {
        var blanks = 0;
        foreach (var character in title)
        {
            blanks += Characters.IsBlank(character) ? 1 : 0;
        }

        Span<char> shown = title.Length <= 512 ? stackalloc char[title.Length] : new char[title.Length];
        var length = 0;
        foreach (var character in title)
        {
            if (character == '*')
            {
                continue;
            }

            if (!Characters.IsBlank(character) || (character != '\n' && blanks * 3 < title.Length && length > 0 && !Characters.IsBlank(shown[length - 1])))
            {
                shown[length++] = character;
            }
        }

        return new string(shown[..length]);
    }

    private static string WithoutExtension(string fileName)
    {
        var point = fileName.LastIndexOf('.');
        return point > 0 && fileName.Length - point <= 5 ? fileName[..point] : fileName;
    }
}
