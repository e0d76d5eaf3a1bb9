namespace PolicyDashboard.Analysis.Measures.Intervals;

/// <summary>
/// What the interval of a share needs to know of one subject (a theme, a group, any theme). y is 1 for a statement about it, else 0.
/// Made for one document by <see cref="RunCounter"/>, then added over any documents. The default is a subject that nothing is about.
/// </summary>
/// <remarks>
/// The autocovariance is taken around the share of <em>all</em> documents added, which no single one knows. Therefore products and pair
/// sums are kept apart: Σ(y−p)(y'−p) = Σyy' − p·Σ(y+y') + p²·pairs, exactly, for whatever p comes out.
/// </remarks>
public struct SubjectRuns
{
    private LagRow _pairProducts;
    private LagRow _pairSums;

    /// <summary>A document with so many statements about it, out of so many.</summary>
    internal SubjectRuns(int about, int statements)
    {
        About = about;
        Squares = (double)about * about;
        Products = (double)about * statements;
    }

    /// <summary>Σy.</summary>
    public int About { get; private set; }

    /// <summary>Σ(Σy)²: the documents' own Σy, squared and summed over documents.</summary>
    public double Squares { get; private set; }

    /// <summary>Σ(n·Σy) over documents.</summary>
    public double Products { get; private set; }

    /// <summary>Σyy' over pairs of statements of one document at the distances of each bin.</summary>
    public readonly LagRow PairProducts => _pairProducts;

    /// <summary>Σ(y+y') over the same pairs.</summary>
    public readonly LagRow PairSums => _pairSums;

    /// <summary>Adds other documents.</summary>
    public void Add(in SubjectRuns other)
    {
        About += other.About;
        Squares += other.Squares;
        Products += other.Products;
        _pairProducts.Add(other._pairProducts);
        _pairSums.Add(other._pairSums);
    }

    /// <summary>Takes away documents that were added before: what is left is the rest that a part is compared with.</summary>
    public void Subtract(in SubjectRuns other)
    {
        About -= other.About;
        Squares -= other.Squares;
        Products -= other.Products;
        _pairProducts.Subtract(other._pairProducts);
        _pairSums.Subtract(other._pairSums);
    }

    /// <summary>Counts so many pairs of two statements about it.</summary>
    internal void AddPairs(int bin, int count) => _pairProducts[bin] += count;

    /// <summary>Counts so many pairs that a statement about it is in.</summary>
    internal void AddPairSums(int bin, int count) => _pairSums[bin] += count;
}
