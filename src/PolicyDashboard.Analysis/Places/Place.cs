namespace PolicyDashboard.Analysis.Places;

/// <summary>Where a place stands among the divisions.</summary>
public enum PlaceLevel : byte
{
    /// <summary>中央.</summary>
    Centre = 0,

    /// <summary>Provinces, autonomous regions, municipalities, special administrative regions.</summary>
    Province = 1,

    /// <summary>Prefectures, prefecture-level cities, leagues.</summary>
    Prefecture = 2,

    /// <summary>Counties, districts, and counties administered directly by a province.</summary>
    County = 3,
}

/// <summary>A division, or a former one.</summary>
/// <param name="Code">Its code. A former division keeps the code it had.</param>
/// <param name="Name">Full name: 湖北省, 恩施土家族苗族自治州.</param>
/// <param name="Short">Short name: 湖北, 恩施. Unique only together with the level.</param>
/// <param name="English">English name: Hubei; empty where none is given.</param>
/// <param name="Level">Where it stands.</param>
/// <param name="From">First year of the name; 0 for as long as the seeds look back.</param>
/// <param name="To">Last year of the name; 0 for today.</param>
/// <param name="Now">For a former division the place that is there today; otherwise <paramref name="Code"/>.</param>
public sealed record Place(
    PlaceCode Code,
    string Name,
    string Short,
    string English,
    PlaceLevel Level,
    int From,
    int To,
    PlaceCode Now)
{
    /// <summary>Whether it exists today.</summary>
    public bool IsCurrent => To == 0;

    /// <summary>Other names in use, each meaning this place alone: 恩施州, 内蒙. Empty where there are none.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>What a province is called in document numbers and in pairs (简称): 冀, 鲁, 内蒙古; empty for other places.</summary>
    public string Abbreviation { get; init; } = "";
}
