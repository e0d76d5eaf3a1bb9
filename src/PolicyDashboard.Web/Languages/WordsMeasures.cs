namespace PolicyDashboard.Web.Languages;

/// <summary>The field's own words: measures, types, classes, levels.</summary>
public static partial class Words
{
    public static readonly Wording MeasureLabel = new("指标", "Measure");
    public static readonly Wording MeasureStatements = new("语句占比", "Share of statements");
    public static readonly Wording MeasureText = new("篇幅占比", "Share of text");
    public static readonly Wording MeasureHits = new("词条密度", "Hits per 1,000 characters");
    public static readonly Wording MeasureAttention = new("注意力", "Attention");
    public static readonly Wording MeasureParagraphs = new("段落占比", "Share of paragraphs");

    public static readonly Wording FormulaStatements = new("谈到该主题的语句 ÷ 全部计数语句", "statements about the theme ÷ all statements that count");
    public static readonly Wording FormulaText = new("谈到该主题的语句的字数 ÷ 全部计数语句的字数", "characters of statements about the theme ÷ characters of all statements that count");
    public static readonly Wording FormulaHits = new("该主题词条命中次数 ÷ 计数语句的字数 × 1,000", "hits of the theme's terms ÷ characters of statements that count × 1,000");
    public static readonly Wording FormulaAttention = new("每条语句按所谈主题数均分后归入该主题的份额 ÷ 谈到主题的语句，各主题合计 100%", "each statement split evenly among its themes ÷ statements about any theme; all themes sum to 100%");
    public static readonly Wording FormulaParagraphs = new("含该主题语句的段落 ÷ 全部段落；不足 8 段的文件不计", "paragraphs with a statement about the theme ÷ all paragraphs; documents under 8 paragraphs are left out");

    public static readonly Wording UnitPercent = new("%", "%");
    public static readonly Wording UnitHits = new("次/千字", "per 1,000 characters");
    public static readonly Wording WholeStatements = new("计数语句", "statements that count");
    public static readonly Wording WholeCharacters = new("字", "characters");
    public static readonly Wording WholeCoded = new("谈到主题的语句", "statements about any theme");
    public static readonly Wording WholeParagraphs = new("段落", "paragraphs");

    public static readonly Wording TypeLabel = new("文种", "Type");
    public static readonly Wording TypeWorkReport = new("政府工作报告", "Work report");
    public static readonly Wording TypePlan = new("规划", "Plan");
    public static readonly Wording TypePolicy = new("意见/方案/通知", "Policy paper");
    public static readonly Wording TypeRegulation = new("法规规章", "Regulation");
    public static readonly Wording TypeSpeech = new("讲话", "Speech");
    public static readonly Wording TypeMeetingNews = new("会议报道", "Meeting report");
    public static readonly Wording TypeCommentary = new("解读/纪实", "Commentary");
    public static readonly Wording TypeOther = new("其他", "Other");

    public static readonly Wording ClassLabel = new("时态", "Tense");
    public static readonly Wording ClassReview = new("回顾", "What was done");
    public static readonly Wording ClassPlan = new("部署", "What is planned");
    public static readonly Wording ClassOther = new("其他", "Neither");

    public static readonly Wording LevelLabel = new("层级", "Level");
    public static readonly Wording LevelCentre = new("中央", "Central");
    public static readonly Wording LevelProvince = new("省级", "Province");
    public static readonly Wording LevelPrefecture = new("地级", "Prefecture");
    public static readonly Wording LevelCounty = new("县级", "County");
    public static readonly Wording LevelWithBeneath = new("含下级", "With places beneath");
    public static readonly Wording LevelThisOnly = new("仅本级", "This level only");
    public static readonly Wording PlaceUndetermined = new("未定", "Undetermined");
    public static readonly Wording PlaceLabel = new("地区", "Place");
    public static readonly Wording PlaceAll = new("全部地区", "All places");

    public static readonly Wording ViewLabel = new("地区按", "Place is");
    public static readonly Wording ViewIssuing = new("发文地区", "Issuing place");
    public static readonly Wording ViewSpoken = new("所述地区", "Place spoken of");

    public static readonly Wording YearsLabel = new("年份", "Years");
    public static readonly Wording YearFrom = new("起始年", "From year");
    public static readonly Wording YearTo = new("截止年", "To year");
    public static readonly Wording Undated = new("无日期", "Undated");
    public static readonly Wording AllYears = new("全部年份", "All years");
    public static readonly Wording AllTypes = new("全部文种", "All types");
    public static readonly Wording AllClasses = new("全部时态", "All tenses");
    public static readonly Wording YearRange = new("{0}–{1} 年", "{0}–{1}");
    public static readonly Wording YearSince = new("{0} 年以来", "Since {0}");
    public static readonly Wording YearUntil = new("截至 {0} 年", "Until {0}");
    public static readonly Wording YearOne = new("{0} 年", "{0}");
    public static readonly Wording MonthOf = new("{0} 月", "month {0}");

    public static readonly Wording RowsLabel = new("行", "Rows");
    public static readonly Wording RowsPlaces = new("地区", "Places");
    public static readonly Wording RowsDocuments = new("文件", "Documents");
    public static readonly Wording ColumnsLabel = new("列", "Columns");
    public static readonly Wording ColumnsThemes = new("主题", "Themes");
    public static readonly Wording ColumnsGroups = new("主题组", "Groups");
    public static readonly Wording FormLabel = new("形式", "Form");
    public static readonly Wording FormChart = new("图", "Chart");
    public static readonly Wording FormTable = new("表", "Table");
    public static readonly Wording StepLabel = new("每个点是", "A point is");
    public static readonly Wording StepDocument = new("一份文件", "A document");
    public static readonly Wording StepMonth = new("一个月", "A month");
    public static readonly Wording StepYear = new("一年", "A year");
    public static readonly Wording OrderContribution = new("按贡献", "By contribution");
    public static readonly Wording OrderReading = new("原文顺序（新文件在前）", "As they read, newest first");
    public static readonly Wording OrderOldest = new("原文顺序（旧文件在前）", "As they read, oldest first");
    public static readonly Wording OrderStrength = new("按强度（命中多者在前）", "By strength (most hits first)");
    public static readonly Wording OrderPlace = new("按地区", "By place");
    public static readonly Wording OrderLength = new("按长度（长者在前）", "By length (longest first)");
    public static readonly Wording OrderLabel = new("排序", "Order");
    public static readonly Wording ThemeLabel = new("主题", "Theme");
    public static readonly Wording WholeGroup = new("{0}（全组）", "{0} (whole group)");
    public static readonly Wording AllStatements = new("全部计数语句", "All statements that count");
    public static readonly Wording Everything = new("合计", "Total");
    public static readonly Wording TypesCount = new("{0} 种", "{0} types");
}
