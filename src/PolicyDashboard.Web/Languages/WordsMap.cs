namespace PolicyDashboard.Web.Languages;

/// <summary>Texts of the map.</summary>
public static partial class Words
{
    public static readonly Wording NavMap = new("地图", "Map");
    public static readonly Wording MapTitle = new("哪里写了什么", "Where what is written");
    public static readonly Wording MapIntro = new(
        "一格是一个省级地区，位置大致如地图，大小一样：面积大的不因此显眼，也没有边界可画错。点一格，旁边列出它背后的语句。",
        "A square is a province, standing about where it does on a map and as large as any other: none stands out for its area, and there is no border to get wrong. A square opens the statements behind it.");
    public static readonly Wording MapEveryIntro = new(
        "每个主题一张小图，共用一个色阶，可以横向比较。点主题名看大图，点小格看语句；数字都在下面的表里。",
        "A small map for each theme, all on one scale, so that they can be compared. A theme's name leads to its large map, a square to its statements; the numbers are in the table beneath.");
    public static readonly Wording MapForms = new("看", "Show");
    public static readonly Wording MapOne = new("一个主题", "One theme");
    public static readonly Wording MapEvery = new("全部主题", "Every theme");
    public static readonly Wording MapBoundLabel = new("色阶上限", "Colours reach");
    public static readonly Wording MapBoundOwn = new("本主题最大值", "this theme's largest");
    public static readonly Wording MapBoundShared = new("与其他主题共用", "as for the others");
    public static readonly Wording MapTitleOf = new("各省级地区：{0}，{1}（{2}）", "Provinces: {0}, {1} ({2})");
    public static readonly Wording MapTitleEvery = new("各省级地区 × 全部主题，{0}（{1}）", "Provinces × every theme, {0} ({1})");
    public static readonly Wording MapWithout = new("{0} 个省级地区没有文件", "{0} province(s) without a document");
    public static readonly Wording MapLegendThin = new("语句少于 {0} 条，仅供参考", "fewer than {0} statements: a hint only");
    public static readonly Wording MapLabel = new("方格地图：{0}。同一组数字在下方的表格里。", "Tile map: {0}. The same numbers are in the table below.");
    public static readonly Wording MapBeneath = new("{0}的各地市（热力图）", "{0} by prefecture (heatmap)");
    public static readonly Wording MapAgainstOf = new("各省级地区：{0}", "Provinces: {0}");
    public static readonly Wording MapAgainstEvery = new("各省级地区 × 全部主题", "Provinces × every theme");
    public static readonly Wording MapAgainstNothing = new("覆盖率", "Coverage");
    public static readonly Wording MapAgainst = new("与{0}之差", "Less {0}");
    public static readonly Wording MapSignThin = new("缺角：语句太少，不作判断", "corner cut off: too few statements to judge by");
    public static readonly Wording MapBase = new("对照：{0} {1}；它和合计是覆盖率，不是差值", "set against {0}: {1}; it and the total are coverage and no differences");
    public static readonly Wording MapIsBase = new("其余各格与它相比；这里是它自己的覆盖率", "the others are set against it; this is its own coverage");
    public static readonly Wording ProblemMapAgainst = new("检索词没有区间，不能作差", "a search has no intervals and is set against nothing");
    public static readonly Wording MapInterval = new("95% 区间", "95% interval");
    public static readonly Wording MapDocuments = new("文件", "Documents");
    public static readonly Wording ProblemMapPlace = new("地图画的是全部省级地区，不能只看一个。一个省的下级地区在热力图里看", "The map is of all provinces and cannot be of one alone. The prefectures of a province are in the heatmap");
}
