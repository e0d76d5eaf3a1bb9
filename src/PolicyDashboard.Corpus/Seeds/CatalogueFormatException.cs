using System.Globalization;

namespace PolicyDashboard.Corpus.Seeds;

/// <summary>Something in a catalogue file that cannot be taken as it stands.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Found">What is there, a whole sentence.</param>
/// <param name="Remedy">What to do, a whole sentence.</param>
public sealed record CatalogueProblem(int Line, string Found, string Remedy);

/// <summary>A catalogue file that cannot be taken as it stands.</summary>
/// <remarks>The message is for the person who edits the file: file, line, what is there, what to do; every problem, by line.</remarks>
public sealed class CatalogueFormatException : Exception
{
    private const int Printed = 20;

    /// <summary>The problems of one file.</summary>
    /// <param name="path">The file, as it was named.</param>
    /// <param name="problems">One or more, by line.</param>
    public CatalogueFormatException(string path, IReadOnlyList<CatalogueProblem> problems)
        : base(Tell(path, problems)) => (Path, Problems) = (path, problems);

    /// <summary>The file, as it was named.</summary>
    public string Path { get; }

    /// <summary>All of them, by line.</summary>
    public IReadOnlyList<CatalogueProblem> Problems { get; }

    private static string Tell(string path, IReadOnlyList<CatalogueProblem> problems)
    {
        var lines = problems.Take(Printed).Select(problem =>
            string.Create(CultureInfo.InvariantCulture, $"{path}, line {problem.Line}: {problem.Found} {problem.Remedy}"));
        var rest = problems.Count - Printed;
        return string.Join('\n', rest > 0 ? lines.Append($"{path}: and {rest} more.") : lines);
    }
}
