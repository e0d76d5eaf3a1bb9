namespace PolicyDashboard.Analysis.Texts;

/// <summary>What a tile of the text is to the count.</summary>
public enum StatementKind : byte
{
    /// <summary>Counts in n.</summary>
    Counting = 0,

    /// <summary>Fewer than two Han characters: white space, numbers, rules. Never counts.</summary>
    Blank = 1,

    /// <summary>Menus, bylines, editors, source lines. Never counts.</summary>
    Boilerplate = 2,
}

/// <summary>Whether a statement tells what was done or what is planned (时态).</summary>
public enum StatementClass : byte
{
    /// <summary>Neither, or not to be told (其他).</summary>
    Other = 0,

    /// <summary>What was done (回顾).</summary>
    Review = 1,

    /// <summary>What is planned or demanded (部署).</summary>
    Plan = 2,
}

/// <summary>One tile of a document's text: the unit that is counted.</summary>
/// <param name="Tile">
/// The tile. The tiles of a document follow one another without gap or overlap from 0 to the text's length,
/// so white space and line ends between statements belong to a tile.
/// </param>
/// <param name="Span">The tile without leading and trailing white space: what a reader sees and what is listed. Empty for white space.</param>
/// <param name="Kind">Whether it counts.</param>
/// <param name="HeadingLevel">0 for body text; for a heading its level, 1 the highest.</param>
/// <param name="Heading">Index of the nearest heading above it, or -1. A heading points to the heading it stands under.</param>
/// <param name="Paragraph">Index of the line it stands in, counted over lines that are not blank.</param>
/// <param name="Class">What was done, what is planned, or neither.</param>
/// <param name="Characters">l: characters of the span that are not white space.</param>
public readonly record struct Statement(
    TextSpan Tile,
    TextSpan Span,
    StatementKind Kind,
    byte HeadingLevel,
    int Heading,
    int Paragraph,
    StatementClass Class,
    int Characters)
{
    /// <summary>Whether it counts in n.</summary>
    public bool Counts => Kind == StatementKind.Counting;

    /// <summary>Whether it is one of form (形式条款): what words mean, what a law covers, since when, a heading over no subject. It counts and is about no theme.</summary>
    public bool IsFormal { get; init; }

    /// <summary>Whether it is a heading.</summary>
    public bool IsHeading => HeadingLevel > 0;
}
