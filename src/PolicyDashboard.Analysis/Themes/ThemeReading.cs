using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Themes;

/// <summary>What became of a term found in the text.</summary>
public enum HitState : byte
{
    /// <summary>It counts.</summary>
    Counts = 0,

    /// <summary>It lies wholly inside a longer term or mask.</summary>
    Masked = 1,

    /// <summary>Both its edges lie inside words: 防控 in 预防/控制.</summary>
    Vetoed = 2,

    /// <summary>The document is older or newer than the years in which the string has the term's meaning.</summary>
    OtherSense = 3,
}

/// <summary>A term found in a statement.</summary>
/// <param name="Span">Where, in the stored text.</param>
/// <param name="Term">Index in <see cref="Catalogue.Terms"/>.</param>
/// <param name="State">Whether it counts.</param>
/// <param name="By">Index of the term or mask that masked it; -1 otherwise.</param>
public readonly record struct Hit(TextSpan Span, int Term, HitState State, int By);

/// <summary>What speaks for or against a theme in one statement.</summary>
/// <param name="Theme">Index in <see cref="Catalogue.Themes"/>.</param>
/// <param name="What">Term, n-gram, heading or carry-over, as a reader would name it.</param>
/// <param name="Source">Where it comes from: <c>term</c>, <c>ngram</c>, <c>heading</c>, <c>document</c>, <c>before</c>, <c>formula</c>, <c>form</c>, <c>base</c>.</param>
/// <param name="Weight">What it adds to the theme's score; negative speaks against.</param>
public readonly record struct Evidence(int Theme, string What, string Source, double Weight);

/// <summary>What one statement is about.</summary>
/// <param name="Themes">Indices in <see cref="Catalogue.Themes"/>, main theme first, at most four; empty for none.</param>
/// <param name="Hits">Every term found in it, masked and vetoed ones included, by position.</param>
public readonly record struct StatementReading(byte[] Themes, Hit[] Hits);

/// <summary>What the statements of a document are about. Goes with <see cref="DocumentText.Statements"/>, one for one.</summary>
public sealed record ThemeReading(IReadOnlyList<StatementReading> Statements);
