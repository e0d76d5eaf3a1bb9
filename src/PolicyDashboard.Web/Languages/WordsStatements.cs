namespace PolicyDashboard.Web.Languages;

/// <summary>The statements behind a number, and the reader.</summary>
public static partial class Words
{
    public static readonly Wording StatementsIntro = new("图上任何一个数字都由这些语句加总而来。先选地区与主题，或者从热力图点进来。", "Every number of a chart is the sum of statements like these. Choose a place and a theme, or come here from a cell of the heatmap.");
    public static readonly Wording DocumentNumber = new("第 {0} 号文件", "Document {0}");
    public static readonly Wording DrawerTitle = new("{0} · {1}", "{0} · {1}");
    public static readonly Wording OpenAsPage = new("单独成页", "Open as a page");
    public static readonly Wording AddsUp = new("{0} 条语句的贡献合计 {1}，除以 {2} {3}，得 {4}，与图上的数字一致。", "The contributions of {0} statements add up to {1}; divided by {2} {3} that is {4}, the number on the chart.");
    public static readonly Wording AddsUpNot = new("列出的贡献合计 {0}，与图上的分子 {1} 不一致。请告诉维护者。", "The contributions listed add up to {0}, not to the chart's {1}. Please tell the maintainers.");
    public static readonly Wording AddsUpHits = new("{0} 条语句的贡献合计 {1}，除以 {2} {3}、乘以 1,000，得 {4}，与图上的数字一致。", "The contributions of {0} statements add up to {1}; divided by {2} {3}, times 1,000, that is {4}, the number on the chart.");
    public static readonly Wording ListedOf = new("本页 {0} 条，共 {1} 条", "{0} here, {1} in all");
    public static readonly Wording NoStatements = new("没有语句谈到它：分母是 {0} {1}，分子是 0。", "No statement is about it: 0 of {0} {1}.");
    public static readonly Wording NoText = new("这里没有可计数的文字，所以没有数字（不是 0）。", "There is no text to count here, and so no number (which is not 0).");
    public static readonly Wording NextStatements = new("后面的语句", "More statements");
    public static readonly Wording HeadingSeparator = new(" › ", " › ");
    public static readonly Wording SpeaksOf = new("所述：{0}", "Speaks of {0}");
    public static readonly Wording CountsBecause = new("计入原因：", "Counts because of");
    public static readonly Wording Quoted = new("“{0}”", "“{0}”");
    public static readonly Wording TermWeight = new("（权重 {0}）", "(weight {0})");
    public static readonly Wording TermMasked = new("“{0}”被“{1}”屏蔽", "“{0}” masked by “{1}”");
    public static readonly Wording TermVetoed = new("“{0}”不成词，不计", "“{0}” is no word here and does not count");
    public static readonly Wording CountsByContext = new("由标题或上文而来", "its heading or the statement before it");
    public static readonly Wording WhyMore = new("详细依据", "All the evidence");
    public static readonly Wording WhyLess = new("收起依据", "Hide the evidence");
    public static readonly Wording EvidenceFor = new("对“{0}”", "For “{0}”");
    public static readonly Wording EvidenceSource = new("来源", "Source");
    public static readonly Wording EvidenceWeight = new("权重", "Weight");
    public static readonly Wording SourceTerm = new("词条", "term");
    public static readonly Wording SourceNgram = new("字串", "characters");
    public static readonly Wording SourceHeading = new("标题", "heading");
    public static readonly Wording SourceDocument = new("全文", "document");
    public static readonly Wording SourceBefore = new("上文", "statement before");
    public static readonly Wording SourceTitle = new("题名", "title");
    public static readonly Wording SourceBase = new("基数", "base");
    public static readonly Wording Contribution = new("贡献", "adds");
    public static readonly Wording UnitStatement = new("条", "statement");
    public static readonly Wording UnitCharacters = new("字", "characters");
    public static readonly Wording UnitHit = new("次", "hits");
    public static readonly Wording UnitShare = new("条", "of a statement");
    public static readonly Wording UnitParagraph = new("段", "of a paragraph");
    public static readonly Wording InReader = new("在原文中看", "Read it in the document");

    public static readonly Wording DocumentsTitle = new("文件", "Documents");
    public static readonly Wording DocumentsCount = new("{0} 份文件，{1} 条计数语句。", "{0} document(s) with {1} statements that count.");
    public static readonly Wording DocumentName = new("题名", "Title");
    public static readonly Wording DocumentDate = new("日期", "Date");
    public static readonly Wording DocumentStatements = new("语句", "Statements");
    public static readonly Wording DocumentCharacters = new("字数", "Characters");
    public static readonly Wording DocumentAbout = new("谈到主题", "About a theme");
    public static readonly Wording FindTitle = new("题名或文件名含", "Title or file name holds");
    public static readonly Wording NoDocumentFound = new("没有题名或文件名含“{0}”的文件。", "No title or file name holds “{0}”.");

    public static readonly Wording ReaderFacts = new("文件信息", "About this document");
    public static readonly Wording ReaderPlace = new("发文地区", "Issued by");
    public static readonly Wording ReaderPlaceSure = new("把握 {0}", "confidence {0}");
    public static readonly Wording ReaderDate = new("日期", "Date");
    public static readonly Wording ReaderType = new("文种", "Type");
    public static readonly Wording ReaderFile = new("原始文件", "Original file");
    public static readonly Wording ReaderSize = new("篇幅", "Length");
    public static readonly Wording ReaderSizeOf = new("{0} 条计数语句，{1} 字", "{0} statements that count, {1} characters");
    public static readonly Wording ReaderThemes = new("主题（语句数）", "Themes (statements)");
    public static readonly Wording ReaderThemesHow = new("点选最多六个主题，只标这些；不选则每句标其首要主题。", "Choose up to six themes to mark only these; with none chosen every statement has the mark of its main theme.");
    public static readonly Wording ReaderAllThemes = new("标出全部主题", "Mark all themes");
    public static readonly Wording ReaderStrip = new("全文一览：从左到右是全文，颜色是主题组，点一段即到原文。", "The whole document from left to right; a colour is a group of themes; a click leads to the text.");
    public static readonly Wording ReaderStripPart = new("第 {0} 句起：{1}", "From statement {0}: {1}");
    public static readonly Wording ReaderNext = new("下一处 →", "Next →");
    public static readonly Wording ReaderPrevious = new("← 上一处", "← Previous");
    public static readonly Wording ReaderNotCounted = new("不计入（导航、署名、日期或空行）", "Does not count (menu, byline, date or blank)");
    public static readonly Wording ReaderNoTheme = new("未谈任何主题", "about no theme");
    public static readonly Wording StatementLink = new("第 {0} 句的地址", "Address of statement {0}");
    public static readonly Wording NoThemesInDocument = new("没有语句谈到任何主题。", "No statement is about a theme.");
}
