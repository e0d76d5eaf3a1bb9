namespace PolicyDashboard.Analysis.Measures;

/// <summary>How coverage is expressed. DESIGN: y about the theme, m its themes, l characters, h hits, n statements.</summary>
public enum Measure : byte
{
    /// <summary>Σy/n, a share from 0 to 1. The default.</summary>
    Statements = 0,

    /// <summary>Σly/Σl, a share from 0 to 1.</summary>
    Text = 1,

    /// <summary>1000·Σh/Σl, hits per 1,000 characters.</summary>
    Hits = 2,

    /// <summary>Σ(y/m)/Σ[m&gt;0], a share from 0 to 1; over all themes it sums to 1.</summary>
    Attention = 3,

    /// <summary>Paragraphs with a statement about the theme over all paragraphs; undefined under 8 paragraphs.</summary>
    Paragraphs = 4,
}
