using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Corpus.Queries.Parts;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>How often a term was found, in the statements that count of all documents.</summary>
/// <param name="Hits">Times it counts.</param>
/// <param name="Documents">Documents in which it counts at least once.</param>
/// <param name="Masked">Times it lies inside a longer term or a mask and does not count.</param>
/// <param name="Vetoed">Times it is no word and does not count.</param>
/// <param name="OtherSense">Times it stands in a document of years in which it means something else.</param>
public readonly record struct TermUse(int Hits, int Documents, int Masked, int Vetoed, int OtherSense);

/// <summary>What stopped a term how often.</summary>
/// <param name="Term">The shorter string.</param>
/// <param name="By">The longer term or mask around it.</param>
/// <param name="Times">How often.</param>
public readonly record struct Masking(string Term, string By, int Times);

/// <summary>The terms of the catalogue as the documents use them.</summary>
/// <param name="Uses">By the term's text. Masks are not among them: what they did is in <paramref name="Maskings"/>.</param>
/// <param name="Maskings">Most frequent first.</param>
/// <param name="Documents">Documents looked through.</param>
public sealed record TermUses(IReadOnlyDictionary<string, TermUse> Uses, IReadOnlyList<Masking> Maskings, int Documents)
{
    /// <summary>How often a term was found; zeros for one that no document has.</summary>
    public TermUse Of(string term) => Uses.GetValueOrDefault(term);
}

/// <summary>Counts the terms of the catalogue over the whole corpus.</summary>
/// <remarks>Goes through every stored reading, so the counts are kept until documents are added or computed anew.</remarks>
public sealed class TermsQuery : IDisposable
{
    private readonly Snapshots _snapshots;
    private readonly SemaphoreSlim _one = new(1);
    private (int Revision, int Documents, int Last) _of;
    private TermUses? _uses;

    internal TermsQuery(Snapshots snapshots) => _snapshots = snapshots;

    /// <summary>The counts.</summary>
    public async Task<TermUses> AskAsync(CancellationToken cancellation = default)
    {
        await using var snapshot = await _snapshots.TakeAsync(cancellation);
        var heads = snapshot.Heads(Filter.All);
        var of = (snapshot.Revision, await heads.CountAsync(cancellation), await heads.MaxAsync(head => (int?)head.DocumentId, cancellation) ?? 0);
        await _one.WaitAsync(cancellation);
        try
        {
            if (_uses is null || _of != of)
            {
                (_uses, _of) = (await CountAsync(snapshot, of.Item2, cancellation), of);
            }

            return _uses;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private static async Task<TermUses> CountAsync(Snapshot snapshot, int documents, CancellationToken cancellation)
    {
        var terms = snapshot.Catalogue.Terms;
        var (uses, last) = (new TermUse[terms.Count], new int[terms.Count]);
        var maskings = new Dictionary<(int Term, int By), int>();
        var document = 0;
        await foreach (var opened in snapshot.OpenAsync(snapshot.Heads(Filter.All).Select(head => head.DocumentId), cancellation))
        {
            document++;
            for (var index = 0; index < opened.Statements.Length; index++)
            {
                if (!opened.Statements[index].Counts)
                {
                    continue;
                }

                foreach (var hit in opened.Reading(index).Hits)
                {
                    Count(ref uses[hit.Term], hit.State, last[hit.Term] != document);
                    if (hit.State == HitState.Counts)
                    {
                        last[hit.Term] = document;
                    }
                    else if (hit.By >= 0)
                    {
                        maskings[(hit.Term, hit.By)] = maskings.GetValueOrDefault((hit.Term, hit.By)) + 1;
                    }
                }
            }
        }

        return new TermUses(
            terms.Select((term, at) => (term.Text, Use: uses[at])).Where(pair => pair.Use != default).ToDictionary(pair => pair.Text, pair => pair.Use),
            [.. maskings.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Term).ThenBy(pair => pair.Key.By).Select(pair => new Masking(terms[pair.Key.Term].Text, terms[pair.Key.By].Text, pair.Value))],
            documents);
    }

    private static void Count(ref TermUse use, HitState state, bool firstOfDocument) => use = state switch
    {
        HitState.Counts => use with { Hits = use.Hits + 1, Documents = use.Documents + (firstOfDocument ? 1 : 0) },
        HitState.Masked => use with { Masked = use.Masked + 1 },
        HitState.Vetoed => use with { Vetoed = use.Vetoed + 1 },
        _ => use with { OtherSense = use.OtherSense + 1 },
    };
}
