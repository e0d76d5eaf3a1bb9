namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>How many statements stand behind a number and what they add up to: all of them, and those that facets leave in.</summary>
internal readonly record struct StatementList(long Count, double Sum, long Kept, double KeptSum)
{
    /// <summary>Goes through the text under a filter once, counting, and gives those left in to <paramref name="first"/>.</summary>
    public static async Task<StatementList> OfAsync(
        Snapshot snapshot, AskedStatements asked, Filter filter, FacetTest test, StatementOrder order, FirstPositions first, CancellationToken cancellation)
    {
        var documents = asked.Columns.Under(filter).ToList();
        var heading = test.Facets.Heading;
        var names = heading is null
            ? null
            : await HeadingNames.OfAsync(snapshot, [.. documents.Where(document => test.Document(document) == Facet.None)], cancellation);
        var (count, sum, kept, keptSum) = (0L, 0.0, 0L, 0.0);
        var listed = new List<Listed>();
        foreach (var document in documents)
        {
            cancellation.ThrowIfCancellationRequested();
            asked.Listing.Of(document, listed);
            var isIn = test.Document(document) == Facet.None;
            foreach (var one in listed)
            {
                count++;
                sum += one.Contribution;
                if (isIn && test.Statement(document, one.At) == Facet.None && (names is null || names.Of(document, one.At) == heading))
                {
                    kept++;
                    keptSum += one.Contribution;
                    first.Add(new(Position.Of(order, document, one), document, one));
                }
            }
        }

        return new(count, sum, kept, keptSum);
    }
}
