using System.Buffers;

namespace PolicyDashboard.Analysis.Texts;

/// <summary>A date as it stands in a text.</summary>
internal readonly record struct DateInText(IssueDate Date, TextSpan Span);

/// <summary>
/// Finds dates in every notation that documents use: 2020年3月17日, 2020-03-17, 2020/6/25, 2020.6.25, 二〇二〇年三月十七日
/// with any of 〇 ○ 零 Ｏ, full width digits, blanks between digits, and years or months alone.
/// </summary>
/// <remarks>
/// 30 February is no date at all: a date that cannot be is not shortened to its month. Years of two digits and Chinese
/// calendar eras are left alone.
/// </remarks>
internal static class DateScanner
{
    /// <summary>Characters of 2018年12月25日－28日 up to its first 日.</summary>
    private const int LongestDay = 15;

    private static readonly SearchValues<char> DayCharacters = SearchValues.Create("0123456789０１２３４５６７８９年月 -－—至~");

    private static readonly SearchValues<char> Anchors = SearchValues.Create("年-/.．－");

    /// <summary>The dates between two positions, in reading order, without overlap.</summary>
    public static List<DateInText> Scan(string text, int start, int end)
    {
        var found = new List<DateInText>();
        for (var at = start; at < end; at++)
        {
            var next = text.AsSpan(at, end - at).IndexOfAny(Anchors);
            if (next < 0)
            {
                break;
            }

            at += next;
            if (YearBefore(text, start, at, out var year, out var yearStart) && Rest(text, end, at, out var month, out var day, out var dateEnd)
                && IsDate(year, month, day))
            {
                found.Add(new DateInText(new IssueDate((short)year, (byte)month, (byte)day), TextSpan.Between(yearStart, dateEnd)));
                at = dateEnd - 1;
            }
        }

        return found;
    }

    /// <summary>Whether a year, a month or 0, and a day or 0 are a date from 1949 to 2100.</summary>
    public static bool IsDate(int year, int month, int day) =>
        year is >= 1949 and <= 2100
        && month is >= 0 and <= 12
        && day >= 0
        && (month == 0 ? day == 0 : day <= DateTime.DaysInMonth(year, month));

    /// <summary>Whether a line begins with a day, 2017年6月6日 or 4月11日.</summary>
    public static bool OpensWithDay(ReadOnlySpan<char> line)
    {
        var start = line.TrimStart(" \u3000\u00a0");
        var day = start[..Math.Min(start.Length, LongestDay)].IndexOf('日');
        return day > 0 && start[..day].Contains('月') && !start[..day].ContainsAnyExcept(DayCharacters);
    }

    private static bool YearBefore(string text, int start, int end, out int year, out int yearStart)
    {
        (year, yearStart) = (0, end);
        int digits = 0, unit = 1, at = end;
        bool chinese = false, ascii = false;
        while (digits < 4)
        {
            at = SkipBlanksBack(text, start, at);
            if (at <= start || Digit(text[at - 1]) is not (>= 0 and var digit))
            {
                return false;
            }

            at--;
            chinese |= IsChineseDigit(text[at]);
            ascii |= text[at] is (>= '1' and <= '9') or (>= '１' and <= '９');
            year += digit * unit;
            unit *= 10;
            digits++;
        }

        yearStart = at;

        // 二О二〇 may borrow a letter for its zero; 2O20 may not, and a number of five digits holds no year.
        return chinese != ascii && (chinese || IsPlainNumber(text, at, end)) && (at == start || Digit(text[at - 1]) < 0);
    }

    private static bool Rest(string text, int end, int at, out int month, out int day, out int dateEnd)
    {
        (month, day, dateEnd) = (0, 0, at + 1);
        if (text[at] != '年')
        {
            return PlainNumber(text, end, at + 1, out month, out var separator)
                && separator < end && text[separator] == text[at]
                && PlainNumber(text, end, separator + 1, out day, out dateEnd)
                && month > 0 && day > 0;
        }

        if (Number(text, end, at + 1, out var number, out var next) && Unit(text, end, next, '月', '月', out var monthEnd))
        {
            (month, dateEnd) = (number, monthEnd);
            if (Number(text, end, monthEnd, out number, out next) && Unit(text, end, next, '日', '号', out var dayEnd))
            {
                (day, dateEnd) = (number, dayEnd);
                return month > 0 && day > 0;
            }

            return month > 0 && (day = FirstOfRange(text, end, monthEnd, ref dateEnd)) >= 0;
        }

        return true;
    }

    /// <summary>The first day of 9月25－28日, and where the range ends; 0 where no range follows.</summary>
    private static int FirstOfRange(string text, int end, int at, ref int dateEnd)
    {
        if (Number(text, end, at, out var first, out var dash) && dash < end && text[dash] is '-' or '－' or '—' or '–' or '~' or '～' or '至'
            && Number(text, end, dash + 1, out var last, out var next) && last > first && first > 0 && Unit(text, end, next, '日', '日', out var after))
        {
            dateEnd = after;
            return first;
        }

        return 0;
    }

    private static bool Unit(string text, int end, int at, char unit, char other, out int after)
    {
        after = SkipBlanks(text, end, at);
        return after < end && (text[after] == unit || text[after] == other) && ++after > 0;
    }

    /// <summary>A number of one or two digits, blanks around and between allowed: 3, 03, １７, 十七, 二十, 1 7.</summary>
    private static bool Number(string text, int end, int at, out int number, out int after)
    {
        (number, after) = (0, at);
        int digits = 0, tens = -1;
        while (digits < 3)
        {
            var next = SkipBlanks(text, end, after);
            if (next == end)
            {
                break;
            }

            if (text[next] is '十')
            {
                tens = digits == 0 ? 1 : number;
                number = 0;
            }
            else if (Digit(text[next]) is >= 0 and var digit)
            {
                number = (number * 10) + digit;
            }
            else
            {
                break;
            }

            digits++;
            after = next + 1;
        }

        number += Math.Max(tens, 0) * 10;
        return digits > 0 && (tens >= 0 || digits < 3) && number < 100;
    }

    /// <summary>One or two digits and not a third: what follows a day may be an hour, 2020/6/25 9:48.</summary>
    private static bool PlainNumber(string text, int end, int at, out int number, out int after)
    {
        (number, after) = (0, at);
        while (after < end && after < at + 2 && text[after] is (>= '0' and <= '9') or (>= '０' and <= '９'))
        {
            number = (number * 10) + Digit(text[after++]);
        }

        return after > at && (after == end || text[after] is not ((>= '0' and <= '9') or (>= '０' and <= '９')));
    }

    private static bool IsPlainNumber(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] is not ((>= '0' and <= '9') or (>= '０' and <= '９')) && !IsBlank(text[at]))
            {
                return false;
            }
        }

        return true;
    }

    private static int SkipBlanks(string text, int end, int at)
    {
        for (var most = at + 3; at < end && at < most && IsBlank(text[at]);)
        {
            at++;
        }

        return at;
    }

    private static int SkipBlanksBack(string text, int start, int at)
    {
        for (var least = at - 3; at > start && at > least && IsBlank(text[at - 1]);)
        {
            at--;
        }

        return at;
    }

    private static bool IsBlank(char character) => Characters.IsBlank(character);

    private static bool IsChineseDigit(char character) => character is '〇' or '○' or '零' || "一二三四五六七八九".Contains(character, StringComparison.Ordinal);

    private static int Digit(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= '０' and <= '９' => character - '０',
        '〇' or '○' or '◯' or '零' or 'Ｏ' or 'O' or 'o' or 'О' => 0,
        '一' => 1,
        '二' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };
}
