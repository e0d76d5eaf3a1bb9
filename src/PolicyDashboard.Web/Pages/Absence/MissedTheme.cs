using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Charts;

namespace PolicyDashboard.Web.Pages.Absence;

/// <summary>What can be said of a theme that a place writes little about.</summary>
public enum Gap
{
    /// <summary>No statement is about it, and the bound is below what the rest writes.</summary>
    None = 0,

    /// <summary>Less than the rest, by more than chance.</summary>
    Less = 1,

    /// <summary>No statement is about it, but with so few statements that means nothing.</summary>
    Open = 2,

    /// <summary>It is written about.</summary>
    Not = 3,
}

/// <summary>A theme in a place, seen for its absence.</summary>
/// <param name="Row">The place.</param>
/// <param name="Theme">The theme.</param>
/// <param name="Estimate">Its share with interval, against the rest.</param>
public sealed record MissedTheme(CoverageRow Row, Subject Theme, Estimate Estimate)
{
    /// <summary>With 95 % confidence the place's share is not above this (one-sided), 0 to 1.</summary>
    public double AtMost => WilsonInterval.UpperBound(Estimate.Value, Estimate.EffectiveNumber);

    /// <summary>What can be said of it.</summary>
    public Gap Gap => Row.Of(Theme.Key).Statements == 0
        ? Estimate.Contrast is { } rest && AtMost < rest.Base ? Gap.None : Gap.Open
        : Estimate.Contrast is { IsNotable: true, Difference: < 0 } ? Gap.Less : Gap.Not;

    /// <summary>Whether it is a gap.</summary>
    public bool IsGap => Gap is Gap.None or Gap.Less;
}
