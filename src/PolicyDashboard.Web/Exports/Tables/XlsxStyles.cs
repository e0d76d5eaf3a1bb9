using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PolicyDashboard.Web.Exports.Tables;

/// <summary>How the cells of a workbook look: one style for each format, plain and strong.</summary>
internal static class XlsxStyles
{
    private const uint FirstOwnFormat = 164;

    /// <summary>The head of a column, and the names of facts.</summary>
    public const uint Head = 1;

    /// <summary>Text that is broken into lines.</summary>
    public const uint Wrapped = 2;

    // As in the table of the page: a minus as wide as a plus.
    private static readonly string[] Formats = ["#,##0", "0.0", "0.00", "+0.0;\u22120.0;0.0", "+0.00;\u22120.00;0.00", "#,##0.000"];

    /// <summary>Style of text.</summary>
    public static uint OfText(bool isStrong, bool wraps) => isStrong ? 3u : wraps ? Wrapped : 0u;

    /// <summary>Style of a number.</summary>
    public static uint Of(SheetFormat format, double number, bool isStrong)
    {
        var at = format == SheetFormat.Number && number != Math.Round(number) ? Formats.Length - 1 : (int)format;
        return 4 + (2 * (uint)at) + (isStrong ? 1u : 0);
    }

    /// <summary>The style sheet.</summary>
    public static Stylesheet Sheet() => new(
        new NumberingFormats(Formats.Select((format, at) => new NumberingFormat { NumberFormatId = FirstOwnFormat + (uint)at, FormatCode = format })),
        new Fonts(Face(isBold: false), Face(isBold: true)),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFEFEDE7" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
        new CellFormats(All()),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static IEnumerable<OpenXmlElement> All()
    {
        yield return Style(0, 0, 0);
        yield return Style(0, 1, 2, new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Bottom });
        yield return Style(0, 0, 0, new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top });
        yield return Style(0, 1, 0);
        for (var at = 0u; at < Formats.Length; at++)
        {
            yield return Style(FirstOwnFormat + at, 0, 0);
            yield return Style(FirstOwnFormat + at, 1, 0);
        }
    }

    private static CellFormat Style(uint format, uint font, uint fill, Alignment? alignment = null) => new(alignment is null ? [] : [alignment])
    {
        NumberFormatId = format,
        FontId = font,
        FillId = fill,
        BorderId = 0,
        FormatId = 0,
        ApplyNumberFormat = format > 0,
        ApplyFont = font > 0,
        ApplyFill = fill > 0,
        ApplyAlignment = alignment is not null,
    };

    // Excel and WPS have it on every system; where it is missing they take the system's own.
    private static Font Face(bool isBold) => new(
        [.. isBold ? [new Bold()] : Array.Empty<OpenXmlElement>(), new FontSize { Val = 11 }, new FontName { Val = "Microsoft YaHei" }, new FontFamilyNumbering { Val = 2 }]);
}
