using System.Text;

namespace PolicyDashboard.Analysis.Segmentation;

/// <summary>The words of a jieba dictionary, <c>word frequency [tag]</c> a line.</summary>
internal sealed class WordList
{
    /// <summary>
    /// Words with their frequencies, in the order of the file. Words with a character that is no word character
    /// are left out: text is cut at such a character before words are looked for, so they cannot be found.
    /// </summary>
    public List<(string Word, int Frequency)> Words { get; } = [];

    /// <summary>Words in the file, those left out included.</summary>
    public int Count { get; private set; }

    /// <summary>Sum of all frequencies in the file, those of words left out included.</summary>
    public long Total { get; private set; }

    /// <summary>Reads the file's bytes.</summary>
    /// <exception cref="DictionaryFormatException">A line is no word with a frequency, or a word stands there twice.</exception>
    public static WordList Parse(ReadOnlySpan<byte> utf8)
    {
        var list = new WordList();
        var known = new HashSet<string>(400_000, StringComparer.Ordinal);
        var number = 0;
        foreach (var range in utf8.Split((byte)'\n'))
        {
            number++;
            var line = utf8[range].Trim("\r "u8);
            if (line.IsEmpty)
            {
                // Only what follows the last line end may be empty.
                if (range.End.GetOffset(utf8.Length) == utf8.Length)
                {
                    break;
                }

                throw new DictionaryFormatException(number, "is empty; expected 'word frequency tag'.");
            }

            var (word, frequency) = ParseLine(line, number);
            if (!known.Add(word))
            {
                throw new DictionaryFormatException(number, $"'{word}' stands here a second time.");
            }

            list.Count++;
            list.Total += frequency;
            if (word.AsSpan().ContainsAnyExcept(WordCharacters.All) || frequency == 0)
            {
                continue;
            }

            list.Words.Add((word, frequency));
        }

        return list.Count > 0 ? list : throw new DictionaryFormatException(0, "there is not one word in it.");
    }

    private static (string Word, int Frequency) ParseLine(ReadOnlySpan<byte> line, int number)
    {
        var space = line.IndexOf((byte)' ');
        if (space > 0)
        {
            var rest = line[(space + 1)..];
            var end = rest.IndexOf((byte)' ');
            if (int.TryParse(end < 0 ? rest : rest[..end], provider: null, out var frequency) && frequency >= 0)
            {
                return (Decode(line[..space], number), frequency);
            }
        }

        throw new DictionaryFormatException(number, $"is '{Encoding.UTF8.GetString(line)}'; expected 'word frequency tag'.");
    }

    private static string Decode(ReadOnlySpan<byte> utf8, int number)
    {
        try
        {
            return Strict.GetString(utf8);
        }
        catch (DecoderFallbackException)
        {
            throw new DictionaryFormatException(number, "is not UTF-8.");
        }
    }

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
