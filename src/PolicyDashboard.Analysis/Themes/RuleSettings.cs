namespace PolicyDashboard.Analysis.Themes;

/// <summary>The numbers of the rules: how hits, headings and neighbours become themes.</summary>
/// <remarks>
/// Chosen on labelled statements, where the figures are flat around them: reports want less of the document's subject, regulations
/// more. Weights of terms are on the same scale, 3 being decisive.
/// </remarks>
internal sealed record RuleSettings
{
    /// <summary>The settings in force.</summary>
    public static RuleSettings Default { get; } = new();

    /// <summary>A theme scores at most this much in one clause, so that five words for one thing do not drown another clause.</summary>
    public double ClauseCap { get; init; } = 4;

    /// <summary>A clause is about its best theme and about those that reach this part of its score.</summary>
    public double CoWinner { get; init; } = 0.7;

    /// <summary>What a clause still gives to the themes it is not about, as a part of their score in it.</summary>
    public double Loser { get; init; } = 0.25;

    /// <summary>What a statement must score to be about a theme.</summary>
    public double Threshold { get; init; } = 1.6;

    /// <summary>Further themes must reach this part of the first one's score.</summary>
    public double SecondTheme { get; init; } = 0.5;

    /// <summary>A statement has at most this many themes.</summary>
    public int MostThemes { get; init; } = 4;

    /// <summary>Added for the themes of the heading above, where the statement itself hints at them.</summary>
    public double HeadingHinted { get; init; } = 1;

    /// <summary>Added for the themes of the heading above, hinted at or not.</summary>
    public double HeadingAlone { get; init; } = 0.5;

    /// <summary>Added for a theme that the whole document is about, in full from <see cref="FullShare"/> on.</summary>
    public double Document { get; init; } = 2.2;

    /// <summary>The document's attention to a theme (Σ1/m over its statements with a theme) where its weight begins.</summary>
    public double NoShare { get; init; } = 0.2;

    /// <summary>The attention at which the document is wholly about the theme.</summary>
    public double FullShare { get; init; } = 0.55;

    /// <summary>Statements about nothing in particular that a document is taken to have besides its own, so that three lines are no subject.</summary>
    public double Doubt { get; init; } = 5;

    /// <summary>What a theme of the title adds to the document's attention to it.</summary>
    public double TitleShare { get; init; } = 0.15;

    /// <summary>Added for the themes of the statement before, in the same section.</summary>
    public double Before { get; init; } = 0.8;
}
