using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Exports;

/// <summary>A kind of file.</summary>
/// <param name="Extension">How its name ends, as in the address: <c>csv</c>.</param>
/// <param name="ContentType">What the browser is told.</param>
/// <param name="Name">What it is called in the menu.</param>
public sealed record ExportFormat(string Extension, string ContentType, Wording Name)
{
    /// <summary>Whether it shows what is drawn, and not all of the numbers.</summary>
    public bool IsPicture => this == Png || this == Svg;

    /// <summary>A picture of points, twice as fine as a screen.</summary>
    public static ExportFormat Png { get; } = new("png", "image/png", Words.ExportPng);

    /// <summary>A picture of lines and words.</summary>
    public static ExportFormat Svg { get; } = new("svg", "image/svg+xml", Words.ExportSvg);

    /// <summary>Numbers for every program.</summary>
    public static ExportFormat Csv { get; } = new("csv", "text/csv; charset=utf-8", Words.ExportCsv);

    /// <summary>Numbers for Excel and WPS.</summary>
    public static ExportFormat Xlsx { get; } = new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Words.ExportXlsx);

    /// <summary>A brief for Word and WPS.</summary>
    public static ExportFormat Docx { get; } = new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Words.BriefFormat);

    /// <summary>A story for PowerPoint and WPS.</summary>
    public static ExportFormat Pptx { get; } = new("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", Words.StoryPptx);

    /// <summary>What a chart is offered as.</summary>
    public static IReadOnlyList<ExportFormat> OfCharts { get; } = [Png, Svg, Csv, Xlsx];

    /// <summary>What a list is offered as.</summary>
    public static IReadOnlyList<ExportFormat> OfLists { get; } = [Csv, Xlsx];
}
