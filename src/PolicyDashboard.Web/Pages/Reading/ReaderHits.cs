using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;

namespace PolicyDashboard.Web.Pages.Reading;

/// <summary>The statements that a reader goes through from one to the next: those about a chosen theme, or about any where none is chosen.</summary>
/// <param name="Statements">Their indices, in reading order.</param>
public sealed record ReaderHits(IReadOnlyList<int> Statements)
{
    /// <summary>Finds them.</summary>
    public static ReaderHits Of(DocumentReader document, IReadOnlyList<Subject> chosen, Vocabulary known)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new([.. Enumerable.Range(0, document.Statements.Count).Where(index => ReaderText.IsHit(document.Statements[index], chosen, known))]);
    }

    /// <summary>Which of them a statement is, counted from 1; null where it is none.</summary>
    public int? NumberOf(int? statement) => statement is { } index && Position(index) is >= 0 and var at ? at + 1 : null;

    /// <summary>The first one behind a statement; the first of all where none is pointed at; null behind the last.</summary>
    public int? After(int? statement) => At(statement is { } index ? Position(index) is >= 0 and var at ? at + 1 : ~Position(index) : 0);

    /// <summary>The last one before a statement; null before the first, and where none is pointed at.</summary>
    public int? Before(int? statement) => At(statement is { } index ? (Position(index) is >= 0 and var at ? at : ~Position(index)) - 1 : -1);

    private int Position(int index) => ((List<int>)[.. Statements]).BinarySearch(index);

    private int? At(int at) => at >= 0 && at < Statements.Count ? Statements[at] : null;
}
