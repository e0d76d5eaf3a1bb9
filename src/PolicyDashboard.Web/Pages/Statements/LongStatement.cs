namespace PolicyDashboard.Web.Pages.Statements;

/// <summary>Statements that are shown in a box of their own that scrolls.</summary>
/// <remarks>A table without line ends can be one statement of thousands of characters. Whatever scrolls must be reached by keyboard, and whatever is reached by keyboard costs a step: so only those scroll.</remarks>
public static class LongStatement
{
    /// <summary>Characters (UTF-16 code units) up to which a statement is shown whole.</summary>
    public const int Most = 400;

    /// <summary>0 for a statement that scrolls, null for one that is shown whole.</summary>
    /// <param name="text">The statement.</param>
    public static int? TabIndex(string text) => text.Length > Most ? 0 : null;
}
