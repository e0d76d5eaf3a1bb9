namespace PolicyDashboard.Analysis;

/// <summary>Lists as spans: what is read a million times should not be asked for through an interface each time.</summary>
public static class Spans
{
    /// <summary>The elements of a list: itself where it is an array, else a copy.</summary>
    public static ReadOnlySpan<T> InOnePiece<T>(this IReadOnlyList<T> list) => list as T[] ?? [.. list];
}
