using System.Collections.Concurrent;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Measures.Intervals;
using PolicyDashboard.Corpus.Columns;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>A text that rows are set against, without what is the row's own.</summary>
internal sealed class OtherText(IReadOnlyList<TextPart> parts, CorpusColumns columns)
{
    private readonly Dictionary<int, TextPart> _parts = parts.ToDictionary(part => part.Document.Id);
    private readonly RowRuns _all = RowRuns.Of(parts, columns);
    private readonly ConcurrentDictionary<Measure, Lazy<RatioSums[]>> _sums = new();

    /// <summary>How its statements follow each other.</summary>
    public RowRuns Without(IReadOnlyList<TextPart> row)
    {
        var shared = Shared(row);
        return shared.Count == 0 ? _all : _all.With(
            shared.Select(part => Rest(_parts[part.Document.Id], part)).Where(rest => rest.Count > 0).Select(rest => DocumentRuns.Of(rest, columns)),
            shared.Select(part => DocumentRuns.Of(_parts[part.Document.Id], columns)));
    }

    /// <summary>What its sections add up to in a measure, by subject number.</summary>
    public RatioSums[] Without(IReadOnlyList<TextPart> row, Measure measure)
    {
        var sums = (RatioSums[])_sums.GetOrAdd(measure, asked => new(() => SumsOf(_parts.Values, asked))).Value.Clone();
        var shared = Shared(row);
        var removed = SumsOf(shared.Select(part => _parts[part.Document.Id]), measure);
        var left = SumsOf(shared.Select(part => Rest(_parts[part.Document.Id], part)).Where(rest => rest.Count > 0), measure);
        for (var subject = 0; subject < sums.Length; subject++)
        {
            sums[subject].Subtract(removed[subject]);
            sums[subject].Add(left[subject]);
        }

        return sums;
    }

    private RatioSums[] SumsOf(IEnumerable<TextPart> texts, Measure measure)
    {
        var sections = new SectionSums(columns, measure);
        foreach (var part in texts)
        {
            sections.Add(part);
        }

        return [.. Enumerable.Range(0, columns.Known.Numbers.Count).Select(sections.Sums)];
    }

    private List<TextPart> Shared(IReadOnlyList<TextPart> row) => [.. row.Where(part => _parts.ContainsKey(part.Document.Id))];

    private static TextPart Rest(TextPart whole, TextPart row)
    {
        if (row.Statements is null)
        {
            return whole with { Statements = [], Class = null };
        }

        var own = row.Statements.ToHashSet();
        return whole with { Statements = [.. Enumerable.Range(0, whole.Count).Select(whole.At).Where(statement => !own.Contains(statement))], Class = null };
    }
}
