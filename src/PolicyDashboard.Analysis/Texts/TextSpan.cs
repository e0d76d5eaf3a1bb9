namespace PolicyDashboard.Analysis.Texts;

/// <summary>A stretch of a document's stored text.</summary>
/// <param name="Start">
/// First character, counted from 0 in UTF-16 code units, so that <c>text[span.Start]</c> is that character.
/// Counted in the text as stored, never in a matching view or a segmented copy of it.
/// </param>
/// <param name="Length">Number of UTF-16 code units. A rare character outside the BMP, such as 𠮷, counts 2.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>First character after the stretch.</summary>
    public int End => Start + Length;

    /// <summary>The stretch between two positions; <paramref name="end"/> is the first character after it.</summary>
    public static TextSpan Between(int start, int end) => new(start, end - start);

    /// <summary>The characters themselves.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
