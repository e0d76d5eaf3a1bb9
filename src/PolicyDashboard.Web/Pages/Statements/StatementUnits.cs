using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Statements;

/// <summary>What the contribution of a statement is counted in.</summary>
public static class StatementUnits
{
    /// <summary>The unit: statements, characters, hits.</summary>
    public static Wording Of(Measure measure) => measure switch
    {
        Measure.Text => Words.UnitCharacters,
        Measure.Hits => Words.UnitHit,
        Measure.Attention => Words.UnitShare,
        Measure.Paragraphs => Words.UnitParagraph,
        _ => Words.UnitStatement,
    };
}
