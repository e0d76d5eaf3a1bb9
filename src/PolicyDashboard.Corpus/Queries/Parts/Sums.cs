using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Comparing;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>A row of a coverage table while it is being put together.</summary>
internal sealed class Sums(CatalogueOfRevision catalogue)
{
    private readonly ThemeCounts[] _counts = new ThemeCounts[catalogue.Subjects.Count];
    private readonly Dictionary<PlaceLevel, int> _levels = [];
    private TextTotals _totals;

    /// <summary>Added up from what is stored of documents.</summary>
    public static Sums Of(CatalogueOfRevision catalogue, IReadOnlyCollection<StoredSums> documents)
    {
        var sums = new Sums(catalogue);
        sums.Add(ColumnCounts.Of(documents.Select(document => document.Counts), catalogue.Numbers.Count));
        foreach (var level in documents.GroupBy(document => document.Level))
        {
            sums.Add(level.Key, level.Count());
        }

        return sums;
    }

    /// <summary>Counted from the statements themselves.</summary>
    public static Sums Of(CatalogueOfRevision catalogue, IReadOnlyList<TextPart> parts, CorpusColumns columns)
    {
        var sums = new Sums(catalogue);
        sums.Add(parts, columns);
        return sums;
    }

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
        for (var subject = 0; subject < _counts.Length; subject++)
        {
            Add(subject, tally.Subjects[subject].Counts);
        }
    }

    private void Add(ColumnCounts counts)
    {
        Add(counts.Totals);
        for (var subject = 0; subject < _counts.Length; subject++)
        {
            Add(subject, counts.Subjects[subject]);
        }
    }

    private void Add(IReadOnlyList<TextPart> parts, CorpusColumns columns)
    {
        Add(ColumnCounts.Of(parts, columns));
        foreach (var level in parts.GroupBy(part => part.Document.Level))
        {
            Add(level.Key, level.Count());
        }
    }

    public void Add(Sums other)
    {
        Add(other._totals);
        foreach (var (level, documents) in other._levels)
        {
            Add((int)level, documents);
        }

        for (var subject = 0; subject < _counts.Length; subject++)
        {
            Add(subject, other._counts[subject]);
        }
    }

    public CoverageRow Row(string key, Area place, DocumentLine? document) => new(
        key,
        place,
        document,
        _totals,
        new CountsBySubject(catalogue, _counts),
        _levels);
}
