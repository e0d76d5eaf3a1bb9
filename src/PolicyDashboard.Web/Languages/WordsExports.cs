namespace PolicyDashboard.Web.Languages;

/// <summary>What is given away: files, pictures, embeds.</summary>
public static partial class Words
{
    public static readonly Wording UnitResidual = new("标准化残差", "standardised residual");
    public static readonly Wording ExportMenu = new("导出", "Export");
    public static readonly Wording ExportPng = new("PNG 图片（2 倍，可印刷）", "PNG picture (2×, for print)");
    public static readonly Wording ExportSvg = new("SVG 矢量图", "SVG drawing");
    public static readonly Wording ExportSource = new("来源：政策主题看板 · 主题目录 {0} · 第 {1} 次计算 · {2} · {3}", "Source: Policy Dashboard · catalogue {0} · revision {1} · {2} · {3}");
    public static readonly Wording ExportNoFont = new("服务器上没有中文字体，画不出带汉字的 PNG。请管理员安装 Noto Sans CJK（Debian：apt-get install fonts-noto-cjk fontconfig），或用 --Exports:Font=文件 指定字体；SVG、CSV、XLSX 不受影响。", "The server has no Chinese font, so it cannot paint a PNG with Chinese in it. Ask its administrator to install Noto Sans CJK (Debian: apt-get install fonts-noto-cjk fontconfig), or to name a font with --Exports:Font=FILE. SVG, CSV and XLSX are there all the same.");
    public static readonly Wording ExportCsv = new("CSV 数据", "CSV data");
    public static readonly Wording ExportXlsx = new("XLSX 表格（Excel、WPS）", "XLSX workbook (Excel, WPS)");
    public static readonly Wording ExportWhat = new("导出：{0}", "Export: {0}");
    public static readonly Wording ExportDetail = new("说明", "Details");
    public static readonly Wording ExportHead = new("{0}（{1}）", "{0} ({1})");
    public static readonly Wording ExportTitle = new("标题", "Title");
    public static readonly Wording ExportNote = new("口径", "Note");
    public static readonly Wording ExportAddress = new("地址", "Address");
    public static readonly Wording ExportCatalogue = new("主题目录版本", "Catalogue version");
    public static readonly Wording ExportRevision = new("第几次计算", "Revision");
    public static readonly Wording ExportMade = new("导出时间", "Exported");
    public static readonly Wording ExportMissing = new("空格表示没有文件或无从计算，不是 0", "an empty cell means no document, or nothing to measure, not 0");
    public static readonly Wording ExportFactsSheet = new("口径与来源", "Facts");
    public static readonly Wording ExportDataSheet = new("数据", "Data");
    public static readonly Wording ExportNumber = new("序号", "No.");
    public static readonly Wording ExportStatement = new("语句", "Statement");
    public static readonly Wording ExportHeadings = new("所在标题", "Headings");
    public static readonly Wording ExportSum = new("{0} 条语句的贡献合计 {1}；分母 {2} {3}；得 {4}", "the contributions of {0} statements add up to {1}; denominator {2} {3}; that is {4}");
    public static readonly Wording ExportLimit = new("只含前 {0} 条，共 {1} 条", "only the first {0} of {1}");
    public static readonly Wording ExportNothing = new("这个地址没有可导出的数字。", "There is no number to export at this address.");
    public static readonly Wording ExportUnknown = new("没有名为“{0}”的导出。可以导出的有：{1}", "There is nothing to export by the name of “{0}”. There are: {1}");
}
