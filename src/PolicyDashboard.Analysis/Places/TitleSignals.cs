using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Places;

/// <summary>What the title, and lines at the head that look like one, say about the issuer.</summary>
internal sealed class TitleSignals(string view, List<PlaceMention> mentions, IssuingEvidence evidence)
{
    private const double Opening = 12;
    private const double CentreOpening = 12;
    private const double Inside = 4;
    private const double InsideShort = 2.5;
    private const double HeadLine = 2;

    /// <summary>Reads the title and the lines of the first 1,500 characters.</summary>
    public void Read(Found<string>? title, MatchingView map)
    {
        var from = 0;
        if (title?.Where is { } where)
        {
            from = map.FromStored(where.Start);
            var to = Math.Min(map.FromStored(where.End), from + 200);
            Line(from, to, true);
            from = to;
        }

        var lines = 0;
        for (var head = Math.Min(view.Length, 1500); from < head && lines < 12; lines++)
        {
            var end = view.IndexOf('\n', from);
            end = end < 0 ? view.Length : end;
            if (end - from is > 4 and < 90)
            {
                Line(from, end, false);
            }

            from = end + 1;
        }
    }

    private void Line(int from, int to, bool isTitle)
    {
        var start = SkipToName(from, to);
        var centre = CentralBodies.At(view, start);
        evidence.PassesOn |= isTitle && centre == 0 && view.AsSpan(start, to - start).StartsWith("关于转发", StringComparison.Ordinal);
        var first = mentions.FindIndex(mention => mention.Start >= start && mention.End <= to);
        if (centre > 0)
        {
            // 国家税务总局河北省税务局 sits in 河北.
            if (first >= 0 && mentions[first].Start == start + centre)
            {
                Add(mentions[Last(first)], isTitle ? Opening : HeadLine, isTitle ? "标题" : "首部");
            }
            else
            {
                evidence.Add(PlaceCode.Centre, isTitle ? CentreOpening : HeadLine, new(start, centre), isTitle ? "标题" : "首部");
            }

            return;
        }

        if (first < 0)
        {
            return;
        }

        if (mentions[first].Start == start)
        {
            first = Last(first);
            if (first + 1 < mentions.Count && mentions[first + 1].End <= to
                && view.AsSpan(mentions[first].End, mentions[first + 1].Start - mentions[first].End).Trim("、 　和与及").IsEmpty)
            {
                // 香港澳门台湾居民…, 湖北省 湖南省 江西省…: a list of places is what it is about, or they sign together.
                evidence.SignedByTwo |= isTitle && mentions[first].IsFull && mentions[first + 1].IsFull && AreApart(mentions[first].Code, mentions[first + 1].Code);
                return;
            }

            Add(mentions[first], isTitle ? Opening : HeadLine, isTitle ? "标题" : "首部");
            if (isTitle)
            {
                Partners(first, to);
            }
        }
        else if (isTitle && mentions[first].Code.Number < 710000)
        {
            Add(mentions[first], mentions[first].IsFull ? Inside : InsideShort, "标题中");
        }
    }

    /// <summary>Others who sign together with the one that opens the title: 四川省人民政府 重庆市人民政府关于….</summary>
    private void Partners(int first, int to)
    {
        var about = view.IndexOf("关于", mentions[first].End, to - mentions[first].End, StringComparison.Ordinal);
        for (var i = first + 1; i < mentions.Count && mentions[i].End <= about; i++)
        {
            // Right after the name of an organ, or a blank: what stands after 转发 or 支持 does not sign.
            if (AreApart(mentions[i].Code, mentions[first].Code)
                && view[mentions[i].Start - 1] is '厅' or '局' or '委' or '会' or '府' or '办' or '室' or '院' or '组' or '部' or ' ' or '\u3000' or '、')
            {
                Add(mentions[i], Opening, "标题");
                evidence.SignedByTwo = true;
            }
        }
    }

    private static bool AreApart(PlaceCode one, PlaceCode other) => !one.Holds(other) && !other.Holds(one);

    /// <summary>江苏省镇江市: the last of a chain of divisions, each inside the one before it.</summary>
    private int Last(int index)
    {
        while (index + 1 < mentions.Count && mentions[index + 1].Start == mentions[index].End && mentions[index].Code.Holds(mentions[index + 1].Code))
        {
            index++;
        }

        return index;
    }

    private void Add(PlaceMention mention, double weight, string reason) =>
        evidence.Add(mention.Code, mention.IsFull || !NotPlaces.IsEveryday(view.AsSpan(mention.Start, mention.Length)) ? weight : weight / 4, new(mention.Start, mention.Length), reason);

    /// <summary>Over marks, numbers and years: <c># 2025年云南省…</c>, 《河北省…》解读, 附件1：….</summary>
    private int SkipToName(int from, int to)
    {
        while (from < to)
        {
            var character = view[from];
            if (character is >= '\u4e00' and <= '\u9fff')
            {
                if (character == '年' && from > 0 && char.IsAsciiDigit(view[from - 1]))
                {
                    from += from + 1 < to && view[from + 1] == '度' ? 2 : 1;
                }
                else if (view.AsSpan(from).StartsWith("附件", StringComparison.Ordinal) || view.AsSpan(from).StartsWith("中共", StringComparison.Ordinal) && CentralBodies.At(view, from) == 0)
                {
                    from += 2;
                }
                else
                {
                    break;
                }
            }
            else if (character is '【' && view.IndexOf('】', from, to - from) is var close and > 0)
            {
                from = close + 1;
            }
            else
            {
                from++;
            }
        }

        return Math.Min(from, to);
    }
}
