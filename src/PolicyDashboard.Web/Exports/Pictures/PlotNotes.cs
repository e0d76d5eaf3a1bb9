using PolicyDashboard.Web.Charts;

namespace PolicyDashboard.Web.Exports.Pictures;

/// <summary>Draws the notes of a plot.</summary>
internal static class PlotNotes
{
    private const double LineHeight = 1.3;

    public static void Draw(PlotPanel panel, PlotNote note)
    {
        var (lines, isBold) = PlotText.Of(note.Text);
        var size = note.Font.Size;
        if (note.Within is { } share && lines.Max(Wrapping.Width) * size > share * panel.Width)
        {
            // A name that is wider than what it names would lie over its neighbour's.
            return;
        }

        var x = panel.AcrossAt(note.X, note.Xref) + (note.Xshift ?? 0);
        var y = panel.DownAt(note.Y, note.Yref) - (note.Yshift ?? 0);
        var tall = lines.Count * size * LineHeight;
        var top = note.Yanchor switch { "bottom" => y - tall, "middle" => y - (tall / 2), _ => y };
        var anchor = note.Xanchor switch { "right" => TextAnchor.End, "center" => TextAnchor.Middle, _ => TextAnchor.Start };
        for (var line = 0; line < lines.Count; line++)
        {
            panel.Picture.Add(new TextMark(
                x, top + (line * size * LineHeight) + size, lines[line], size, panel.Colours.Settle(note.Font.Color) ?? panel.Colours.Of("ink"), anchor, isBold || note.Font.Weight >= 600));
        }
    }
}
