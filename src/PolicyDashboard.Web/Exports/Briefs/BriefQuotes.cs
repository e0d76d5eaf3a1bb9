using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Exports.Briefs;

/// <summary>Gathers the quotations of a brief: each statement once, counted in the order in which findings need them.</summary>
/// <param name="statements">Where they come from.</param>
/// <param name="known">Places.</param>
/// <param name="most">Most quotations.</param>
/// <param name="language">Language of dates and names.</param>
internal sealed class BriefQuotes(StatementsQuery statements, Vocabulary known, int most, Language language)
{
    // The strongest are often the longest, and a table without line ends can be one statement of thousands of characters.
    private const int BestQuoted = 120, LongestQuoted = 400;
    private readonly List<BriefQuotation> _all = [];
    private readonly Dictionary<StatementPlace, int> _numbers = [];

    /// <summary>Them, in the order of their numbers.</summary>
    public IReadOnlyList<BriefQuotation> All => _all;

    /// <summary>The statement that speaks most strongly of a subject, as a quotation: its number; nothing where there is none or no room.</summary>
    public async Task<IReadOnlyList<int>> StrongestAsync(Filter filter, Subject subject, CancellationToken cancellation)
    {
        if (_all.Count >= most)
        {
            return [];
        }

        var page = await statements.AskAsync(filter, subject.Key, Measure.Statements, StatementOrder.Strength, null, Candidates, cancellation);
        if ((page.Lines.FirstOrDefault(line => line.Text.Length <= BestQuoted) ?? page.Lines.FirstOrDefault(line => line.Text.Length <= LongestQuoted)) is not { } line)
        {
            return [];
        }

        var place = new StatementPlace(line.Document.Id, line.Index);
        if (!_numbers.TryGetValue(place, out var number))
        {
            number = _all.Count + 1;
            _numbers.Add(place, number);
            _all.Add(new BriefQuotation(
                line.Text,
                line.Document.Title,
                Names.Of(line.Document.Place, known.Gazetteer, language),
                DateOf(line.Document.Date),
                Links.To(new ReaderAddress(line.Document.Id, subject.Key == Subject.Any ? [] : [subject.Key], line.Index))));
        }

        return [number];
    }

    private const int Candidates = 10;

    // As official papers write a date; in English as everywhere on the site.
    private string DateOf(IssueDate? date) => date switch
    {
        null => Words.Undated.In(language),
        { } known when language == Language.English => known.ToString(),
        { Precision: DatePrecision.Day } day => Words.BriefDate.In(language, day.Year, day.Month, day.Day),
        { Precision: DatePrecision.Month } month => Words.BriefMonth.In(language, month.Year, month.Month),
        { } year => Words.YearOne.In(language, year.Year),
    };
}
