using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>The facets, a bit each.</summary>
[Flags]
internal enum Facet
{
    None = 0,
    Place = 1,
    Spoken = 2,
    Document = 4,
    Year = 8,
    Type = 16,
    Class = 32,
    Heading = 64,
    Commitments = 128,
    Theme = 256,
}

/// <summary>Says which of the facets chosen leave a statement out. Not for several threads at once.</summary>
internal sealed class FacetTest(Facets facets, Filter filter, PlaceTree tree, int? theme, CorpusColumns columns)
{
    private readonly ulong? _themes = theme is { } number ? columns.ThemesOf(number) : null;

    private readonly Reach _rows = filter.View == PlaceView.Issuing ? Reach.Of(filter) : Reach.Of(Filter.All);

    private readonly Dictionary<PlaceCode, PlaceCode> _spokenRows = [];

    /// <summary>The test of facets.</summary>
    /// <exception cref="QuestionException">There is no such theme.</exception>
    public static FacetTest Of(Snapshot snapshot, CorpusColumns columns, Facets facets, Filter filter, PlaceTree tree) =>
        new(facets, filter, tree, facets.Theme is { } key ? snapshot.NumberOf(key) : null, columns);

    public Facets Facets => facets;

    /// <summary>Number of the subject chosen; null for none.</summary>
    public int? Theme => theme;

    /// <summary>What the statements are a part of.</summary>
    public CorpusColumns Columns => columns;

    /// <summary>The row of places that a document belongs to; 未定 where it belongs to none.</summary>
    public PlaceCode RowOf(DocumentColumns document) => tree.RowOf(document.Place, _rows) ?? PlaceCode.Undetermined;

    /// <summary>The place spoken of, a county as its prefecture; 未定 where none is named.</summary>
    public PlaceCode SpokenRowOf(PlaceCode spoken)
    {
        if (!_spokenRows.TryGetValue(spoken, out var row))
        {
            var above = spoken.IsDivision ? tree.Above(spoken) : PlaceTree.Top;
            _spokenRows[spoken] = row = above != PlaceTree.Top && above != spoken.Province.Number ? new(above) : spoken;
        }

        return row;
    }

    /// <summary>Facets that leave out all of a document.</summary>
    public Facet Document(DocumentColumns document) =>
        (facets.Place is { } place && place != RowOf(document) ? Facet.Place : 0)
        | (facets.Document is { } id && id != document.Id ? Facet.Document : 0)
        | (facets.Year is { } year && year != document.Date / 10000 ? Facet.Year : 0)
        | (facets.Type is { } type && (byte)type != document.Type ? Facet.Type : 0);

    /// <summary>Facets that leave out one of its statements, headings aside.</summary>
    public Facet Statement(DocumentColumns document, int at) =>
        (facets.Spoken is { } spoken && spoken != SpokenRowOf(document.Spoken[at]) ? Facet.Spoken : 0)
        | (facets.Class is { } kind && (byte)kind != document.Classes[at] ? Facet.Class : 0)
        | (_themes is { } themes && (document.Themes[at] & themes) == 0 ? Facet.Theme : 0)
        | (facets.Commitments is not Commitment.None and var cues && ((Commitment)document.Commitments[at] & cues) != cues ? Facet.Commitments : 0);

    /// <summary>Whether at most one facet leaves something out.</summary>
    public static bool IsOneOrNone(Facet left) => (left & (left - 1)) == Facet.None;
}
