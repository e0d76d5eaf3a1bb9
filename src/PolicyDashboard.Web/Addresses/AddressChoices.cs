namespace PolicyDashboard.Web.Addresses;

/// <summary>What the columns of a matrix are.</summary>
public enum ColumnsAre
{
    /// <summary>Themes, under their groups.</summary>
    Themes = 0,

    /// <summary>Groups, each with a count of its own.</summary>
    Groups = 1,

    /// <summary>The search alone, on a scale of its own: most words stand in far fewer statements than a theme does.</summary>
    Search = 2,
}

/// <summary>How a matrix is looked at.</summary>
public enum MatrixForm
{
    /// <summary>The drawn heatmap with the table beneath it.</summary>
    Chart = 0,

    /// <summary>The table alone, its cells coloured like the heatmap.</summary>
    Table = 1,
}

/// <summary>How many maps there are.</summary>
public enum MapForm
{
    /// <summary>One, of the subject chosen.</summary>
    One = 0,

    /// <summary>A small one for each theme, on one scale.</summary>
    Every = 1,
}

/// <summary>What the dark end of a single map's colours is.</summary>
public enum MapBound
{
    /// <summary>The subject's own values: places are told apart best.</summary>
    Own = 0,

    /// <summary>The values of all subjects of its kind, as in the heatmap: maps of different subjects can be compared.</summary>
    Shared = 1,
}

/// <summary>Order of the bars of a comparison.</summary>
public enum BarOrder
{
    /// <summary>As in the catalogue.</summary>
    Catalogue = 0,

    /// <summary>Where the sides differ most comes first.</summary>
    Difference = 1,

    /// <summary>What most is written about comes first.</summary>
    Value = 2,
}

/// <summary>What becomes of statements that are mostly wording of another side.</summary>
public enum SharedText
{
    /// <summary>They count.</summary>
    Counts = 0,

    /// <summary>They are left out.</summary>
    LeftOut = 1,
}
