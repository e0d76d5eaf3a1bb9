using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace PolicyDashboard.Corpus.Importing;

/// <summary>Tells whether two texts read the same: same characters in the same order, whatever the line breaks, indents and widths.</summary>
internal static class Wording
{
    /// <summary>Length of a hash in bytes. Half a SHA-256 is enough: nobody gains by forging a duplicate of his own document.</summary>
    public const int Length = 16;

    /// <summary>Hash of the wording of a text.</summary>
    public static byte[] Of(string text)
    {
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        var count = 0;
        foreach (var character in text)
        {
            // Most characters are Chinese, and none of these is left out or has another width.
            if (character is > '\u3000' and < '\uFEFF')
            {
                buffer[count++] = character;
            }
            else if (!IsLeftOut(character))
            {
                buffer[count++] = HalfWidth(character);
            }
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(buffer.AsSpan(0, count)), hash);
        ArrayPool<char>.Shared.Return(buffer);
        return hash[..Length].ToArray();
    }

    private static bool IsLeftOut(char character) =>
        character is ' ' or '\n' or '\t' or '\u3000' or '\u00A0' or '\u00AD' or '\uFEFF' or '\u2060' or (>= '\u2000' and <= '\u200F')
        || (character < '\u4E00' && char.IsWhiteSpace(character));

    /// <summary>Full-width letters, digits and punctuation stand 0xFEE0 above their ASCII ones.</summary>
    private static char HalfWidth(char character) =>
        character is >= '\uFF01' and <= '\uFF5E' ? (char)(character - 0xFEE0) : character;
}
