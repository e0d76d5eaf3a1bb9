using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Corpus.Queries.Parts;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Columns;

/// <summary>
/// The statements of one document that count, a column a property, in reading order. About forty bytes a statement: a
/// corpus of 3,000 documents fits into 20 MB, and every question that needs the order of statements (intervals, runs,
/// what stands beside what) is answered from here without opening a document.
/// </summary>
internal sealed class DocumentColumns
{
    /// <summary>Id of the document.</summary>
    public required int Id { get; init; }

    /// <summary>Issuing place.</summary>
    public required PlaceCode Place { get; init; }

    /// <summary>Level of the issuing place, as in <see cref="HeadRow.Level"/>.</summary>
    public required int Level { get; init; }

    /// <summary>Date of issue as in <see cref="HeadRow.Date"/>.</summary>
    public required int Date { get; init; }

    /// <summary>Type, as in <see cref="HeadRow.Type"/>.</summary>
    public required byte Type { get; init; }

    /// <summary>Whether it has enough paragraphs for the share of paragraphs.</summary>
    public required bool HasParagraphs { get; init; }

    /// <summary>How many statements count.</summary>
    public int Count => Themes.Length;

    /// <summary>Themes of each statement: bit i is the theme at index i of the catalogue.</summary>
    public required ulong[] Themes { get; init; }

    /// <summary>l of each statement.</summary>
    public required int[] Characters { get; init; }

    /// <summary>Class of each statement, as in <c>StatementClass</c>.</summary>
    public required byte[] Classes { get; init; }

    /// <summary>Cues of commitment in each statement, as in <c>Commitment</c>.</summary>
    public required byte[] Commitments { get; init; }

    /// <summary>Place each statement speaks of.</summary>
    public required PlaceCode[] Spoken { get; init; }

    /// <summary>Index of each statement among the document's tiles: what addresses hold.</summary>
    public required int[] Tiles { get; init; }

    /// <summary>Paragraph of each statement.</summary>
    public required int[] Paragraphs { get; init; }

    /// <summary>Tile of the heading that each statement stands under; -1 for none. A heading opens a section of its own.</summary>
    public required int[] Sections { get; init; }

    /// <summary>Where the headings that statements stand under are, by tile.</summary>
    public required (int Tile, TextSpan Span)[] HeadingSpans { get; init; }

    /// <summary>Terms whose hits count, statement after statement: those of statement i are from <c>TermEnds[i - 1]</c> (0 for the first) to <c>TermEnds[i]</c>.</summary>
    public required ushort[] Terms { get; init; }

    /// <summary>See <see cref="Terms"/>.</summary>
    public required int[] TermEnds { get; init; }

    /// <summary>Runs of all its statements, then of those of each class, once they were asked for.</summary>
    public DocumentRuns?[] Runs { get; } = new DocumentRuns?[1 + Enum.GetValues<StatementClass>().Length];

    /// <summary>Its sections in each measure, for all its statements and for those of each class, once they were asked for.</summary>
    public DocumentSections?[][] SectionSums { get; } = [.. Enum.GetValues<Measure>().Select(_ => new DocumentSections?[1 + Enum.GetValues<StatementClass>().Length])];

    /// <summary>Numerators and denominators of all its statements, then of those of each class, once they were asked for.</summary>
    public DocumentCounts?[] Counts { get; } = new DocumentCounts?[1 + Enum.GetValues<StatementClass>().Length];

    /// <summary>Which of its statements are of each class, once they were asked for.</summary>
    public int[]?[] OfClass { get; } = new int[]?[Enum.GetValues<StatementClass>().Length];

    /// <summary>Terms whose hits count in a statement, each as often as it was found.</summary>
    public ReadOnlySpan<ushort> TermsOf(int index) => Terms.AsSpan((index == 0 ? 0 : TermEnds[index - 1])..TermEnds[index]);

    /// <summary>Whether a statement is part of the text that a question is about, its document being part of it.</summary>
    public bool IsIn(int index, Filter filter, Reach reach) =>
        (filter.Class is not { } kind || Classes[index] == (byte)kind)
        && (filter.View == PlaceView.Issuing || reach.Holds(Spoken[index]));
}
