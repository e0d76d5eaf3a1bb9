namespace PolicyDashboard.Web.Languages;

/// <summary>What stands on charts and tables.</summary>
public static partial class Words
{
    public static readonly Wording ChartLabel = new("图：{0}。同一组数字在下方的表格里，每格都能打开。", "Chart: {0}. The same numbers are in the table below; every cell opens.");
    public static readonly Wording LegendMissing = new("没有文件或无从计算（不是 0）", "no document, or nothing to measure (not 0)");
    public static readonly Wording TableOf = new("数据表：{0}（{1}）", "Table: {0} ({1})");
    public static readonly Wording TitleMeasure = new("，{0}（{1}）", ", {0} ({1})");
    public static readonly Wording NoteWhole = new("{0} 份文件，n = {1} {2}", "{0} document(s), n = {1} {2}");
    public static readonly Wording NoteIssuing = new("按发文地区，{0}：{1}", "by issuing place, {0}: {1}");
    public static readonly Wording NoteSpoken = new("按所述地区：语句谈到的地方，与按发文地区的数字不能相加", "by place spoken of; never to be added to the view by issuing place");
    public static readonly Wording NoDocuments = new("没有文件", "no documents");
    public static readonly Wording DocumentCount = new("{0} 份文件", "{0} document(s)");
    public static readonly Wording FewStatements = new("语句少：n = {0}", "few statements: n = {0}");
    public static readonly Wording ScaleAtLeast = new("≥ {0}", "≥ {0}");
    public static readonly Wording OwnLevel = new("{0}（本级）", "{0} (own level)");
    public static readonly Wording PlacesBeneath = new("下级", "beneath");

    public static readonly Wording HeatmapTitle = new("各地写了什么", "What places write about");
    public static readonly Wording HeatmapPlacesThemes = new("地区 × 主题", "Places × themes");
    public static readonly Wording HeatmapPlacesGroups = new("地区 × 主题组", "Places × groups");
    public static readonly Wording HeatmapDocumentsThemes = new("文件 × 主题", "Documents × themes");
    public static readonly Wording HeatmapDocumentsGroups = new("文件 × 主题组", "Documents × groups");
    public static readonly Wording CorpusHolds = new("库里有 {0} 份文件、{1} 条计数语句，来自 {2} 个省级和 {3} 个地级地区，时间 {4}。", "The corpus holds {0} document(s) with {1} statements that count, from {2} province(s) and {3} prefecture(s), {4}.");
    public static readonly Wording CorpusYears = new("{0} 至 {1} 年", "{0} to {1}");
    public static readonly Wording CorpusYear = new("{0} 年", "{0}");
    public static readonly Wording CorpusNoYears = new("不详", "of unknown date");
    public static readonly Wording CorpusUndated = new("其中 {0} 份没有日期。", "{0} of them have no date.");
    public static readonly Wording CorpusUndetermined = new("{0} 份未能确定发文地区，单列一行“未定”。", "{0} have no issuing place that could be determined and stand in a row of their own.");
    public static readonly Wording HeatmapHowTo = new("每一格是该地区文件中谈到该主题的比例。点任一格、行名、列名或合计，旁边列出它背后的语句。", "A cell is how much of the place's documents is about the theme. Open any cell, head or total to read the statements behind it.");
    public static readonly Wording EmptyCorpus = new("库里还没有文件。", "There are no documents yet.");
    public static readonly Wording EmptyCorpusHow = new("在命令行导入：dotnet run --project src/PolicyDashboard.Cli -- import 文件或文件夹", "Import some from a shell: dotnet run --project src/PolicyDashboard.Cli -- import FILE-OR-FOLDER");
    public static readonly Wording EmptyFilter = new("这样筛选之后没有文件。", "No document is left under this filter.");
    public static readonly Wording EmptyFilterHow = new("放宽年份、文种、时态或地区，或者", "Widen years, types, tense or place, or");
    public static readonly Wording ClearFilter = new("清除筛选", "clear the filter");
    public static readonly Wording FilterLegend = new("筛选", "Filter");
    public static readonly Wording ChosenTypes = new("文种：{0}", "Types: {0}");

    public static readonly Wording TimelineTitle = new("什么时候写了什么", "What was written when");
    public static readonly Wording TimelineIntro = new("每个点是一份有日期的文件（或一个月、一年里的文件合计），高度是所选主题的覆盖率。点开看语句；点题名读原文。", "Each point is a dated document (or those of a month or a year together); its height is the coverage of the theme chosen. A point opens its statements, a title the document.");
    public static readonly Wording TimelineTitleOf = new("{0}：{1}（{2}）随时间", "{0}: {1} ({2}) over time");
    public static readonly Wording TimelineNoLine = new("点与点之间没有数据，不连线；空心点只知道年份或月份", "no data between points, so no line; a hollow point has no exact day");
    public static readonly Wording TimelineUndated = new("{0} 份没有日期的文件不在图上。", "{0} documents without a date are not on the chart.");
    public static readonly Wording TimelinePlaces = new("并列地区（最多八个）", "Places, a panel each (up to eight)");
    public static readonly Wording TimelineOnePanel = new("不分地区", "All in one panel");
    public static readonly Wording PlacesCount = new("{0} 个地区", "{0} places");
    public static readonly Wording AxisYears = new("%Y年", "%Y");
    public static readonly Wording AxisMonths = new("%Y年%-m月", "%b %Y");
    public static readonly Wording TimeLabel = new("时间", "Time");

    public static readonly Wording CompareTitle = new("并排比较", "Side by side");
    public static readonly Wording CompareIntro = new("选二至四个地区或文件，逐个主题对照；条形共用一把尺子，差值是与第一方之差。", "Choose two to four places or documents and set them against each other theme by theme; all bars share one scale, differences are from the first side.");
    public static readonly Wording CompareTitleOf = new("{0}：{1}（{2}）", "{0}: {1} ({2})");
    public static readonly Wording CompareVersus = new(" 与 ", " and ");
    public static readonly Wording CompareSides = new("比较的各方", "Sides");
    public static readonly Wording CompareAdd = new("加一方", "Add a side");
    public static readonly Wording CompareAddChoose = new("选地区或文件…", "Choose a place or document…");
    public static readonly Wording CompareFind = new("按题名找文件…", "Find a document by its title…");
    public static readonly Wording CompareRemove = new("去掉{0}", "Remove {0}");
    public static readonly Wording CompareChoose = new("还没有可比的两方。先在上面选两个地区或文件。", "There are not two sides yet. Choose two places or documents above.");
    public static readonly Wording CompareSuggest = new("例如：{0}", "For example: {0}");
    public static readonly Wording CompareDifference = new("{0} − {1}", "{0} − {1}");
    public static readonly Wording CompareDifferenceUnit = new("差值（百分点）", "difference (percentage points)");
    public static readonly Wording CompareDifferenceHits = new("差值（次/千字）", "difference (per 1,000 characters)");
    public static readonly Wording CompareStatements = new("“{0}”：各方命中词条最多的语句", "“{0}”: the statements of each side with the most hits");
    public static readonly Wording CompareChooseTheme = new("点表里的主题名，换一个主题。", "Choose another theme by its name in the table.");
    public static readonly Wording CompareMore = new("全部 {0} 条", "All {0}");
    public static readonly Wording CompareNone = new("没有语句谈到它。", "No statement is about it.");
    public static readonly Wording CompareUnlike = new("各方的{0}不同，差值里有一部分来自这个不同。", "The sides differ in {0}; part of the differences comes from that.");
    public static readonly Wording CompareSideFacts = new("{0} 份文件 · n = {1} {2}", "{0} document(s) · n = {1} {2}");
    public static readonly Wording OptionPlaces = new("地区", "Places");
    public static readonly Wording OptionDocuments = new("文件", "Documents");
    public static readonly Wording OptionMoreDocuments = new("在文件列表里点“比较”加入。", "Add one by “compare” in the list of documents.");
    public static readonly Wording CompareThis = new("比较", "Compare");
}
