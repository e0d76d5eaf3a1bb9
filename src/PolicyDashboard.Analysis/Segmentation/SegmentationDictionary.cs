using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace PolicyDashboard.Analysis.Segmentation;

/// <summary>
/// jieba's dictionary and hidden Markov model, laid out for <see cref="Segmenter"/>. Immutable; one serves all threads.
/// </summary>
[SuppressMessage("Naming", "CA1711", Justification = "A dictionary is what jieba's list of words is called.")]
public sealed class SegmentationDictionary
{
    private SegmentationDictionary(string fingerprint, int words, Tables tables) =>
        (Fingerprint, Words, Layout) = (fingerprint, words, tables);

    /// <summary>SHA-256 of the two files it was built from, lower-case hexadecimal.</summary>
    public string Fingerprint { get; }

    /// <summary>Number of words in the dictionary file.</summary>
    public int Words { get; }

    internal Tables Layout { get; }

    /// <summary>The fingerprint that a dictionary built from these files would have.</summary>
    public static string FingerprintOf(ReadOnlySpan<byte> words, ReadOnlySpan<byte> model)
    {
        Span<byte> hashes = stackalloc byte[2 * SHA256.HashSizeInBytes];
        SHA256.HashData(words, hashes);
        SHA256.HashData(model, hashes[SHA256.HashSizeInBytes..]);
        return Convert.ToHexStringLower(SHA256.HashData(hashes));
    }

    /// <summary>Builds the dictionary; takes some tenths of a second.</summary>
    /// <param name="words">Content of <c>dict.txt</c>, UTF-8: <c>word frequency tag</c> a line.</param>
    /// <param name="model">Content of <c>hmm_model.utf8</c>.</param>
    /// <param name="repeatedFrequency">
    /// Added to the sum of all frequencies: what lines add that jieba's own file has twice and this one once.
    /// </param>
    /// <exception cref="DictionaryFormatException">One of the two cannot be read.</exception>
    public static SegmentationDictionary Build(ReadOnlySpan<byte> words, ReadOnlySpan<byte> model, int repeatedFrequency = 0)
    {
        var list = WordList.Parse(words);
        var tables = Tables.Build(list, HiddenMarkovModel.Parse(model), list.Total + repeatedFrequency);
        return new SegmentationDictionary(FingerprintOf(words, model), list.Count, tables);
    }

    /// <summary>Writes the dictionary so that <see cref="Read"/> has it back in milliseconds; about 7 MB.</summary>
    public void WriteTo(Stream stream) => DictionaryBinary.Write(stream, this);

    /// <summary>Reads what <see cref="WriteTo"/> wrote.</summary>
    /// <exception cref="InvalidDataException">It was cut, altered, or written by another version or on another kind of machine.</exception>
    public static SegmentationDictionary Read(ReadOnlySpan<byte> content)
    {
        var (fingerprint, words, tables) = DictionaryBinary.Read(content);
        return new SegmentationDictionary(fingerprint, words, tables);
    }
}
