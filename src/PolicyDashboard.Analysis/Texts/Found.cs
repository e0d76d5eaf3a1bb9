namespace PolicyDashboard.Analysis.Texts;

/// <summary>Something found out about a document, and where it was found.</summary>
/// <param name="Value">What was found.</param>
/// <param name="Where">The characters that say so, in the stored text; null where it follows from the whole.</param>
/// <param name="Reason">In one short Chinese clause, for the reader: 标题, 来源行, 落款 …</param>
public sealed record Found<T>(T Value, TextSpan? Where, string Reason);
