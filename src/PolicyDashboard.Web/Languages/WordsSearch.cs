namespace PolicyDashboard.Web.Languages;

/// <summary>Search and concordance.</summary>
public static partial class Words
{
    public static readonly Wording ConcordanceCaption = new("逐行对齐的命中与左右文", "Hits aligned, with what stands to their left and right");
    public static readonly Wording ConcordanceLeft = new("左文", "Left");
    public static readonly Wording ConcordanceHit = new("命中", "Hit");
    public static readonly Wording ConcordanceRight = new("右文", "Right");
    public static readonly Wording ConcordanceSource = new("出处", "Source");
}
