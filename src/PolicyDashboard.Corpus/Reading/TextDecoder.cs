using System.Globalization;

namespace PolicyDashboard.Corpus.Reading;

/// <summary>Turns the bytes of a plain text file into the stored text, or says why not.</summary>
/// <remarks>
/// A byte order mark decides. Otherwise bytes that are UTF-8 (or UTF-8 but for slight damage) are UTF-8; only then
/// GB18030, Big5 and UTF-16 without a mark are tried, and taken only when the characters that come out are
/// those in daily use. Rather refused than stored as mojibake: a wrong text would count silently.
/// </remarks>
public static class TextDecoder
{
    /// <summary>Largest file read, in bytes. The longest plan in the corpus has 0.5 MB.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    private const double Plausible = 0.85;

    /// <summary>Decodes a file's bytes.</summary>
    public static Decoded Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return Decoded.Refused("文件为空（0 字节）。", "The file is empty (0 bytes).");
        }

        if (FileSignature.Of(bytes) is { } kind)
        {
            return Decoded.Refused(
                $"不是文本文件，而是 {kind}；目前可读的格式：.txt。请另存为纯文本后再导入。",
                $"Not a text file but {kind}; formats read: .txt. Save it as plain text and import that.");
        }

        var decoded = ByMark(bytes) ?? ByContent(bytes);
        return decoded.Text is null ? decoded : TextCheck.Check(decoded with { Text = UnifyLineEnds(decoded.Text) });
    }

    private static Decoded? ByMark(ReadOnlySpan<byte> bytes)
    {
        var (encoding, name, length) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encodings.Utf8, "utf-8-bom", 3),
            [0xFF, 0xFE, ..] => (Encodings.Utf16Le, "utf-16le", 2),
            [0xFE, 0xFF, ..] => (Encodings.Utf16Be, "utf-16be", 2),
            _ => (null, "", 0),
        };
        if (encoding is null)
        {
            return null;
        }

        var rest = bytes[length..];
        if (Encodings.TryDecode(encoding, rest) is { } text)
        {
            return Decoded.Taken(text, name);
        }

        return length == 3 ? DamagedUtf8(rest, name) : null;
    }

    private static Decoded ByContent(ReadOnlySpan<byte> bytes)
    {
        if (Encodings.TryDecode(Encodings.Utf8, bytes) is { } text)
        {
            return Decoded.Taken(text, "utf-8");
        }

        if (DamagedUtf8(bytes, "utf-8") is { } damaged)
        {
            return damaged;
        }

        var best = new[] { (Encodings.Gb18030, "gb18030"), (Encodings.Big5, "big5"), (Encodings.Utf16Le, "utf-16le"), (Encodings.Utf16Be, "utf-16be") };
        var (found, share, name) = (default(string), Plausible, "");
        foreach (var (encoding, label) in best)
        {
            // Taken in this order where two fit equally well: one that comes first must be beaten.
            if (Encodings.TryDecode(encoding, bytes) is { } candidate && CommonHan.Share(candidate) is { } plausible && plausible > share)
            {
                (found, share, name) = (candidate, plausible, label);
            }
        }

        return found is not null
            ? Decoded.Taken(found, name)
            : Decoded.Refused(
                "不是文本，或编码无法识别（已试 UTF-8、GB18030、Big5、UTF-16）。请另存为 UTF-8 纯文本后再导入。",
                "Not a text, or in an encoding that could not be told (UTF-8, GB18030, Big5 and UTF-16 were tried). Save it as UTF-8 plain text and import that.");
    }

    private static Decoded? DamagedUtf8(ReadOnlySpan<byte> bytes, string name)
    {
        var damage = Utf8Damage.Of(bytes);
        return damage.IsSlight
            ? Decoded.Taken(
                Encodings.Utf8Replacing.GetString(bytes),
                name,
                new(
                    string.Create(CultureInfo.InvariantCulture, $"有 {damage.Broken} 处字节不是 UTF-8，已用 � 代替；请核对原文件是否完整。"),
                    string.Create(CultureInfo.InvariantCulture, $"Bytes that are not UTF-8 were replaced by � ({damage.Broken} in all); check whether the file is complete.")))
            : null;
    }

    private static string UnifyLineEnds(string text) =>
        text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;
}
