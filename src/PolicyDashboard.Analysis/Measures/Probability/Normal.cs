namespace PolicyDashboard.Analysis.Measures.Probability;

/// <summary>The standard normal distribution.</summary>
public static class Normal
{
    /// <summary>The quantile at 97.5 %: half the width of a 95 % interval in standard errors.</summary>
    public const double Z95 = 1.959963984540054;

    /// <summary>Probability of a value up to <paramref name="z"/>, 0 to 1; absolute error under 1e-15.</summary>
    public static double Cdf(double z) => z <= 0 ? Tail(-z) : 1 - Tail(z);

    /// <summary>Probability of a value at least as far from 0 as <paramref name="z"/>, 0 to 1; keeps its digits far out, where 1 − <see cref="Cdf"/> loses them. NaN stays NaN.</summary>
    public static double TwoSided(double z) => double.IsNaN(z) ? double.NaN : 2 * Tail(Math.Abs(z));

    /// <summary>The value below which a draw lies with <paramref name="probability"/>, 0 to 1 (0 and 1 give the infinities). Relative error about 1e-16.</summary>
    /// <remarks>Wichura 1988, The percentage points of the normal distribution, algorithm AS 241 (PPND16).</remarks>
    public static double Quantile(double probability)
    {
        if (!(probability >= 0 && probability <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies between 0 and 1.");
        }

        var q = probability - 0.5;
        if (Math.Abs(q) <= 0.425)
        {
            var near = 0.180625 - (q * q);
            return q * Ratio(near, CentreTop, CentreBottom);
        }

        var r = q < 0 ? probability : 1 - probability;
        if (r == 0)
        {
            return q < 0 ? double.NegativeInfinity : double.PositiveInfinity;
        }

        r = Math.Sqrt(-Math.Log(r));
        var far = r <= 5 ? Ratio(r - 1.6, MiddleTop, MiddleBottom) : Ratio(r - 5, FarTop, FarBottom);
        return q < 0 ? -far : far;
    }

    /// <summary>Upper tail for z ≥ 0: a Taylor series near the middle, a continued fraction (Abramowitz and Stegun 26.2.14) further out.</summary>
    private static double Tail(double z)
    {
        var density = Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);
        if (z < 3)
        {
            // Abramowitz and Stegun 26.2.11: Φ(z) = ½ + φ(z)·(z + z³/3 + z⁵/(3·5) + …)
            double term = z, sum = z;
            for (var odd = 3; term > sum * 1e-17; odd += 2)
            {
                term *= z * z / odd;
                sum += term;
            }

            return 0.5 - (density * sum);
        }

        var fraction = z;
        for (var k = 120; k >= 1; k--)
        {
            fraction = z + (k / fraction);
        }

        return density / fraction;
    }

    private static double Ratio(double x, ReadOnlySpan<double> top, ReadOnlySpan<double> bottom) => Polynomial(x, top) / Polynomial(x, bottom);

    private static double Polynomial(double x, ReadOnlySpan<double> coefficients)
    {
        var value = 0.0;
        for (var i = coefficients.Length - 1; i >= 0; i--)
        {
            value = (value * x) + coefficients[i];
        }

        return value;
    }

    private static ReadOnlySpan<double> CentreTop =>
    [
        3.3871328727963666080, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
        4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3,
    ];

    private static ReadOnlySpan<double> CentreBottom =>
    [
        1, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
        2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3,
    ];

    private static ReadOnlySpan<double> MiddleTop =>
    [
        1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504,
        1.27045825245236838258, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4,
    ];

    private static ReadOnlySpan<double> MiddleBottom =>
    [
        1, 2.05319162663775882187, 1.67638483018380384940, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9,
    ];

    private static ReadOnlySpan<double> FarTop =>
    [
        6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
    ];

    private static ReadOnlySpan<double> FarBottom =>
    [
        1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15,
    ];
}
