using System.Buffers;

namespace PolicyDashboard.Analysis.Texts;

/// <summary>Tells quantities from the other numbers of a text: years, days, ordinals, numbers of papers and articles.</summary>
internal static class Quantities
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789０１２３４５６７８９");

    private static readonly SearchValues<char> Large = SearchValues.Create("百千万亿");

    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二两三四五六七八九十百千万亿零〇");

    /// <summary>Written out, they are no names of papers or slogans as 三大 or 两个 are.</summary>
    private static readonly SearchValues<string> Written = SearchValues.Create(["百分之", "千分之", "翻番", "翻一番", "翻两番", "倍增"], StringComparison.Ordinal);

    // 个月 and 年 measure time, and time is mostly a date here; 级, 号, 届 and 条 number things.
    private static readonly string[] Units =
    [
        "%", "％", "‰", "个百分点", "百分点", "亿", "万", "千", "元", "个", "家", "户", "人", "名", "项", "所", "座", "处", "套", "辆", "台", "张", "床", "份", "件", "倍",
        "公里", "米", "平方", "立方", "亩", "公顷", "吨", "公斤", "兆瓦", "瓦", "度电", "株", "头", "只", "栋", "间", "对", "批", "支", "场", "艘", "架", "类", "种", "微克", "毫克", "毫米", "工作日", "小时", "分钟", "天",
    ];

    /// <summary>Whether a text names a quantity.</summary>
    public static bool Has(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Digits); at >= 0;)
        {
            var end = EndOfNumber(text, at);
            if (IsMeasured(text, at, end))
            {
                return true;
            }

            var next = text[end..].IndexOfAny(Digits);
            at = next < 0 ? -1 : end + next;
        }

        return text.ContainsAny(Written) || HasWrittenOut(text);
    }

    /// <summary>五亿元, 一千亩: a number in characters that reaches a hundred, with its unit. 千家 and 万人 alone are turns of speech.</summary>
    private static bool HasWrittenOut(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Large); at >= 0;)
        {
            var (start, end) = (at, at + 1);
            while (start > 0 && Numerals.Contains(text[start - 1]))
            {
                start--;
            }

            while (end < text.Length && Numerals.Contains(text[end]))
            {
                end++;
            }

            if (end - start > 1 && IsMeasured(text, start, end))
            {
                return true;
            }

            var next = text[end..].IndexOfAny(Large);
            at = next < 0 ? -1 : end + next;
        }

        return false;
    }

    /// <summary>Behind the number with its decimals, thousands and range: 1,200 · 6.5 · 3-5.</summary>
    private static int EndOfNumber(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (Digits.Contains(text[at])
            || (text[at] is '.' or ',' or '．' or '-' or '—' or '~' or '～' or '至' && at + 1 < text.Length && Digits.Contains(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private static bool IsMeasured(ReadOnlySpan<char> text, int start, int end)
    {
        var rest = text[end..].TrimStart(" \u3000多余几来");
        return !Numbers(text, start) && !rest.StartsWith("个月", StringComparison.Ordinal) && !rest.StartsWith("个方面", StringComparison.Ordinal) && OpensWithUnit(rest);
    }

    /// <summary>第3, 〔2020〕12, No.7: what stands before it makes it a number of something.</summary>
    private static bool Numbers(ReadOnlySpan<char> text, int start) => start > 0 && (text[start - 1] is '第' or '〔' or '〕' or '［' or '］' or '[' or ']' or '.');

    private static bool OpensWithUnit(ReadOnlySpan<char> rest)
    {
        foreach (var unit in Units)
        {
            if (rest.StartsWith(unit, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
