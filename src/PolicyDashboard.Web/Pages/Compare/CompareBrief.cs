using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Measures.Comparison;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Exports.Briefs;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Compare;

/// <summary>What a comparison says in sentences: the subjects in which its sides differ most, those beyond doubt first.</summary>
public sealed class CompareBrief(CompareQuestion question, EstimatesQuery estimates, StatementsQuery statements, Vocabulary known)
{
    // What may be chance is told where little is beyond it, and then as what it is.
    private const int LeastFindings = 3, MostFindings = 6;

    /// <summary>The findings with their quotations; null where there are not two sides.</summary>
    /// <param name="address">The view.</param>
    /// <param name="quotations">Most quotations.</param>
    /// <param name="language">Language of the sentences.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<BriefContent?> AskAsync(CompareAddress address, int quotations, Language language, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(address);
        var answer = await question.AskAsync(address, language, cancellation);
        if (answer.Figure is null)
        {
            return null;
        }

        var found = new List<EstimateRow>();
        foreach (var side in answer.Sides)
        {
            found.Add((await estimates.AskAsync(RowsAre.Places, side.Key.In(address.Filter), address.Measure, null, new HashSet<string>(), cancellation)).Total);
        }

        var subjects = address.Columns == ColumnsAre.Groups ? known.Groups : known.Themes;
        var differences = subjects.Select(subject => Between(subject, answer.Sides, found, address.Measure)).OfType<Difference>()
            .OrderByDescending(one => one.Interval is { HoldsZero: false })
            .ThenByDescending(one => one.Value)
            .ToList();
        differences = [.. differences.Take(Math.Clamp(differences.Count(one => one.Interval is { HoldsZero: false }), LeastFindings, MostFindings))];

        var quotes = new BriefQuotes(statements, known, quotations, language);
        var findings = new List<BriefFinding>();
        foreach (var one in differences)
        {
            List<int> numbers =
            [
                .. await quotes.StrongestAsync(answer.Sides[one.More].Key.In(address.Filter), one.Subject, cancellation),
                .. await quotes.StrongestAsync(answer.Sides[one.Less].Key.In(address.Filter), one.Subject, cancellation),
            ];
            findings.Add(new BriefFinding(Sentence(one, answer.Sides, found, address.Measure, language), numbers));
        }

        return new BriefContent(findings, Cautions(answer.Sides, found, address.Measure, language), quotes.All);
    }

    // The widest pair of sides. Sides that share text have no interval: Newcombe's is of independent shares.
    private static Difference? Between(Subject subject, IReadOnlyList<CompareSide> sides, List<EstimateRow> found, Measure measure)
    {
        var values = sides.Select((side, at) => (At: at, Value: CompareFigure.Value(side, subject, measure))).Where(side => side.Value is not null).ToList();
        if (values.Count < 2)
        {
            return null;
        }

        var (more, less) = (values.MaxBy(side => side.Value), values.MinBy(side => side.Value));
        if (more.Value == less.Value)
        {
            return null;
        }

        NewcombeInterval? interval = found[more.At].Subjects.TryGetValue(subject.Key, out var high) && found[less.At].Subjects.TryGetValue(subject.Key, out var low) && !Share(sides[more.At].Key, sides[less.At].Key)
            ? NewcombeInterval.Of(high.Value, high.EffectiveNumber, low.Value, low.EffectiveNumber)
            : null;
        return new Difference(subject, more.At, less.At, more.Value!.Value - less.Value!.Value, interval);
    }

    private static bool Share(RowKey one, RowKey other) =>
        one.Document is not null != other.Document is not null
        || (one.Place is { } a && other.Place is { } b && a.Province == b.Province && one.Year == other.Year);

    private static string Sentence(Difference one, IReadOnlyList<CompareSide> sides, List<EstimateRow> found, Measure measure, Language language)
    {
        var shares = string.Join(
            Words.ListSeparator.In(language),
            sides.Select((side, at) => BriefSentences.Share(side.Name, CompareFigure.Value(side, one.Subject, measure), found[at].Subjects.GetValueOrDefault(one.Subject.Key), measure, language)));
        var difference = BriefSentences.Difference(one.Value, one.Interval?.Low, one.Interval?.High, measure, language);
        var pair = Words.BriefPair.In(language, sides[one.More].Name, sides[one.Less].Name);
        var subject = Names.Of(one.Subject, language);
        return one.Interval is not { } interval
            ? Words.BriefSidesPlain.In(language, subject, shares, difference, pair)
            : Words.BriefSides.In(language, subject, shares, difference, pair, (interval.HoldsZero ? Words.BriefMayBeNone : Words.BriefApart).In(language));
    }

    private static IReadOnlyList<string> Cautions(IReadOnlyList<CompareSide> sides, List<EstimateRow> found, Measure measure, Language language)
    {
        var unlike = new List<string>();
        if (Likeness.TypesDiffer(sides)) { unlike.Add(Words.TypeLabel.In(language)); }
        if (Likeness.YearsDiffer(sides)) { unlike.Add(Words.YearsLabel.In(language)); }
        if (Likeness.LevelsDiffer(sides)) { unlike.Add(Words.LevelLabel.In(language)); }
        return
        [
            .. unlike.Count > 0 ? [Words.CompareUnlike.In(language, string.Join(Words.ListSeparator.In(language), unlike))] : Array.Empty<string>(),
            found.Exists(side => side.Subjects.Count > 0) ? Words.BriefIntervalMeans.In(language) : Words.BriefNoInterval.In(language, Names.Of(measure).In(language)),
        ];
    }

    private sealed record Difference(Subject Subject, int More, int Less, double Value, NewcombeInterval? Interval);
}
