namespace PolicyDashboard.Analysis.Texts;

/// <summary>What a heading says, so that the same heading of two documents is the same.</summary>
public static class HeadingText
{
    /// <summary>Longest name of a heading; a paragraph may open with one.</summary>
    public const int Longest = 40;

    /// <summary>The heading without its number, white space and the mark at its end, at most <see cref="Longest"/> characters: <c>（二）优化营商环境。</c> says 优化营商环境.</summary>
    public static string Of(ReadOnlySpan<char> heading)
    {
        var text = Shown(heading);
        var number = NumberMark.At(text, 0).Length;
        var said = text[number..].Trim(" \u3000\t\n、．.：:。；;，,");

        // A heading that is nothing but its number is called by it.
        said = said.IsEmpty ? text : said;
        return said[..Math.Min(said.Length, Longest)].ToString();
    }

    /// <summary>The heading as it is shown: with its number, without white space and the signs by which pages mark headings (## 第一章　总则).</summary>
    public static ReadOnlySpan<char> Shown(ReadOnlySpan<char> heading)
    {
        var text = heading.Trim();
        return text.TrimStart('#').TrimStart() is { IsEmpty: false } said ? said : text;
    }
}
