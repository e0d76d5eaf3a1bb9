using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Measures.Comparison;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;

namespace PolicyDashboard.Web.Pages.Heatmap;

/// <summary>Puts the rows of a heatmap together: places with the opened ones' places beneath them, or documents, in the order asked for.</summary>
internal sealed class HeatmapRows(CoverageQuery coverage, EstimatesQuery estimates, Vocabulary known, HeatmapAddress address, PlaceCode? home = null)
{
    // The time for an order by likeness grows with the third power of the rows.
    private const int MostAlike = 400;

    private readonly ContrastWith? _with = address.Arrangement.Against switch
    {
        { IsRest: true } => new(true, default),
        { Place: { } place } => new(false, place),
        _ => null,
    };

    /// <summary>All rows.</summary>
    public async Task<HeatmapMatrix> AskAsync(CancellationToken cancellation)
    {
        var table = await coverage.AskAsync(address.Rows, address.Filter, address.Search, address.AskedAreas, cancellation);
        var isPlaces = address.Rows == RowsAre.Places;
        var areas = address.AskedAreas;
        if (isPlaces && HomeBeneath(table) is { } beneath)
        {
            // Home is no row of its own, but part of one, or of none of those asked for.
            areas = [beneath, .. areas ?? (await AllRowsAsync(table, address.Filter, null, cancellation)).Select(row => row.Place)];
            table = await coverage.AskAsync(address.Rows, address.Filter, address.Search, areas, cancellation);
        }
        var found = isPlaces || _with is not null ? await estimates.AskAsync(address.Rows, address.Filter, address.Measure, _with, null, areas, cancellation) : null;
        var columns = HeatmapMatrix.ColumnsOf(address, known);
        var lines = isPlaces
            ? await PlacesAsync(table, found!, address.Filter, areas, 0, cancellation)
            : [.. table.Rows.Select(row => new HeatmapLine(row, row, found?.Rows.GetValueOrDefault(row.Key)))];
        var all = isPlaces ? lines : Sorted(lines);
        return InColumnOrder(new(all, columns, table.Total, found?.Total));
    }

    /// <summary>One page of the rows, with their intervals.</summary>
    public async Task<HeatmapMatrix> PageAsync(HeatmapMatrix matrix, int page, int size, CancellationToken cancellation)
    {
        var lines = matrix.Lines.Skip((page - 1) * size).Take(size).ToList();
        if (lines.Count > 0 && matrix.TotalEstimates is null)
        {
            var found = await estimates.AskAsync(address.Rows, address.Filter, address.Measure, _with, lines.Select(line => line.Row.Key).ToHashSet(), cancellation);
            lines = [.. lines.Select(line => line with { Estimates = found.Rows.GetValueOrDefault(line.Row.Key) })];
            matrix = matrix with { TotalEstimates = found.Total };
        }

        return InColumnOrder(matrix with { Lines = address.Arrangement.Order.IsByLikeness ? Alike(lines) : lines });
    }

    private async Task<List<HeatmapLine>> PlacesAsync(CoverageTable table, EstimateTable found, Filter filter, IReadOnlyList<Area>? areas, int depth, CancellationToken cancellation)
    {
        var numbers = table.Rows.ToDictionary(row => row.Key);
        var lines = (await AllRowsAsync(table, filter, areas, cancellation))
            .Select(row => Line(row, numbers.GetValueOrDefault(row.Key), found.Rows.GetValueOrDefault(row.Key), filter, depth))
            .ToList();

        // A place stands above those beneath it whatever the order.
        List<HeatmapLine> own = [.. lines.Where(line => line.IsOwnLevel)], rest = HomeFirst(Sorted(lines.Where(line => !line.IsOwnLevel)));
        var all = new List<HeatmapLine>();
        foreach (var line in own.Concat(rest))
        {
            all.Add(line);
            if (line.IsOpened == true)
            {
                var within = RowKey.Of(line.Row.Place).In(filter) with { ThisLevelOnly = false };
                all.AddRange(await PlacesAsync(
                    await coverage.AskAsync(RowsAre.Places, within, address.Search, cancellation),
                    await estimates.AskAsync(RowsAre.Places, within, address.Measure, _with, null, cancellation),
                    within,
                    null,
                    depth + 1,
                    cancellation));
            }
        }

        return all;
    }

    // Whoever looks for a place among the others looks for this one first, wherever the order would put it.
    private List<HeatmapLine> HomeFirst(List<HeatmapLine> lines) => home is { } place
        ? [.. lines.Where(line => line.IsHome), .. lines.Where(line => !line.IsHome)]
        : lines;

    private Area? HomeBeneath(CoverageTable table) =>
        home is { } place && table.Rows.All(row => row.Place != place) && address.Filter is { Document: null, ThisLevelOnly: false } && (address.Filter.Place is not { } asked || (asked.Set is not null && asked.Holds(place)))
            ? place
            : null;

    private HeatmapLine Line(CoverageRow row, CoverageRow? numbers, EstimateRow? estimate, Filter filter, int depth)
    {
        var own = filter.Place == row.Place && row.Place.IsDivision;
        bool? opened = own || filter.Document is not null || !HasBeneath(row) ? null : address.Arrangement.Opened.Contains(row.Place);
        return new(row, numbers, estimate, depth, own, opened, !own && home is { } place && row.Place == place);
    }

    // A place whose documents the filter leaves out keeps its row: "nothing of these years" is an answer too.
    private async Task<IReadOnlyList<CoverageRow>> AllRowsAsync(CoverageTable table, Filter filter, IReadOnlyList<Area>? areas, CancellationToken cancellation)
    {
        if (areas is not null)
        {
            return [.. areas.Distinct().Select(area => table.Rows.FirstOrDefault(row => row.Place == area) ?? Empty(area))];
        }

        var wide = filter with { From = null, To = null, Month = null, Types = null, Class = null };
        return Links.IsNarrowed(filter with { Place = null, ThisLevelOnly = false, View = PlaceView.Issuing })
            ? (await coverage.AskAsync(RowsAre.Places, wide, cancellation)).Rows
            : table.Rows;
    }

    // A row that was asked for by name stays, also where there is no document of it.
    private static CoverageRow Empty(Area area) => new(area.ToString(), area, null, default, new Dictionary<string, ThemeCounts>(), new Dictionary<PlaceLevel, int>());

    private bool HasBeneath(CoverageRow row)
    {
        if (row.Place.Place is not { } place)
        {
            return row.Totals.Documents > 0;
        }

        var level = known.Gazetteer.Find(place)?.Level;
        return level is not null && row.Levels.Any(pair => pair.Value > 0 && pair.Key > level);
    }

    private List<HeatmapLine> Sorted(IEnumerable<HeatmapLine> lines) => address.Arrangement.Order switch
    {
        { IsByLikeness: true } when address.Rows == RowsAre.Places => Alike([.. lines]),
        { Subject: { } key } when known.Find(key) is { } subject => [.. lines.OrderByDescending(line => Shown(line, subject) ?? double.NegativeInfinity)],
        _ => [.. lines],
    };

    private List<HeatmapLine> Alike(List<HeatmapLine> lines) => lines.Count > MostAlike
        ? lines
        : [.. Seriation.Order(Likeness.Rows(Coverages(lines, HeatmapMatrix.ColumnsOf(address, known)))).Select(row => lines[row])];

    // Themes that rise and fall together stand together too, unless groups are opened, which keep theirs.
    private HeatmapMatrix InColumnOrder(HeatmapMatrix matrix)
    {
        var lines = matrix.Lines.Where(line => line.Depth == 0 && !line.IsOwnLevel).ToList();
        return !address.Arrangement.Order.IsByLikeness || address.Arrangement.OpenedGroups.Count > 0 || lines.Count is < 2 or > MostAlike
            ? matrix
            : matrix with { Columns = [.. Seriation.Order(Likeness.Columns(Coverages(lines, matrix.Columns))).Select(column => matrix.Columns[column])] };
    }

    private IReadOnlyList<IReadOnlyList<double?>> Coverages(List<HeatmapLine> lines, IReadOnlyList<Subject> columns) =>
        [.. lines.Select(line => columns.Select(column => line.Numbers?.Of(column.Key).In(address.Measure, line.Numbers.Totals)).ToList())];

    private double? Shown(HeatmapLine line, Subject subject) => MatrixCell.Of(
        line.Numbers?.Of(subject.Key).In(address.Measure, line.Numbers.Totals),
        line.Estimates?.Subjects.GetValueOrDefault(subject.Key),
        address.Arrangement.Against,
        address.Measure).Shown;
}
