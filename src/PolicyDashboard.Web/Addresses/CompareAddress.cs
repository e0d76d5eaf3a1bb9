using System.Globalization;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Addresses;

/// <summary>Two to four places, documents or periods side by side.</summary>
/// <param name="Sides">What is compared, left to right. Fewer than two is a page that is still being chosen.</param>
/// <param name="Subject">The subject that is looked into beneath the bars; null for none chosen.</param>
/// <param name="Columns">Whether the bars are themes or groups.</param>
/// <param name="Measure">How coverage is expressed.</param>
/// <param name="Filter">Which text of every side is asked about.</param>
/// <param name="Open">The bar whose statements are shown beside the chart.</param>
/// <param name="Order">Order of the bars.</param>
/// <param name="Word">The term whose lines are shown; null for none.</param>
/// <param name="Shared">Whether wording that sides share counts.</param>
public sealed record CompareAddress(
    IReadOnlyList<RowKey> Sides,
    string? Subject,
    ColumnsAre Columns,
    Measure Measure,
    Filter Filter,
    OpenNumber? Open = null,
    BarOrder Order = BarOrder.Catalogue,
    WordOfSide? Word = null,
    SharedText Shared = SharedText.Counts)
{
    /// <summary>Most sides.</summary>
    public const int MostSides = 4;

    /// <summary>Nothing chosen yet.</summary>
    public static CompareAddress Start { get; } = new([], null, ColumnsAre.Themes, Measure.Statements, Filter.All);

    /// <summary>Reads it from an address.</summary>
    public static CompareAddress Read(AddressReader address)
    {
        var sides = new List<RowKey>();
        foreach (var text in address.Texts("sides"))
        {
            if (Side(address, "sides", text) is { } side)
            {
                sides.Add(side);
            }
        }

        if (Period(address) is { } period)
        {
            sides.Add(period);
        }

        if (address.Area(AddressReader.TogetherName) is { } together)
        {
            sides.Add(RowKey.Of(together));
        }

        if (sides.Count > MostSides)
        {
            address.Refuse("sides", string.Join(',', sides), Words.ProblemTooManySides, []);
        }

        return new CompareAddress(
            [.. sides.Distinct()],
            address.Subject("theme"),
            address.Choice("columns", AddressWords.Columns, columns => columns == ColumnsAre.Themes ? Words.ColumnsThemes : Words.ColumnsGroups),
            address.Measure(),
            address.Filter(),
            OpenNumber.Read(address),
            address.Choice("order", AddressWords.BarOrders, Names.Of),
            WordOfSide.Read(address, "word"),
            address.Choice("shared", AddressWords.SharedTexts, Names.Of));
    }

    private static RowKey? Side(AddressReader address, string name, string text)
    {
        if (RowKey.Parse(text, address.Known) is not { } side)
        {
            address.Refuse(name, text, Words.ProblemSide, [new("420000,370000", Words.ProblemSidesExample), new("d1,d2", Words.ProblemSidesDocuments), new("420000@2019..2021,420000@2022..2025", Words.ProblemSidesPeriods)]);
            return null;
        }

        return side.Place is null || address.Area(name, side.Place.Value.ToString()) is not null ? side : null;
    }

    // A form can only send its fields one by one; what leads to the same view is written by Links as one side.
    private static RowKey? Period(AddressReader address)
    {
        if (address.Text("period") is not { } text || Side(address, "period", text) is not { } side)
        {
            return null;
        }

        var from = address.Number("period-from", AddressReader.FirstYear, AddressReader.LastYear);
        var to = address.Number("period-to", AddressReader.FirstYear, AddressReader.LastYear);
        return (from ?? to, to ?? from) is ({ } first, { } last) ? side.In(Math.Min(first, last), Math.Max(first, last)) : side;
    }
}

/// <summary>A term or word of one side of a comparison.</summary>
/// <param name="Side">Which side, counted from 1.</param>
/// <param name="Text">The term or word.</param>
/// <remarks>Written <c>1~营商环境</c>.</remarks>
public sealed record WordOfSide(int Side, string Text)
{
    private const int LongestText = 60;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Side}~{Text}");

    /// <summary>Reads it; null where the part is missing or is none.</summary>
    public static WordOfSide? Read(AddressReader address, string name)
    {
        if (address.Text(name) is not { } text)
        {
            return null;
        }

        if (text is [>= '1' and <= '4' and var side, '~', ..] && text.Length is > 2 and <= LongestText + 2)
        {
            return new WordOfSide(side - '0', text[2..]);
        }

        address.Refuse(name, text, Words.ProblemWordOfSide, [new("1~GDP", Words.ProblemWordOfSideExample)]);
        return null;
    }
}
