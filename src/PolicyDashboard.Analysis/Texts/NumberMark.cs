namespace PolicyDashboard.Analysis.Texts;

/// <summary>The kinds of numbers that open a heading, in the order in which they usually lie inside one another.</summary>
internal enum MarkKind : byte
{
    None = 0,

    /// <summary>附件, 附录.</summary>
    Annex = 1,

    /// <summary>第一编, 第一篇, 第一部分.</summary>
    Part = 2,

    /// <summary>第一章.</summary>
    Chapter = 3,

    /// <summary>第一节.</summary>
    Section = 4,

    /// <summary>第一条.</summary>
    Article = 5,

    /// <summary>一、 一． 一.</summary>
    Chinese = 6,

    /// <summary>（一）.</summary>
    ChineseBracket = 7,

    /// <summary>1. 1、 1．</summary>
    Digit = 8,

    /// <summary>（1） 1）.</summary>
    DigitBracket = 9,

    /// <summary>①.</summary>
    Circle = 10,
}

/// <summary>A number that opens a heading or an item.</summary>
/// <param name="Kind">None where there is no such number.</param>
/// <param name="Length">Length of the number with its mark, without blanks after it.</param>
internal readonly record struct NumberMark(MarkKind Kind, int Length)
{
    private const string ChineseDigits = "一二三四五六七八九十百零〇两廿";

    /// <summary>The number at a position of a text.</summary>
    public static NumberMark At(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length)
        {
            return default;
        }

        return text[at] switch
        {
            '第' => Ordinal(text, at),
            '（' or '(' => Bracketed(text, at),
            '附' => Annex(text, at),
            >= '①' and <= '⑳' => new NumberMark(MarkKind.Circle, 1),
            >= '0' and <= '9' => Digits(text, at),
            >= '０' and <= '９' => Digits(text, at),
            _ => Chinese(text, at),
        };
    }

    /// <summary>Whether it is the first of its row: 一、 （一） 1. 第一章.</summary>
    public bool IsFirst(ReadOnlySpan<char> text) => text[..Length].Trim("第（()）编篇章节条部分、．. \u3000件录") is "一" or "1" or "１";

    private static NumberMark Ordinal(ReadOnlySpan<char> text, int at)
    {
        var end = Skip(text, at + 1, IsChineseOrDigit);
        if (end == at + 1 || end == text.Length)
        {
            return default;
        }

        var kind = text[end] switch
        {
            '编' or '篇' => MarkKind.Part,
            '章' => MarkKind.Chapter,
            '节' => MarkKind.Section,
            '条' => MarkKind.Article,
            '部' when end + 1 < text.Length && text[end + 1] == '分' => MarkKind.Part,
            _ => MarkKind.None,
        };
        return kind == MarkKind.None ? default : new NumberMark(kind, end + (text[end] == '部' ? 2 : 1) - at);
    }

    private static NumberMark Bracketed(ReadOnlySpan<char> text, int at)
    {
        var first = Skip(text, at + 1, IsBlank);
        var end = Skip(text, first, IsChinese);
        var kind = MarkKind.ChineseBracket;
        if (end == first)
        {
            end = Skip(text, first, IsDigit);
            kind = MarkKind.DigitBracket;
        }

        var close = Skip(text, end, IsBlank);
        return end == first || end - first > 4 || close == text.Length || text[close] is not ('）' or ')')
            ? default
            : new NumberMark(kind, close + 1 - at);
    }

    private static NumberMark Annex(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length || text[at + 1] is not ('件' or '录' or '表' or '：' or ':'))
        {
            return default;
        }

        var end = Skip(text, Skip(text, at + 2, IsBlank), IsChineseOrDigit);
        return new NumberMark(MarkKind.Annex, end - at);
    }

    private static NumberMark Digits(ReadOnlySpan<char> text, int at)
    {
        var end = Skip(text, at, IsDigit);
        if (end - at > 2 || end == text.Length)
        {
            return default;
        }

        return text[end] switch
        {
            '、' or '．' => new NumberMark(MarkKind.Digit, end + 1 - at),

            // 1.5 is a number, 2.1 a heading's: neither is told apart here, so a digit after the point is no heading.
            '.' when end + 1 < text.Length && !IsDigit(text[end + 1]) => new NumberMark(MarkKind.Digit, end + 1 - at),
            '）' or ')' => new NumberMark(MarkKind.DigitBracket, end + 1 - at),
            _ => default,
        };
    }

    private static NumberMark Chinese(ReadOnlySpan<char> text, int at)
    {
        var end = Skip(text, at, IsChinese);

        // 一、二产业 and 三、四线城市 count industries and cities.
        return end == at || end - at > 3 || end + 1 >= text.Length || text[end] is not ('、' or '．' or '.') || IsChinese(text[end + 1])
            ? default
            : new NumberMark(MarkKind.Chinese, end + 1 - at);
    }

    private static int Skip(ReadOnlySpan<char> text, int at, Func<char, bool> kind)
    {
        while (at < text.Length && kind(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsBlank(char character) => Characters.IsBlank(character) && character != '\n';

    private static bool IsDigit(char character) => character is >= '0' and <= '9' or >= '０' and <= '９';

    private static bool IsChinese(char character) => ChineseDigits.Contains(character, StringComparison.Ordinal);

    private static bool IsChineseOrDigit(char character) => IsDigit(character) || IsChinese(character);
}
