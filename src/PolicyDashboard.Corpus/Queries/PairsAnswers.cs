namespace PolicyDashboard.Corpus.Queries;

/// <summary>Statements of several sides that say alike things, the most alike first.</summary>
/// <param name="Rows">Each begins with a statement of the first side.</param>
/// <param name="Looked">By side: how many statements about the subject were looked through; headings and short ones are not.</param>
/// <param name="IsAll">Whether those are all there are.</param>
public sealed record PairedStatements(IReadOnlyList<PairedRow> Rows, IReadOnlyList<int> Looked, bool IsAll);

/// <summary>Statements set beside each other.</summary>
/// <param name="Cells">By side; null where a side has nothing alike.</param>
public sealed record PairedRow(IReadOnlyList<PairedCell?> Cells);

/// <summary>A statement set beside another.</summary>
/// <param name="Line">The statement.</param>
/// <param name="Likeness">How alike it is to the first side's, above 0 to 1; 1 for that one itself.</param>
/// <param name="Shared">What of its text stands on another side word for word, eight letters and more: offsets in the line's text.</param>
public sealed record PairedCell(StatementLine Line, double Likeness, IReadOnlyList<(int Start, int Length)> Shared);
