using System.Buffers;

namespace PolicyDashboard.Analysis.Texts;

/// <summary>Boilerplate inside a text that has lost its line breaks: known by what the statement itself says.</summary>
internal static class RunningText
{
    private const int Opening = 8;
    private const int LongestAddressee = 130;

    /// <summary>Names, and words of menus among them, from which on a text without sentences is a page of links.</summary>
    private const int NamesOfLinks = 40;
    private const int MenuWordsOfLinks = 2;

    /// <summary>One of these stands in everything that is told by <see cref="IsEnd"/>: 官方微信, 编辑, 代表, 年…月…日, 特此, and what has a colon.</summary>
    private static readonly SearchValues<char> EndMarks = SearchValues.Create("微编：:代年此联");

    public static void Mark(TextLayout layout)
    {
        for (var i = 0; i < layout.Tiles.Count; i++)
        {
            if (layout.Kinds[i] != StatementKind.Counting)
            {
                continue;
            }

            var text = layout.Spans[i].In(layout.Plain);
            if ((i < Opening && IsLetterOpening(text)) || IsEnd(text) || IsPageOfLinks(text))
            {
                layout.MarkBoilerplate(i);
            }
        }
    }

    /// <summary>各市人民政府，省政府各部门：《…》已经省政府同意，现印发给你们，请认真组织实施。</summary>
    private static bool IsLetterOpening(ReadOnlySpan<char> text)
    {
        var colon = text[..Math.Min(text.Length, LongestAddressee)].IndexOfAny('：', ':');
        if (colon < 0 || !LineKind.IsAddressee(text[..(colon + 1)]))
        {
            return false;
        }

        var said = text[(colon + 1)..];
        return said.Length < 8 || said.IndexOf("现印发") >= 0 || said.IndexOf("印发给") >= 0 || said.IndexOf("转发给") >= 0 || said.IndexOf("收悉") >= 0;
    }

    /// <summary>首页 要闻动态 政务公开 政务服务 … 关于公布…名录的通知 [01-12] …: the list of a site's pages, its line breaks lost.</summary>
    private static bool IsPageOfLinks(ReadOnlySpan<char> text)
    {
        // Two characters a name and the blank behind it at least; nearly every statement is shorter.
        if (text.Length < 3 * NamesOfLinks)
        {
            return false;
        }

        var (names, menu) = (0, 0);
        foreach (var range in text.SplitAny(" \t\u3000\u00a0|｜"))
        {
            var name = text[range].Trim("[]【】");
            names += name.IsEmpty ? 0 : 1;
            menu += LineWords.Menu.Contains(name) ? 1 : 0;
        }

        return names >= NamesOfLinks && menu >= MenuWordsOfLinks;
    }

    private static bool IsSignature(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[80];
        var squeezed = Boilerplate.Squeeze(text, buffer);
        return !squeezed.IsEmpty && LineKind.IsSignatureWithDate(squeezed);
    }

    private static bool IsEnd(ReadOnlySpan<char> text) =>
        (text.Length > 30 && text.ContainsAny('：', ':') && LineKind.IsContacts(text))
        || (text.Length <= 100
        && text.ContainsAny(EndMarks)
        && (text.IndexOf("关注官方微信") >= 0
            || (text.Length <= 14 && text.StartsWith("责任编辑"))
            || (text.IndexOf("公开程序：") is >= 0 and < 40)
            || text is "各位代表！" or "各位代表!" or "各位代表：" or "特此公告。" or "特此通知。"
            || IsSignature(text)
            || (text.Length <= 60 && text.IndexOf("\u3000\u3000") < 0 && LineKind.IsContact(text))
            || (text.Length <= 50 && text.IndexOf("网址：") >= 0)));
}
