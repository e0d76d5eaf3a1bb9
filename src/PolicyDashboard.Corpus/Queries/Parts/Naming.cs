using PolicyDashboard.Analysis.Themes;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>Turns indices into the keys and terms that answers speak of.</summary>
internal static class Naming
{
    public static IReadOnlyList<string> Keys(this Catalogue catalogue, IEnumerable<byte> themes) => [.. themes.Select(theme => catalogue.Themes[theme].Id)];

    /// <summary>A hit, with its start counted from a position of the stored text.</summary>
    public static StatementHit Name(this Catalogue catalogue, Hit hit, int from)
    {
        var term = catalogue.Terms[hit.Term];
        return new(hit.Span.Start - from, hit.Span.Length, term.Text, term.Themes, hit.State, hit.By < 0 ? null : catalogue.Terms[hit.By].Text, term.Weight);
    }
}
