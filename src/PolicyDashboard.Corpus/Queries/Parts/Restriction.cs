using System.Linq.Expressions;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
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

    /// <summary>Denominators of documents under a class filter.</summary>
    public static IQueryable<DocumentTotalsRow> DocumentTotals(this Snapshot snapshot, StatementClass? kind)
    {
        var mask = ClassMask.Of(kind);
        return snapshot.Database.DocumentTotals.Where(row => row.Revision == snapshot.Revision && (row.Classes & mask) != 0);
    }

    /// <summary>Numerators of documents under a class filter.</summary>
    public static IQueryable<DocumentCoverageRow> DocumentCoverage(this Snapshot snapshot, StatementClass? kind)
    {
        var mask = ClassMask.Of(kind);
        return snapshot.Database.DocumentCoverage.Where(row => row.Revision == snapshot.Revision && (row.Classes & mask) != 0);
    }

    /// <summary>Gathered rows of a view under the filter's years, month, types and class; places are still to be chosen.</summary>
    public static IQueryable<T> Gathered<T>(this Snapshot snapshot, IQueryable<T> rows, PlaceView view, Filter filter)
        where T : class, IGathered
    {
        var mask = ClassMask.Of(filter.Class);
        rows = rows.Where(row => row.Revision == snapshot.Revision && row.View == (byte)view && (row.Classes & mask) != 0);
        if (filter.From is { } from)
        {
            rows = rows.Where(row => row.Period > 0 && row.Period >= from * 100);
        }

        if (filter.To is { } to)
        {
            rows = rows.Where(row => row.Period > 0 && row.Period < (to + 1) * 100);
        }

        if (filter.Month is { } month)
        {
            rows = rows.Where(row => row.Period % 100 == month);
        }

        if (TypeNumbers(filter) is { } types)
        {
            rows = rows.Where(row => types.Contains(row.Type));
        }

        return rows;
    }

    /// <summary>Those of the gathered rows that belong to a place, to the members of a set, or to everything there is.</summary>
    /// <remarks>
    /// Members never hold each other and each document is issued by one place, so their rows as issuing places add up. Everything is the sum over provinces, the centre and 未定 as issuing places; each document is in one of them.
    /// As places spoken of they would count a document once for each.
    /// </remarks>
    public static IQueryable<T> At<T>(this IQueryable<T> rows, Reach reach, PlaceTree tree)
        where T : class, IGathered
    {
        var mask = reach.Mask;
        if (reach.Area is not { } area)
        {
            return rows.Where(row => row.Parent == PlaceTree.Top && (row.Reach & mask) != 0);
        }

        if (area.Place is { } place)
        {
            var (parent, number) = (tree.Above(place), place.Number);
            return rows.Where(row => row.Parent == parent && row.Place == number && (row.Reach & mask) != 0);
        }

        return rows.Of(area.Members, mask, tree);
    }

    /// <summary>Those of the gathered rows that belong to one of these places.</summary>
    public static IQueryable<T> Of<T>(this IQueryable<T> rows, IReadOnlyList<PlaceCode> places, byte mask, PlaceTree tree)
        where T : class, IGathered
    {
        // The place above says nothing that the place does not, but the rows lie by it.
        List<int> parents = [.. places.Select(tree.Above).Distinct()], numbers = [.. places.Select(place => place.Number)];
        return rows.Where(row => parents.Contains(row.Parent) && numbers.Contains(row.Place) && (row.Reach & mask) != 0);
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
