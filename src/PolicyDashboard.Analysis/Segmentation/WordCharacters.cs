using System.Buffers;

namespace PolicyDashboard.Analysis.Segmentation;

/// <summary>The characters that jieba joins to words; every other character cuts the text and is a token of its own.</summary>
/// <remarks>
/// As in jieba 0.42.1: Han characters U+4E00 to U+9FD5 (not the later ones, such as U+9FD6, nor the extensions),
/// ASCII letters and digits, and <c>+#&amp;._%-</c>.
/// </remarks>
internal static class WordCharacters
{
    /// <summary>The first Han character that counts as one.</summary>
    public const char FirstHan = '\u4E00';

    /// <summary>The last Han character that counts as one.</summary>
    public const char LastHan = '\u9FD5';

    /// <summary>All of them.</summary>
    public static SearchValues<char> All { get; } = SearchValues.Create(List());

    /// <summary>Whether a character is one of the Han characters.</summary>
    public static bool IsHan(char character) => (uint)(character - FirstHan) <= LastHan - FirstHan;

    /// <summary>All of them, in the order of their code points.</summary>
    public static string List()
    {
        var ascii = Enumerable.Range(0, 128).Select(code => (char)code)
            .Where(character => char.IsAsciiLetterOrDigit(character) || "+#&._%-".Contains(character, StringComparison.Ordinal));
        var han = Enumerable.Range(FirstHan, LastHan - FirstHan + 1).Select(code => (char)code);
        return string.Concat(ascii.Concat(han));
    }
}
