namespace PolicyDashboard.Analysis.Texts;

/// <summary>The dates of a text by where they stand.</summary>
internal sealed class DatedText
{
    private readonly TextLayout _layout;
    private readonly string _text;
    private readonly List<DateInText> _dates;
    private readonly int _bodyStart;

    public DatedText(TextLayout layout, int body)
    {
        _layout = layout;
        _text = layout.Plain;
        _dates = DateScanner.Scan(_text, 0, _text.Length);
        _bodyStart = body < layout.Lines.Count ? layout.Lines[body].Span.Start : _text.Length;
    }

    /// <summary>The first day that stands behind one of these labels: 发布时间：2019-07-17.</summary>
    public Found<IssueDate>? Labelled(params ReadOnlySpan<string> labels)
    {
        foreach (var date in Days())
        {
            var before = _text.AsSpan(0, date.Span.Start).TrimEnd(" \u3000\t\n");
            if (before.IsEmpty || before[^1] is not ('：' or ':'))
            {
                continue;
            }

            before = before[..^1].TrimEnd(" \u3000\t");
            foreach (var label in labels)
            {
                // 培训时间： is another matter, and a bare 时间： inside the body is that of an event.
                if (before.EndsWith(label) && !IsHanBefore(before, label.Length) && (label.Length > 2 || date.Span.Start < _bodyStart))
                {
                    return new Found<IssueDate>(date.Date, date.Span, label);
                }
            }
        }

        return null;
    }

    /// <summary>The newest date of adoption, approval, amendment or publication before the body or in the bracket under the title.</summary>
    public Found<IssueDate>? History()
    {
        DateInText? newest = null;
        var end = HistoryEnd();
        var publishes = PublishesWithoutDate(end);
        foreach (var date in _dates)
        {
            if (date.Span.Start >= end)
            {
                break;
            }

            var said = Said(date, end);
            if (date.Date.Precision == DatePrecision.Day && IsEnactment(said) && !(publishes && said.Contains("常务会议", StringComparison.Ordinal))
                && (newest is not { } so || date.Date.CompareTo(so.Date) > 0))
            {
                newest = date;
            }
        }

        return newest is { } found ? new Found<IssueDate>(found.Date, found.Span, "题注") : null;
    }

    /// <summary>The day a report was given: 2026年1月25日在…会议上.</summary>
    public Found<IssueDate>? Session()
    {
        foreach (var date in Days())
        {
            if (date.Span.Start > _bodyStart)
            {
                break;
            }

            var line = _text.AsSpan(date.Span.End, Math.Min(60, _text.Length - date.Span.End)).TrimStart(" \u3000，");
            if ((line.StartsWith("在") || line.StartsWith("于")) && (line.IndexOf("会议上") > 0 || line.IndexOf("大会上") > 0 || line.IndexOf("全会上") > 0 || line.IndexOf("会上") > 0))
            {
                return new Found<IssueDate>(date.Date, date.Span, "会议日期");
            }

            if (line.IndexOf("上的讲话") > 0 || line.IndexOf("上的报告") > 0)
            {
                return new Found<IssueDate>(date.Date, date.Span, "会议日期");
            }
        }

        return null;
    }

    /// <summary>The first date of a signature: behind the name of a body, or in a line of its own below the body's beginning.</summary>
    public Found<IssueDate>? Signature()
    {
        Found<IssueDate>? alone = null;
        foreach (var date in _dates)
        {
            if (date.Date.Precision == DatePrecision.Year || date.Span.Start < _bodyStart)
            {
                continue;
            }

            var before = _text.AsSpan(0, date.Span.Start);
            var rest = RestOfLine(date.Span.End, 60);
            if (GoesOn(rest))
            {
                continue;
            }

            if (EndsWithBody(before.TrimEnd(" \u3000\u00a0\t\n")))
            {
                return new Found<IssueDate>(date.Date, date.Span, "落款");
            }

            var ownLine = before.TrimEnd(" \u3000\u00a0\t（(");
            if (alone is null && (ownLine.IsEmpty || ownLine[^1] is '\n' or '。') && StandsAlone(date, rest))
            {
                alone = new Found<IssueDate>(date.Date, date.Span, "落款");
            }
        }

        return alone;
    }

    /// <summary>A date in brackets in a line of its own under the title.</summary>
    public Found<IssueDate>? Bracket()
    {
        foreach (var date in Days())
        {
            if (date.Span.Start >= _bodyStart)
            {
                break;
            }

            if (date.Span.Start > 0 && _text[date.Span.Start - 1] is '（' or '(' && RestOfLine(date.Span.End, 3).TrimEnd() is "）" or ")")
            {
                return new Found<IssueDate>(date.Date, date.Span, "标题下括注");
            }
        }

        return null;
    }

    /// <summary>A date in a line of its own, or in a source line, before the body.</summary>
    public Found<IssueDate>? DateLine()
    {
        foreach (var date in _dates)
        {
            if (date.Span.Start >= _bodyStart)
            {
                break;
            }

            if (date.Date.Precision == DatePrecision.Year)
            {
                continue;
            }

            var start = _text.LastIndexOf('\n', date.Span.Start) + 1;
            var before = _text.AsSpan(start, date.Span.Start - start).Trim(" \u3000\t（(【[");
            var rest = RestOfLine(date.Span.End, 40);
            if (rest.Length < 40 && rest.IndexOfAny('，', '。') < 0 && (before.IsEmpty || before.IndexOf("来源") >= 0 || before.IndexOf('：') >= 0 || before.IndexOf(':') >= 0))
            {
                return new Found<IssueDate>(date.Date, date.Span, before.IsEmpty ? "日期行" : "来源行");
            }
        }

        return null;
    }

    /// <summary>The day that the body opens with: 2020年3月17日，省委、省政府召开….</summary>
    public Found<IssueDate>? Opening()
    {
        foreach (var date in Days())
        {
            if (date.Span.Start > _bodyStart + 12)
            {
                break;
            }

            var lineStart = _text.LastIndexOf('\n', date.Span.Start) + 1;
            if (date.Span.Start - lineStart <= 12 && RestOfLine(date.Span.End, 1) is ['，'] or [','] or ['至'] or ['上'] or ['下'])
            {
                return new Found<IssueDate>(date.Date, date.Span, "导语");
            }
        }

        return null;
    }

    /// <summary>The newest day on which the first lines say something was issued: 2021年12月30日，省教育厅印发了….</summary>
    public Found<IssueDate>? Publication()
    {
        DateInText? newest = null;
        foreach (var date in Days())
        {
            if (date.Span.Start > _bodyStart + 1200)
            {
                break;
            }

            var clause = RestOfLine(date.Span.End, 40).TrimStart("，, ");
            var end = clause.IndexOfAny('，', '。', '；');
            clause = end < 0 ? clause : clause[..end];
            if ((clause.IndexOf("印发") >= 0 || clause.IndexOf("出台") >= 0 || clause.IndexOf("正式发布") >= 0) && (newest is not { } so || date.Date.CompareTo(so.Date) > 0))
            {
                newest = date;
            }
        }

        return newest is { } found ? new Found<IssueDate>(found.Date, found.Span, "文中所述印发日期") : null;
    }

    /// <summary>The day a regulation takes effect, where nothing else about its issue is dated.</summary>
    public Found<IssueDate>? Effect()
    {
        var end = HistoryEnd();
        foreach (var date in Days())
        {
            if (date.Span.Start >= end)
            {
                break;
            }

            if (TakesEffect(Said(date, end)))
            {
                return new Found<IssueDate>(date.Date, date.Span, "施行日期，公布日期未载");
            }
        }

        return null;
    }

    /// <summary>The year of the document number: 〔2022〕1号.</summary>
    public Found<IssueDate>? DocumentNumber()
    {
        for (var at = 0; at < Math.Min(_text.Length, _bodyStart + 400); at++)
        {
            if (_text[at] is '〔' or '［' or '[' or '﹝' or '【' && at + 6 < _text.Length && _text[at + 5] is '〕' or '］' or ']' or '﹞' or '】'
                && int.TryParse(_text.AsSpan(at + 1, 4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year)
                && DateScanner.IsDate(year, 0, 0) && RestOfLine(at + 6, 8).Contains('号') && IsOwnNumber(at))
            {
                return new Found<IssueDate>(new IssueDate((short)year, 0, 0), TextSpan.Between(at + 1, at + 5), "文号");
            }
        }

        return null;
    }

    /// <summary>A document's own number opens its line; another's stands in brackets behind a title.</summary>
    private bool IsOwnNumber(int at)
    {
        var start = _text.LastIndexOf('\n', at) + 1;
        return at - start <= 12 && !_text.AsSpan(start, at - start).ContainsAny('（', '《', '，');
    }

    private IEnumerable<DateInText> Days() => _dates.Where(date => date.Date.Precision == DatePrecision.Day);

    /// <summary>The end of what may be a regulation's history: the body's first line, or the bracket that stands before its text.</summary>
    private int HistoryEnd()
    {
        var open = _text.AsSpan(0, Math.Min(_text.Length, _bodyStart + 40)).IndexOfAny('（', '(');
        if (open >= 0 && _text.AsSpan(open).IndexOfAny('）', ')') is > 0 and < 1200 and var close && open + close > _bodyStart)
        {
            return open + close;
        }

        return _bodyStart;
    }

    /// <summary>From a date to the next one: 山东省第十三届人民代表大会常务委员会第十四次会议批准.</summary>
    private string Said(DateInText date, int end)
    {
        var next = _dates.Find(other => other.Span.Start > date.Span.Start && other.Date.Precision == DatePrecision.Day);
        var stop = next == default || next.Span.Start > end ? end : next.Span.Start;
        return _text[date.Span.End..Math.Max(stop, date.Span.End)];
    }

    private static bool IsEnactment(string said) =>
        !TakesEffect(said)
        && (said.Contains("通过", StringComparison.Ordinal) || said.Contains("批准", StringComparison.Ordinal) || said.Contains("公布", StringComparison.Ordinal)
            || said.Contains("修正", StringComparison.Ordinal) || said.Contains("修订", StringComparison.Ordinal) || said.Contains("发布", StringComparison.Ordinal)
            || said.Contains("颁布", StringComparison.Ordinal) || said.Contains('令', StringComparison.Ordinal) || said.Contains("修改", StringComparison.Ordinal));

    private static bool TakesEffect(string said)
    {
        var rest = said.AsSpan().TrimStart(" \u3000起");
        return rest.StartsWith("施行") || rest.StartsWith("实施") || rest.StartsWith("执行") || rest.StartsWith("生效");
    }

    /// <summary>已经2022年10月25日省政府常务会议通过，现予公布，自2023年1月1日起施行: adopted and in force on known days, published on none.</summary>
    private bool PublishesWithoutDate(int end)
    {
        var head = _text.AsSpan(0, end);
        return head.IndexOf("常务会议") >= 0 && _dates.Exists(date => date.Span.Start < end && date.Date.Precision == DatePrecision.Day && TakesEffect(Said(date, end)));
    }

    private static readonly string[] Continuations =
    [
        "，", ",", "、", "之", "前", "后", "起", "以前", "以后", "至", "到", "－", "—", "-", "～", "~", "在", "由", "的", "召开", "印发", "发布", "公布", "发文", "通过", "下午", "上午", "上报", "止", "截",
        "和", "与", "及", "期间", "施行", "实施", "开始", "开展", "《", "〈", "生效", "批准", "修订", "修正", "完成", "举行", "举办", "）", ")", "；", "。",
    ];

    /// <summary>Whether the sentence goes on behind a date, so that it signs nothing.</summary>
    private static bool GoesOn(ReadOnlySpan<char> rest)
    {
        if (rest.Length >= 2 && Characters.IsBlank(rest[0]) && Characters.IsBlank(rest[1]))
        {
            return false;
        }

        rest = rest.TrimStart(" \u3000\u00a0\t");
        foreach (var continuation in Continuations)
        {
            if (rest.StartsWith(continuation))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Nothing follows, or white space, or a bracket; behind a date in Chinese digits, which only signatures have, another text may begin.</summary>
    private bool StandsAlone(DateInText date, ReadOnlySpan<char> rest) =>
        rest.IsEmpty || Characters.IsBlank(rest[0]) || rest[0] is '（' or '(' or '）' or ')' || !char.IsDigit(_text[date.Span.Start]);

    private static bool EndsWithBody(ReadOnlySpan<char> before)
    {
        foreach (var body in LineWords.Bodies)
        {
            if (before.EndsWith(body))
            {
                return true;
            }
        }

        foreach (var signer in LineWords.Signers)
        {
            if (before.EndsWith(signer))
            {
                return true;
            }
        }

        return false;
    }

    private ReadOnlySpan<char> RestOfLine(int at, int most)
    {
        var rest = _text.AsSpan(at, Math.Min(most, _text.Length - at));
        var lineEnd = rest.IndexOf('\n');
        return lineEnd < 0 ? rest : rest[..lineEnd];
    }

    private static bool IsHanBefore(ReadOnlySpan<char> text, int length) =>
        text.Length > length && Characters.IsHan(text[^(length + 1)]);
}
