namespace PolicyDashboard.Corpus.Importing;

/// <summary>The files behind the paths that somebody gave: files as they are, folders with all that is in them.</summary>
internal static class FilesGiven
{
    // Links are not followed: a folder that was given must not pull in files from elsewhere, or itself without end.
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    /// <summary>Each file once; those of a folder by path. A path with nothing behind it stays in, to be refused by name.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> paths) =>
    [
        .. paths
            .SelectMany(path => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", Everything).Order(StringComparer.Ordinal) : Enumerable.Repeat(path, 1))
            .DistinctBy(Path.GetFullPath),
    ];
}
