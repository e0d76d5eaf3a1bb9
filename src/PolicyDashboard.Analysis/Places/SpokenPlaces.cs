using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Places;

/// <summary>Finds the place that each statement speaks about: 武汉 inside a document of 湖北.</summary>
/// <remarks>
/// <para>
/// The division that opens a statement as its agent (荆州推行…, 恩施州深入实施…) is spoken of until another opens one, or the paragraph
/// or numbered point ends. Other names are mentions: 鄂州's 为武汉“芯”产业作配套 stays 鄂州's. A heading that is nothing but a name
/// holds for what stands under it. In a passage about the province a city that is named once, or whose event is told (襄阳入选…), is
/// spoken of in that statement alone.
/// </para>
/// <para>
/// A statement about the whole (全省各地…) names no division: it is 未定 here, and a reader who wants a place for it takes the
/// document's own. Immutable but for a cache, and safe to use from several threads at once.
/// </para>
/// </remarks>
public sealed class SpokenPlaces
{
    /// <summary>Statements within which one city follows another where a passage goes through them, and that one may fill at most.</summary>
    private const int Series = 8;

    private readonly PlaceIndex _index;
    private readonly CityIndexes _cities;

    /// <summary>Prepares a gazetteer; takes some milliseconds, so keep it.</summary>
    public SpokenPlaces(Gazetteer gazetteer)
    {
        _index = new(gazetteer);
        _cities = new(gazetteer);
    }

    /// <summary>The place each statement speaks about.</summary>
    /// <param name="text">The document.</param>
    /// <param name="issuing">Who issued it. Only divisions inside it, and provinces by name, are believed to act in it.</param>
    /// <returns>One for each statement, in their order; <see cref="PlaceCode.Undetermined"/> where none is named.</returns>
    public IReadOnlyList<PlaceCode> Find(DocumentText text, PlaceCode issuing)
    {
        var agents = new ClauseAgents(_index, _cities.Of(issuing), text.View.Text, issuing, text.Date?.Value.Year ?? 0);
        var statements = text.Statements.InOnePiece();
        var acting = new PlaceCode?[statements.Length];
        var opens = new bool[statements.Length];
        var lone = new bool[statements.Length];
        var positions = new RisingPositions(text.View);
        for (var i = 0; i < acting.Length; i++)
        {
            lone[i] = true;
            int from = positions.FromStored(statements[i].Span.Start), to = positions.FromStored(statements[i].Span.End);
            if (statements[i].Counts)
            {
                // Texts without line ends are one paragraph; there a numbered point ends what was held.
                opens[i] = i == 0 || statements[i].IsHeading || statements[i].Paragraph != statements[i - 1].Paragraph || agents.OpensPoint(from, to);
                acting[i] = agents.Of(from, to);
                lone[i] = acting[i] is not { IsDivision: true } || agents.IsEvent(from, to);
            }
        }

        var spoken = new PlaceCode[statements.Length];
        for (var i = 0; i < spoken.Length;)
        {
            i = Passage(text, agents, acting, opens, lone, i, spoken);
        }

        return spoken;
    }

    /// <summary>Fills in one paragraph or point.</summary>
    /// <returns>Index of the first statement after it.</returns>
    private static int Passage(DocumentText text, ClauseAgents agents, PlaceCode?[] acting, bool[] opens, bool[] lone, int start, PlaceCode[] spoken)
    {
        var hold = Under(text, agents, start);
        var heldUntil = hold == PlaceCode.Undetermined ? start : int.MaxValue;
        var lastAgent = -Series;
        var i = start;
        for (; i < spoken.Length && (i == start || !opens[i]); i++)
        {
            spoken[i] = PlaceCode.Undetermined;
            if (!text.Statements[i].Counts)
            {
                continue;
            }

            if (acting[i] is { } agent)
            {
                hold = agent;

                // One city named once inside a province's passage is that statement's alone. Where the passage opens with it,
                // or goes from city to city, what follows is its own.
                heldUntil = lone[i] ? i + 1
                    : i == start || i - lastAgent < Series || NextAgent(lone, opens, i) < i + Series ? i + Series
                    : i + 1;
                lastAgent = lone[i] ? lastAgent : i;
            }

            spoken[i] = i < heldUntil ? hold : PlaceCode.Undetermined;
        }

        return i;
    }

    /// <summary>The place that a heading of nothing but a name gives to what stands under it.</summary>
    private static PlaceCode Under(DocumentText text, ClauseAgents agents, int statement) =>
        text.Statements[statement] is { IsHeading: false, Heading: >= 0 } under && text.Statements[under.Heading].Span is var heading
            ? agents.BareName(text.View.FromStored(heading.Start), text.View.FromStored(heading.End))
            : PlaceCode.Undetermined;

    private static int NextAgent(bool[] lone, bool[] opens, int after)
    {
        for (var i = after + 1; i < lone.Length && !opens[i]; i++)
        {
            if (!lone[i])
            {
                return i;
            }
        }

        return int.MaxValue;
    }
}
