using PolicyDashboard.Analysis.Measures.Wording;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>What words tell each side of a comparison from the others.</summary>
/// <param name="Sides">By side.</param>
/// <param name="Compared">How many terms and words were compared: those that stand on all sides together often enough.</param>
public sealed record DistinctiveWording(IReadOnlyList<SideTerms> Sides, int Compared);

/// <summary>What one side writes more of than the others.</summary>
/// <param name="Tokens">Words and characters that it has, repeated ones included: what counts are out of.</param>
/// <param name="Terms">The surest first.</param>
public sealed record SideTerms(long Tokens, IReadOnlyList<SideTerm> Terms);

/// <summary>A term of the catalogue, or a word.</summary>
/// <param name="Text">It.</param>
/// <param name="Themes">Theme keys where it is a term of the catalogue; empty for a word.</param>
/// <param name="IsTerm">Whether it is a term of the catalogue.</param>
/// <param name="Numbers">How often it stands here (first) and on the other sides together (second), and how much that tells.</param>
public sealed record SideTerm(string Text, IReadOnlyList<string> Themes, bool IsTerm, DistinctiveTerm Numbers);

/// <summary>A page of the places where a term stands on a side, newest document first.</summary>
/// <param name="Count">On all pages: the very count of <see cref="SideTerm.Numbers"/>.</param>
/// <param name="Lines">This page, each with the hit it is about.</param>
public sealed record TermLines(long Count, IReadOnlyList<(StatementLine Line, StatementHit Hit)> Lines);
