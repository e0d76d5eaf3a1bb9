using System.Globalization;
using PolicyDashboard.Web.Charts;

namespace PolicyDashboard.Web.Exports.Pictures;

/// <summary>Where the values of an axis lie in a picture.</summary>
internal sealed class PlotScale
{
    private readonly PlotAxis _axis;
    private readonly List<string> _categories;
    private readonly double _start, _end, _least, _most;

    /// <param name="axis">The axis.</param>
    /// <param name="categories">Its names in order, where it is one of names.</param>
    /// <param name="start">Where its first value lies: left, or bottom.</param>
    /// <param name="end">Where its last value lies: right, or top.</param>
    public PlotScale(PlotAxis axis, IEnumerable<string> categories, double start, double end)
    {
        _axis = axis;
        _categories = [.. axis.Categoryarray ?? [.. categories.Distinct()]];
        var isReversed = axis.Autorange is "reversed";
        (_start, _end) = isReversed ? (end, start) : (start, end);
        (_least, _most) = axis.Range is [var least, var most]
            ? (Number(least), Number(most))
            : (-0.5, Math.Max(0.5, _categories.Count - 0.5));
    }

    /// <summary>The axis.</summary>
    public PlotAxis Axis => _axis;

    /// <summary>How wide a name's part of the axis is.</summary>
    public double Step => Math.Abs(_end - _start) / Math.Max(1, _categories.Count);

    /// <summary>Both edges.</summary>
    public (double Low, double High) Edges => (Math.Min(_start, _end), Math.Max(_start, _end));

    /// <summary>Where a value lies.</summary>
    public double Of(object value) => _start + ((Number(value) - _least) / (_most - _least) * (_end - _start));

    /// <summary>Ticks: where they stand and what they say, which is nothing where only their lines are shown.</summary>
    public IEnumerable<(double At, string Text)> Ticks() =>
        _axis.Showticklabels != false ? Told() : _axis.Showgrid ? Told().Select(tick => (tick.At, "")) : [];

    private IEnumerable<(double At, string Text)> Told()
    {
        if (_axis.Tickvals is { } values)
        {
            return values.Zip(_axis.Ticktext ?? [.. values.Select(value => $"{value}")], (value, text) => (Of(value), text));
        }

        return _axis.Type switch
        {
            "date" => DateTicks.Of((long)_least, (long)_most, _axis.Nticks ?? 8, _axis.Tickformat).Select(tick => (Of((double)tick.Day), tick.Text)),
            "linear" => Round(_least, _most, _axis.Nticks ?? 6).Select(value => (Of(value), Written(value))),
            _ => _categories.Select(name => (Of(name), name)),
        };
    }

    private double Number(object value) => value switch
    {
        double number => number,
        int number => number,
        string text when _axis.Type == "date" => DateOnly.Parse(text, CultureInfo.InvariantCulture).DayNumber,
        string text when _categories.IndexOf(text) is >= 0 and var at => at,
        _ => Convert.ToDouble(value, CultureInfo.InvariantCulture),
    };

    // As the chart engine reads the two formats that figures use.
    private string Written(double value)
    {
        var text = _axis.Tickformat is { } format && format.EndsWith('%')
            ? (100 * value).ToString("0.#", CultureInfo.InvariantCulture) + "%"
            : value.ToString("0.##", CultureInfo.InvariantCulture);
        return text + _axis.Ticksuffix;
    }

    private static IEnumerable<double> Round(double least, double most, int count)
    {
        var rough = (most - least) / Math.Max(1, count);
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = new[] { 1.0, 2, 5, 10 }.First(one => one * power >= rough - (1e-9 * power)) * power;
        for (var at = (long)Math.Ceiling((least / step) - 1e-9); at * step <= most + (1e-9 * step); at++)
        {
            yield return at * step;
        }
    }
}

/// <summary>Ticks of an axis of dates: at the first of a year or a month.</summary>
internal static class DateTicks
{
    private static readonly int[] Months = [1, 2, 3, 6, 12, 24, 60, 120, 240];

    /// <summary>The ticks.</summary>
    /// <param name="first">First day, counted as <see cref="DateOnly.DayNumber"/>.</param>
    /// <param name="last">Last day.</param>
    /// <param name="most">Most ticks.</param>
    /// <param name="format">How they are written, with <c>%Y</c> and <c>%-m</c>.</param>
    public static IEnumerable<(long Day, string Text)> Of(long first, long last, int most, string? format)
    {
        var (from, to) = (DateOnly.FromDayNumber((int)first), DateOnly.FromDayNumber((int)last));
        var isYears = format?.Contains("%-m", StringComparison.Ordinal) != true && format?.Contains("%b", StringComparison.Ordinal) != true;
        var span = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        var step = Months.First(months => (!isYears || months >= 12) && span / months <= most || months == Months[^1]);
        for (var month = ((from.Year * 12) + from.Month - 1 + step) / step * step; month / 12 < 9999; month += step)
        {
            var day = new DateOnly(month / 12, (month % 12) + 1, 1);
            if (day > to)
            {
                yield break;
            }

            yield return (day.DayNumber, Written(day, format));
        }
    }

    private static string Written(DateOnly day, string? format) => (format ?? "%Y")
        .Replace("%Y", day.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("%-m", day.Month.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("%m", day.Month.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("%b", day.ToString("MMM", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("%-d", day.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
