using System.Text;

namespace PolicyDashboard.Corpus.Reading;

/// <summary>The encodings that Chinese texts come in. Strict ones throw at a byte that cannot be.</summary>
internal static class Encodings
{
    public static Encoding Utf8 { get; } = new UTF8Encoding(false, true);

    public static Encoding Utf8Replacing { get; } = new UTF8Encoding(false, false);

    public static Encoding Gb18030 { get; } = Strict("gb18030");

    public static Encoding Big5 { get; } = Strict("big5");

    public static Encoding Utf16Le { get; } = new UnicodeEncoding(false, false, true);

    public static Encoding Utf16Be { get; } = new UnicodeEncoding(true, false, true);

    /// <summary>The text; null where the bytes are none in this encoding.</summary>
    public static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Encoding Strict(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
}
