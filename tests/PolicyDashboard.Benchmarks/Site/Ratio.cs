using System.Globalization;

namespace PolicyDashboard.Benchmarks.Site;

/// <summary>The same done here and by a peer, in turn.</summary>
/// <param name="here">Milliseconds here, a round each.</param>
/// <param name="peer">Milliseconds of the peer, in the same rounds.</param>
internal sealed class Ratio(IReadOnlyList<double> here, IReadOnlyList<double> peer)
{
    /// <summary>Both medians, and the median of the rounds' ratios with the half of them that lies around it.</summary>
    public override string ToString()
    {
        var ratios = here.Zip(peer, (own, other) => own / other).Order().ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Middle(here),7:F1} ms to {Middle(peer),7:F1} ms, {ratios[ratios.Count / 2]:F2} × (half of the rounds {ratios[ratios.Count / 4]:F2} to {ratios[ratios.Count * 3 / 4]:F2})");
    }

    private static double Middle(IReadOnlyList<double> values) => values.Order().ElementAt(values.Count / 2);
}
