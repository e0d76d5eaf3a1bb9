using DocumentFormat.OpenXml.Wordprocessing;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;
using WordRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;
using WordCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;

namespace PolicyDashboard.Web.Exports.Briefs;

/// <summary>The figure's table as a table of Word: its head stands on every page, its numbers as the page shows them.</summary>
internal static class BriefTable
{
    // Shares of the width: a name needs more than a number.
    private const int NameShare = 3, WordShare = 3, NumberShare = 2;

    // Twentieths of a point: twenty-five columns leave no room to spare.
    private const short NarrowMargin = 28;

    public static WordTable Of(FigureTable table, int width, string tableStyle, string cellStyle, bool isWide, Language language)
    {
        var shares = table.Columns.Select((head, at) => at == 0 ? NameShare * (isWide ? 2 : 1) : head.IsWord ? WordShare : NumberShare).ToList();
        var widths = shares.Select(share => width * share / shares.Sum()).ToList();
        var made = new WordTable(
            new TableProperties
            {
                TableStyle = new TableStyle { Val = tableStyle },
                TableWidth = new TableWidth { Width = $"{widths.Sum()}", Type = TableWidthUnitValues.Dxa },
                TableLayout = new TableLayout { Type = TableLayoutValues.Fixed },
                TableCellMarginDefault = isWide ? new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = NarrowMargin, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = NarrowMargin, Type = TableWidthValues.Dxa }) : null,
                TableCaption = new TableCaption { Val = table.Caption },
            },
            new TableGrid(widths.Select(one => new GridColumn { Width = $"{one}" })));
        made.AppendChild(Row(table.Columns.Select(head => HeadOf(head, isWide, language)).ToList(), isHead: true));
        foreach (var row in table.Rows)
        {
            made.AppendChild(Row([row.Head.Text, .. row.Cells.Select(ShownOf)], isHead: false, row.IsTotal, [null, .. row.Cells.Select(cell => cell.Range)]));
        }

        return made;

        WordRow Row(List<string> cells, bool isHead, bool isStrong = false, List<string?>? ranges = null)
        {
            var made = new WordRow(new TableRowProperties(isHead ? [new CantSplit(), new TableHeader()] : [new CantSplit()]));
            for (var at = 0; at < cells.Count; at++)
            {
                var paragraph = BriefParts.Paragraph(cellStyle, BriefParts.Text(cells[at], isHead || isStrong));
                if (ranges?[at] is { } range)
                {
                    // As on the page: the interval beneath its number.
                    paragraph.Append(new Run(new Break()), BriefParts.Text(range));
                }

                if (at > 0 && !table.Columns[at].IsWord)
                {
                    paragraph.ParagraphProperties!.Justification = new Justification { Val = JustificationValues.Right };
                }

                made.AppendChild(new WordCell(
                    new TableCellProperties
                    {
                        TableCellWidth = new TableCellWidth { Width = $"{widths[at]}", Type = TableWidthUnitValues.Dxa },
                        Shading = isHead ? new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "EFEDE7" } : null,
                    },
                    paragraph));
            }

            return made;
        }
    }

    // As on the page: the star of what is more than chance goes along.
    private static string ShownOf(Charts.TableCell cell) => cell.Mark == CellMark.Notable ? cell.Text + "*" : cell.Text;

    // The unit of a matrix stands in its caption; twenty-five heads have no room for it.
    private static string HeadOf(TableHead head, bool isWide, Language language) =>
        isWide ? head.Text
        : head.Unit.In(language) is { Length: > 0 } unit ? Words.ExportHead.In(language, head.Text, unit)
        : head.Detail is { } detail ? Words.ExportHead.In(language, head.Text, detail)
        : head.Text;
}
