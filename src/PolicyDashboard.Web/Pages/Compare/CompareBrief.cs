using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Exports.Briefs;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Compare;

/// <summary>What a comparison says in sentences: the subjects in which its sides differ most from the first, those beyond doubt first.</summary>
public sealed class CompareBrief(CompareQuestion question, StatementsQuery statements, Vocabulary known)
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

        var differences = CompareFigure.Subjects(address, answer.Sides, known)
            .Select(subject => Widest(subject, answer.Sides, address.Measure)).OfType<Found>()
            .OrderByDescending(one => one.Difference.IsApart)
            .ThenByDescending(one => Math.Abs(one.Difference.Difference!.Value))
            .ToList();
        differences = [.. differences.Take(Math.Clamp(differences.Count(one => one.Difference.IsApart), LeastFindings, MostFindings))];

        var quotes = new BriefQuotes(statements, known, quotations, language);
        var findings = new List<BriefFinding>();
        foreach (var one in differences)
        {
            List<int> numbers =
            [
                .. await quotes.StrongestAsync(answer.Sides[one.More].Key.In(address.Filter), one.Subject, cancellation),
                .. await quotes.StrongestAsync(answer.Sides[one.Less].Key.In(address.Filter), one.Subject, cancellation),
            ];
            findings.Add(new BriefFinding(Sentence(one, answer.Sides, address.Measure, language), numbers));
        }

        return new BriefContent(findings, Cautions(answer.Sides, language), quotes.All);
    }

    private static Found? Widest(Subject subject, IReadOnlyList<CompareSide> sides, Measure measure)
    {
        var widest = sides.Index().Skip(1)
            .Select(side => (At: side.Index, Difference: side.Item.Of(subject).FromFirst!))
            .Where(side => side.Difference.In(measure).Difference is not (null or 0))
            .OrderByDescending(side => Math.Abs(side.Difference.In(measure).Difference!.Value))
            .Select(side => ((int At, SideDifference Difference)?)side)
            .FirstOrDefault();
        return widest is not { } found ? null
            : found.Difference.In(measure).Difference > 0
                ? new Found(subject, found.At, 0, found.Difference.In(measure), found.Difference.Holding(measure))
                : new Found(subject, 0, found.At, Turned(found.Difference.In(measure)), found.Difference.Holding(measure));
    }

    private static MeasureDifference Turned(MeasureDifference one) => new(one.Measure, -one.Difference, -one.High, -one.Low);

    private static string Sentence(Found one, IReadOnlyList<CompareSide> sides, Measure measure, Language language)
    {
        var shares = string.Join(
            Words.ListSeparator.In(language),
            sides.Select(side => BriefSentences.Share(side.Name, side.Value(one.Subject, measure), side.Interval(one.Subject, measure), measure, language)));
        var difference = BriefSentences.Difference(one.Difference.Difference!.Value, one.Difference.Low, one.Difference.High, measure, language);
        var pair = Words.BriefPair.In(language, sides[one.More].Name, sides[one.Less].Name);
        var subject = Names.Of(one.Subject, language);
        var sentence = one.Difference.Low is null
            ? Words.BriefSidesPlain.In(language, subject, shares, difference, pair)
            : Words.BriefSides.In(language, subject, shares, difference, pair, (one.Difference.IsApart ? Words.BriefApart : Words.BriefMayBeNone).In(language));
        return one.Holding is { } holding ? sentence + Words.BriefHolds.In(language, holding.Holds, holding.Defined) : sentence;
    }

    private static IReadOnlyList<string> Cautions(IReadOnlyList<CompareSide> sides, Language language)
    {
        var unlike = new List<string>();
        if (Likeness.TypesDiffer(sides)) { unlike.Add(Words.TypeLabel.In(language)); }
        if (Likeness.YearsDiffer(sides)) { unlike.Add(Words.YearsLabel.In(language)); }
        if (Likeness.LevelsDiffer(sides)) { unlike.Add(Words.LevelLabel.In(language)); }
        return
        [
            .. unlike.Count > 0 ? [Words.CompareUnlike.In(language, string.Join(Words.ListSeparator.In(language), unlike))] : Array.Empty<string>(),
            Words.BriefIntervalMeans.In(language),
        ];
    }

    /// <summary>A difference of two sides, the larger first.</summary>
    private sealed record Found(Subject Subject, int More, int Less, MeasureDifference Difference, (int Holds, int Defined)? Holding);
}
