namespace PolicyDashboard.Web.Languages;

/// <summary>What stands on charts and tables.</summary>
public static partial class Words
{
    public static readonly Wording ChartLabel = new("图：{0}。同一组数字在下方的表格里，每格都能打开。", "Chart: {0}. The same numbers are in the table below; every cell opens.");
    public static readonly Wording LegendMissing = new("没有文件或无从计算（不是 0）", "no document, or nothing to measure (not 0)");
    public static readonly Wording TableOf = new("数据表：{0}（{1}）", "Table: {0} ({1})");
    public static readonly Wording TitleMeasure = new("，{0}（{1}）", ", {0} ({1})");
    public static readonly Wording NoteWhole = new("{0} 份文件，n = {1} {2}", "{0} documents, n = {1} {2}");
    public static readonly Wording NoteIssuing = new("按发文地区，{0}：{1}", "by issuing place, {0}: {1}");
    public static readonly Wording NoteSpoken = new("按所述地区：语句谈到的地方，与按发文地区的数字不能相加", "by place spoken of; never to be added to the view by issuing place");
    public static readonly Wording NoDocuments = new("没有文件", "no documents");
    public static readonly Wording DocumentCount = new("{0} 份文件", "{0} documents");
    public static readonly Wording OwnLevel = new("{0}（本级）", "{0} (own level)");
    public static readonly Wording PlacesBeneath = new("下级", "beneath");

    public static readonly Wording HeatmapTitle = new("各地写了什么", "What places write about");
    public static readonly Wording HeatmapPlacesThemes = new("地区 × 主题", "Places × themes");
    public static readonly Wording HeatmapPlacesGroups = new("地区 × 主题组", "Places × groups");
    public static readonly Wording HeatmapDocumentsThemes = new("文件 × 主题", "Documents × themes");
    public static readonly Wording HeatmapDocumentsGroups = new("文件 × 主题组", "Documents × groups");
    public static readonly Wording CorpusHolds = new("库里有 {0} 份文件、{1} 条计数语句，来自 {2} 个省级和 {3} 个地级地区，时间 {4}。", "The corpus holds {0} documents with {1} statements that count, from {2} provinces and {3} prefectures, {4}.");
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
}
