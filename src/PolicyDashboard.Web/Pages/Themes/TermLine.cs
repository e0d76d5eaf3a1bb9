using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;

namespace PolicyDashboard.Web.Pages.Themes;

/// <summary>A term as a page lists it.</summary>
/// <param name="Term">The term.</param>
/// <param name="Themes">The themes it speaks for, without the one whose page it is; none for a mask and a formula.</param>
/// <param name="Use">How often it was found.</param>
/// <param name="Learned">What the model gives it for the page's theme; null where the model does not know it.</param>
public sealed record TermLine(Term Term, IReadOnlyList<Subject> Themes, TermUse Use, double? Learned)
{
    /// <summary>Times it was found and not counted.</summary>
    public int NotCounted => Use.Masked + Use.Vetoed + Use.OtherSense;

    /// <summary>The terms of a theme.</summary>
    /// <param name="theme">Theme id.</param>
    /// <param name="known">The catalogue.</param>
    /// <param name="uses">How often each was found.</param>
    /// <param name="learned">What the model gives each.</param>
    public static IReadOnlyList<TermLine> Of(string theme, Vocabulary known, TermUses uses, IReadOnlyDictionary<string, double> learned) =>
    [
        .. known.Catalogue.Terms.Where(term => term.Themes.Contains(theme)).Select(term => new TermLine(
            term,
            [.. term.Themes.Where(id => id != theme).Select(known.Find).OfType<Subject>()],
            uses.Of(term.Text),
            learned.TryGetValue(term.Text, out var weight) ? weight : null)),
    ];

    /// <summary>Terms and masks of the whole catalogue that hold some characters, those found most first.</summary>
    public static IReadOnlyList<TermLine> Holding(string find, Vocabulary known, TermUses uses) =>
    [
        .. known.Catalogue.Terms.Where(term => term.Text.Contains(find, StringComparison.OrdinalIgnoreCase))
            .Select(term => new TermLine(term, [.. term.Themes.Select(known.Find).OfType<Subject>()], uses.Of(term.Text), null))
            .OrderByDescending(line => line.Use.Hits).ThenBy(line => line.Term.Line),
    ];

    /// <summary>Those that hold the characters asked for, in an order.</summary>
    public static IReadOnlyList<TermLine> Listed(IEnumerable<TermLine> lines, string? find, TermOrder order)
    {
        var found = lines.Where(line => find is null || line.Term.Text.Contains(find, StringComparison.OrdinalIgnoreCase));
        return
        [
            .. order switch
            {
                TermOrder.Hits => found.OrderByDescending(line => line.Use.Hits).ThenBy(line => line.Term.Line),
                TermOrder.Documents => found.OrderByDescending(line => line.Use.Documents).ThenByDescending(line => line.Use.Hits).ThenBy(line => line.Term.Line),
                TermOrder.Catalogue => found.OrderBy(line => line.Term.Line),
                _ => found.OrderByDescending(line => line.Term.Weight).ThenByDescending(line => line.Use.Hits).ThenBy(line => line.Term.Line),
            },
        ];
    }
}
