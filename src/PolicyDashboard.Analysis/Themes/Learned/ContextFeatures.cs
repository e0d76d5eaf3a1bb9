namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>How the numbers that tell what surrounds a statement are laid out.</summary>
/// <remarks>Blocks of one number a theme each, as <see cref="ThemeLanes"/>, in the order of <see cref="Block"/>, then two single numbers.</remarks>
internal static class ContextFeatures
{
    /// <summary>The blocks of features; each holds a number a theme.</summary>
    public enum Block
    {
        /// <summary>Score of the statement's own words.</summary>
        Own = 0,

        /// <summary>The same as a likelihood.</summary>
        OwnLikely,

        /// <summary>The statement before.</summary>
        Before,

        /// <summary>The one before that.</summary>
        BeforeThat,

        /// <summary>The statement after.</summary>
        After,

        /// <summary>Five before and five after, mean.</summary>
        Around,

        /// <summary>The heading it stands under.</summary>
        Heading,

        /// <summary>The heading above that.</summary>
        HeadingAbove,

        /// <summary>All statements under the same heading, mean.</summary>
        Section,

        /// <summary>Whether the document is largely about the theme: 0 up to a fifth of it, 1 from half of it on.</summary>
        LargeSubject,

        /// <summary>Whether the document is about little else: 0 up to half of it, 1 from nine tenths on.</summary>
        OnlySubject,

        /// <summary>The title.</summary>
        Title,

        /// <summary>Rule score of the statement's terms, at most 2.</summary>
        Terms,

        /// <summary>Whether the document is full of such terms: 0 up to three tenths of its statements, 1 from seven tenths on.</summary>
        DocumentTerms,

        /// <summary>How much room the statement's own words leave: 1 where they say nothing of any other theme, 0 where they surely say one.</summary>
        Room,

        /// <summary>The other statements of its paragraph, mean; 0 where it stands alone.</summary>
        Paragraph,
    }

    /// <summary>How many blocks.</summary>
    public const int Blocks = 16;

    /// <summary>Blocks at the front in which a theme looks at every theme, not only at itself.</summary>
    public const int WholeBlocks = 2;

    /// <summary>Numbers behind the blocks: whether it is a heading, how long the document is.</summary>
    public const int Singles = 2;

    /// <summary>Place of the first number behind the blocks.</summary>
    public const int FirstSingle = Blocks * ThemeLanes.Count;

    /// <summary>How many numbers a statement has.</summary>
    public const int Width = FirstSingle + Singles;

    /// <summary>Whether a theme's second step looks at a number.</summary>
    /// <remarks>
    /// At what the statement itself says of every theme, but of its surroundings only at what they say of that theme. A heading on
    /// how reform is driven would otherwise lend its section whatever such headings stood over in the texts learned from.
    /// </remarks>
    public static bool Concerns(int feature, int theme) =>
        feature < WholeBlocks * ThemeLanes.Count || feature >= FirstSingle || feature % ThemeLanes.Count == theme;
}
