namespace PolicyDashboard.Analysis.Segmentation;

/// <summary>Cuts text into words as jieba 0.42.1 does in its precise mode with the hidden Markov model, token for token.</summary>
/// <remarks>
/// Keeps its working memory, so that no token costs an allocation: make one for each thread, it is not safe for several.
/// The working memory grows to the longest document and the longest stretch without a punctuation mark.
/// </remarks>
public sealed class Segmenter(SegmentationDictionary dictionary)
{
    private readonly BestRoute _route = new(dictionary.Layout);
    private readonly UnknownRuns _unknown = new(dictionary.Layout);
    private int[] _ends = new int[1024];

    /// <summary>Cuts a text, best a whole document in one call.</summary>
    /// <returns>
    /// Where each token ends: the first position after it, in UTF-16 code units, rising; the last one is the text's length.
    /// Together the tokens are the text: white space and punctuation marks are tokens too, one for each code point,
    /// with \r\n as one. The span is overwritten by the next call.
    /// </returns>
    public ReadOnlySpan<int> Segment(ReadOnlySpan<char> text)
    {
        if (_ends.Length < text.Length)
        {
            _ends = new int[Math.Max(text.Length, 2 * _ends.Length)];
        }

        var ends = new TokenEnds(_ends);
        for (var at = 0; at < text.Length;)
        {
            var count = _route.Find(text[at..]);
            Follow(text.Slice(at, count), at, ref ends);
            at += count;
        }

        return ends.Written;
    }

    /// <inheritdoc cref="BestRoute.IsOneWord"/>
    internal bool IsOneWord(ReadOnlySpan<char> text) => _route.IsOneWord(text);

    /// <summary>Writes the token ends of the best way through a stretch; runs of single characters go to the model.</summary>
    private void Follow(ReadOnlySpan<char> stretch, int offset, ref TokenEnds ends)
    {
        var steps = _route.Steps[..(stretch.Length + 1)];
        for (var at = 0; at < stretch.Length;)
        {
            int step = steps[at];
            if (step == 1 && steps[at + 1] == 1)
            {
                var start = at;
                at += 1 + steps[(at + 1)..].IndexOfAnyExcept((byte)1);
                _unknown.Cut(stretch[start..at], _route.Classes[start..at], offset + start, ref ends);
                continue;
            }

            at += step & BestRoute.Length;
            if (step >= BestRoute.CutPair && at < stretch.Length && IsPair(stretch[at - 1], stretch[at]))
            {
                at++;
            }

            ends.Add(offset + at);
        }
    }

    /// <summary>Whether two characters of which the first is \r or the first half of a surrogate pair are one token.</summary>
    internal static bool IsPair(char first, char second) => first == '\r' ? second == '\n' : char.IsLowSurrogate(second);
}
