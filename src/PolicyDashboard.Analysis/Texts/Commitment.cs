using System.Buffers;

namespace PolicyDashboard.Analysis.Texts;

/// <summary>How firmly a statement binds whoever issued it (承诺强度), by cues in its wording. Several may hold at once.</summary>
[Flags]
public enum Commitment : byte
{
    /// <summary>No cue.</summary>
    None = 0,

    /// <summary>It names a quantity: a number with its unit (50万人, 85%), or 翻番, 百分之. Years, ordinals and numbers of papers are none.</summary>
    Quantity = 1,

    /// <summary>A numeric target: a quantity in a statement of what is planned (部署). The sum of a fine is none.</summary>
    Target = 2,

    /// <summary>A duty: 必须, 务必, 确保, 应当, 不得, 严禁 …</summary>
    Duty = 4,

    /// <summary>A trial: 试点, 探索, 先行先试 … 试行 in brackets is part of a title and none.</summary>
    Pilot = 8,
}

/// <summary>Finds the cues of commitment.</summary>
public static class Commitments
{
    /// <summary>The words that make a duty, for those who want to know.</summary>
    public static IReadOnlyList<string> Duties { get; } = ["必须", "务必", "确保", "应当", "不得", "严禁", "禁止", "一律", "坚决", "决不", "绝不"];

    /// <summary>The words that make a trial.</summary>
    public static IReadOnlyList<string> Pilots { get; } = ["试点", "探索", "先行先试", "先试先行", "试行", "试验示范", "改革试验"];

    private static readonly SearchValues<string> DutyWords = SearchValues.Create([.. Duties], StringComparison.Ordinal);

    private static readonly SearchValues<string> PilotWords = SearchValues.Create([.. Pilots], StringComparison.Ordinal);

    // 处一千元以上五千元以下罚款: a number that nobody plans to reach.
    private static readonly SearchValues<string> Penalties = SearchValues.Create(["罚款", "罚金", "违法所得"], StringComparison.Ordinal);

    /// <summary>The cues of a statement.</summary>
    /// <param name="text">Its characters.</param>
    /// <param name="kind">What it was read as: only what is planned holds a target.</param>
    public static Commitment Of(ReadOnlySpan<char> text, StatementClass kind)
    {
        var found = (Has(text, DutyWords, IsDuty) ? Commitment.Duty : 0) | (Has(text, PilotWords, IsPilot) ? Commitment.Pilot : 0);
        if (Quantities.Has(text))
        {
            found |= Commitment.Quantity;
            found |= kind == StatementClass.Plan && !text.ContainsAny(Penalties) ? Commitment.Target : 0;
        }

        return found;
    }

    /// <summary>不得不 and 不得已 tell of a necessity, not of a duty.</summary>
    private static bool IsDuty(ReadOnlySpan<char> text, int at) => !text[at..].StartsWith("不得不", StringComparison.Ordinal) && !text[at..].StartsWith("不得已", StringComparison.Ordinal);

    /// <summary>（试行） behind a title says what state the paper is in, not that something is tried.</summary>
    private static bool IsPilot(ReadOnlySpan<char> text, int at) =>
        !text[at..].StartsWith("试行", StringComparison.Ordinal) || at == 0 || text[at - 1] is not ('（' or '(' or '〔' or '[');

    private static bool Has(ReadOnlySpan<char> text, SearchValues<string> words, Condition isMeant)
    {
        for (var from = 0; text[from..].IndexOfAny(words) is >= 0 and var step; from += step + 1)
        {
            if (isMeant(text, from + step))
            {
                return true;
            }
        }

        return false;
    }

    private delegate bool Condition(ReadOnlySpan<char> text, int at);
}
