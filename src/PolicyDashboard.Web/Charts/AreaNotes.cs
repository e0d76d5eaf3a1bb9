using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Charts;

/// <summary>Which places a set stands for: written on every chart that has one, because lines are drawn in more than one way.</summary>
public static class AreaNotes
{
    /// <summary>A line a set, each once; none for single places.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<Area?> areas, Vocabulary known, Language language) =>
    [
        .. areas.OfType<Area>().Where(area => area.Set is not null).Distinct().Select(area => Words.NoteSet.In(
            language,
            Names.Of(area, known.Gazetteer, language),
            string.Join(Words.ListSeparator.In(language), area.Members.Select(member => Names.Of(member, known.Gazetteer, language))))),
    ];
}
