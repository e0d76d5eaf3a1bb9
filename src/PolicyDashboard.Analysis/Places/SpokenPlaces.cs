using System.Collections.Concurrent;
using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Places;

/// <summary>Finds the place that each statement speaks about: 武汉 inside a document of 湖北.</summary>
/// <remarks>
/// <para>
/// The division that opens a clause as its agent (荆州推行…, 恩施州深入实施…) is spoken of until another opens one, or the paragraph
/// or numbered point ends. Other names are mentions: 鄂州's 为武汉“芯”产业作配套 stays 鄂州's. A heading that is nothing but a name
/// holds for what stands under it.
/// </para>
/// <para>
/// A statement about the whole (全省各地…) names no division: it is 未定 here, and a reader who wants a place for it takes the
/// document's own. Immutable but for a cache, and safe to use from several threads at once.
/// </para>
/// </remarks>
public sealed class SpokenPlaces
{
    private readonly Gazetteer _gazetteer;
    private readonly PlaceIndex _index;
    private readonly ConcurrentDictionary<PlaceCode, PlaceIndex> _near = new();

    /// <summary>Prepares a gazetteer; takes some milliseconds, so keep it.</summary>
    public SpokenPlaces(Gazetteer gazetteer)
    {
        _gazetteer = gazetteer;
        _index = new(gazetteer);
    }

    /// <summary>The place each statement speaks about.</summary>
    /// <param name="text">The document.</param>
    /// <param name="issuing">Who issued it. Only divisions inside it, and provinces by name, are believed to act in it.</param>
    /// <returns>One for each statement, in their order; <see cref="PlaceCode.Undetermined"/> where none is named.</returns>
    public IReadOnlyList<PlaceCode> Find(DocumentText text, PlaceCode issuing)
    {
        var agents = new ClauseAgents(Index(issuing), text.View.Text, issuing, text.Date?.Value.Year ?? 0);
        var spoken = new PlaceCode[text.Statements.Count];
        var hold = PlaceCode.Undetermined;
        var paragraph = -1;
        for (var i = 0; i < spoken.Length; i++)
        {
            spoken[i] = PlaceCode.Undetermined;
            var statement = text.Statements[i];
            if (!statement.Counts)
            {
                continue;
            }

            int from = text.View.FromStored(statement.Span.Start), to = text.View.FromStored(statement.Span.End);
            if (statement.Paragraph != paragraph || statement.IsHeading || agents.OpensPoint(from, to))
            {
                // Texts without line ends are one paragraph; there a numbered point ends what was held.
                paragraph = statement.Paragraph;
                hold = statement.Heading >= 0 && text.Statements[statement.Heading] is var heading && !statement.IsHeading
                    ? agents.BareName(text.View.FromStored(heading.Span.Start), text.View.FromStored(heading.Span.End))
                    : PlaceCode.Undetermined;
            }

            var (first, last) = agents.In(from, to, hold);
            (spoken[i], hold) = (first, last);
        }

        return spoken;
    }

    /// <summary>In a city's document its counties go by their short names too.</summary>
    private PlaceIndex Index(PlaceCode issuing) =>
        issuing.IsDivision && issuing == issuing.Prefecture && (issuing != issuing.Province || issuing.IsInMunicipality)
            ? _near.GetOrAdd(issuing, code => new(_gazetteer, code))
            : _index;
}
