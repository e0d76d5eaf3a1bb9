using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Corpus.Storage;

/// <summary>
/// For which class filters a stored row holds, a bit each. Paragraphs do not add over classes (one may hold a 回顾 and
/// a 部署), so "all classes" has rows of its own; where a text has one class only the same row serves both questions.
/// </summary>
internal static class ClassMask
{
    /// <summary>How many filters there are: three classes and "all".</summary>
    public const int Filters = 4;

    /// <summary>Index of "all classes" among the filters.</summary>
    public const int All = 3;

    /// <summary>The bit that a row must have to answer under this filter.</summary>
    public static byte Of(StatementClass? filter) => (byte)(1 << (filter is { } kind ? (int)kind : All));
}

/// <summary>
/// Whether a stored row holds for a place alone or together with the places beneath it. Documents and paragraphs that
/// speak of a city and of its province would be counted twice if the second were added up from the first.
/// </summary>
internal static class ReachMask
{
    /// <summary>The place alone.</summary>
    public const byte Alone = 1;

    /// <summary>The place and the places beneath it.</summary>
    public const byte WithBeneath = 2;
}
