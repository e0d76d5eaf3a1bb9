namespace PolicyDashboard.Analysis.Texts;

/// <summary>Marks what follows a document to the end of the page: links to other pages, licences, a glossary.</summary>
internal static class Appendices
{
    private const int LongestName = 24;

    public static void Mark(TextLayout layout)
    {
        Span<char> buffer = stackalloc char[LongestName];
        for (var i = 1; i < layout.Lines.Count; i++)
        {
            var line = layout.Lines[i];
            var text = layout.Text(line);
            if (text.Length > LongestName)
            {
                if (text.StartsWith("，国家机关的决议、决定、命令和其他具有立法") || text.StartsWith("本作品是中华人民共和国的") || text.StartsWith("本作品来自1949年10月1日"))
                {
                    MarkLicence(layout, i);
                    return;
                }

                continue;
            }

            var name = Boilerplate.Squeeze(text, buffer).TrimEnd("：:");
            if (LineWords.Related.Contains(name) && OnlyLinksFollow(layout, i + 1))
            {
                MarkTo(layout, i, layout.Lines.Count);
                return;
            }

            if (LineWords.Glossary.Contains(WithoutAnnex(name)))
            {
                MarkGlossary(layout, i);
            }
        }
    }

    /// <summary>附件2名词解释, （名词解释）: the name alone.</summary>
    private static ReadOnlySpan<char> WithoutAnnex(ReadOnlySpan<char> name)
    {
        name = name.Trim("（）()《》【】[]");
        return name[NumberMark.At(name, 0).Length..].TrimStart("：:、.");
    }

    /// <summary>Titles of other pages are short and end without a full stop.</summary>
    private static bool OnlyLinksFollow(TextLayout layout, int first)
    {
        for (var i = first; i < layout.Lines.Count; i++)
        {
            if (layout.Lines[i].Han > 60 || layout.Text(layout.Lines[i])[^1] == '。')
            {
                return false;
            }
        }

        return true;
    }

    private static void MarkGlossary(TextLayout layout, int first)
    {
        var end = first + 1;
        while (end < layout.Lines.Count && NumberMark.At(layout.Text(layout.Lines[end]), 0).Kind != MarkKind.Annex
            && !LineWords.Related.Contains(layout.Text(layout.Lines[end]).TrimEnd("：:")))
        {
            end++;
        }

        // A text that is mostly a glossary is about what it explains.
        var start = layout.Lines[first].Span.Start;
        if (layout.Lines[end - 1].Span.End - start < start)
        {
            MarkTo(layout, first, end);
        }
    }

    /// <summary>The licence that wiki pages end with, cut into lines at its links.</summary>
    private static void MarkLicence(TextLayout layout, int line)
    {
        while (line > 1 && layout.Lines[line - 1].Span.Length <= 14
            && layout.Text(layout.Lines[line - 1]) is "法规" or "、" or "法律" or "本作品是中华人民共和国的")
        {
            line--;
        }

        MarkTo(layout, line, layout.Lines.Count);
    }

    private static void MarkTo(TextLayout layout, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            layout.MarkBoilerplate(layout.Lines[i]);
        }
    }
}
