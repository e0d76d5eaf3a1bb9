using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Measures.Comparison;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Pages.Compare;

namespace PolicyDashboard.Web.Tests.Pages.Compare;

/// <summary>Sides of a small world: statements that are all independent, so that every interval can be looked up.</summary>
internal static class SmallSides
{
    /// <summary>What one side is made of.</summary>
    public sealed record Made(RowKey Key, string Name, int[] Years, DocumentType Type, long Statements, params (string Subject, long Statements)[] Subjects)
    {
        public IReadOnlyList<int> Without { get; init; } = [];

        public int? SameAs { get; init; }
    }

    public static readonly Made Hubei = new(RowKey.Of(SmallWorld.Hubei), "湖北", [2019, 2020], DocumentType.Commentary, 100, ("industry", 10), ("health", 30));
    public static readonly Made Shandong = new(RowKey.Of(SmallWorld.Shandong), "山东", [2020], DocumentType.Speech, 50, ("industry", 20));

    /// <summary>The sides, with differences from the first.</summary>
    public static IReadOnlyList<CompareSide> Of(params Made[] made) => [.. made.Select(one => Side(one, made[0]))];

    private static CompareSide Side(Made made, Made first)
    {
        var numbers = SmallWorld.Known.Subjects.ToDictionary(subject => subject.Key, subject => Number(made, made == first ? null : first, subject.Key));
        var documents = made.Years.Select((year, index) => SmallWorld.Document(index + 1, made.Name, made.Key.Place?.Place ?? SmallWorld.Hubei, new IssueDate((short)year, 1, 1), made.Type)).ToList();
        var row = SmallWorld.Row(made.Key.Place?.Place ?? SmallWorld.Hubei, made.Statements, made.Subjects);
        return CompareSide.Of(
            made.Key,
            made.Name,
            SmallWorld.Table(row).Total,
            new ComparedSide(row.Totals, numbers, SmallWorld.Totals(made.Statements + (10 * made.Without.Count)), made.Without, made.SameAs),
            documents);
    }

    private static SideNumber Number(Made made, Made? first, string subject)
    {
        var (counts, n) = (Counts(made, subject), made.Statements);
        var interval = WilsonInterval.Of(counts.Statements, n);
        return new(
            counts,
            [n == 0 ? null : new(interval.Low, interval.High), null, null, null, null],
            n,
            n == 0 ? 1 : WilsonInterval.UpperBound((double)counts.Statements / n, n),
            first is null ? null : new([.. Enum.GetValues<Measure>().Select(measure => Difference(made, first, subject, measure))]));
    }

    private static MeasureDifference Difference(Made made, Made first, string subject, Measure measure)
    {
        var (mine, its) = (Counts(made, subject).In(measure, SmallWorld.Totals(made.Statements)), Counts(first, subject).In(measure, SmallWorld.Totals(first.Statements)));
        if (mine - its is not { } difference || measure != Measure.Statements)
        {
            return new(measure, mine - its);
        }

        var interval = NewcombeInterval.Of(mine!.Value, made.Statements, its!.Value, first.Statements);
        return new(measure, difference, interval.Low, interval.High);
    }

    private static ThemeCounts Counts(Made made, string subject) => SmallWorld.Counts(made.Subjects.FirstOrDefault(pair => pair.Subject == subject).Statements);
}
