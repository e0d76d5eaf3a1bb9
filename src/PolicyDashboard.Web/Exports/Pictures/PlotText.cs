namespace PolicyDashboard.Web.Exports.Pictures;

/// <summary>The little HTML that the chart engine reads in texts: line breaks, bold, and the three escapes.</summary>
internal static class PlotText
{
    /// <summary>The lines of a text, and whether they are bold.</summary>
    public static (IReadOnlyList<string> Lines, bool IsBold) Of(string text)
    {
        var isBold = text.StartsWith("<b>", StringComparison.Ordinal);
        return (
            [.. text.Replace("<b>", "", StringComparison.Ordinal).Replace("</b>", "", StringComparison.Ordinal).Split("<br>").Select(Plain)],
            isBold);
    }

    private static string Plain(string text) => text
        .Replace("&lt;", "<", StringComparison.Ordinal)
        .Replace("&gt;", ">", StringComparison.Ordinal)
        .Replace("&amp;", "&", StringComparison.Ordinal);
}
