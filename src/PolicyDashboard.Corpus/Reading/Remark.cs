namespace PolicyDashboard.Corpus.Reading;

/// <summary>Something that people are told about a file, in both languages of the interface: what is there, and what to do.</summary>
/// <param name="Chinese">For the pages.</param>
/// <param name="English">For the shell and readers of English.</param>
public sealed record Remark(string Chinese, string English)
{
    /// <summary>Nothing to say.</summary>
    public static Remark None { get; } = new("", "");
}
