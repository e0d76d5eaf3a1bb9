namespace PolicyDashboard.Analysis.Measures.Intervals;

/// <summary>
/// What the interval of a share needs to know of the texts, whatever the subject. Made for one document by <see cref="RunCounter"/>,
/// then added over any documents: sums, from which nothing is lost that the interval uses. The default is no document.
/// </summary>
public struct TextRuns
{
    private LagRow _pairs;

    /// <summary>D: documents with a statement that counts.</summary>
    public int Documents { get; private set; }

    /// <summary>Σn: statements that count.</summary>
    public int Statements { get; private set; }

    /// <summary>Σn² over documents.</summary>
    public double Squares { get; private set; }

    /// <summary>Σn³ over documents.</summary>
    public double Cubes { get; private set; }

    /// <summary>Σn⁴ over documents.</summary>
    public double Fourths { get; private set; }

    /// <summary>How many pairs of statements of one document lie at the distances of each bin.</summary>
    public readonly LagRow Pairs => _pairs;

    /// <summary>A document with so many statements that count; one without any is no document here.</summary>
    public static TextRuns Of(int statements)
    {
        var runs = new TextRuns();
        if (statements > 0)
        {
            double n = statements;
            (runs.Documents, runs.Statements) = (1, statements);
            (runs.Squares, runs.Cubes, runs.Fourths) = (n * n, n * n * n, n * n * n * n);
            for (var lag = 1; lag <= LagBins.Largest && lag < statements; lag++)
            {
                runs._pairs[LagBins.Of(lag)] += statements - lag;
            }
        }

        return runs;
    }

    /// <summary>Adds other documents.</summary>
    public void Add(in TextRuns other)
    {
        Documents += other.Documents;
        Statements += other.Statements;
        Squares += other.Squares;
        Cubes += other.Cubes;
        Fourths += other.Fourths;
        _pairs.Add(other._pairs);
    }

    /// <summary>Takes away documents that were added before: what is left is the rest that a part is compared with.</summary>
    public void Subtract(in TextRuns other)
    {
        Documents -= other.Documents;
        Statements -= other.Statements;
        Squares -= other.Squares;
        Cubes -= other.Cubes;
        Fourths -= other.Fourths;
        _pairs.Subtract(other._pairs);
    }
}
