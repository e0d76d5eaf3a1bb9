using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>Adds up gathered rows. What they are added up over is chosen by the caller, so the same sums stand behind the heatmap, its total and the timeline.</summary>
internal static class GatheredSums
{
    /// <summary>By place, all subjects.</summary>
    public static async Task<SortedDictionary<PlaceCode, Sums>> ByPlaceAsync(
        this Snapshot snapshot, IQueryable<PlaceTotalsRow> totals, IQueryable<PlaceCoverageRow> coverage, CancellationToken cancellation)
    {
        var places = new SortedDictionary<PlaceCode, Sums>(CodeOrder.Instance);
        var denominators = await totals
            .GroupBy(row => new { row.Place, row.Level })
            .Select(group => new
            {
                group.Key.Place,
                group.Key.Level,
                Documents = group.Sum(row => (long)row.Documents),
                Statements = group.Sum(row => (long)row.Statements),
                Characters = group.Sum(row => (long)row.Characters),
                Coded = group.Sum(row => (long)row.Coded),
                Paragraphs = group.Sum(row => (long)row.Paragraphs),
            })
            .ToListAsync(cancellation);
        foreach (var row in denominators)
        {
            var sums = Of(row.Place);
            sums.Add(new TextTotals(row.Documents, row.Statements, row.Characters, row.Coded, row.Paragraphs));
            sums.Add(row.Level, row.Documents);
        }

        var numerators = await coverage
            .GroupBy(row => new { row.Place, row.Subject })
            .Select(group => new
            {
                group.Key.Place,
                group.Key.Subject,
                Statements = group.Sum(row => (long)row.Statements),
                Characters = group.Sum(row => (long)row.Characters),
                Hits = group.Sum(row => (long)row.Hits),
                Twelfths = group.Sum(row => (long)row.AttentionTwelfths),
                Paragraphs = group.Sum(row => (long)row.Paragraphs),
            })
            .ToListAsync(cancellation);
        foreach (var row in numerators)
        {
            Of(row.Place).Add(row.Subject, new ThemeCounts(row.Statements, row.Characters, row.Hits, row.Twelfths / (double)SubjectPart.Twelfths, row.Paragraphs));
        }

        return places;

        Sums Of(int place)
        {
            if (!places.TryGetValue(new(place), out var sums))
            {
                places[new(place)] = sums = new(snapshot.Known);
            }

            return sums;
        }
    }

    /// <summary>The centre first, then divisions by code, 未定 last.</summary>
    internal sealed class CodeOrder : IComparer<PlaceCode>
    {
        public static CodeOrder Instance { get; } = new();

        public int Compare(PlaceCode x, PlaceCode y) => ((uint)x.Number).CompareTo((uint)y.Number);
    }
}
