using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>A row of a coverage table while it is being put together.</summary>
internal sealed class Sums(int subjects)
{
    private readonly ThemeCounts[] _counts = new ThemeCounts[subjects];
    private readonly Dictionary<PlaceLevel, int> _levels = [];
    private TextTotals _totals;

    public void Add(TextTotals totals) => _totals += totals;

    public void Add(int subject, ThemeCounts counts) => _counts[subject] += counts;

    public void Add(int level, long documents)
    {
        if (level >= 0 && documents > 0)
        {
            _levels[(PlaceLevel)level] = _levels.GetValueOrDefault((PlaceLevel)level) + (int)documents;
        }
    }

    public void Add(Tally tally, int level)
    {
        Add(tally.Totals);
        Add(level, 1);
        foreach (var (subject, sums) in tally.Subjects.ToArray().Index())
        {
            Add(subject, sums.Counts);
        }
    }

    public void Add(Sums other)
    {
        Add(other._totals);
        foreach (var (level, documents) in other._levels)
        {
            Add((int)level, documents);
        }

        foreach (var (subject, counts) in other._counts.Index())
        {
            Add(subject, counts);
        }
    }

    public CoverageRow Row(string key, PlaceCode place, DocumentLine? document, IReadOnlyList<Subject> subjects) => new(
        key,
        place,
        document,
        _totals,
        subjects.Index().ToDictionary(subject => subject.Item.Key, subject => _counts[subject.Index]),
        _levels);
}
