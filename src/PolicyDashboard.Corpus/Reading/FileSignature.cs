namespace PolicyDashboard.Corpus.Reading;

/// <summary>Knows by their first bytes the kinds of file that are often given in place of a text.</summary>
internal static class FileSignature
{
    private static readonly (byte[] First, string Kind)[] Known =
    [
        ("%PDF"u8.ToArray(), "PDF"),
        ([0x50, 0x4B, 0x03, 0x04], "docx/zip"),
        ([0x50, 0x4B, 0x05, 0x06], "zip"),
        ([0xD0, 0xCF, 0x11, 0xE0], "Word 97-2003 (.doc)"),
        ([0x89, 0x50, 0x4E, 0x47], "PNG"),
        ([0xFF, 0xD8, 0xFF], "JPEG"),
        ("GIF8"u8.ToArray(), "GIF"),
        ([0x1F, 0x8B], "gzip"),
        ("Rar!"u8.ToArray(), "RAR"),
        ([0x37, 0x7A, 0xBC, 0xAF], "7z"),
        ("{\\rtf"u8.ToArray(), "RTF"),
        ("SQLite format 3"u8.ToArray(), "SQLite"),
        ([0x7F, 0x45, 0x4C, 0x46], "ELF"),
        ([0x4D, 0x5A, 0x90, 0x00], "EXE"),
    ];

    /// <summary>Name of the kind; null for bytes that may be a text.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (first, kind) in Known)
        {
            if (bytes.StartsWith(first))
            {
                return kind;
            }
        }

        return null;
    }
}
