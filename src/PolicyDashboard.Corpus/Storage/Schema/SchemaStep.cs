namespace PolicyDashboard.Corpus.Storage.Schema;

/// <summary>
/// A numbered, hand-written step from one version of the schema to the next. A step that was released is never changed:
/// a mistake in it is mended by the next one.
/// </summary>
/// <param name="Number">The version reached, counted from 1.</param>
/// <param name="What">What it brings, for the table of versions.</param>
/// <param name="Sql">
/// Statements in words that every database here knows. Where they differ: <c>{blob}</c> is the type of bytes,
/// <c>{packed}</c> stands after a table that is stored in the order of its key where the database can do that.
/// </param>
internal sealed record SchemaStep(int Number, string What, string Sql)
{
    /// <summary>All steps, in order.</summary>
    public static IReadOnlyList<SchemaStep> All { get; } = [Step001.Step, Step002.Step, Step003.Step];
}
