using System.Globalization;
using PolicyDashboard.Corpus.Columns;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>Where a statement stands in an ordered list: larger values first, then newer documents, then smaller ids, then from top to bottom.</summary>
/// <param name="First">What decides first; 0 in reading order.</param>
/// <param name="Second">What decides where that is equal.</param>
/// <param name="Third">What decides then.</param>
/// <param name="Date">Date of the document as a number; 0 without one, which puts it last.</param>
/// <param name="Document">Its id.</param>
/// <param name="Index">Index of the statement.</param>
internal readonly record struct Position(double First, double Second, double Third, int Date, int Document, int Index) : IComparable<Position>
{
    public int CompareTo(Position other)
    {
        var order = other.First.CompareTo(First);
        order = order != 0 ? order : other.Second.CompareTo(Second);
        order = order != 0 ? order : other.Third.CompareTo(Third);
        order = order != 0 ? order : other.Date.CompareTo(Date);
        order = order != 0 ? order : Document.CompareTo(other.Document);
        return order != 0 ? order : Index.CompareTo(other.Index);
    }

    public static Position Of(StatementOrder order, DocumentColumns document, in Listed listed)
    {
        var (first, second, third) = order switch
        {
            StatementOrder.Contribution => (listed.Contribution, 0.0, 0.0),
            StatementOrder.Strength => (listed.Hits, listed.Twelfths, document.Characters[listed.At]),
            StatementOrder.Oldest => (document.Date == 0 ? -int.MaxValue : -document.Date, 0, 0),
            StatementOrder.Place => (-(double)(uint)document.Place.Number, 0, 0),
            StatementOrder.Length => (document.Characters[listed.At], 0, 0),
            _ => (0.0, 0.0, 0.0),
        };
        return new(first, second, third, document.Date, document.Id, document.Tiles[listed.At]);
    }

    /// <summary>What stands in an address.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First:R}_{Second:R}_{Third:R}_{Date}_{Document}_{Index}");

    /// <exception cref="QuestionException">It is no token of ours.</exception>
    public static Position Parse(string token)
    {
        var parts = token.Split('_');
        var numbers = new double[parts.Length];
        for (var part = 0; part < parts.Length; part++)
        {
            if (!double.TryParse(parts[part], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[part]) || !double.IsFinite(numbers[part]))
            {
                throw Broken();
            }
        }

        return numbers is [var first, var second, var third, var date, var document, var index]
            && new[] { date, document, index }.All(number => number is >= -1 and <= int.MaxValue && Math.Truncate(number) == number)
            ? new(first, second, third, (int)date, (int)document, (int)index)
            : throw Broken();

        QuestionException Broken() => new($"There is no page '{token}'. Leave it out for the first one, and take the next ones from 'next'.");
    }
}
