namespace PolicyDashboard.Corpus.Seeds;

/// <summary>A file in seeds/ that cannot be used. It stops the start.</summary>
/// <remarks>The message is for the person who edited the file: file, line, what is there, what to do.</remarks>
/// <param name="path">The file as it was asked for.</param>
/// <param name="line">Counted from 1; 0 where the whole file is meant.</param>
/// <param name="problem">What is there, as a sentence.</param>
/// <param name="remedy">What to do, as a sentence.</param>
/// <param name="cause">The exception behind it, if any.</param>
public sealed class SeedFileException(string path, int line, string problem, string remedy, Exception? cause = null)
    : Exception(line > 0 ? $"{path}, line {line}: {problem} {remedy}" : $"{path}: {problem} {remedy}", cause)
{
    /// <summary>The file as it was asked for.</summary>
    public string Path { get; } = path;

    /// <summary>Counted from 1; 0 where the whole file is meant.</summary>
    public int Line { get; } = line;
}
