using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Exports.Pictures;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Stories.Drawing;

/// <summary>Draws a matrix from its table, in type that can be read across a room. Rows that do not fit go on a further slide, with heads and total once more.</summary>
internal sealed class MatrixStage
{
    private const double Type = StageRoom.Type, LargestType = 36, WidestColumn = 240, TallestRow = 64, LineHeight = 1.12, Bar = 6;

    private readonly FigureTable _table;
    private readonly StageRoom _room;
    private readonly List<int> _columns;
    private readonly List<IReadOnlyList<string>> _heads;
    private readonly double _label, _step, _head;
    private readonly bool _isSlanted, _isRounded;

    private MatrixStage(FigureTable table, StageRoom room)
    {
        (_table, _room) = (table, room);
        _columns = [.. Enumerable.Range(0, table.Columns.Count - 1).Where(at => table.Rows.Any(row => row.Cells[at].Shade is not null))];

        // Long names give way to numbers: the slide's own page has them in full.
        var leftOver = room.Width - (_columns.Count * ((Widest(rounded: false) * Type) + 5));
        _label = Math.Min(Math.Clamp(leftOver, room.Width * 0.16, room.Width * 0.3), (table.Rows.Max(row => Wrapping.Width(NameOf(row))) * Type * 1.04) + 18);
        _step = Math.Min(WidestColumn, (room.Width - _label) / _columns.Count);
        var names = _columns.Select(at => table.Columns[at + 1].Text).ToList();

        // The names speak the language that the slide was kept in, whatever that of the show is: Chinese ones stand in lines.
        _isSlanted = names.Where(name => name.Any(char.IsAsciiLetter)).Select(Wrapping.Width).DefaultIfEmpty().Max() * Type > _step;
        _heads = [.. names.Select(name => _isSlanted ? [name] : Stacked(name))];
        _head = _isSlanted ? (names.Max(Wrapping.Width) * Type * 0.64) + 20 : (_heads.Max(lines => lines.Count) * Type * LineHeight) + 10;

        // 12.3 becomes 12 where a column is too narrow for it.
        _isRounded = Widest(rounded: false) * Type > _step - 4;
    }

    /// <summary>The parts; null where the figure is no matrix.</summary>
    public static IReadOnlyList<StagePart>? Of(KeptFigure figure, StageRoom room) =>
        figure.Plot is { } plot && plot.Traces.Any(trace => trace is HeatTrace) && figure.Table.Rows.Any(row => row.Cells.Any(cell => cell.Shade is not null))
            ? new MatrixStage(figure.Table, room).Parts()
            : null;

    private List<StagePart> Parts()
    {
        var (totals, rows) = (_table.Rows.Where(row => row.IsTotal).ToList(), _table.Rows.Where(row => !row.IsTotal).ToList());
        var fit = Math.Max(1, (int)((_room.Height - _head - Bar) / StageRoom.Row) - totals.Count);
        var pages = Math.Max(1, (rows.Count + fit - 1) / fit);
        var each = (rows.Count + pages - 1) / pages;
        return [.. rows.Chunk(Math.Max(1, each)).Select(chunk => new StagePart(Draw([.. totals, .. chunk]), _isRounded ? Words.StageRounded.In(_room.Language) : null))];
    }

    private Picture Draw(List<TableRow> rows)
    {
        var (picture, colours) = (new Picture(_room.Width), _room.Colours);
        var (width, top) = (_label + (_step * _columns.Count), _head + Bar);
        var height = Math.Min(TallestRow, (_room.Height - top) / rows.Count);
        Heads(picture);
        foreach (var (at, row) in rows.Index())
        {
            var y = top + (at * height);
            var size = Math.Clamp(Math.Min(height * 0.62, (_label - 14) / Wrapping.Width(NameOf(row))), Type, LargestType - 4);
            IReadOnlyList<string> name = height >= 2.1 * Type ? Wrapping.TwoLines(NameOf(row), (_label - 12) / size) : [Wrapping.OneLine(NameOf(row), (_label - 12) / size)];
            foreach (var (line, text) in name.Index())
            {
                picture.Add(new TextMark(_label - 12, y + (height / 2) + (size * 0.36) + ((line - ((name.Count - 1) / 2.0)) * size * LineHeight), text, size, colours.Of("ink"), TextAnchor.End, row.IsTotal)
                {
                    Key = row.Head.Link is null ? null : row.Head.Key,
                });
            }

            for (var column = 0; column < _columns.Count; column++)
            {
                Cell(picture, row.Cells[_columns[column]], _label + (column * _step), y, height);
            }
        }

        picture.Add(new LineMark(0, top + height, width, top + height, colours.Of("line-2"), rows[0].IsTotal ? 2 : 0.01));
        picture.Height = top + (height * rows.Count);
        return picture;
    }

    private void Cell(Picture picture, TableCell cell, double x, double y, double height)
    {
        var colours = _room.Colours;
        var (left, top, wide, high) = (x + 1, y + 0.75, _step - 2, height - 1.5);
        if (cell.Value is null)
        {
            HeatDrawing.Hatch(picture, colours, left, top, wide, high);
            return;
        }

        var fill = cell.Shade is { } shade ? colours.Of($"{(cell.IsDiverging ? 'd' : 'q')}{shade}") : colours.Of("surface");
        var key = cell.Link is null ? null : cell.Key;
        picture.Add(new BoxMark(left, top, wide, high, fill) { Key = key });
        if (cell.Mark == CellMark.Thin)
        {
            for (var stroke = 10.0; stroke < wide; stroke += 16)
            {
                picture.Add(new LineMark(left + stroke, top, left + Math.Max(0, stroke - high), top + Math.Min(high, stroke), colours.Of("ink-3"), 1, 0.5));
            }
        }

        var text = Text(cell, _isRounded);
        var size = Math.Min(Math.Clamp(height * 0.6, Type, LargestType), Math.Max(Type, (wide - 4) / Wrapping.Width(text)));
        picture.Add(new TextMark(x + (_step / 2), y + (height / 2) + (size * 0.36), text, size, colours.On(fill), TextAnchor.Middle, cell.Mark == CellMark.Notable) { Key = key });
    }

    private void Heads(Picture picture)
    {
        var colours = _room.Colours;
        for (var column = 0; column < _columns.Count; column++)
        {
            var (head, middle) = (_table.Columns[_columns[column] + 1], _label + ((column + 0.5) * _step));
            var key = head.Link is null ? null : head.Key;
            var lines = _heads[column];
            for (var line = 0; line < lines.Count; line++)
            {
                picture.Add(_isSlanted
                    ? new TextMark(middle - 4, _head - 8, lines[line], Type, colours.Of("ink"), TextAnchor.Start, Angle: -40) { Key = key }
                    : new TextMark(middle, _head - 10 - ((lines.Count - 1 - line) * Type * LineHeight), lines[line], Type, colours.Of("ink"), TextAnchor.Middle) { Key = key });
            }

            if (Colour(_columns[column] + 1) is { } colour)
            {
                picture.Add(new BoxMark(middle - (_step / 2) + 1, _head - 2, _step - 2, Bar, colour));
            }
        }
    }

    // The colour of the group that a column stands under.
    private string? Colour(int column)
    {
        var at = 0;
        foreach (var group in _table.Groups)
        {
            at += group.Width;
            if (column < at)
            {
                return group.Colour is ['v', 'a', 'r', '(', '-', '-', .. var name, ')'] ? _room.Colours.Of(name) : null;
            }
        }

        return null;
    }

    private double Widest(bool rounded) => _table.Rows.SelectMany(row => _columns.Select(at => Wrapping.Width(Text(row.Cells[at], rounded)))).Max();

    private static string Text(TableCell cell, bool isRounded)
    {
        var text = isRounded && double.TryParse(cell.Text, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? Math.Abs(number) is > 0 and < 0.5 ? "<1" : number.ToString("0", System.Globalization.CultureInfo.InvariantCulture)
            : cell.Text;
        return cell.Mark == CellMark.Notable ? text + "*" : text;
    }

    private string NameOf(TableRow row) =>
        (row.Head.Depth > 0 ? "└ " : "") + row.Head.Text
        + (!row.IsTotal && _table.Columns[1].Text == "n" && row.Cells[0].Value is { } count && count < Coverage.FewStatements ? $" n={count}" : "");

    private List<string> Stacked(string name)
    {
        var lines = Wrapping.Stacked(name);
        return lines.Max(Wrapping.Width) * Type <= _step ? [.. lines] : [.. Wrapping.Lines(name, _step / Type)];
    }
}
