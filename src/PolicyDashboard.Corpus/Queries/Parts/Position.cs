using System.Globalization;
using PolicyDashboard.Analysis.Measures;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>Where a statement stands in an ordered list: larger values first, then newer documents, then smaller ids, then from top to bottom.</summary>
/// <param name="First">What decides first; 0 in reading order.</param>
/// <param name="Second">What decides where that is equal.</param>
/// <param name="Third">What decides then.</param>
/// <param name="Date">Date of the document as a number; 0 without one, which puts it last.</param>
/// <param name="Document">Its id.</param>
/// <param name="Index">Index of the statement; -1 for a place before all of the document's.</param>
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

    public static Position Of(StatementOrder order, Candidate document, in Listed listed) => order switch
    {
        StatementOrder.Contribution => new(listed.Contribution, 0, 0, document.Date, document.Id, listed.Index),
        StatementOrder.Strength => new(listed.Part.Hits, Share(listed.Part), listed.Part.Characters, document.Date, document.Id, listed.Index),
        _ => new(0, 0, 0, document.Date, document.Id, listed.Index),
    };

    /// <summary>A position that no statement of a document comes before.</summary>
    public static Position Best(StatementOrder order, Measure measure, Candidate document) => order switch
    {
        StatementOrder.Contribution => new(measure is Measure.Text ? document.PeakCharacters : measure is Measure.Hits ? document.PeakHits : 1, 0, 0, document.Date, document.Id, -1),
        StatementOrder.Strength => new(document.PeakHits, 1, document.PeakCharacters, document.Date, document.Id, -1),
        _ => new(0, 0, 0, document.Date, document.Id, -1),
    };

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

    private static double Share(SubjectPart part) => part.AttentionTwelfths / (double)SubjectPart.Twelfths;
}
