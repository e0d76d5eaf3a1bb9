namespace PolicyDashboard.Web.Addresses;

/// <summary>What the columns of a matrix are.</summary>
public enum ColumnsAre
{
    /// <summary>Themes, under their groups.</summary>
    Themes = 0,

    /// <summary>Groups, each with a count of its own.</summary>
    Groups = 1,
}

/// <summary>How a matrix is looked at.</summary>
public enum MatrixForm
{
    /// <summary>The drawn heatmap with the table beneath it.</summary>
    Chart = 0,

    /// <summary>The table alone, its cells coloured like the heatmap.</summary>
    Table = 1,
}
