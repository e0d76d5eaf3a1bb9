using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>A filter, as it is put to the tables.</summary>
internal static class Restriction
{
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

        if (TypeNumbers(filter) is { } types)
        {
            heads = heads.Where(head => types.Contains(head.Type));
        }

        if (filter.Place is null)
        {
            return heads;
        }

        var (first, last) = Reach.Of(filter).Numbers();
        if (filter.View == PlaceView.Issuing)
        {
            return heads.Where(head => head.Place >= first && head.Place <= last);
        }

        var speaking = snapshot.Database.Spoken
            .Where(row => row.Revision == snapshot.Revision && row.Place >= first && row.Place <= last)
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

    /// <summary>Those of the gathered rows that belong to a place, or to everything there is.</summary>
    /// <remarks>
    /// Everything is the sum over provinces, the centre and 未定 as issuing places; each document is in one of them.
    /// As places spoken of they would count a document once for each.
    /// </remarks>
    public static IQueryable<T> At<T>(this IQueryable<T> rows, Reach reach, PlaceTree tree)
        where T : class, IGathered
    {
        var mask = reach.Mask;
        if (reach.Place is not { } place)
        {
            return rows.Where(row => row.Parent == PlaceTree.Top && (row.Reach & mask) != 0);
        }

        var (parent, number) = (tree.Above(place), place.Number);
        return rows.Where(row => row.Parent == parent && row.Place == number && (row.Reach & mask) != 0);
    }

    private static List<byte>? TypeNumbers(Filter filter) =>
        filter.Types is { Count: > 0 } types ? [.. types.Select(type => (byte)type)] : null;
}
