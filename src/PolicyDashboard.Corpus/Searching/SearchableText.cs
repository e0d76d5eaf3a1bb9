using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Columns;

namespace PolicyDashboard.Corpus.Searching;

/// <summary>
/// The text of one document as it is searched: the matching view, the same that terms are looked for in, with the
/// statements that count in it. Never changes.
/// </summary>
internal sealed class SearchableText
{
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly int[] _otherStarts;
    private readonly int[] _otherEnds;

    public SearchableText(DocumentColumns columns, MatchingView view, IReadOnlyList<Statement> statements)
    {
        (Columns, View) = (columns, view);
        (_starts, _ends) = Spans(statements.Where(statement => statement.Counts));
        (_otherStarts, _otherEnds) = Spans(statements.Where(statement => !statement.Counts && statement.Span.Length > 0));

        (int[] Starts, int[] Ends) Spans(IEnumerable<Statement> some)
        {
            var spans = some.Select(statement => (view.FromStored(statement.Span.Start), view.FromStored(statement.Span.End))).ToList();
            return ([.. spans.Select(span => span.Item1)], [.. spans.Select(span => span.Item2)]);
        }
    }

    /// <summary>The document's other columns: statement i of them is statement i here.</summary>
    public DocumentColumns Columns { get; }

    /// <summary>What is searched, with the way back to positions of the stored text.</summary>
    public MatchingView View { get; }

    /// <summary>A statement that counts, as it is searched.</summary>
    public ReadOnlySpan<char> StatementAt(int index) => View.Text.AsSpan(_starts[index].._ends[index]);

    /// <summary>Where a statement begins in the view.</summary>
    public int StartOf(int index) => _starts[index];

    /// <summary>What is found in it; null for nothing.</summary>
    public FoundInDocument? Find(SearchPattern pattern)
    {
        List<int>? statements = null, hits = null;
        var (at, counting, other, uncounted) = (0, 0, 0, 0);
        var text = View.Text.AsSpan();
        while (at < text.Length && pattern.Next(text[at..]) is >= 0 and var step)
        {
            at += step;
            for (; counting < _ends.Length && _ends[counting] <= at; counting++)
            {
            }

            if (counting < _ends.Length && _starts[counting] <= at)
            {
                if (pattern.Count(StatementAt(counting)) is > 0 and var count)
                {
                    (statements ??= []).Add(counting);
                    (hits ??= []).Add(count);
                }

                at = _ends[counting];
                continue;
            }

            for (; other < _otherEnds.Length && _otherEnds[other] <= at; other++)
            {
            }

            if (other < _otherEnds.Length && _otherStarts[other] <= at)
            {
                uncounted += pattern.Count(text[_otherStarts[other].._otherEnds[other]]) > 0 ? 1 : 0;
                at = _otherEnds[other];
            }
            else
            {
                at++;
            }
        }

        return statements is null && uncounted == 0 ? null : new(this, [.. statements ?? []], [.. hits ?? []], uncounted);
    }
}

/// <summary>What a search finds in one document.</summary>
/// <param name="Text">The document.</param>
/// <param name="Statements">Statements found, by their place among those that count, ascending.</param>
/// <param name="Hits">How often in each of them.</param>
/// <param name="Uncounted">Statements found that never count: boilerplate, and what has fewer than two Han characters.</param>
internal sealed record FoundInDocument(SearchableText Text, int[] Statements, int[] Hits, int Uncounted);
