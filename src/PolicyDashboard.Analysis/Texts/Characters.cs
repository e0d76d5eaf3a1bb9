namespace PolicyDashboard.Analysis.Texts;

/// <summary>Kinds of characters, without a culture.</summary>
public static class Characters
{
    /// <summary>White space as Python's <c>str.strip</c> sees it, which the labelled statements were cut with.</summary>
    public static bool IsBlank(char character) =>
        character < '\u3000' ? char.IsWhiteSpace(character) || character is >= '\u001c' and <= '\u001f' : character == '\u3000';

    /// <summary>A Chinese character of the basic block, U+4E00 to U+9FFF: those that make a statement count.</summary>
    public static bool IsHan(char character) => character is >= '\u4e00' and <= '\u9fff';
}
