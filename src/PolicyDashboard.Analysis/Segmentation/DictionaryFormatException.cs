namespace PolicyDashboard.Analysis.Segmentation;

/// <summary>A dictionary or model that cannot be read. The message says line and what is there; the reader of the file adds its name.</summary>
/// <param name="line">Counted from 1; 0 where the fault is in no single line.</param>
/// <param name="problem">What is there and what was expected.</param>
public sealed class DictionaryFormatException(int line, string problem)
    : Exception(line > 0 ? $"line {line}: {problem}" : problem)
{
    /// <summary>Counted from 1; 0 where the fault is in no single line.</summary>
    public int Line { get; } = line;
}
