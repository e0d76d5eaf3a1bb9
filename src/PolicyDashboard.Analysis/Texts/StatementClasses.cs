namespace PolicyDashboard.Analysis.Texts;

/// <summary>Tells what was done (回顾) from what is planned or demanded (部署).</summary>
/// <remarks>
/// A statement belongs to the part of the document it stands in, by the nearest heading that names one or by the last
/// sentence that turned the text (过去一年， 今年，我们将); its own words speak for or against that; and so does the type of
/// document: policies demand, regulations lay down duties. What is neither, or says what is wrong, is 其他.
/// </remarks>
internal static class StatementClasses
{
    private const int Part = 3;

    /// <summary>Characters that make another word with a 要 behind them, or before them.</summary>
    private const string NotModalBehind = "需主重必摘纪简首紧想只还概提扼次";
    private const string NotModalBefore = "求素点害闻领件义塞道是么案职”";

    /// <summary>The class of each tile; 其他 for those that do not count.</summary>
    /// <param name="layout">The text.</param>
    /// <param name="cues">Cue words of its counting tiles.</param>
    /// <param name="levels">Levels of its headings.</param>
    /// <param name="under">The heading each tile stands under.</param>
    /// <param name="type">What sort of paper it is.</param>
    /// <param name="tellsDeeds">Whether it is a news text on what somebody did, not on what a policy says.</param>
    public static StatementClass[] Of(TextLayout layout, Cues[] cues, byte[] levels, int[] under, DocumentType type, bool tellsDeeds)
    {
        var classes = new StatementClass[layout.Tiles.Count];
        var parts = new StatementClass[layout.Tiles.Count];
        var passedOn = new StatementClass[layout.Tiles.Count];
        var turned = StatementClass.Other;
        var turnedUnder = -1;
        for (var i = 0; i < classes.Length; i++)
        {
            if (layout.Kinds[i] != StatementKind.Counting)
            {
                continue;
            }

            var text = layout.Spans[i].In(layout.Plain);
            var said = cues[i];
            var part = under[i] < 0 ? StatementClass.Other : levels[i] > 0 ? passedOn[under[i]] : parts[under[i]];
            if (levels[i] > 0)
            {
                var named = PartOf(said);
                parts[i] = named == StatementClass.Other ? part : named;

                // 一、总体要求（一）发展基础。 names two parts at once; the second is not that of （二）.
                passedOn[i] = HoldsTwo(text) ? part : parts[i];
                part = parts[i];
            }
            else if (Turn(said) is not StatementClass.Other and var turn)
            {
                (turned, turnedUnder) = (turn, under[i]);
            }

            // A turn holds to the end of the section that it was made in.
            if (part == StatementClass.Other && turned != StatementClass.Other && (turnedUnder < 0 || IsUnder(i, turnedUnder, under)))
            {
                part = turned;
            }

            // A clause without a subject goes on with what the one before it began.
            var before = i > 0 && layout.LineOf[i] == layout.LineOf[i - 1] && levels[i - 1] == 0 ? classes[i - 1] : StatementClass.Other;
            classes[i] = type == DocumentType.Regulation ? Duty(text, said, i > 0 ? classes[i - 1] : StatementClass.Other)
                : tellsDeeds && part == StatementClass.Other ? Of(text, said, StatementClass.Review, before, DocumentType.WorkReport)
                : Of(text, said, part, before, type);
        }

        return classes;
    }

    private static StatementClass Of(ReadOnlySpan<char> text, Cues cues, StatementClass part, StatementClass before, DocumentType type)
    {
        if (cues.Has(Cue.Problem))
        {
            return StatementClass.Other;
        }

        bool orders = Orders(text, cues), perfect = cues.Has(Cue.Perfect) && HasPerfect(text);
        if (type == DocumentType.WorkReport && part != StatementClass.Other)
        {
            // The part of a report says it; only an order among deeds, or a deed among plans, says otherwise.
            return part == StatementClass.Review
                ? orders && !perfect ? StatementClass.Plan : StatementClass.Review
                : perfect && !orders && cues.Done > cues.Demanded ? StatementClass.Review : StatementClass.Plan;
        }

        var opens = OpensWithMeasure(text);
        var done = cues.Done + (part == StatementClass.Review ? Part : 0) + (perfect ? 2 : 0);
        var demanded = cues.Demanded + (part == StatementClass.Plan ? Part : 0) + (orders ? 3 : 0)
            + (type is DocumentType.Policy or DocumentType.Plan or DocumentType.Speech ? 1 + Math.Min(2, cues.Measures) + (opens ? 1 : 0) : opens && !perfect ? 2 : 0);
        if (Math.Abs(done - demanded) < 2 && part == StatementClass.Other && before != StatementClass.Other)
        {
            return before;
        }

        return done == demanded || Math.Max(done, demanded) < 2 ? part : done > demanded ? StatementClass.Review : StatementClass.Plan;
    }

    /// <summary>加快…, 一是推进…, （二）支持…: no subject before the measure.</summary>
    private static bool OpensWithMeasure(ReadOnlySpan<char> text)
    {
        var said = text[NumberMark.At(text, 0).Length..].TrimStart("　 “");
        if (said.Length > 3 && said[1] == '是')
        {
            said = said[2..];
        }

        return said.Length > 0 && (CueScanner.At(said, 0) & Cue.Measure) != 0;
    }

    private static bool HoldsTwo(ReadOnlySpan<char> heading)
    {
        var open = heading.LastIndexOfAny('（', '(');
        return open > 2 && NumberMark.At(heading, open).Kind == MarkKind.ChineseBracket;
    }

    /// <summary>An item of a list belongs to the sentence that opens it.</summary>
    private static StatementClass Duty(ReadOnlySpan<char> text, Cues cues, StatementClass before)
    {
        if (cues.Has(Cue.OfItself))
        {
            return StatementClass.Other;
        }

        return cues.Has(Cue.Duty) ? StatementClass.Plan : NumberMark.At(text, 0).Kind > MarkKind.Chinese ? before : StatementClass.Other;
    }

    private static StatementClass PartOf(Cues heading) =>
        heading.Has(Cue.ReviewPart) ? StatementClass.Review : heading.Has(Cue.PlanPart) ? StatementClass.Plan : StatementClass.Other;

    private static StatementClass Turn(Cues cues) =>
        cues.Has(Cue.PlanTurn) ? StatementClass.Plan : cues.Has(Cue.ReviewTurn) ? StatementClass.Review : StatementClass.Other;

    private static bool IsUnder(int tile, int heading, int[] under)
    {
        for (var at = under[tile]; at >= 0; at = under[at])
        {
            if (at == heading)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>完成了, 建成了: 了 behind a verb, and not that of 为了, 了解.</summary>
    private static bool HasPerfect(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('了'); at >= 0;)
        {
            if (at > 0 && text[at - 1] != '为' && !(at + 1 < text.Length && text[at + 1] is '解' or '然' or '如'))
            {
                return true;
            }

            var next = text[(at + 1)..].IndexOf('了');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    /// <summary>要…, 必须…, 企业要当好…, 会议强调，…: an order by its first words.</summary>
    private static bool Orders(ReadOnlySpan<char> text, Cues cues)
    {
        var said = text[NumberMark.At(text, 0).Length..].TrimStart("　 ");
        return said.StartsWith("请") || said.StartsWith("必须") || said.StartsWith("务必") || said.StartsWith("力争") || said.StartsWith("确保") || said.StartsWith("到20")
            || cues.Has(Cue.Order) || (cues.Has(Cue.Modal) && HasModal(said));
    }

    /// <summary>The verb 要, not that of 需要, 主要, 要求, 要素.</summary>
    private static bool HasModal(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('要'); at >= 0 && at + 1 < text.Length;)
        {
            if (!NotModalBehind.Contains(at > 0 ? text[at - 1] : '，', StringComparison.Ordinal) && !NotModalBefore.Contains(text[at + 1], StringComparison.Ordinal))
            {
                return true;
            }

            var next = text[(at + 1)..].IndexOf('要');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}
