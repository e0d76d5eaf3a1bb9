using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Web.Addresses;

namespace PolicyDashboard.Web.Pages.Themes;

/// <summary>Terms of different themes that overlap, end to beginning, at the same characters and decided alike.</summary>
/// <param name="Shared">The characters that both have.</param>
/// <param name="Settled">What decides it.</param>
/// <param name="Reason">Why both count, for a seam; empty otherwise.</param>
/// <param name="First">Terms that end with them, as they stand in the catalogue.</param>
/// <param name="Second">Terms that begin with them.</param>
/// <param name="Themes">The other themes concerned.</param>
public sealed record Crossing(string Shared, Settlement Settled, string Reason, IReadOnlyList<string> First, IReadOnlyList<string> Second, IReadOnlyList<string> Themes);

/// <summary>Where the terms of a theme cross those of others. Worked out once for the catalogue: it is compared with itself.</summary>
public sealed class ThemeCrossings(Vocabulary known)
{
    private readonly Lazy<IReadOnlyList<Collision>> _all =
        new(() => [.. CollisionReport.Of(known.Catalogue).Collisions.Where(collision => collision.Kind == CollisionKind.Crosses)]);

    private readonly Lazy<IReadOnlyDictionary<string, string>> _reasons =
        new(() => known.Catalogue.Seams.GroupBy(seam => seam.Text).ToDictionary(group => group.Key, group => group.First().Reason));

    /// <summary>Those of a theme: the undecided ones first, then those at which most terms meet.</summary>
    public IReadOnlyList<Crossing> Of(string theme)
    {
        var terms = known.Catalogue.Terms;
        return
        [
            .. _all.Value.Where(collision => terms[collision.First].Themes.Contains(theme) || terms[collision.Second].Themes.Contains(theme))
                .GroupBy(collision => (collision.Shared, collision.Settled))
                .Select(group => new Crossing(
                    group.Key.Shared,
                    group.Key.Settled,
                    group.Key.Settled == Settlement.Seam ? _reasons.Value.GetValueOrDefault(group.Key.Shared, "") : "",
                    [.. group.Select(collision => terms[collision.First].Text).Distinct()],
                    [.. group.Select(collision => terms[collision.Second].Text).Distinct()],
                    [.. group.SelectMany(collision => terms[collision.First].Themes.Concat(terms[collision.Second].Themes)).Where(id => id != theme).Distinct()]))
                .OrderBy(crossing => Rank(crossing.Settled))
                .ThenByDescending(crossing => crossing.First.Count * crossing.Second.Count),
        ];
    }

    private static int Rank(Settlement settled) => settled switch
    {
        Settlement.None => 0,
        Settlement.Seam => 1,
        Settlement.Note => 2,
        Settlement.Weight => 3,
        _ => 4,
    };
}
