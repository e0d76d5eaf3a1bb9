using System.Globalization;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Corpus.Queries.Parts;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Columns;

/// <summary>What a row of a chart takes in of one document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Statements">Which of its statements, in reading order; null for all that count.</param>
/// <param name="Class">The class they are all the statements of; null where they were chosen otherwise.</param>
internal readonly record struct TextPart(DocumentColumns Document, int[]? Statements, StatementClass? Class = null)
{
    /// <summary>How many statements.</summary>
    public int Count => Statements?.Length ?? Document.Count;

    /// <summary>Place of a statement among those of the document.</summary>
    public int At(int index) => Statements is { } some ? some[index] : index;
}

/// <summary>The text under a filter, parted into the rows of a chart exactly as <c>CoverageQuery</c> does it.</summary>
/// <param name="Whole">All of it, a part a document, by id.</param>
/// <param name="Rows">By key of the row: place code, or id of the document.</param>
internal sealed record RowTexts(IReadOnlyList<TextPart> Whole, IReadOnlyDictionary<string, IReadOnlyList<TextPart>> Rows)
{
    /// <summary>The text, with a row for each of some places or sets in place of those that the filter's place consists of.</summary>
    /// <param name="columns">The corpus.</param>
    /// <param name="rows">What rows are.</param>
    /// <param name="filter">Which text.</param>
    /// <param name="tree">Which place lies above which.</param>
    /// <param name="areas">Rows of places; null for those that there are.</param>
    public static RowTexts Of(CorpusColumns columns, RowsAre rows, Filter filter, PlaceTree tree, IReadOnlyList<Area>? areas)
    {
        if (areas is null || rows == RowsAre.Documents)
        {
            return Of(columns, rows, filter, tree);
        }

        var byArea = areas.Distinct()
            .Select(area => (area, Reach: Reach.Of(filter).Within(area)))
            .Where(row => !row.Reach.IsNothing)
            .ToDictionary(row => row.area.ToString(), row => Of(columns, RowsAre.Documents, row.Reach.On(filter), tree).Whole);
        return new(Of(columns, RowsAre.Documents, filter, tree).Whole, byArea.Where(row => row.Value.Count > 0).ToDictionary());
    }

    /// <summary>The text, parted into the rows that there are.</summary>
    public static RowTexts Of(CorpusColumns columns, RowsAre rows, Filter filter, PlaceTree tree)
    {
        var reach = Reach.Of(filter);
        var whole = new List<TextPart>();
        var byRow = new Dictionary<string, List<TextPart>>();
        var rowOf = new Dictionary<PlaceCode, string?>();
        var all = filter.Class is null && (filter.View == PlaceView.Issuing || filter.Place is null);
        foreach (var document in columns.Under(filter))
        {
            var kind = filter.View == PlaceView.Issuing || filter.Place is null ? filter.Class : null;
            var part = new TextPart(
                document,
                all ? null
                    : kind is { } @class ? document.OfClass[(int)@class] ??= Statements(document, index => document.Classes[index] == (byte)@class)
                    : Statements(document, index => document.IsIn(index, filter, reach)),
                kind);
            if (part.Count == 0 && !all)
            {
                continue;
            }

            whole.Add(part);
            if (rows == RowsAre.Documents)
            {
                Add(document.Id.ToString(CultureInfo.InvariantCulture), part);
            }
            else if (filter.View == PlaceView.Issuing)
            {
                if (!rowOf.TryGetValue(document.Place, out var row))
                {
                    rowOf[document.Place] = row = tree.RowOf(document.Place, reach)?.ToString();
                }

                if (row is not null)
                {
                    Add(row, part);
                }
            }
            else
            {
                AddSpoken(part, reach);
            }
        }

        return new(whole, byRow.ToDictionary(row => row.Key, IReadOnlyList<TextPart> (row) => row.Value));

        void AddSpoken(TextPart part, Reach within)
        {
            var places = new Dictionary<string, List<int>>();
            for (var index = 0; index < part.Count; index++)
            {
                var statement = part.At(index);
                if (tree.RowOf(part.Document.Spoken[statement], within) is { } place)
                {
                    var key = place.ToString();
                    (places.TryGetValue(key, out var list) ? list : places[key] = []).Add(statement);
                }
            }

            foreach (var (key, list) in places)
            {
                Add(key, part with { Statements = [.. list], Class = null });
            }
        }

        void Add(string key, TextPart part) => (byRow.TryGetValue(key, out var list) ? list : byRow[key] = []).Add(part);
    }

    private static int[] Statements(DocumentColumns document, Predicate<int> isIn)
    {
        var list = new List<int>(document.Count);
        for (var index = 0; index < document.Count; index++)
        {
            if (isIn(index))
            {
                list.Add(index);
            }
        }

        return [.. list];
    }
}
