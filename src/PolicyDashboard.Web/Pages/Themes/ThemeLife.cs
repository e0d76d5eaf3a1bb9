using System.Globalization;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Themes;

/// <summary>A theme's share of statements year by year: bars, and the table of the same numbers.</summary>
/// <param name="First">Year at the left edge.</param>
/// <param name="Last">Year at the right edge.</param>
/// <param name="Most">What the height reaches to: a share, written in two digits.</param>
/// <param name="High">The same as it is written.</param>
/// <param name="Bars">A bar a year that has a document; other years are empty.</param>
/// <param name="Table">The numbers. Each opens on the timeline.</param>
public sealed record ThemeLife(int First, int Last, double Most, string High, IReadOnlyList<LifeBar> Bars, FigureTable Table)
{
    /// <summary>The life of a theme; null where no year has a document.</summary>
    /// <param name="subject">The theme.</param>
    /// <param name="years">Points a year, in order.</param>
    /// <param name="language">Language of the words.</param>
    public static ThemeLife? From(Subject subject, IReadOnlyList<TimePoint> years, Language language)
    {
        var bars = years
            .Select(point => (Year: int.Parse(point.Step, CultureInfo.InvariantCulture), Point: point, Value: point.Counts.In(Measure.Statements, point.Totals)))
            .Where(year => year.Value is not null)
            .Select(year => new LifeBar(
                year.Year,
                year.Value!.Value,
                year.Point.Totals.Statements < Coverage.FewStatements,
                new OpenNumber(RowKey.All.In(year.Point.Step), subject.Key).Key,
                year.Point))
            .ToList();
        if (bars.Count == 0)
        {
            return null;
        }

        var most = ColourScale.Bound(bars.Max(bar => bar.Value));
        return new ThemeLife(bars[0].Year, bars[^1].Year, most, Numbers.Value(most, Measure.Statements), bars, Rows(subject, bars, language));
    }

    private static FigureTable Rows(Subject subject, IReadOnlyList<LifeBar> bars, Language language)
    {
        var timeline = TimelineAddress.Start with { Subject = subject.Key, Step = TimeStep.Year };
        return new FigureTable(
            Words.TableOf.In(language, Names.Of(Measure.Statements).In(language), Names.Unit(Measure.Statements).In(language)),
            [],
            [
                new(Words.LifeYear.In(language)),
                new(Words.TermDocuments.In(language)),
                new("n", Names.Whole(Measure.Statements).In(language)),
                new(Names.Of(subject, language), Names.Unit(Measure.Statements).In(language), Unit: CellUnit.Percent),
            ],
            [
                // The last year first: it is what is asked about most.
                .. bars.Reverse().Select(bar => new TableRow(
                    new TableHead(bar.Year.ToString(CultureInfo.InvariantCulture)),
                    [
                        new TableCell(Numbers.Count(bar.Point.Totals.Documents), bar.Point.Totals.Documents),
                        new TableCell(Numbers.Count(bar.Point.Totals.Statements), bar.Point.Totals.Statements),
                        new TableCell(
                            Numbers.Bare(bar.Value, Measure.Statements),
                            bar.Value,
                            Coverage.Fraction(bar.Point.Counts, bar.Point.Totals, Measure.Statements, language),
                            Links.To(timeline with { Open = new OpenNumber(RowKey.All.In(bar.Point.Step), subject.Key) }),
                            bar.Key),
                    ])),
            ]);
    }
}

/// <summary>A year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Value">Share of its statements.</param>
/// <param name="IsThin">Whether it rests on few statements.</param>
/// <param name="Key">Key of its number, as in the table.</param>
/// <param name="Point">What was counted.</param>
public sealed record LifeBar(int Year, double Value, bool IsThin, string Key, TimePoint Point);
