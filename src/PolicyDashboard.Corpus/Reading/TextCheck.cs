using System.Globalization;
using System.Text;

namespace PolicyDashboard.Corpus.Reading;

/// <summary>Whether decoded characters are a text that can be counted: refuses what is none, remarks on what is doubtful.</summary>
internal static class TextCheck
{
    private const int SampleLength = 4000;

    public static Decoded Check(Decoded decoded)
    {
        var text = decoded.Text!;
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            var count = text.AsSpan().Count('\0');
            return Decoded.Refused(
                string.Create(CultureInfo.InvariantCulture, $"含有 {count} 个 NUL 字符，不是纯文本。请去掉后再导入。"),
                string.Create(CultureInfo.InvariantCulture, $"It holds {count} NUL characters, so it is not plain text. Take them out and import it again."));
        }

        var (letters, controls, replaced) = Count(text);
        if (letters == 0)
        {
            return Decoded.Refused("没有文字，只有空白或符号。", "There is no writing in it, only white space or signs.");
        }

        if (replaced * 50L > text.Length || IsMisread(text))
        {
            return Decoded.Refused(
                "内容是乱码（曾用错误的编码打开并保存）。请从原始来源重新取得该文件。",
                "It is mojibake: a text that was opened in the wrong encoding and saved. Fetch the file again from where it came.");
        }

        if (controls * 200L > text.Length)
        {
            return Decoded.Refused(
                string.Create(CultureInfo.InvariantCulture, $"含有 {controls} 个控制字符，不是纯文本。"),
                string.Create(CultureInfo.InvariantCulture, $"It holds {controls} control characters, so it is not plain text."));
        }

        return decoded.Remark == Remark.None && CommonHan.Share(text) is null
            ? decoded with { Remark = new("没有汉字：不会有任何主题。", "It has no Chinese characters, so no theme will be found in it.") }
            : decoded;
    }

    private static (int Letters, int Controls, int Replaced) Count(string text)
    {
        var (letters, controls, replaced) = (0, 0, 0);
        foreach (var character in text)
        {
            if (character is >= '\u4E00' and <= '\u9FFF' || char.IsLetter(character))
            {
                letters++;
            }
            else if (character == '\uFFFD')
            {
                replaced++;
            }
            else if (char.IsControl(character) && character is not ('\n' or '\t' or '\f'))
            {
                controls++;
            }
        }

        return (letters, controls, replaced);
    }

    /// <summary>
    /// Text that was UTF-8 once and was read as GBK or as Latin-1 turns back into UTF-8 when it is written in that encoding
    /// again. Real Chinese written in GB18030 is no UTF-8: chance would have to be kind to every character.
    /// </summary>
    private static bool IsMisread(string text)
    {
        if (text.Contains("锟斤拷", StringComparison.Ordinal))
        {
            return true;
        }

        var sample = new string([.. text.Where(character => character >= '\u0080').Take(SampleLength)]);
        return sample.Length >= 20 && (BecomesUtf8(sample, Encodings.Gb18030) || BecomesUtf8(sample, Encoding.Latin1));
    }

    private static bool BecomesUtf8(string sample, Encoding encoding)
    {
        if (encoding.CodePage == Encoding.Latin1.CodePage && sample.Any(character => character > '\u00FF'))
        {
            return false;
        }

        try
        {
            var damage = Utf8Damage.Of(encoding.GetBytes(sample));
            return damage.LongCharacters >= 10 && damage.Broken * 10 <= damage.LongCharacters;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
