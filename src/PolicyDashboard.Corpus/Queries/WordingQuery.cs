using PolicyDashboard.Analysis.Measures.Wording;
using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Comparing;
using PolicyDashboard.Corpus.Queries.Parts;
using PolicyDashboard.Corpus.Searching;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>Tells sides of a comparison apart by their words, down to the lines in which they stand.</summary>
public sealed class WordingQuery
{
    /// <summary>A term or word is compared where it stands so often on all sides together.</summary>
    public const int FewestHits = 3;

    /// <summary>Most terms of a side.</summary>
    public const int MostTerms = 20;

    private readonly Snapshots _snapshots;
    private readonly CorpusOpening _opening;
    private readonly TextsInMemory _texts;
    private readonly Lazy<WordsInMemory> _words;

    internal WordingQuery(Snapshots snapshots, CorpusOpening opening, TextsInMemory texts)
    {
        (_snapshots, _opening, _texts) = (snapshots, opening, texts);
        _words = new(() => new(opening.Force.Dictionary, opening.Force.Gazetteer));
    }

    /// <summary>The terms and words that tell each side from the others together.</summary>
    /// <remarks>The usual frequency of a term, which rare ones are drawn to, is that of all sides together.</remarks>
    public async Task<DistinctiveWording> AskAsync(IReadOnlyList<Filter> sides, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sides);
        await using var snapshot = await _snapshots.TakeAsync(cancellation);
        var texts = await _texts.OfAsync(snapshot, cancellation);
        var parts = SideTexts.Of(texts.Columns, sides, _opening.Force.Places);
        var counted = parts.Select(side => new SideTally(side.Own, texts, _words.Value, snapshot.Catalogue, cancellation)).ToList();
        var terms = Enumerable.Range(0, snapshot.Catalogue.Terms.Count).Where(term => snapshot.Catalogue.Terms[term].Themes.Count > 0 && counted.Sum(side => side.OfTerm(term)) >= FewestHits).ToList();
        var known = snapshot.Catalogue.Terms.Select(term => term.Text).ToHashSet();
        var words = Enumerable.Range(0, counted.Max(side => side.MostWords)).Where(word => counted.Sum(side => side.OfWord(word)) >= FewestHits && !known.Contains(_words.Value.Word(word))).ToList();
        return new([.. counted.Select(side => Of(side, counted, terms, words, snapshot.Catalogue))], terms.Count + words.Count);
    }

    /// <summary>Where a term or word stands on a side.</summary>
    /// <param name="sides">The sides, as for <see cref="AskAsync"/>.</param>
    /// <param name="side">Which of them.</param>
    /// <param name="text">The term or word.</param>
    /// <param name="size">Most lines.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<TermLines> LinesAsync(IReadOnlyList<Filter> sides, int side, string text, int size, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sides);
        await using var snapshot = await _snapshots.TakeAsync(cancellation);
        var texts = await _texts.OfAsync(snapshot, cancellation);
        var own = SideTexts.Of(texts.Columns, sides, _opening.Force.Places)[side].Own;
        var term = snapshot.Catalogue.Terms.Index().FirstOrDefault(one => one.Item.Text == text && one.Item.Themes.Count > 0);
        var places = own.OrderByDescending(part => part.Document.Date).ThenBy(part => part.Document.Id)
            .SelectMany(part => term.Item is null ? WordPlaces(part, texts.Of(part.Document), text) : TermPlaces(part, (ushort)term.Index)).ToList();
        var page = new List<Placed>();
        var hits = 0;
        foreach (var (document, at, count) in places)
        {
            if (hits >= size)
            {
                break;
            }

            page.Add(new(default, document, new(at, count, 0, 1)));
            hits += count;
        }

        var lines = await StatementLines.OfAsync(snapshot, null, page, cancellation);
        return new(
            places.Sum(place => (long)place.Count),
            [.. lines.Zip(page, (line, placed) => Hits(line, placed, texts.Of(placed.Document), text, term.Item).Select(hit => (line, hit))).SelectMany(hit => hit).Take(size)]);
    }

    private static SideTerms Of(SideTally side, List<SideTally> all, List<int> terms, List<int> words, Catalogue catalogue)
    {
        var (own, tokens) = (side.Tokens, all.Sum(one => one.Tokens));
        if (own == 0 || tokens == own)
        {
            return new(own, []);
        }

        TermCounts[] counts =
        [
            .. terms.Select(term => Counts(side.OfTerm(term), all.Sum(one => one.OfTerm(term)))),
            .. words.Select(word => Counts(side.OfWord(word), all.Sum(one => one.OfWord(word)))),
        ];
        return new(
            own,
            [
                .. DistinctiveTerms.Strongest(counts, own, tokens - own, tokens, MostTerms).Select(found => found.Index < terms.Count
                    ? new SideTerm(catalogue.Terms[terms[found.Index]].Text, catalogue.Terms[terms[found.Index]].Themes, true, found.Term)
                    : new SideTerm(side.Words.Word(words[found.Index - terms.Count]), [], false, found.Term)),
            ]);

        static TermCounts Counts(long here, long everywhere) => new(here, everywhere - here, everywhere);
    }

    private IEnumerable<(DocumentColumns Document, int At, int Count)> WordPlaces(TextPart part, SearchableText text, string word)
    {
        if (_words.Value.NumberOf(word) is not { } number || !Array.Exists(_words.Value.Of(part, text).Words, one => one.Word == number))
        {
            yield break;
        }

        for (var index = 0; index < part.Count; index++)
        {
            // Cutting a statement into words costs a hundred times more than seeing that the word is not in it.
            var at = part.At(index);
            if (text.StatementAt(at).Contains(word, StringComparison.Ordinal) && _words.Value.Find(word, text.StatementAt(at)).Count is > 0 and var count)
            {
                yield return (part.Document, at, count);
            }
        }
    }

    private static IEnumerable<(DocumentColumns Document, int At, int Count)> TermPlaces(TextPart part, ushort term)
    {
        for (var index = 0; index < part.Count; index++)
        {
            var at = part.At(index);
            if (part.Document.TermsOf(at).Count(term) is > 0 and var count)
            {
                yield return (part.Document, at, count);
            }
        }
    }

    private IEnumerable<StatementHit> Hits(StatementLine line, Placed placed, SearchableText text, string word, Term? term)
    {
        if (term is not null)
        {
            return line.Hits.Where(hit => hit.Term == word && hit.State == HitState.Counts);
        }

        var start = text.StartOf(placed.Listed.At);
        return _words.Value.Find(word, text.StatementAt(placed.Listed.At)).Select(found =>
        {
            var stored = text.View.ToStored(start + found.Start);
            return new StatementHit(stored - line.Span.Start, text.View.ToStored(start + found.End - 1) + 1 - stored, word, [], HitState.Counts, null, 0);
        }).ToList();
    }
}
