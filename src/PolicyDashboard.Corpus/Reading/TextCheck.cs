using System.Globalization;
using System.Text;

namespace PolicyDashboard.Corpus.Reading;

/// <summary>Whether decoded characters are a text that can be counted: refuses what is none, remarks on what is doubtful.</summary>
internal static class TextCheck
{
    private const int SampleLength = 500;
    private const int GlanceLength = 60;
    private const int LeastLength = 20;

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

        if (!HasLetter(text))
        {
            return Decoded.Refused("没有文字，只有空白或符号。", "There is no writing in it, only white space or signs.");
        }

        if (text.AsSpan().Count('\uFFFD') * 50L > text.Length || IsMisread(text))
        {
            return Decoded.Refused(
                "内容是乱码（曾用错误的编码打开并保存）。请从原始来源重新取得该文件。",
                "It is mojibake: a text that was opened in the wrong encoding and saved. Fetch the file again from where it came.");
        }

        var controls = Controls(text);
        if (controls * 200L > text.Length)
        {
            return Decoded.Refused(
                string.Create(CultureInfo.InvariantCulture, $"含有 {controls} 个控制字符，不是纯文本。"),
                string.Create(CultureInfo.InvariantCulture, $"It holds {controls} control characters, so it is not plain text."));
        }

        return decoded.Remark == Remark.None && !text.AsSpan().ContainsAnyInRange('\u3400', '\u9FFF')
            ? decoded with { Remark = new("没有汉字：不会有任何主题。", "It has no Chinese characters, so no theme will be found in it.") }
            : decoded;
    }

    private static bool HasLetter(string text)
    {
        foreach (var character in text)
        {
            if (char.IsLetter(character))
            {
                return true;
            }
        }

        return false;
    }

    private static int Controls(ReadOnlySpan<char> text)
    {
        // Hardly any text has one, and asking whether it has is a hundred times faster than counting.
        if (!text.ContainsAnyInRange('\0', '\b') && !text.ContainsAnyInRange('\u000E', '\u001F') && !text.ContainsAnyInRange('\u007F', '\u009F'))
        {
            return 0;
        }

        var count = 0;
        foreach (var character in text)
        {
            count += char.IsControl(character) && character is not ('\n' or '\t' or '\f') ? 1 : 0;
        }

        return count;
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

        var glance = Sample(text, GlanceLength);
        return glance.Length >= LeastLength && (BecomesUtf8(text, glance, Encodings.Gb18030) || BecomesUtf8(text, glance, Encoding.Latin1));
    }

    /// <summary>The first characters that are not ASCII, which every encoding writes alike.</summary>
    private static string Sample(string text, int length)
    {
        var (sample, count) = (new char[length], 0);
        foreach (var character in text)
        {
            if (character >= '\u0080')
            {
                sample[count++] = character;
                if (count == length)
                {
                    break;
                }
            }
        }

        return new(sample, 0, count);
    }

    private static bool BecomesUtf8(string text, string glance, Encoding encoding)
    {
        if (!CanWrite(glance, encoding))
        {
            return false;
        }

        try
        {
            // More is broken in the first few characters already than may be in a sample that is whole otherwise: so it is with almost every text.
            if (Utf8Damage.Of(encoding.GetBytes(glance)).Broken * 10 > SampleLength)
            {
                return false;
            }

            var sample = Sample(text, SampleLength);
            var damage = Utf8Damage.Of(encoding.GetBytes(sample));
            return CanWrite(sample, encoding) && damage.LongCharacters >= 10 && damage.Broken * 10 <= damage.LongCharacters;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>Latin-1 writes what it does not have as something else instead of failing.</summary>
    private static bool CanWrite(string sample, Encoding encoding) =>
        encoding.CodePage != Encoding.Latin1.CodePage || !sample.AsSpan().ContainsAnyExceptInRange('\0', '\u00FF');
}
