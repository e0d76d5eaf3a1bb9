namespace PolicyDashboard.Analysis.Texts;

/// <summary>A document's text cut into statements, with what its head says.</summary>
/// <param name="Stored">Decoded text, byte order mark removed, line ends as \n, nothing else changed.</param>
/// <param name="View">The text to match on, with a map of positions back.</param>
/// <param name="Statements">The tiles, in reading order; together they are the text.</param>
/// <param name="Title">The title; null for a text without one.</param>
/// <param name="Date">The date of issue; null where none is found.</param>
/// <param name="Type">What sort of paper it is; never null, <see cref="DocumentType.Other"/> where it is not to be told.</param>
public sealed record DocumentText(
    string Stored,
    MatchingView View,
    IReadOnlyList<Statement> Statements,
    Found<string>? Title,
    Found<IssueDate>? Date,
    Found<DocumentType> Type);
