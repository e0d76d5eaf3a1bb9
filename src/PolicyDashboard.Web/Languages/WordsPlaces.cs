namespace PolicyDashboard.Web.Languages;

/// <summary>Names of places that the gazetteer does not have.</summary>
public static partial class Words
{
    public static readonly Wording SignTotal = new("合", "Σ");
    public static readonly Wording SignCentre = new("央", "CN");
    public static readonly Wording SignUndetermined = new("未", "?");

    /// <summary>Provinces by code, in one character (简称) and in the two letters of ISO 3166-2:CN, for squares too small for a name.</summary>
    public static IReadOnlyDictionary<int, Wording> ProvinceSigns { get; } = new Dictionary<int, Wording>
    {
        [110000] = new("京", "BJ"),
        [120000] = new("津", "TJ"),
        [130000] = new("冀", "HE"),
        [140000] = new("晋", "SX"),
        [150000] = new("蒙", "NM"),
        [210000] = new("辽", "LN"),
        [220000] = new("吉", "JL"),
        [230000] = new("黑", "HL"),
        [310000] = new("沪", "SH"),
        [320000] = new("苏", "JS"),
        [330000] = new("浙", "ZJ"),
        [340000] = new("皖", "AH"),
        [350000] = new("闽", "FJ"),
        [360000] = new("赣", "JX"),
        [370000] = new("鲁", "SD"),
        [410000] = new("豫", "HA"),
        [420000] = new("鄂", "HB"),
        [430000] = new("湘", "HN"),
        [440000] = new("粤", "GD"),
        [450000] = new("桂", "GX"),
        [460000] = new("琼", "HI"),
        [500000] = new("渝", "CQ"),
        [510000] = new("川", "SC"),
        [520000] = new("黔", "GZ"),
        [530000] = new("云", "YN"),
        [540000] = new("藏", "XZ"),
        [610000] = new("陕", "SN"),
        [620000] = new("甘", "GS"),
        [630000] = new("青", "QH"),
        [640000] = new("宁", "NX"),
        [650000] = new("新", "XJ"),
        [710000] = new("台", "TW"),
        [810000] = new("港", "HK"),
        [820000] = new("澳", "MO"),
    };
}
