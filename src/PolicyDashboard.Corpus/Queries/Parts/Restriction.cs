using System.Linq.Expressions;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>A filter, as it is put to the tables.</summary>
internal static class Restriction
{
    /// <summary>A filter in writing: two filters with the same key take in the same text.</summary>
    public static string Key(this Filter filter) => $"{filter with { Types = null }} {string.Join(',', (filter.Types ?? []).Order())}";

    /// <summary>Documents that may hold text under a filter, without looking at their statements.</summary>
    public static IQueryable<HeadRow> Heads(this Snapshot snapshot, Filter filter)
    {
        var heads = snapshot.Database.Heads.Where(head => head.Revision == snapshot.Revision);
        if (filter.Document is { } document)
        {
            heads = heads.Where(head => head.DocumentId == document);
        }

        if (filter.From is { } from)
        {
            heads = heads.Where(head => head.Date > 0 && head.Date >= from * 10000);
        }

        if (filter.To is { } to)
        {
            heads = heads.Where(head => head.Date > 0 && head.Date < (to + 1) * 10000);
        }

        if (filter.Month is { } month)
        {
            heads = heads.Where(head => head.Date / 100 % 100 == month);
        }

        if (filter.News is { } news)
        {
            var (bound, isBefore) = (news.Bound, news.IsBefore);
            heads = news.By == NewsBy.Taken
                ? heads.Where(head => head.DocumentId > bound != isBefore)
                : heads.Where(head => (head.Date > 0 && head.Date + (head.Date % 100 == 0 ? 1 : 0) + (head.Date / 100 % 100 == 0 ? 100 : 0) >= bound) != isBefore);
        }

        if (TypeNumbers(filter) is { } types)
        {
            heads = heads.Where(head => types.Contains(head.Type));
        }

        if (filter.Place is null)
        {
            return heads;
        }

        var reach = Reach.Of(filter);
        if (filter.View == PlaceView.Issuing)
        {
            return heads.Where(Holding<HeadRow>(reach, head => head.Place));
        }

        var speaking = snapshot.Database.Spoken
            .Where(row => row.Revision == snapshot.Revision)
            .Where(Holding<SpokenRow>(reach, row => row.Place))
            .Select(row => row.DocumentId);
        return heads.Where(head => speaking.Contains(head.DocumentId));
    }

    /// <summary>Whether a place is taken in, as a condition on rows: a range of codes for each member.</summary>
    private static Expression<Func<T, bool>> Holding<T>(Reach reach, Expression<Func<T, int>> place)
    {
        var members = reach.Area is { } area ? area.Members : [];
        var ranges = members.Select(member => Beneath(member, reach.IsAlone)).Select(Expression (range) => Expression.AndAlso(
            Expression.GreaterThanOrEqual(place.Body, Expression.Constant(range.First)),
            Expression.LessThanOrEqual(place.Body, Expression.Constant(range.Last))));
        return Expression.Lambda<Func<T, bool>>(ranges.Aggregate(Expression.OrElse), place.Parameters);
    }

    private static (int First, int Last) Beneath(PlaceCode place, bool isAlone)
    {
        var number = place.Number;
        return (number, number + (isAlone || number <= 0 ? 0 : number % 10000 == 0 ? 9999 : number % 100 == 0 ? 99 : 0));
    }

    private static List<byte>? TypeNumbers(Filter filter) =>
        filter.Types is { Count: > 0 } types ? [.. types.Select(type => (byte)type)] : null;
}
