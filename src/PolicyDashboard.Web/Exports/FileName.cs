using System.Globalization;

namespace PolicyDashboard.Web.Exports;

/// <summary>Names of files that are taken away: what is in them, the day, the format.</summary>
public static class FileName
{
    // Of three bytes each: file systems take 255 with day and format.
    private const int Longest = 60;

    /// <summary>What one system or another refuses in a name.</summary>
    private const string Refused = "\\/:*?\"<>|";

    /// <summary>The name of a file.</summary>
    /// <param name="title">What it holds; cut after 60 characters. A per cent sign, which browsers write a blank for, becomes the wide one of Chinese text.</param>
    /// <param name="day">The day it is taken away.</param>
    /// <param name="format">Its format.</param>
    public static string Of(string title, DateTimeOffset day, ExportFormat format)
    {
        var kept = new string([.. title.Select(character => char.IsControl(character) || Refused.Contains(character, StringComparison.Ordinal) ? ' ' : character == '%' ? '％' : character)]);
        kept = string.Join(' ', kept.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        kept = kept.Length <= Longest ? kept : kept[..Longest];
        return string.Create(CultureInfo.InvariantCulture, $"{kept} {day:yyyyMMdd}.{format.Extension}");
    }
}
