using System.Text.Json.Serialization;

namespace PolicyDashboard.Web.Charts;

/// <summary>Axes, notes and lines of a drawing. Width follows the page.</summary>
/// <param name="Height">Height of all of it.</param>
/// <param name="Margin">Room for heads.</param>
/// <param name="Xaxis">First horizontal axis.</param>
/// <param name="Yaxis">First vertical axis.</param>
public sealed record PlotLayout(double Height, PlotMargin Margin, PlotAxis Xaxis, PlotAxis Yaxis)
{
    /// <summary>More axes by name, <c>xaxis2</c> and so on.</summary>
    [JsonExtensionData]
    public Dictionary<string, object> Axes { get; init; } = [];

    /// <summary>Small panels of one kind, where they stand on a telephone; null for other drawings.</summary>
    public PlotPanels? Narrow { get; init; }

    /// <summary>Notes; of small panels one each, in their order.</summary>
    public IReadOnlyList<PlotNote> Annotations { get; init; } = [];

    /// <summary>Lines and fields.</summary>
    public IReadOnlyList<PlotShape> Shapes { get; init; } = [];

    /// <summary><c>overlay</c>: bars of one row stand on one line.</summary>
    public string? Barmode { get; init; }

    /// <summary>Room between bars, a share of the row.</summary>
    public double? Bargap { get; init; }
}

/// <summary>Where small panels stand, each with axes and a note of its own.</summary>
/// <param name="Height">Height of the whole drawing.</param>
/// <param name="Places">The panels in their order.</param>
public sealed record PlotPanels(double Height, IReadOnlyList<PanelPlace> Places);

/// <summary>Where a small panel stands.</summary>
/// <param name="X">From left to right, shares of the drawing.</param>
/// <param name="Y">From bottom to top, shares of the drawing.</param>
/// <param name="IsFirst">It stands at the left edge, where the scale is written.</param>
/// <param name="IsLowest">None stands below it, so that the years are written.</param>
public sealed record PanelPlace(IReadOnlyList<double> X, IReadOnlyList<double> Y, bool IsFirst, bool IsLowest);

/// <summary>Room around the panels.</summary>
public sealed record PlotMargin(double T, double R, double B, double L)
{
    /// <summary>The margin is kept whatever the labels.</summary>
    public double Pad => 0;
}

/// <summary>An axis.</summary>
/// <param name="Type"><c>category</c>, <c>linear</c> or <c>date</c>. Without <c>category</c> Plotly reads codes such as 420000 as numbers.</param>
public sealed record PlotAxis(string Type)
{
    /// <summary>Share of the drawing that it takes, from 0 to 1.</summary>
    public IReadOnlyList<double>? Domain { get; init; }

    /// <summary>Both ends.</summary>
    public IReadOnlyList<object>? Range { get; init; }

    /// <summary><c>reversed</c> puts the first name on top.</summary>
    public object? Autorange { get; init; }

    /// <summary>Order of categories: the one given.</summary>
    public IReadOnlyList<string>? Categoryarray { get; init; }

    /// <summary>Where ticks stand.</summary>
    public IReadOnlyList<object>? Tickvals { get; init; }

    /// <summary>What they say.</summary>
    public IReadOnlyList<string>? Ticktext { get; init; }

    /// <summary>How numbers are written.</summary>
    public string? Tickformat { get; init; }

    /// <summary>Written after each number.</summary>
    public string? Ticksuffix { get; init; }

    /// <summary>Angle of the words.</summary>
    public int? Tickangle { get; init; }

    /// <summary>Room between words and panel.</summary>
    public int? Ticklabelstandoff { get; init; }

    /// <summary>How many ticks at most.</summary>
    public int? Nticks { get; init; }

    /// <summary><c>top</c>, <c>bottom</c>, <c>left</c> or <c>right</c>.</summary>
    public string? Side { get; init; }

    /// <summary>Axis that it is fastened to.</summary>
    public string? Anchor { get; init; }

    /// <summary>Axis whose range it shares.</summary>
    public string? Matches { get; init; }

    /// <summary>Whether its words are shown.</summary>
    public bool? Showticklabels { get; init; }

    /// <summary>Whether lines cross the panel.</summary>
    public bool Showgrid { get; init; }

    /// <summary>Colour of those lines.</summary>
    public string Gridcolor => "$line";

    /// <summary>Whether 0 has a line.</summary>
    public bool Zeroline { get; init; }

    /// <summary>Colour of that line.</summary>
    public string Zerolinecolor => "$line-2";

    /// <summary>No line along the axis.</summary>
    public bool Showline => false;

    /// <summary>Nothing moves under the pointer.</summary>
    public bool Fixedrange => true;

    /// <summary>Type of the words.</summary>
    public PlotFont Tickfont { get; init; } = new(12.5, "$ink");

    /// <summary>What the axis measures.</summary>
    public PlotTitle? Title { get; init; }

    /// <summary>No little strokes.</summary>
    public string Ticks => "";
}

/// <summary>Title of an axis.</summary>
public sealed record PlotTitle(string Text, PlotFont Font, double Standoff);

/// <summary>A note in the drawing.</summary>
public sealed record PlotNote(string Text, object X, double Y, string Xref, string Yref)
{
    /// <summary>No arrow.</summary>
    public bool Showarrow => false;

    /// <summary>Which edge stands at X.</summary>
    public string Xanchor { get; init; } = "left";

    /// <summary>Which edge stands at Y.</summary>
    public string Yanchor { get; init; } = "bottom";

    /// <summary>Share of the panel's width that it must fit into, or is left out; null to be shown whatever its length.</summary>
    public double? Within { get; init; }

    /// <summary>Share of the panel's width beyond which its end is cut off (the table has all of it); null to be shown whatever its length.</summary>
    public double? Cut { get; init; }

    /// <summary>Sideways by so much.</summary>
    public double? Xshift { get; init; }

    /// <summary>Up by so much.</summary>
    public double? Yshift { get; init; }

    /// <summary>Type.</summary>
    public PlotFont Font { get; init; } = new(12, "$ink-2");
}

/// <summary>A line or a field in the drawing.</summary>
public sealed record PlotShape(string Type, object X0, object X1, double Y0, double Y1, string Xref, string Yref)
{
    /// <summary>For a <c>path</c>: what is drawn, in the axes' own numbers (positions on axes of categories).</summary>
    public string? Path { get; init; }

    /// <summary>Outline.</summary>
    public PlotLine? Line { get; init; }

    /// <summary>Filling.</summary>
    public string? Fillcolor { get; init; }

    /// <summary><c>below</c> the traces or <c>above</c>.</summary>
    public string? Layer { get; init; }

    /// <summary><c>pixel</c> where heights are counted in pixels from <see cref="Yanchor"/>.</summary>
    public string? Ysizemode { get; init; }

    /// <summary>Where pixels are counted from.</summary>
    public double? Yanchor { get; init; }
}
