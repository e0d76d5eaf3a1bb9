using System.Globalization;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Web.Addresses;

/// <summary>Which row, bar or point of a chart a number stands in.</summary>
/// <param name="Place">A place or a set with what lies beneath; null for a document or for everything.</param>
/// <param name="ThisLevelOnly">With <paramref name="Place"/>: without the places beneath.</param>
/// <param name="Document">A document; null for a place or for everything.</param>
/// <param name="Year">A step of time; null for all of the years asked about.</param>
/// <param name="Month">With <paramref name="Year"/>: one month of it.</param>
/// <param name="Class">One class of statement; null for those that the page asks about.</param>
/// <param name="LastYear">With <paramref name="Year"/>: the last one of a period that begins with it.</param>
/// <remarks>
/// Written <c>all</c>, <c>420000</c>, <c>yrd</c>, <c>310000_330000</c>, <c>420000-only</c> or <c>d12</c>, with <c>@2020</c>, <c>@2020-06</c> or <c>@2020..2022</c> after it
/// for a step of time and <c>!plan</c> after that for a class.
/// </remarks>
public readonly record struct RowKey(
    Area? Place = null, bool ThisLevelOnly = false, int? Document = null, int? Year = null, int? Month = null, StatementClass? Class = null, int? LastYear = null)
{
    private const string Only = "-only";
    private const string Until = "..";

    /// <summary>Everything that the page is about: totals and column heads.</summary>
    public static RowKey All => default;

    /// <summary>A row of places.</summary>
    public static RowKey Of(Area place, bool thisLevelOnly = false) => new(place, thisLevelOnly);

    /// <summary>A row of a document.</summary>
    public static RowKey Of(int document) => new(Document: document);

    /// <summary>The same row in one step of time, written as in <see cref="TimePoint.Step"/>.</summary>
    public RowKey In(string step) => step.Length switch
    {
        4 => this with { Year = int.Parse(step, CultureInfo.InvariantCulture) },
        7 => this with { Year = int.Parse(step.AsSpan(0, 4), CultureInfo.InvariantCulture), Month = int.Parse(step.AsSpan(5), CultureInfo.InvariantCulture) },
        _ => this,
    };

    /// <summary>The same row in a period of years, both ends in it.</summary>
    public RowKey In(int first, int last) => this with { Year = first, Month = null, LastYear = last == first ? null : last };

    /// <summary>The same row over all of the years asked about.</summary>
    public RowKey OfAllYears => this with { Year = null, Month = null, LastYear = null };

    /// <summary>What the page asks, narrowed to this row.</summary>
    public Filter In(Filter page)
    {
        var row = page;
        if (Document is { } document)
        {
            row = row with { Document = document };
        }

        if (Place is { } place)
        {
            // A set may reach beyond the place that the page is about; the row does not.
            row = row with { Place = page.Place is { } whole ? place.Within(whole) ?? place : place, ThisLevelOnly = ThisLevelOnly || (page.ThisLevelOnly && page.Place is not null) };
        }

        if (Class is { } kind)
        {
            row = row with { Class = kind };
        }

        return Year is { } year ? row with { From = year, To = LastYear ?? year, Month = Month } : row;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var row = Document is { } document ? $"d{document}" : Place is { } place ? place + (ThisLevelOnly ? Only : "") : "all";
        row = (Year, Month, LastYear) switch
        {
            (null, _, _) => row,
            ({ } year, null, null) => $"{row}@{year:D4}",
            ({ } year, null, { } last) => $"{row}@{year:D4}{Until}{last:D4}",
            ({ } year, { } month, _) => $"{row}@{year:D4}-{month:D2}",
        };
        return Class is { } kind ? $"{row}!{AddressWords.Classes.Of(kind)}" : row;
    }

    /// <summary>Reads what <see cref="ToString"/> wrote; null for everything else. Sets are known by a vocabulary only.</summary>
    public static RowKey? Parse(string text, Vocabulary? known = null)
    {
        var mark = text.IndexOf('!', StringComparison.Ordinal);
        if (mark >= 0)
        {
            return AddressWords.Classes.Find(text[(mark + 1)..]) is { } kind && Parse(text[..mark], known) is { } whole ? whole with { Class = kind } : null;
        }

        var at = text.IndexOf('@', StringComparison.Ordinal);
        var row = ParseRow(at < 0 ? text : text[..at], known);
        return at < 0 || row is null ? row : ParseStep(row.Value, text[(at + 1)..]);
    }

    private static RowKey? ParseRow(string text, Vocabulary? known)
    {
        if (text == "all")
        {
            return All;
        }

        if (text.StartsWith('d'))
        {
            return Whole(text[1..]) is { } id and > 0 ? Of(id) : null;
        }

        var only = text.EndsWith(Only, StringComparison.Ordinal);
        var word = only ? text[..^Only.Length] : text;
        return PlaceCode.TryParse(word, out var place) ? Of(place, only) : known?.AreaOf(word) is { } area ? Of(area, only) : null;
    }

    private static RowKey? ParseStep(RowKey row, string step) => step.Length switch
    {
        4 when Whole(step) is { } year => row with { Year = year },
        7 when step[4] == '-' && Whole(step[..4]) is { } year && Whole(step[5..]) is { } month and >= 1 and <= 12 => row with { Year = year, Month = month },
        10 when step[4..6] == Until && Whole(step[..4]) is { } first && Whole(step[6..]) is { } last && first < last => row.In(first, last),
        _ => null,
    };

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
