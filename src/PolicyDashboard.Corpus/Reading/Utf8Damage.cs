using System.Buffers;
using System.Text;

namespace PolicyDashboard.Corpus.Reading;

/// <summary>How much of some bytes is UTF-8 and how much is not.</summary>
/// <param name="Broken">Sequences of bytes that are no character.</param>
/// <param name="LongCharacters">Characters of two bytes and more.</param>
internal readonly record struct Utf8Damage(int Broken, int LongCharacters)
{
    /// <summary>
    /// A UTF-8 text with a stray byte or cut in the middle of a character is still UTF-8. Bytes of another
    /// encoding break every few characters.
    /// </summary>
    public bool IsSlight => LongCharacters >= 20 && Broken * 500L <= LongCharacters + 500L;

    /// <summary>Counts over all of the bytes.</summary>
    public static Utf8Damage Of(ReadOnlySpan<byte> bytes)
    {
        var (broken, longCharacters) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            broken += status == OperationStatus.Done ? 0 : 1;
            longCharacters += status == OperationStatus.Done && length > 1 ? 1 : 0;
            bytes = bytes[length..];
        }

        return new(broken, longCharacters);
    }
}
