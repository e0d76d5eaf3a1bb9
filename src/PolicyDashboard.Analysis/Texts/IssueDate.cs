using System.Globalization;

namespace PolicyDashboard.Analysis.Texts;

/// <summary>How exactly a date of issue is known.</summary>
public enum DatePrecision : byte
{
    /// <summary>The year only; month and day are 0.</summary>
    Year = 1,

    /// <summary>Year and month; the day is 0.</summary>
    Month = 2,

    /// <summary>Year, month and day.</summary>
    Day = 3,
}

/// <summary>A date of issue as exactly as the text gives it.</summary>
/// <param name="Year">Four digits, 1949 to 2100.</param>
/// <param name="Month">1 to 12, or 0 where it is not known.</param>
/// <param name="Day">1 to 31, or 0 where it is not known.</param>
public readonly record struct IssueDate(short Year, byte Month, byte Day) : IComparable<IssueDate>
{
    /// <summary>How exactly it is known.</summary>
    public DatePrecision Precision => Month == 0 ? DatePrecision.Year : Day == 0 ? DatePrecision.Month : DatePrecision.Day;

    /// <summary>Sorts by time; a year stands before its months and a month before its days.</summary>
    public int Number => (Year * 10000) + (Month * 100) + Day;

    /// <summary>The date behind <see cref="Number"/>.</summary>
    public static IssueDate Of(int number) => new((short)(number / 10000), (byte)(number / 100 % 100), (byte)(number % 100));

    /// <inheritdoc/>
    public int CompareTo(IssueDate other) => Number.CompareTo(other.Number);

    /// <summary><c>2019-07-17</c>, <c>2019-07</c> or <c>2019</c>.</summary>
    public override string ToString() => Precision switch
    {
        DatePrecision.Day => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}"),
        DatePrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}"),
        _ => Year.ToString("D4", CultureInfo.InvariantCulture),
    };
}
