using System.Globalization;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Exports;
using PolicyDashboard.Web.Exports.Pictures;
using PolicyDashboard.Web.Pages.Map;

namespace PolicyDashboard.Web.Stories;

/// <summary>A figure as a slide keeps it: as data, so that it can be drawn anew at any size, light or dark, when the numbers behind it have long changed.</summary>
/// <param name="Title">One line, with what and of whom.</param>
/// <param name="Notes">Measure and formula, denominator, types, years.</param>
/// <param name="Table">The numbers, each with its key and what it opens.</param>
/// <param name="Scale">What the colours mean; null without a colour scale.</param>
/// <param name="Plot">What the chart engine was handed; null where the figure is no plot.</param>
/// <param name="Map">The map or maps; null where the figure is none.</param>
/// <param name="Quotations">Statements in their own words; null where the figure is a chart.</param>
public sealed record KeptFigure(
    string Title,
    IReadOnlyList<string> Notes,
    FigureTable Table,
    ColourScale? Scale,
    Plot? Plot,
    MapDrawing? Map,
    IReadOnlyList<KeptQuotation>? Quotations)
{
    /// <summary>A chart. Links that only change the page are left out: a slide opens numbers, and its own view.</summary>
    public static KeptFigure Of(ExportedFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return new(
            figure.Title,
            figure.Notes,
            figure.Table,
            figure.Scale is { } scale ? scale with { OtherBounds = null } : null,
            (figure.Drawing as PlotDrawing)?.Plot is { } plot ? plot with { Heads = null } : null,
            (figure.Drawing as MapPicture)?.Map,
            null);
    }

    /// <summary>Keys that open statements; what only leads to another view opens none.</summary>
    public IReadOnlySet<string> OpeningKeys() => Table.Rows
        .SelectMany(row => row.Cells.Select(cell => (cell.Key, cell.Link)).Append((row.Head.Key, row.Head.Link)))
        .Concat(Table.Columns.Select(head => (head.Key, head.Link)))
        .Where(one => one is { Key: not null, Link: { } link } && (PlaceOf(link) is not null || Links.Parts(link.Split('#')[0]).Parts.Any(part => part.Name == "open")))
        .Select(one => one.Key!)
        .ToHashSet();

    /// <summary>Keys of its quotations, which open the statements quoted; none where the table does not hold them.</summary>
    public IReadOnlyList<string?> QuotationKeys() =>
        [.. (Quotations ?? []).Select(quotation => Table.Rows.SelectMany(row => row.Cells).FirstOrDefault(cell => cell.Key is not null && cell.Link == quotation.Link)?.Key)];

    /// <summary>Where the statement is that a link to a document points at; null where it points at none.</summary>
    public static StatementPlace? PlaceOf(string link)
    {
        ArgumentNullException.ThrowIfNull(link);
        var (path, parts) = Links.Parts(link.Split('#')[0]);
        return QuotedViews.DocumentOf(path) is { } document
            && int.TryParse(parts.FirstOrDefault(part => part.Name == "s").Value, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? new(document, index)
            : null;
    }

    /// <summary>The number of a key; null where the figure has none.</summary>
    public (TableHead Row, TableHead Column, TableCell Cell)? Find(string key)
    {
        foreach (var row in Table.Rows)
        {
            for (var at = 0; at < row.Cells.Count; at++)
            {
                if (row.Cells[at].Key == key && row.Cells[at].Link is not null)
                {
                    return (row.Head, Table.Columns[at + 1], row.Cells[at]);
                }
            }
        }

        return null;
    }
}

/// <summary>A statement in its own words.</summary>
/// <param name="Text">The statement.</param>
/// <param name="Source">Document, place, date.</param>
/// <param name="Link">Where it stands in its document.</param>
/// <param name="Marks">What is marked in it: start and length, in UTF-16 code units.</param>
public sealed record KeptQuotation(string Text, string Source, string Link, IReadOnlyList<KeptMark> Marks);

/// <summary>A marked part of a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="Length">How long it is.</param>
public sealed record KeptMark(int Start, int Length);
