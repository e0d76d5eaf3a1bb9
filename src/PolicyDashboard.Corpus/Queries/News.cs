using System.Globalization;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>By what a document is new.</summary>
public enum NewsBy : byte
{
    /// <summary>By when it was taken in.</summary>
    Taken = 0,

    /// <summary>By its date of issue.</summary>
    Issued = 1,
}

/// <summary>Documents that are new, or those that are not: the two make up all there are.</summary>
/// <param name="By">By what.</param>
/// <param name="Bound">
/// Taken: the id of the last document that is not new, 0 for none; ids are given in the order in which documents come in.
/// Issued: the first day that is new, as 20260301. A document counts as issued since a day when it surely is: one of which
/// only the year is known from 1 January on, one without a date never.
/// </param>
/// <param name="IsBefore">Whether those that are not new are meant.</param>
/// <remarks>Written <c>after-3058</c>, <c>until-3058</c>, <c>since-20260301</c>, <c>before-20260301</c>.</remarks>
public readonly record struct News(NewsBy By, int Bound, bool IsBefore = false)
{
    private static readonly (string Word, NewsBy By, bool IsBefore)[] Words =
        [("after-", NewsBy.Taken, false), ("until-", NewsBy.Taken, true), ("since-", NewsBy.Issued, false), ("before-", NewsBy.Issued, true)];

    /// <summary>The day that is the bound of dates of issue.</summary>
    public DateOnly Day => new(Bound / 10000, Bound / 100 % 100, Bound % 100);

    /// <summary>New by its date from a day on.</summary>
    public static News Since(DateOnly day) => new(NewsBy.Issued, (day.Year * 10000) + (day.Month * 100) + day.Day);

    /// <summary>Whether a document is meant.</summary>
    /// <param name="document">Its id.</param>
    /// <param name="date">Its date as 20200625, parts that are not known 0; 0 without a date.</param>
    public bool Holds(int document, int date) => IsBefore != (By == NewsBy.Taken
        ? document > Bound
        : date > 0 && date + (date % 100 == 0 ? 1 : 0) + (date / 100 % 100 == 0 ? 100 : 0) >= Bound);

    /// <inheritdoc/>
    public override string ToString()
    {
        var (by, isBefore, bound) = (By, IsBefore, Bound);
        return Words.First(one => one.By == by && one.IsBefore == isBefore).Word + bound.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Reads what <see cref="ToString"/> wrote; null for everything else.</summary>
    public static News? Parse(string text)
    {
        foreach (var (word, by, isBefore) in Words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal) && int.TryParse(text.AsSpan(word.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var bound))
            {
                return by == NewsBy.Taken || DateOnly.TryParseExact(text.AsSpan(word.Length), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
                    ? new(by, bound, isBefore)
                    : null;
            }
        }

        return null;
    }
}
