using System.Reflection;

namespace PolicyDashboard.Analysis.Tests.Texts;

/// <summary>Files of the repository, and of the measuring set beside it.</summary>
internal static class SeedFiles
{
    public static string Top { get; } = typeof(SeedFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryTop").Value!;

    public static string Folder => Path.Combine(Top, "seeds", "documents");

    public static string Read(string file) => ReadText(Path.Combine(Folder, file));

    /// <summary>A UTF-8 file as it is stored: without byte order mark, line ends as \n.</summary>
    public static string ReadText(string path) => File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    /// <summary>Folder of the measuring set; skips the test where it is not there.</summary>
    public static string Shared(string below)
    {
        var path = Path.GetFullPath(Path.Combine(Top, "..", "shared", below));
        Assert.SkipUnless(Path.Exists(path), $"The measuring set is not there: {below} is looked for in the folder 'shared' beside the repository.");
        return path;
    }
}
