namespace PolicyDashboard.Web.Exports.Briefs;

/// <summary>The templates that the administrator of a site keeps for its officers: the Word files of one folder.</summary>
/// <param name="folder">The folder; null for none.</param>
public sealed class BriefTemplates(string? folder)
{
    /// <summary>Their names, in order.</summary>
    public IReadOnlyList<string> Names => folder is null || !Directory.Exists(folder)
        ? []
        : [.. Directory.EnumerateFiles(folder).Where(file => Path.GetExtension(file) is ".docx" or ".dotx").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    /// <summary>The template of a name; null for a name that is not among <see cref="Names"/>, wherever it might lead.</summary>
    public byte[]? Read(string name) => Names.Contains(name) ? File.ReadAllBytes(Path.Combine(folder!, name)) : null;
}
