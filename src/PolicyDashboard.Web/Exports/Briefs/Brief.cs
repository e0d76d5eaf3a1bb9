using PolicyDashboard.Web.Charts;

namespace PolicyDashboard.Web.Exports.Briefs;

/// <summary>What a page has to say in a brief.</summary>
/// <param name="Findings">Sentences, the weightiest first.</param>
/// <param name="Cautions">What must be said with them: sides that are unlike, what an interval is about.</param>
/// <param name="Quotations">Statements behind the findings, in the order of their numbers.</param>
public sealed record BriefContent(IReadOnlyList<BriefFinding> Findings, IReadOnlyList<string> Cautions, IReadOnlyList<BriefQuotation> Quotations);

/// <summary>A finding.</summary>
/// <param name="Text">One sentence, with its numbers and their intervals.</param>
/// <param name="Quotations">Numbers of the quotations that show it, counted from 1.</param>
public sealed record BriefFinding(string Text, IReadOnlyList<int> Quotations);

/// <summary>A statement as it was written.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Title">Title of its document.</param>
/// <param name="Place">Issuing place.</param>
/// <param name="Date">Date as it is written in the language of the brief; "undated" for none.</param>
/// <param name="Link">Where it is read, relative to the site.</param>
public sealed record BriefQuotation(string Text, string Title, string Place, string Date, string Link);

/// <summary>All of a brief.</summary>
/// <param name="Figure">Its chart and table.</param>
/// <param name="Content">Its findings and quotations.</param>
/// <param name="Facts">What it must not lose.</param>
/// <param name="Source">Where the chart is from, in one line.</param>
/// <param name="Png">The chart as a picture with its size in pixels of a screen; null where the server cannot paint one.</param>
public sealed record Brief(ExportedFigure Figure, BriefContent Content, IReadOnlyList<ExportFact> Facts, string Source, (byte[] File, double Width, double Height)? Png)
{
    /// <summary>Its table.</summary>
    public FigureTable Table => Figure.Table;

    /// <summary>Whether its table is too wide for an upright page.</summary>
    public bool IsWide => Table.Columns.Count > MostUprightColumns;

    private const int MostUprightColumns = 8;
}
