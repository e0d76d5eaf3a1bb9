using PolicyDashboard.Analysis.Places;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>The centre first, then divisions by code, 未定 last.</summary>
internal sealed class CodeOrder : IComparer<PlaceCode>
{
    public static CodeOrder Instance { get; } = new();

    public int Compare(PlaceCode x, PlaceCode y) => ((uint)x.Number).CompareTo((uint)y.Number);
}
