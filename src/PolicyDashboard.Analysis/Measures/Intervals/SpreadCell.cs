namespace PolicyDashboard.Analysis.Measures.Intervals;

/// <summary>What the documents of one place say themselves about how far its share of a subject scatters, beside what is typical.</summary>
/// <param name="DesignEffect">The typical one for documents of these lengths, 1 or more.</param>
/// <param name="Ratio">The variance between the place's own documents over the typical one, 0 or more; 1 where it cannot be told.</param>
/// <param name="Degrees">Degrees of freedom of that variance, above 0; 0 where it cannot be told.</param>
internal readonly record struct SpreadCell(double DesignEffect, double Ratio, double Degrees)
{
    public static SpreadCell Of(in TextRuns texts, in SubjectRuns subject, TypicalSpread typical)
    {
        double n = texts.Statements, effect = typical.DesignEffect(texts);
        if (texts.Documents < 2 || subject.About == 0 || subject.About == texts.Statements)
        {
            return new(effect, 1, 0);
        }

        // The model of a document's Σ(y−p): its variance is near·n + far·n², where near are runs and far is what sets documents apart.
        var far = typical.BetweenDocuments;
        var near = Math.Max(1e-9, effect - (far * texts.Squares / n));
        var sum = (near * n) + (far * texts.Squares);
        var weighted = (near * texts.Squares) + (far * texts.Cubes);
        var squared = (near * near * texts.Squares) + (2 * near * far * texts.Cubes) + (far * far * texts.Fourths);

        // What is expected of Σ(y−pn)² when p is the documents' own share, over the sum of variances; 1 − 1/D where all are of one length.
        var kept = 1 - (2 * weighted / (n * sum)) + (texts.Squares / (n * n));
        var share = subject.About / n;
        var variance = share * (1 - share) / n;
        var own = Math.Max(0, subject.Squares - (2 * share * subject.Products) + (share * share * texts.Squares)) / (n * n * kept);

        // Satterthwaite 1946 for documents of unlike lengths; D − 1 where they are alike. A variance from few runs is less sure than one from
        // as many draws of a normal distribution: its relative variance has 1/runs more in it, as for Poisson counts.
        var degrees = kept * sum * sum / squared;
        var runs = subject.About * (1 - share) / effect;
        return new(effect, own / (variance * effect), 1 / ((1 / degrees) + (1 / (2 * runs))));
    }
}
