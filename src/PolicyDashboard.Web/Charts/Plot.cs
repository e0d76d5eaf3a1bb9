using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PolicyDashboard.Web.Charts;

/// <summary>What is handed to Plotly. Strings such as <c>$ink</c> are variables of the style sheet; sizes are in sixteenths of a rem.</summary>
/// <param name="Traces">What is drawn.</param>
/// <param name="Layout">Axes, notes, lines.</param>
/// <param name="Heads">Keys of the numbers that the ticks of an axis open, in the order of the ticks.</param>
public sealed record Plot(IReadOnlyList<PlotTrace> Traces, PlotLayout Layout, PlotHeads? Heads = null)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,

        // It goes into an attribute, which Blazor encodes; encoding Chinese here as well would double its length.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The figure as the script reads it.</summary>
    public string Json() => JsonSerializer.Serialize(this, Options);

    /// <summary>Text for Plotly, which reads some HTML in what it is given: a title with a tag in it is shown, not obeyed.</summary>
    public static string Plain(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}

/// <summary>What the ticks of the axes open.</summary>
/// <param name="Xaxis">Keys of the numbers, a tick each.</param>
/// <param name="Yaxis">Keys of the numbers, a tick each.</param>
/// <param name="Xfolds">What lies beneath each tick: null for nothing.</param>
/// <param name="Yfolds">What lies beneath each tick: null for nothing.</param>
public sealed record PlotHeads(
    IReadOnlyList<string>? Xaxis = null, IReadOnlyList<string>? Yaxis = null, IReadOnlyList<PlotFold?>? Xfolds = null, IReadOnlyList<PlotFold?>? Yfolds = null);

/// <summary>Opens or closes what lies beneath a tick.</summary>
/// <param name="Key">Key of the table's own control.</param>
/// <param name="Open">Whether it is open.</param>
public sealed record PlotFold(string Key, bool Open);

/// <summary>Something drawn.</summary>
[JsonDerivedType(typeof(HeatTrace))]
[JsonDerivedType(typeof(PointTrace))]
[JsonDerivedType(typeof(BarTrace))]
[JsonDerivedType(typeof(IntervalTrace))]
[JsonDerivedType(typeof(LabelTrace))]
public abstract record PlotTrace(string? Xaxis, string? Yaxis)
{
    /// <summary>Plotly's name of the kind.</summary>
    public abstract string Type { get; }

    /// <summary>Hovering shows the table's own words, not Plotly's.</summary>
    public string Hoverinfo => "none";

    /// <summary>No legend: names stand where they belong.</summary>
    public bool Showlegend => false;
}

/// <summary>A matrix of colours. Rows of <paramref name="Z"/> go with <paramref name="Y"/>, columns with <paramref name="X"/>.</summary>
/// <param name="X">Subject keys, left to right.</param>
/// <param name="Y">Row keys, in the order of the axis.</param>
/// <param name="Z">Values; null is not drawn.</param>
/// <param name="Text">What stands in each cell.</param>
/// <param name="Zmax">The upper end; the lower end is 0, or −<paramref name="Zmax"/> where the scale diverges.</param>
/// <param name="Colorscale"><c>heat</c>, <c>diverge</c>, or stops.</param>
public sealed record HeatTrace(
    IReadOnlyList<string> X,
    IReadOnlyList<string> Y,
    IReadOnlyList<IReadOnlyList<double?>> Z,
    IReadOnlyList<IReadOnlyList<string>> Text,
    double Zmax,
    object Colorscale,
    string? Xaxis = null,
    string? Yaxis = null) : PlotTrace(Xaxis, Yaxis)
{
    /// <summary>The scale from 0 upwards.</summary>
    public const string Heat = "heat";

    /// <summary>The scale with 0 in its middle.</summary>
    public const string Diverging = "diverge";

    /// <inheritdoc/>
    public override string Type => "heatmap";

    /// <summary>Plotly ignores one end of the scale unless it is given both.</summary>
    public double Zmin => Colorscale is Diverging ? -Zmax : 0;

    /// <summary>The legend stands beside the chart as text.</summary>
    public bool Showscale => false;

    /// <summary>Gaps between cells.</summary>
    public double Xgap => 2;

    /// <summary>Gaps between cells.</summary>
    public double Ygap => 2;

    /// <summary>Cells without a value are no points.</summary>
    public bool Hoverongaps => false;

    /// <summary>Shows <see cref="Text"/> in the cells.</summary>
    public string Texttemplate => "%{text}";

    /// <summary>Small, but never smaller than the page's small text.</summary>
    public PlotFont Textfont => new(12);
}

/// <summary>Points.</summary>
/// <param name="X">Dates or steps.</param>
/// <param name="Y">Values.</param>
/// <param name="Customdata">Keys of the numbers.</param>
/// <param name="Text">What stands beside each; null for nothing.</param>
/// <param name="Mode"><c>markers</c> or <c>markers+text</c>.</param>
/// <param name="Marker">How they look.</param>
/// <param name="Textposition">Where the text stands, a point each.</param>
public sealed record PointTrace(
    IReadOnlyList<string> X,
    IReadOnlyList<double> Y,
    IReadOnlyList<string> Customdata,
    IReadOnlyList<string>? Text,
    string Mode,
    PlotMarker Marker,
    IReadOnlyList<string>? Textposition = null,
    string? Xaxis = null,
    string? Yaxis = null) : PlotTrace(Xaxis, Yaxis)
{
    /// <inheritdoc/>
    public override string Type => "scatter";

    /// <summary>Intervals; null for none.</summary>
    [JsonPropertyName("error_y")]
    public PlotError? ErrorY { get; init; }

    /// <summary>Text that would leave the panel is still shown.</summary>
    public bool Cliponaxis => false;

    /// <summary>As the page's small text.</summary>
    public PlotFont Textfont => new(12, "$ink-2");
}

/// <summary>Intervals around points or at the ends of bars.</summary>
/// <param name="Array">How far each reaches upwards.</param>
/// <param name="Arrayminus">How far each reaches downwards.</param>
/// <param name="Color">Colour.</param>
/// <param name="Thickness">Of the line.</param>
/// <param name="Width">Half the width of its ends.</param>
public sealed record PlotError(IReadOnlyList<double> Array, IReadOnlyList<double> Arrayminus, string Color, double Thickness = 1.5, double Width = 3)
{
    /// <summary>Lengths are given.</summary>
    public string Type => "data";

    /// <summary>Both directions have lengths of their own.</summary>
    public bool Symmetric => false;
}

/// <summary>Bars from the left.</summary>
/// <param name="X">Lengths; null for a missing one.</param>
/// <param name="Y">Row keys.</param>
/// <param name="Customdata">Keys of the numbers.</param>
/// <param name="Text">What stands at each end.</param>
/// <param name="Marker">How they look.</param>
public sealed record BarTrace(
    IReadOnlyList<double?> X,
    IReadOnlyList<string> Y,
    IReadOnlyList<string> Customdata,
    IReadOnlyList<string> Text,
    PlotMarker Marker,
    string? Xaxis = null,
    string? Yaxis = null) : PlotTrace(Xaxis, Yaxis)
{
    /// <inheritdoc/>
    public override string Type => "bar";

    /// <summary>Intervals of the bars' ends; null for none.</summary>
    [JsonPropertyName("error_x")]
    public PlotWhiskers? Whiskers { get; init; }

    /// <summary>Along the row.</summary>
    public string Orientation => "h";

    /// <summary>Beside the bar, so that a short one can be read too.</summary>
    public string Textposition => "outside";

    /// <summary>Numbers may stand outside of the panel.</summary>
    public bool Cliponaxis => false;

    /// <summary>Level, whatever the bar's size.</summary>
    public int Textangle => 0;

    /// <summary>As the page's small text.</summary>
    public PlotFont Textfont => new(12, "$ink-2");
}

/// <summary>Numbers along rows, each with its interval.</summary>
/// <param name="X">The numbers; null for a missing one.</param>
/// <param name="Y">Row keys.</param>
/// <param name="Customdata">Keys of the numbers.</param>
/// <param name="Whiskers">Their intervals.</param>
/// <param name="Marker">How the numbers look.</param>
public sealed record IntervalTrace(
    IReadOnlyList<double?> X,
    IReadOnlyList<string> Y,
    IReadOnlyList<string> Customdata,
    [property: JsonPropertyName("error_x")] PlotWhiskers? Whiskers,
    PlotMarker Marker,
    string? Xaxis = null,
    string? Yaxis = null) : PlotTrace(Xaxis, Yaxis)
{
    /// <inheritdoc/>
    public override string Type => "scatter";

    /// <summary>Points without lines between them.</summary>
    public string Mode => "markers";
}

/// <summary>Words along rows: numbers that stand clear of the whiskers of what they are of.</summary>
/// <param name="X">Where each stands; null for none.</param>
/// <param name="Y">Row keys.</param>
/// <param name="Customdata">Keys of the numbers.</param>
/// <param name="Text">The words.</param>
/// <param name="Textposition"><c>middle right</c> or <c>middle left</c> of where it stands, for all or one each.</param>
public sealed record LabelTrace(
    IReadOnlyList<double?> X,
    IReadOnlyList<string> Y,
    IReadOnlyList<string> Customdata,
    IReadOnlyList<string> Text,
    object Textposition,
    string? Xaxis = null,
    string? Yaxis = null) : PlotTrace(Xaxis, Yaxis)
{
    /// <inheritdoc/>
    public override string Type => "scatter";

    /// <summary>No points.</summary>
    public string Mode => "text";

    /// <summary>Words may stand outside of the panel.</summary>
    public bool Cliponaxis => false;

    /// <summary>As the page's small text.</summary>
    public PlotFont Textfont => new(12, "$ink-2");
}

/// <summary>Intervals around numbers.</summary>
/// <param name="Array">How far each reaches beyond the number; null for none.</param>
/// <param name="Arrayminus">How far each reaches below it.</param>
public sealed record PlotWhiskers(IReadOnlyList<double?> Array, IReadOnlyList<double?> Arrayminus)
{
    /// <summary>Each has its own.</summary>
    public string Type => "data";

    /// <summary>Both ends are their own.</summary>
    public bool Symmetric => false;

    /// <summary>Seen on any bar.</summary>
    public string Color => "$ink-2";

    /// <summary>Of the line.</summary>
    public double Thickness => 1.2;

    /// <summary>Of the strokes at the ends.</summary>
    public double Width => 3;

    /// <summary>From the numbers and both ends of their intervals; null where no number has one.</summary>
    public static PlotWhiskers? Of(IReadOnlyList<double?> numbers, IReadOnlyList<double?> low, IReadOnlyList<double?> high) =>
        low.All(end => end is null) ? null : new([.. high.Zip(numbers, (end, number) => end - number)], [.. numbers.Zip(low, (number, end) => number - end)]);
}

/// <summary>How points and bars look.</summary>
/// <param name="Color">One colour, or one each.</param>
/// <param name="Size">Diameter, one or one each; null for bars.</param>
/// <param name="Opacity">1 for full.</param>
/// <param name="Line">Outline.</param>
/// <param name="Symbol">Shape, one or one each; null for a disc.</param>
public sealed record PlotMarker(object Color, object? Size = null, double? Opacity = null, PlotLine? Line = null, object? Symbol = null);

/// <summary>A line's colour and width.</summary>
public sealed record PlotLine(string Color, double? Width = null);

/// <summary>Type in a drawing.</summary>
public sealed record PlotFont(double Size, string? Color = null, int? Weight = null);
