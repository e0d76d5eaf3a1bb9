using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Web.Addresses;

/// <summary>What an address may speak of: the subjects of the catalogue and the places of the gazetteer.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, Subject> _byKey;

    /// <summary>The words of a catalogue and a gazetteer, with the sets of places that have a name.</summary>
    public Vocabulary(Catalogue catalogue, Gazetteer gazetteer, PlaceSets? sets = null)
    {
        (Catalogue, Gazetteer, Sets) = (catalogue, gazetteer, sets ?? PlaceSets.None);
        Subjects = Corpus.Queries.Subjects.Of(catalogue);
        _byKey = Subjects.ToDictionary(subject => subject.Key);
    }

    /// <summary>The catalogue in force.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>The places known.</summary>
    public Gazetteer Gazetteer { get; }

    /// <summary>Sets of places that have a name.</summary>
    public PlaceSets Sets { get; }

    /// <summary>Any theme, groups, themes, in the order of columns.</summary>
    public IReadOnlyList<Subject> Subjects { get; }

    /// <summary>The themes alone, in the order of columns.</summary>
    public IEnumerable<Subject> Themes => Subjects.Where(subject => subject.Kind == SubjectKind.Theme);

    /// <summary>The groups alone, in their order.</summary>
    public IEnumerable<Subject> Groups => Subjects.Where(subject => subject.Kind == SubjectKind.Group);

    /// <summary>Provinces in the order of their codes.</summary>
    public IEnumerable<Place> Provinces => Gazetteer.Places.Where(place => place.IsCurrent && place.Level == PlaceLevel.Province);

    /// <summary>The subject of a key, which may be that of a search; null for an unknown one.</summary>
    public Subject? Find(string key) => _byKey.GetValueOrDefault(key) ?? SearchText.OfKey(key)?.AsSubject();

    /// <summary>The search that a subject key stands for, as one more subject beside the themes; none where it is the key of a theme.</summary>
    public IEnumerable<Subject> Searched(string? key) => key is not null && Find(key) is { Kind: SubjectKind.Text } search ? [search] : [];

    /// <summary>The place, set or list of a word in an address; null for none.</summary>
    public Area? AreaOf(string text) => Sets.AreaOf(text, Gazetteer);

    /// <summary>Whether a code is a place of today, the centre or 未定.</summary>
    public bool Knows(PlaceCode place) => Gazetteer.Knows(place);
}
