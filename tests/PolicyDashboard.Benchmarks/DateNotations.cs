using System.Globalization;

namespace PolicyDashboard.Benchmarks;

/// <summary>Whether a date stands in a text in any notation, found out by writing it down and looking, apart from the reader.</summary>
internal static class DateNotations
{
    private const int Following = 150;

    /// <summary>Whether a date, as 2019-07-17, stands in a text.</summary>
    public static bool Occurs(string date, string text) => After(date, text).Any();

    /// <summary>The 150 characters behind each occurrence of a date in a text, without white space.</summary>
    public static IEnumerable<string> After(string date, string text)
    {
        int year = int.Parse(date[..4], CultureInfo.InvariantCulture), month = int.Parse(date[5..7], CultureInfo.InvariantCulture), day = int.Parse(date[8..], CultureInfo.InvariantCulture);
        var plain = string.Concat(text.Where(character => !char.IsWhiteSpace(character)).Select(Plain));
        string[] notations =
        [
            $"{year}年{month}月{day}日", $"{year}年{month:D2}月{day:D2}日", $"{year}年{month}月{day:D2}日", $"{year}年{month:D2}月{day}日",
            $"{year}-{month:D2}-{day:D2}", $"{year}-{month}-{day}", $"{year}/{month}/{day}", $"{year}/{month:D2}/{day:D2}", $"{year}.{month}.{day}", $"{year}.{month:D2}.{day:D2}",
            $"{Digits(year)}年{Chinese(month)}月{Chinese(day)}日",
        ];
        return notations.Distinct().SelectMany(notation => After(notation, plain, notation[^1] == '日'));
    }

    private static IEnumerable<string> After(string notation, string text, bool isWhole)
    {
        for (var at = text.IndexOf(notation, StringComparison.Ordinal); at >= 0; at = text.IndexOf(notation, at + 1, StringComparison.Ordinal))
        {
            var end = at + notation.Length;
            if ((at == 0 || !char.IsAsciiDigit(text[at - 1])) && (end == text.Length || isWhole || !char.IsAsciiDigit(text[end])))
            {
                yield return text[end..Math.Min(end + Following, text.Length)];
            }
        }
    }

    private static char Plain(char character) => character switch
    {
        >= '０' and <= '９' => (char)(character - '０' + '0'),
        '○' or '零' or 'Ｏ' or '◯' => '〇',
        _ => character,
    };

    private static string Digits(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => "〇一二三四五六七八九"[digit - '0']));

    private static string Chinese(int number) =>
        (number / 10) switch { 0 => "", 1 => "十", var tens => Digits(tens) + "十" } + (number % 10 == 0 ? "" : Digits(number % 10));
}
