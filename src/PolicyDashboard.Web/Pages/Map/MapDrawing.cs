using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Charts;

namespace PolicyDashboard.Web.Pages.Map;

/// <summary>The map, or the maps, with the table of the same numbers.</summary>
/// <param name="Title">One line, with what and of whom.</param>
/// <param name="Notes">Measure and formula, denominator, types, years, levels.</param>
/// <param name="Maps">One, or one a theme.</param>
/// <param name="Table">The numbers.</param>
/// <param name="Scale">What the colours mean, the same in all maps.</param>
/// <param name="HasThin">Whether a square rests on few statements, so that the legend must say how it is marked.</param>
public sealed record MapDrawing(string Title, IReadOnlyList<string> Notes, IReadOnlyList<SubjectMap> Maps, FigureTable Table, ColourScale Scale, bool HasThin);

/// <summary>A map of one subject.</summary>
/// <param name="Subject">What it is of.</param>
/// <param name="Name">Its name in the reader's language.</param>
/// <param name="Tiles">All rows as one text first, then what stands apart, then the provinces, row by row.</param>
public sealed record SubjectMap(Subject Subject, string Name, IReadOnlyList<MapTile> Tiles)
{
    /// <summary>All rows as one text.</summary>
    public MapTile Total => Tiles[0];
}

/// <summary>A square.</summary>
/// <param name="Key">Key of its number, as in the table.</param>
/// <param name="Column">From the west, counted from 0.</param>
/// <param name="Row">From the north, counted from 0.</param>
/// <param name="Name">Name of the place.</param>
/// <param name="Sign">The same in one character or two letters.</param>
/// <param name="Text">The value as it is shown; a dash where there is none.</param>
/// <param name="Value">The value; null where there is nothing to measure, which is not zero.</param>
/// <param name="Shade">Step of the scale; null where there is nothing to measure, and for what is no place.</param>
/// <param name="Detail">What the value was computed from, or why there is none.</param>
/// <param name="Link">What it opens; null for nothing.</param>
/// <param name="IsThin">Whether it rests on few statements.</param>
/// <param name="IsApart">Whether it is no province.</param>
/// <param name="IsDiverging">Whether <paramref name="Shade"/> is a step of a diverging scale.</param>
public sealed record MapTile(
    string Key, int Column, int Row, string Name, string Sign, string Text, double? Value, int? Shade, string Detail, string? Link, bool IsThin, bool IsApart, bool IsDiverging = false);
