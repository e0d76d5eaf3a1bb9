namespace PolicyDashboard.Analysis.Texts;

/// <summary>Marks what stands around a document and is not of it.</summary>
/// <remarks>
/// Menus, breadcrumbs, source lines, bylines, editors, addressees, signatures and dates, contact lines, the history of a
/// regulation under its title, links to other pages, licences; and a glossary that follows a text longer than itself: it
/// says what words mean, not what the place does, and would shift coverage. Task lists after a report count: they are
/// what the place promises. So do tables of contents and the brackets that name who is responsible, as readers count them.
/// </remarks>
internal static class Boilerplate
{
    private const int LongestLine = 160;
    private const int HeadLines = 60;

    /// <summary>Chinese characters of what is left of a body's name in the next line.</summary>
    private const int LongestRest = 6;

    /// <summary>Characters of the name of somebody whose contact lines follow.</summary>
    private const int LongestHolder = 30;

    /// <summary>Chinese characters of the name of a column of a page, above the title.</summary>
    private const int LongestColumn = 20;

    /// <summary>Marks the tiles of a layout.</summary>
    /// <param name="layout">The text.</param>
    /// <param name="title">Where its title stands, which is of the document however it looks; null without one.</param>
    /// <returns>The line that the body begins with; the number of lines where there is none.</returns>
    public static int Mark(TextLayout layout, TextSpan? title)
    {
        var body = MarkHead(layout, title);
        MarkTail(layout, body);
        MarkBody(layout, body);
        RunningText.Mark(layout);
        Appendices.Mark(layout);
        return body;
    }

    /// <summary>A line's characters without blanks, simplified and half width; empty for a line too long to be boilerplate.</summary>
    public static ReadOnlySpan<char> Squeeze(ReadOnlySpan<char> line, Span<char> buffer)
    {
        if (line.Length > buffer.Length)
        {
            return default;
        }

        var length = 0;
        foreach (var character in line)
        {
            if (MatchingViewWriter.Folded(character) is > ' ' and var folded)
            {
                buffer[length++] = folded;
            }
        }

        return buffer[..length];
    }

    private static int MarkHead(TextLayout layout, TextSpan? title)
    {
        Span<char> buffer = stackalloc char[LongestLine * 8];
        bool history = false, open = false;
        var afterTitle = 0;
        for (var i = 0; i < layout.Lines.Count; i++)
        {
            var line = layout.Lines[i];
            if (title is { } at && line.Span.Start < at.End && line.Span.End > at.Start)
            {
                afterTitle = i + 1;
                continue;
            }

            var text = Squeeze(layout.Text(line), buffer);
            if (i < HeadLines && !text.IsEmpty && (IsAround(text) || IsMenuRow(layout.Text(line)) || IsValueOfLabel(layout, i) || IsCrumb(layout, i)
                    || IsNameOfHolder(layout, i) || EachIsAround(layout, line, buffer)))
            {
                layout.MarkBoilerplate(line);
                if (LineKind.IsDate(text))
                {
                    MarkSignature(layout, i, afterTitle);
                }

                history |= LineKind.IsHistory(text);
                open = history && LineKind.IsOpen(text);
            }
            else if (history && !text.IsEmpty && (open || LineKind.ContinuesHistory(text)))
            {
                layout.MarkBoilerplate(line);
                open = LineKind.IsOpen(text);
            }
            else if (line.Han >= 35 || (line.Han >= 15 && text is not [] && text[^1] is '。' or '；') || i >= HeadLines
                || NumberMark.At(layout.Text(line), 0).Kind is not (MarkKind.None or MarkKind.Annex))
            {
                return i;
            }
            else if (title is { } below && line.Span.End <= below.Start && line.Han <= LongestColumn)
            {
                layout.MarkBoilerplate(line);
            }
        }

        return layout.Lines.Count;
    }

    private static void MarkTail(TextLayout layout, int body)
    {
        Span<char> buffer = stackalloc char[LongestLine];
        for (var i = layout.Lines.Count - 1; i > body; i--)
        {
            var line = layout.Lines[i];
            var text = Squeeze(layout.Text(line), buffer);
            if (text.IsEmpty || !(IsAround(text) || IsMenuRow(layout.Text(line))) || LineKind.IsHistory(text))
            {
                return;
            }

            layout.MarkBoilerplate(line);
        }
    }

    private static void MarkBody(TextLayout layout, int body)
    {
        Span<char> buffer = stackalloc char[LongestLine];
        for (var i = body; i < layout.Lines.Count; i++)
        {
            var line = layout.Lines[i];
            var text = Squeeze(layout.Text(line), buffer);
            if (text.IsEmpty)
            {
                continue;
            }

            if (LineKind.IsDate(text) || LineKind.IsSignatureWithDate(text))
            {
                layout.MarkBoilerplate(line);
                MarkSignature(layout, i, body + 1);
            }
            else if (LineWords.Anywhere.Contains(text.TrimEnd("。：:")) || LineKind.IsLabelled(text, inBody: true) || LineKind.IsNotice(text) || LineKind.IsContact(text)
                || LineKind.IsDocumentNumber(text) || (text.Length < 40 && LineKind.IsAddressee(text)) || IsAboveContact(layout, i, text))
            {
                layout.MarkBoilerplate(line);
            }
        }
    }

    public static bool IsAround(ReadOnlySpan<char> text) =>
        text.Length > 0 && text.Length <= LongestLine
            ? LineWords.Menu.Contains(text.TrimEnd("。：:"))
                || LineKind.IsLabelled(text, inBody: false)
                || LineKind.IsBreadcrumb(text)
                || LineKind.IsSourceLine(text)
                || LineKind.IsByline(text)
                || LineKind.IsOfficeHolder(text)
                || LineKind.IsSession(text)
                || LineKind.IsHistory(text)
                || LineKind.IsAddressee(text)
                || LineKind.IsSignature(text)
                || LineKind.IsDate(text)
                || LineKind.IsDocumentNumber(text)
                || LineKind.IsNotice(text)
                || LineKind.IsContact(text)
                || IsDateline(text)
            : text.Length > 0 && (LineKind.IsHistory(text) || LineKind.IsAddressee(text));

    private static bool IsDateline(ReadOnlySpan<char> text) =>
        text.Length <= 24 && (text.StartsWith("新华社") || text.StartsWith("本报") || text.StartsWith("中新社")) && text[^1] is '电' or '讯';

    /// <summary>首页 专题新闻 本地专题 报告解读: several short names in a row.</summary>
    public static bool IsMenuRow(ReadOnlySpan<char> line)
    {
        if (line.Length > 400 || line[0] == '#' || line.ContainsAny("。；：，"))
        {
            return false;
        }

        int names = 0, longest = 0;
        foreach (var range in line.SplitAny(" \t\u3000\u00a0|｜"))
        {
            var length = range.End.Value - range.Start.Value;
            names += length > 0 ? 1 : 0;
            longest = Math.Max(longest, length);
        }

        return names >= 4 && longest > 1 && (longest <= 8 || line.StartsWith("首页"));
    }

    public static bool IsCrumb(TextLayout layout, int line) =>
        layout.Lines[line].Span.Length <= 16
        && ((line + 1 < layout.Lines.Count && layout.Text(layout.Lines[line + 1]) is ">" or "»" or "＞")
            || (line > 0 && layout.Text(layout.Lines[line - 1]) is ">" or "»" or "＞"));

    /// <summary>陕西省人民政府 under 来源：.</summary>
    public static bool IsValueOfLabel(TextLayout layout, int line)
    {
        if (line == 0 || layout.Lines[line].Span.Length > 40)
        {
            return false;
        }

        Span<char> buffer = stackalloc char[LongestLine];
        var above = Squeeze(layout.Text(layout.Lines[line - 1]), buffer);
        return above.Length > 1 && above[^1] is '：' or ':' && LineKind.IsLabelled(above, inBody: false) && !above.StartsWith("分享") && !above.StartsWith("下载");
    }

    /// <summary>李克强 under 国务院总理.</summary>
    private static bool IsNameOfHolder(TextLayout layout, int line)
    {
        Span<char> buffer = stackalloc char[LongestLine];
        return line > 0 && layout.Lines[line].Han is >= 2 and <= 4 && layout.Lines[line].Span.Length <= 8
            && LineKind.IsOfficeHolder(Squeeze(layout.Text(layout.Lines[line - 1]), buffer));
    }

    /// <summary>殷勇同志作政府工作报告。本报记者 戴冰摄: a line of which each statement is boilerplate.</summary>
    private static bool EachIsAround(TextLayout layout, TextLine line, Span<char> buffer)
    {
        for (var tile = line.First; tile <= line.Last; tile++)
        {
            var text = Squeeze(layout.Spans[tile].In(layout.Plain), buffer);
            if (text.IsEmpty || !IsAround(text))
            {
                return false;
            }
        }

        return line.Last > line.First;
    }

    /// <summary>Marks the names of bodies that stand above a date.</summary>
    private static void MarkSignature(TextLayout layout, int date, int least)
    {
        for (var above = date - 1; above >= least && (IsSignature(layout, above) || IsBrokenSignature(layout, above)); above--)
        {
            layout.MarkBoilerplate(layout.Lines[above]);
        }
    }

    /// <summary>某市城乡交通 above 运输局: the first part of a name that a narrow page broke, its short rest marked below.</summary>
    private static bool IsBrokenSignature(TextLayout layout, int line)
    {
        TextLine upper = layout.Lines[line], lower = layout.Lines[line + 1];
        if (lower.Han > LongestRest || upper.Han < 3 || lower.Span.Start - upper.Span.End > 3)
        {
            return false;
        }

        Span<char> buffer = stackalloc char[LongestLine];
        return LineKind.IsSignature(Squeeze(layout.Plain.AsSpan(upper.Span.Start, lower.Span.End - upper.Span.Start), buffer));
    }

    /// <summary>某日报编辑部 above 联系人：…, 某信息系统公共服务平台： above its address.</summary>
    private static bool IsAboveContact(TextLayout layout, int line, ReadOnlySpan<char> text)
    {
        if (line + 1 == layout.Lines.Count || text.Length > LongestHolder || !(text[^1] is '：' or ':' || LineKind.IsSignature(text)))
        {
            return false;
        }

        Span<char> buffer = stackalloc char[LongestLine];
        var below = Squeeze(layout.Text(layout.Lines[line + 1]), buffer);
        return text[^1] is '：' or ':' ? below.StartsWith("http") || below.StartsWith("www.") : below.StartsWith("联系人：") || below.StartsWith("联系电话：");
    }

    private static bool IsSignature(TextLayout layout, int line)
    {
        Span<char> buffer = stackalloc char[LongestLine];
        return LineKind.IsSignature(Squeeze(layout.Text(layout.Lines[line]), buffer));
    }
}
