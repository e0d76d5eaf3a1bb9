using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Controls;

/// <summary>What the corpus can be filtered by: its places and its years, counted once a revision.</summary>
public sealed class KnownPlaces(DocumentsQuery documents, SummaryQuery summary, Vocabulary known)
{
    private PlacesOfCorpus? _places;

    /// <summary>The places that issued documents, and the provinces above them.</summary>
    public async Task<PlacesOfCorpus> AskAsync(CancellationToken cancellation = default)
    {
        var now = await summary.AskAsync(cancellation);
        if (_places is { } places && places.Summary == now)
        {
            return places;
        }

        var lines = await documents.AskAsync(Filter.All, cancellation);
        var counted = lines.GroupBy(line => line.Place).ToDictionary(group => group.Key, group => group.Count());
        var codes = counted.Keys.Concat(counted.Keys.Where(code => code.IsDivision).Select(code => code.Province)).Distinct().Order().ToList();

        // 未定 has the lowest number and the least to say.
        return _places = new PlacesOfCorpus(now, [.. codes.Where(code => code != PlaceCode.Undetermined), .. codes.Where(code => code == PlaceCode.Undetermined)], known);
    }
}

/// <summary>The places and years of a corpus.</summary>
/// <param name="Summary">What it holds.</param>
/// <param name="Codes">Its places by code, each province before what lies beneath it, 未定 last.</param>
/// <param name="Known">Their names.</param>
public sealed record PlacesOfCorpus(CorpusSummary Summary, IReadOnlyList<PlaceCode> Codes, Vocabulary Known)
{
    /// <summary>Places beneath provinces, gathered for a list of choices: the province, then the others in it.</summary>
    public IEnumerable<IGrouping<PlaceCode, PlaceCode>> ByProvince => Codes.GroupBy(code => code.Province);

    /// <summary>Sets that hold one of its places, family after family.</summary>
    public IReadOnlyList<Area> Sets { get; } = [.. Known.Sets.Sets.Select(Area.Of).Where(set => Codes.Any(set.Holds))];

    /// <summary>Whether a list of choices has it.</summary>
    public bool Offers(Area area) => area.Place is { } place ? Codes.Contains(place) : Sets.Contains(area);

    /// <summary>The same by family.</summary>
    public IEnumerable<(PlaceSetFamily Family, IReadOnlyList<Area> Sets)> SetsByFamily => Known.Sets.Families
        .Select(family => (family, (IReadOnlyList<Area>)[.. Sets.Where(set => set.Set!.Family == family.Id)]))
        .Where(family => family.Item2.Count > 0);

    /// <summary>Name of a place, a set or a list for a list of choices.</summary>
    public string Name(Area area, Language language) => area.Place is { } place ? Name(place, language) : Names.Of(area, Known.Gazetteer, language);

    /// <summary>Name of a place for a list.</summary>
    public string Name(PlaceCode place, Language language) =>
        language == Language.English ? Known.Gazetteer.EnglishName(place) : Known.Gazetteer.Name(place);

    /// <summary>Years that a document is of, newest first.</summary>
    public IEnumerable<int> Years => Summary is { FirstYear: { } first, LastYear: { } last } ? Enumerable.Range(first, last - first + 1).Reverse() : [];
}
