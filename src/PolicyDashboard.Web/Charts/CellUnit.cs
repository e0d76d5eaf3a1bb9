using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Charts;

/// <summary>What the numbers of a column count, and so how they are written. The values in a table are as computed: a share of 12.3 % is 0.123.</summary>
public enum CellUnit
{
    /// <summary>Things counted, or a number that needs no unit: written as it is.</summary>
    Number = 0,

    /// <summary>A share, written as per cent with one decimal.</summary>
    Percent = 1,

    /// <summary>A difference of two shares, written in percentage points with its sign.</summary>
    Points = 2,

    /// <summary>Hits per 1,000 characters, two decimals.</summary>
    PerThousand = 3,

    /// <summary>A difference of two of those, with its sign.</summary>
    PerThousandDifference = 4,

    /// <summary>A standardised difference, one decimal and a sign.</summary>
    Residual = 5,
}

/// <summary>Units of the measures.</summary>
public static class CellUnits
{
    /// <summary>Unit of a measure's values.</summary>
    public static CellUnit Of(Measure measure) => measure == Measure.Hits ? CellUnit.PerThousand : CellUnit.Percent;

    /// <summary>Unit of the difference of two of a measure's values.</summary>
    public static CellUnit DifferenceOf(Measure measure) => measure == Measure.Hits ? CellUnit.PerThousandDifference : CellUnit.Points;

    /// <summary>What a value is multiplied with to be in its unit: 100 for shares and points.</summary>
    public static double Scale(this CellUnit unit) => unit is CellUnit.Percent or CellUnit.Points ? 100 : 1;

    /// <summary>The unit as a head says it; empty for none.</summary>
    public static string In(this CellUnit unit, Language language) => unit switch
    {
        CellUnit.Percent => Words.UnitPercent.In(language),
        CellUnit.Points => Words.UnitPoints.In(language),
        CellUnit.PerThousand or CellUnit.PerThousandDifference => Words.UnitHits.In(language),
        CellUnit.Residual => Words.UnitResidual.In(language),
        _ => "",
    };
}
