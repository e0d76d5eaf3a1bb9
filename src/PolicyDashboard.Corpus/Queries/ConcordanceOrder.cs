namespace PolicyDashboard.Corpus.Queries;

/// <summary>The order of the lines of a concordance.</summary>
public enum ConcordanceOrder : byte
{
    /// <summary>Newest document first, undated last, then by position.</summary>
    Date = 0,

    /// <summary>By what stands to the left, from the hit outwards.</summary>
    Left = 1,

    /// <summary>By what stands to the right, from the hit outwards.</summary>
    Right = 2,

    /// <summary>By code of the issuing place (the centre first, 未定 last), then as by date.</summary>
    Place = 3,
}
