using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Book = DocumentFormat.OpenXml.Spreadsheet.Workbook;

namespace PolicyDashboard.Web.Exports.Tables;

/// <summary>A sheet as an Excel workbook: numbers as numbers, the head frozen, and a second sheet with the facts.</summary>
public static class XlsxFile
{
    /// <summary>Most rows of data on a sheet: what Excel has, less the head.</summary>
    public const int MostRows = 1_048_575;

    private const int MostCharacters = 32_767;
    private const double LineHeight = 16;

    /// <summary>Writes the file.</summary>
    /// <param name="file">Where to; must be seekable.</param>
    /// <param name="sheet">The numbers.</param>
    /// <param name="factsName">Name of the second sheet.</param>
    /// <param name="facts">What stands on it.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task WriteAsync(Stream file, Sheet sheet, string factsName, IReadOnlyList<ExportFact> facts, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        using var package = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook);
        package.PackageProperties.Title = facts.Count > 0 ? facts[0].Text : sheet.Name;
        var book = package.AddWorkbookPart();
        book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = XlsxStyles.Sheet();

        var data = book.AddNewPart<WorksheetPart>("data");
        await WriteAsync(data, sheet, freezesFirst: true, cancellation);
        var about = book.AddNewPart<WorksheetPart>("facts");
        await WriteAsync(about, Facts(factsName, facts), freezesFirst: false, cancellation);

        book.Workbook = new Book(new Sheets(
            new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = NameOf(sheet.Name), SheetId = 1, Id = "data" },
            new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = NameOf(factsName), SheetId = 2, Id = "facts" }));
        book.Workbook.Save();
    }

    private static Sheet Facts(string name, IReadOnlyList<ExportFact> facts) => new(
        name,
        [new SheetColumn("", 18), new SheetColumn("", 100, Wraps: true)],
        facts.Select(fact => new SheetRow([new(fact.Name), new(fact.Text, Link: fact.Text.StartsWith("http", StringComparison.Ordinal) ? fact.Text : null)])).ToAsyncEnumerable());

    private static async Task WriteAsync(WorksheetPart part, Sheet sheet, bool freezesFirst, CancellationToken cancellation)
    {
        var links = new List<(string Cell, string Link)>();
        using var xml = OpenXmlWriter.Create(part);
        xml.WriteStartElement(new Worksheet());
        xml.WriteElement(View(freezesFirst));
        xml.WriteElement(new Columns(sheet.Columns.Select((column, at) => new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = column.Width, CustomWidth = true })));
        xml.WriteStartElement(new SheetData());
        var number = 0u;
        if (freezesFirst)
        {
            Write(xml, ++number, sheet.Columns.Select(column => Text(column.Head, XlsxStyles.Head)), HeadHeight(sheet.Columns));
        }

        await foreach (var row in sheet.Rows.WithCancellation(cancellation))
        {
            number++;
            Write(xml, number, row.Cells.Select((cell, at) => Cell(cell, sheet.Columns[at], row.IsStrong)));
            for (var at = 0; at < row.Cells.Count; at++)
            {
                if (row.Cells[at].Link is { } link)
                {
                    links.Add(($"{Letters(at)}{number}", link));
                }
            }
        }

        xml.WriteEndElement();
        if (freezesFirst && number > 1)
        {
            xml.WriteElement(new AutoFilter { Reference = $"A1:{Letters(sheet.Columns.Count - 1)}{number}" });
        }

        WriteLinks(xml, part, links);
        xml.WriteElement(new PageSetup { Orientation = OrientationValues.Landscape, PaperSize = 9 });
        xml.WriteEndElement();
    }

    private static void Write(OpenXmlWriter xml, uint number, IEnumerable<Cell?> cells, double? height = null)
    {
        xml.WriteStartElement(height is null ? new Row { RowIndex = number } : new Row { RowIndex = number, Height = height, CustomHeight = true });
        foreach (var (at, cell) in cells.Index())
        {
            if (cell is not null)
            {
                cell.CellReference = $"{Letters(at)}{number}";
                xml.WriteElement(cell);
            }
        }

        xml.WriteEndElement();
    }

    private static void WriteLinks(OpenXmlWriter xml, WorksheetPart part, List<(string Cell, string Link)> links)
    {
        if (links.Count == 0)
        {
            return;
        }

        // The same address may stand in several cells.
        var known = new Dictionary<string, string>();
        xml.WriteStartElement(new Hyperlinks());
        foreach (var (cell, link) in links)
        {
            if (!known.TryGetValue(link, out var id))
            {
                id = $"link{known.Count}";
                part.AddHyperlinkRelationship(new Uri(link), isExternal: true, id);
                known.Add(link, id);
            }

            xml.WriteElement(new Hyperlink { Reference = cell, Id = id });
        }

        xml.WriteEndElement();
    }

    // Not every program makes room for a head of several lines by itself. A Han character is as wide as two digits.
    private static double HeadHeight(IReadOnlyList<SheetColumn> columns) =>
        LineHeight * columns.Max(column => Math.Ceiling(((Charts.Wrapping.Width(column.Head) * 2) + 1) / column.Width));

    private static SheetViews View(bool freezesFirst) => new(freezesFirst
        ? new SheetView(
            new Pane { HorizontalSplit = 1, VerticalSplit = 1, TopLeftCell = "B2", ActivePane = PaneValues.BottomRight, State = PaneStateValues.Frozen },
            new Selection { Pane = PaneValues.BottomRight, ActiveCell = "B2", SequenceOfReferences = new ListValue<StringValue> { InnerText = "B2" } })
        { WorkbookViewId = 0, TabSelected = true }
        : new SheetView { WorkbookViewId = 0 });

    private static Cell? Cell(SheetCell cell, SheetColumn column, bool isStrong) => cell switch
    {
        { Number: { } number } => new Cell(new CellValue(number.ToString("R", CultureInfo.InvariantCulture))) { StyleIndex = XlsxStyles.Of(cell.Format, number, isStrong) },
        { Text: { Length: > 0 } text } => Text(text, XlsxStyles.OfText(isStrong, column.Wraps)),
        _ => null,
    };

    private static Cell Text(string text, uint style) =>
        new(new InlineString(new Text(Allowed(text)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style };

    // What XML cannot hold is left out; what Excel cannot hold is cut, and says so.
    private static string Allowed(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (XmlConvert.IsXmlChar(text[at]))
            {
                kept.Append(text[at]);
            }
            else if (at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]))
            {
                kept.Append(text, at++, 2);
            }
        }

        return kept.Length <= MostCharacters ? kept.ToString() : $"{kept.ToString(0, MostCharacters - 1)}…";
    }

    // Excel refuses these in the name of a sheet, and more than 31 characters.
    private static string NameOf(string name)
    {
        var kept = new string([.. name.Where(character => !"[]:*?/\\'".Contains(character, StringComparison.Ordinal))]);
        return kept.Length <= 31 ? kept : kept[..31];
    }

    private static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{(char)('A' + (column / 26) - 1)}{(char)('A' + (column % 26))}";
}
