using System.Numerics;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Corpus.Queries.Parts;

namespace PolicyDashboard.Corpus.Columns;

/// <summary>All documents of a revision as columns. Never changes.</summary>
internal sealed class CorpusColumns
{
    // Up to 200 KB each.
    private const int MostKept = 128;

    private readonly Lazy<LearnedSpreads> _spreads;
    private readonly ulong[] _themesOfSubject;
    private readonly UInt128[] _subjectsOfTheme;

    public CorpusColumns(int revision, CatalogueOfRevision known, IReadOnlyList<DocumentColumns> documents)
    {
        (Revision, Known, Documents) = (revision, known, documents);
        _spreads = new(() => LearnedSpreads.From(this));
        _themesOfSubject = new ulong[known.Numbers.Count];
        _subjectsOfTheme = new UInt128[known.Catalogue.Themes.Count];
        for (var theme = 0; theme < known.Catalogue.Themes.Count; theme++)
        {
            var bit = 1UL << theme;
            _themesOfSubject[SubjectNumbers.Any] |= bit;
            _themesOfSubject[known.Numbers.OfGroup(theme)] |= bit;
            _themesOfSubject[known.Numbers.OfTheme(theme)] |= bit;
            _subjectsOfTheme[theme] = UInt128.One | (UInt128.One << known.Numbers.OfGroup(theme)) | (UInt128.One << known.Numbers.OfTheme(theme));
        }
    }

    /// <summary>Rows and total of places under a filter, as they were asked for last.</summary>
    public Recent<CountedRows> Places { get; } = new(MostKept);

    /// <summary>Estimates, as they were asked for last.</summary>
    public Recent<EstimateTable> Estimates { get; } = new(MostKept);

    /// <summary>How statements usually scatter here.</summary>
    public LearnedSpreads Spreads => _spreads.Value;

    /// <summary>The revision it was read from.</summary>
    public int Revision { get; }

    /// <summary>The catalogue of the revision.</summary>
    public CatalogueOfRevision Known { get; }

    /// <summary>By id.</summary>
    public IReadOnlyList<DocumentColumns> Documents { get; }

    /// <summary>The themes that belong to a subject, as bits: a statement is about the subject when it shares one of them.</summary>
    public ulong ThemesOf(int subject) => _themesOfSubject[subject];

    /// <summary>The subjects that a statement with these themes is about, as bits by subject number.</summary>
    public UInt128 SubjectsOf(ulong themes)
    {
        var subjects = UInt128.Zero;
        for (; themes != 0; themes &= themes - 1)
        {
            subjects |= _subjectsOfTheme[BitOperations.TrailingZeroCount(themes)];
        }

        return subjects;
    }

    /// <summary>Documents that may hold text under a filter, by id: the same that <c>Restriction.Heads</c> finds in the database.</summary>
    public IEnumerable<DocumentColumns> Under(Filter filter)
    {
        var reach = Reach.Of(filter);
        var types = filter.Types is { Count: > 0 } asked ? asked.Select(type => (byte)type).ToHashSet() : null;
        return Documents.Where(document =>
            (filter.Document is not { } id || document.Id == id)
            && (filter.From is not { } from || (document.Date > 0 && document.Date >= from * 10000))
            && (filter.To is not { } to || (document.Date > 0 && document.Date < (to + 1) * 10000))
            && (filter.Month is not { } month || document.Date / 100 % 100 == month)
            && (filter.News is not { } news || news.Holds(document.Id, document.Date))
            && (types is null || types.Contains(document.Type))
            && (filter.Place is null || (filter.View == PlaceView.Issuing ? reach.Holds(document.Place) : Array.Exists(document.Spoken, reach.Holds))));
    }
}
