using System.Runtime.InteropServices;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Columns;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>Counts statements by the values of each facet, each under all the others.</summary>
/// <param name="test">The facets chosen.</param>
/// <param name="headings">What headings say; null where they are neither chosen nor counted.</param>
/// <param name="about">Number of the subject that every statement is about; null where there is none.</param>
internal sealed class FacetTally(FacetTest test, HeadingNames? headings, int? about)
{
    private const Facet OfDocuments = Facet.Place | Facet.Document | Facet.Year | Facet.Type;

    private static readonly Commitment[] Cues = [Commitment.Target, Commitment.Quantity, Commitment.Duty, Commitment.Pilot];

    private readonly Dictionary<PlaceCode, long> _places = [];
    private readonly Dictionary<PlaceCode, long> _spoken = [];
    private readonly Dictionary<int, long> _documents = [];
    private readonly Dictionary<int, long> _years = [];
    private readonly Dictionary<DocumentType, long> _types = [];
    private readonly Dictionary<string, long> _headings = [];
    private readonly long[] _themes = new long[test.Columns.Known.Numbers.Count];
    private readonly long[] _classes = new long[3];
    private readonly long[] _commitments = new long[Cues.Length];

    /// <summary>Statements under all facets.</summary>
    public long Listed { get; private set; }

    /// <summary>Counts the statements of a document. A statement that two facets leave out is counted nowhere.</summary>
    public void Add(DocumentColumns document, List<Listed> listed)
    {
        var whole = test.Document(document);
        var n = 0;
        foreach (var one in listed)
        {
            var left = whole | test.Statement(document, one.At);
            if (test.Facets.Heading is { } heading && headings!.Of(document, one.At) != heading)
            {
                left |= Facet.Heading;
            }

            n += (left & ~OfDocuments) == Facet.None ? 1 : 0;
            if (FacetTest.IsOneOrNone(left))
            {
                Add(document, one.At, left);
            }
        }

        if (n > 0)
        {
            Count(Facet.Place, whole, _places, test.RowOf(document), n);
            Count(Facet.Document, whole, _documents, document.Id, n);
            Count(Facet.Year, whole, _years, document.Date / 10000, n);
            Count(Facet.Type, whole, _types, (DocumentType)document.Type, n);
        }
    }

    private void Add(DocumentColumns document, int at, Facet left)
    {
        _classes[document.Classes[at]] += (left & ~Facet.Class) == Facet.None ? 1 : 0;
        if (document.Spoken[at] != PlaceCode.Undetermined)
        {
            Count(Facet.Spoken, left, _spoken, test.SpokenRowOf(document.Spoken[at]), 1);
        }

        if ((left & ~Facet.Theme) == Facet.None)
        {
            for (var subjects = test.Columns.SubjectsOf(document.Themes[at]); subjects != 0; subjects &= subjects - 1)
            {
                _themes[(int)UInt128.TrailingZeroCount(subjects)]++;
            }
        }

        if (headings is not null)
        {
            Count(Facet.Heading, left, _headings, headings.Of(document, at), 1);
        }

        if (left != Facet.None)
        {
            return;
        }

        // A cue is chosen beside others, so it is counted under itself too.
        Listed++;
        for (var cue = 0; cue < Cues.Length; cue++)
        {
            _commitments[cue] += ((Commitment)document.Commitments[at] & Cues[cue]) != 0 ? 1 : 0;
        }
    }

    private static void Count<T>(Facet facet, Facet left, Dictionary<T, long> counts, T value, int n)
        where T : notnull
    {
        if ((left & ~facet) == Facet.None)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _) += n;
        }
    }

    /// <summary>Ids of the documents with most statements; the one chosen among them.</summary>
    public IReadOnlyList<int> MostDocuments(int most) => [.. Most(_documents, most, test.Facets.Document ?? 0, test.Facets.Document is not null).Values.Select(value => value.Value)];

    /// <summary>The answer.</summary>
    public FacetCounts Counts(int most, IReadOnlyList<Subject> subjects, IReadOnlyDictionary<int, DocumentLine> lines)
    {
        var facets = test.Facets;
        var documents = Most(_documents, most, facets.Document ?? 0, facets.Document is not null);
        return new(
            Most(_places, most, facets.Place ?? default, facets.Place is not null),
            Most(_spoken, most, facets.Spoken ?? default, facets.Spoken is not null),
            new([.. documents.Values.Where(value => lines.ContainsKey(value.Value)).Select(value => new FacetValue<DocumentLine>(lines[value.Value], value.Statements))], documents.Distinct),
            new([.. _years.OrderByDescending(pair => pair.Key).Select(pair => new FacetValue<int>(pair.Key, pair.Value))], _years.Count),
            Most(_types, most, facets.Type ?? default, facets.Type is not null),
            Most(Enumerable.Range(0, _classes.Length).Where(kind => _classes[kind] > 0).ToDictionary(kind => (StatementClass)kind, kind => _classes[kind]), most, facets.Class ?? default, facets.Class is not null),
            new([.. Cues.Select((cue, index) => new FacetValue<Commitment>(cue, _commitments[index]))], Cues.Length),
            Themes(subjects),
            headings is not null ? Most(_headings, most, facets.Heading ?? "", facets.Heading is not null) : null,
            Listed);
    }

    /// <summary>Themes found, most statements first; the subject chosen among them, be it a group and with 0 where nothing is left of it.</summary>
    private FacetValues<string> Themes(IReadOnlyList<Subject> subjects)
    {
        var first = test.Columns.Known.Numbers.FirstTheme;
        List<FacetValue<string>> values =
        [
            .. _themes.Index().Where(theme => theme.Index == test.Theme || (theme.Index >= first && theme.Index != about && theme.Item > 0))
                .OrderByDescending(theme => theme.Item).ThenBy(theme => theme.Index).Select(theme => new FacetValue<string>(subjects[theme.Index].Key, theme.Item)),
        ];
        return new(values, values.Count);
    }

    /// <summary>The values with most statements; one that is chosen is among them, with 0 where nothing is left of it.</summary>
    private static FacetValues<T> Most<T>(Dictionary<T, long> counts, int most, T chosen, bool isChosen)
        where T : notnull
    {
        var values = counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(most).Select(pair => new FacetValue<T>(pair.Key, pair.Value)).ToList();
        if (isChosen && !values.Exists(value => EqualityComparer<T>.Default.Equals(value.Value, chosen)))
        {
            values.Add(new(chosen, counts.GetValueOrDefault(chosen)));
        }

        return new(values, counts.Count);
    }
}
