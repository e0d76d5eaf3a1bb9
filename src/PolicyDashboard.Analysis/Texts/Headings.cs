namespace PolicyDashboard.Analysis.Texts;

/// <summary>Finds the headings of a text, their levels, and what stands under each.</summary>
/// <remarks>
/// A heading is a numbered line (一、 （一） 1. 第三章 附件), a short line that opens its paragraph by a number (（三）加强法治政府建设。),
/// or a short line without a full stop between paragraphs. Sentences that open with 一是 or 首先 are body. In running text
/// a number at the beginning of a statement ends the section before it even where the statement is too long to be a heading.
/// The kinds of numbers lie inside one another in their usual order; the levels of a document are those kinds that it uses,
/// 1 the highest. The title is none of the headings.
/// </remarks>
internal static class Headings
{
    /// <summary>Level of each tile, 0 for body text, and the heading each stands under, -1 for none.</summary>
    public static (byte[] Levels, int[] Under) Find(TextLayout layout, TextSpan? title)
    {
        var ranks = new HeadingRanks(layout, title).Find();
        var levelOf = Levels(ranks);
        var levels = new byte[ranks.Length];
        var under = new int[ranks.Length];
        var open = -1;
        for (var i = 0; i < ranks.Length; i++)
        {
            if (ranks[i] != 0)
            {
                while (open >= 0 && ranks[open] >= Math.Abs(ranks[i]))
                {
                    open = under[open];
                }
            }

            under[i] = open;
            if (ranks[i] > 0)
            {
                levels[i] = levelOf[ranks[i]];
                open = i;
            }
        }

        return (levels, under);
    }

    private static byte[] Levels(sbyte[] ranks)
    {
        var used = new bool[HeadingRanks.Lowest + 1];
        foreach (var rank in ranks)
        {
            if (rank > 0)
            {
                used[rank] = true;
            }
        }

        var levels = new byte[used.Length];
        byte level = 0;
        for (var rank = 0; rank < used.Length; rank++)
        {
            level += used[rank] ? (byte)1 : (byte)0;
            levels[rank] = level;
        }

        return levels;
    }
}
