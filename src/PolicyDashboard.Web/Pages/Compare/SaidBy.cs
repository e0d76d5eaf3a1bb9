using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Web.Pages.Compare;

/// <summary>A theme that only one side speaks of.</summary>
/// <param name="Subject">The theme.</param>
/// <param name="Share">Its share of the statements of that side, 0 to 1.</param>
/// <param name="AtMost">What the share of the others tends not to exceed, 0 to 1: the largest of their upper bounds at 95 %.</param>
public sealed record OnlyThere(Subject Subject, double Share, double AtMost);

/// <summary>What all sides speak of, and what only one does.</summary>
/// <param name="All">Themes that every side speaks of, the one that the least is said about last.</param>
/// <param name="Only">By side: what no other one speaks of, largest first.</param>
public sealed record SaidBy(IReadOnlyList<Subject> All, IReadOnlyList<IReadOnlyList<OnlyThere>> Only)
{
    /// <summary>A side speaks of a theme where so large a part of its statements is about it.</summary>
    public const double Floor = 0.01;

    /// <summary>Sorts the themes; a side without a statement speaks of nothing and is not counted among the others.</summary>
    public static SaidBy Of(IReadOnlyList<CompareSide> sides, IEnumerable<Subject> subjects)
    {
        var themes = subjects.ToList();
        var speaking = sides.Where(side => side.Totals.Statements > 0).ToList();
        return new(
            [.. themes.Where(theme => speaking.All(side => Share(side, theme) >= Floor)).OrderByDescending(theme => speaking.Min(side => Share(side, theme)))],
            [
                .. sides.Select(side => (IReadOnlyList<OnlyThere>)
                [
                    .. themes
                        .Where(theme => Share(side, theme) >= Floor && speaking.All(other => other == side || Share(other, theme) < Floor))
                        .OrderByDescending(theme => Share(side, theme))
                        .Select(theme => new OnlyThere(
                            theme, Share(side, theme), speaking.Where(other => other != side).Select(other => other.Of(theme).AtMost).DefaultIfEmpty(1).Max())),
                ]),
            ]);
    }

    private static double Share(CompareSide side, Subject theme) => side.Value(theme, Measure.Statements) ?? 0;
}
