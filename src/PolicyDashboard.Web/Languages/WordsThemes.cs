namespace PolicyDashboard.Web.Languages;

/// <summary>Texts of the catalogue's pages.</summary>
public static partial class Words
{
    public static readonly Wording NavThemes = new("主题", "Themes");
    public static readonly Wording ThemesTitle = new("主题与词条", "Themes and terms");
    public static readonly Wording ThemesIntro = new(
        "{0} 个主题，分 {1} 组；{2} 个词条据以判断，{3} 个屏蔽词、{4} 个套语和 {5} 处接缝使其不致误判。这里只读；改动在 seeds/themes.yaml。",
        "{0} themes in {1} groups; read by {2} terms, kept from error by {3} masks, {4} formulas and {5} seams. Read only: they are changed in seeds/themes.yaml.");
    public static readonly Wording ThemesFind = new("词条含", "Terms that hold");
    public static readonly Wording ThemesFound = new("：含它的词条和屏蔽词 {0} 个", ": {0} terms and masks hold it");
    public static readonly Wording ThemesFoundFirst = new("先列 {0} 个，写得更全可缩小范围。", "The first {0} are listed; write more of it to narrow them down.");
    public static readonly Wording TermsNoneFound = new("没有含“{0}”的词条。", "No term holds “{0}”.");
    public static readonly Wording ThemesAll = new("全部主题", "All themes");
    public static readonly Wording ThemeMeaning = new("指什么", "What it means");
    public static readonly Wording ThemeShare = new("语句占比", "Share of statements");
    public static readonly Wording ThemeTerms = new("词条", "Terms");
    public static readonly Wording ThemeNotFound = new("没有“{0}”这个主题", "There is no theme “{0}”");

    public static readonly Wording MasksTitle = new("屏蔽词", "Masks");
    public static readonly Wording MasksIntro = new("自身不属任何主题，只使完全落在其中的较短词条不计。数字是它遮住词条的次数。", "They belong to no theme and only stop shorter terms that lie wholly inside. The number says how often one did.");
    public static readonly Wording FormulasTitle = new("套语", "Formulas");
    public static readonly Wording FormulasIntro = new("总的要求、开场、落款、程序性字句：语句里有它，各主题的得分都减。数字是出现次数。", "General demands, openings, procedure: a statement that has one scores less for every theme. The number says how often it occurs.");
    public static readonly Wording SeamsTitle = new("接缝", "Seams");
    public static readonly Wording SeamsIntro = new("一个词条的末尾是另一主题词条的开头，两个都计。", "The end of one term is the beginning of another theme’s, and both count.");
    public static readonly Wording ListTitle = new("{0} {1} 个", "{0}: {1}");

    public static readonly Wording ThemeStatements = new("谈到它的语句", "Statements about it");
    public static readonly Wording ThemeStatementsOf = new("{0} 条，占 {1}", "{0}, {1} of all");
    public static readonly Wording ThemeTermsOf = new("{0} 个，其中 {1} 个在全库没有命中", "{0}, of which {1} have no hit in the corpus");
    public static readonly Wording ThemeNotMeasured = new("还没有测量过", "not measured yet");
    public static readonly Wording QualityShort = new("精确率 {0}，召回率 {1}，F1 {2}，占比偏差 {3}", "precision {0}, recall {1}, F1 {2}, bias of the share {3}");
    public static readonly Wording ThemeQuality = new("读得对不对", "How right the reading is");
    public static readonly Wording ThemeQualityOn = new("按 {0} 条人工标注", "by {0} labelled statements");

    public static readonly Wording LifeTitle = new("历年", "Year by year");
    public static readonly Wording LifeChart = new("图：{0}历年的语句占比，从 0 到 {1}。同一组数字在旁边的表格里。", "Chart: share of statements about {0} by year, from 0 to {1}. The same numbers are in the table beside it.");
    public static readonly Wording LifeNotes = new("谈到它的语句 ÷ 当年全部计数语句。没有文件的年份空着；空心的一年语句少于 {0} 条。", "statements about it ÷ all statements that count of the year. Years without a document are empty; a hollow bar has fewer than {0} statements.");
    public static readonly Wording LifeYear = new("年份", "Year");
    public static readonly Wording LifeNone = new("没有有日期的文件，画不出历年。", "No document has a date, so there are no years to show.");
    public static readonly Wording LifeMore = new("在时间线里看（按月、按文件、分地区）", "See it on the timeline (by month, document, place)");

    public static readonly Wording TermsTitle = new("词条", "Terms");
    public static readonly Wording TermsIntro = new(
        "权重：3 一词定论，2 通常如此，1 较弱。“学得”是一句话若只有这个词条，模型单凭字面给本主题的分，正为支持。命中只数计数语句；“不计”是落在更长的词条或屏蔽词里、不成词、或年代含义不同的次数。",
        "Weight: 3 decides alone, 2 usually, 1 weak. “Learned” is what the model would give a statement of these characters alone; above zero speaks for the theme. Hits are counted in statements that count; “not counted” are those inside longer terms or masks, those that are no word, and those of years with another meaning.");
    public static readonly Wording TermsOpened = new(
        "点词条，到全文检索里看写到它的每一条语句；那里不问它计不计、是不是本主题，所以条数与命中不同。",
        "A term leads to the search for it, with every statement that has it, whether it counts there or not and whatever the statement is about: their number is not that of the hits.");
    public static readonly Wording TermsShown = new("列出 {0} 个，共 {1} 个", "{0} of {1} listed");
    public static readonly Wording ShowWhole = new("全部列出（{0}）", "List all ({0})");
    public static readonly Wording TermWord = new("词条", "Term");
    public static readonly Wording TermWeightHead = new("权重", "Weight");
    public static readonly Wording TermLearned = new("学得", "Learned");
    public static readonly Wording TermHits = new("命中", "Hits");
    public static readonly Wording TermDocuments = new("文件", "Documents");
    public static readonly Wording TermNotCounted = new("不计", "Not counted");
    public static readonly Wording TermNote = new("说明", "Note");
    public static readonly Wording TermIs = new("属于", "Belongs to");
    public static readonly Wording TermIsMask = new("屏蔽词", "mask");
    public static readonly Wording TermIsFormula = new("套语", "formula");
    public static readonly Wording TermSense = new("只在{0}是这个意思：{1}", "means this in {0} only: {1}");
    public static readonly Wording TermStopped = new("遮住 {0}、不成词 {1}、含义不同 {2}", "inside longer ones {0}, no word {1}, other meaning {2}");
    public static readonly Wording TermOrderWeight = new("按权重", "By weight");
    public static readonly Wording TermOrderHits = new("按命中", "By hits");
    public static readonly Wording TermOrderDocuments = new("按文件", "By documents");
    public static readonly Wording TermOrderCatalogue = new("按目录", "As in the file");

    public static readonly Wording MaskingsTitle = new("被谁遮住", "What stops its terms");
    public static readonly Wording MaskingsIntro = new("本主题的词条落在屏蔽词或别的主题更长的词条里而不计的情形，按全库次数排列。", "Where terms of this theme lie inside masks or longer terms of other themes and do not count, by how often that happens in the corpus.");
    public static readonly Wording MaskingsNone = new("全库没有这种情形。", "It never happens in the corpus.");
    public static readonly Wording MaskingInside = new("落在", "Inside");
    public static readonly Wording MaskingTimes = new("次数", "Times");

    public static readonly Wording CrossingsTitle = new("与别的主题交叉", "Where it crosses other themes");
    public static readonly Wording CrossingsIntro = new("本主题的词条与别的主题的词条首尾相接之处，以及各凭什么定夺。", "Where a term of this theme and one of another overlap, end to beginning, and what decides it.");
    public static readonly Wording CrossingsNone = new("没有。", "None.");
    public static readonly Wording CrossingTerms = new("前词 ｜ 后词", "First ｜ second");
    public static readonly Wording CrossingShared = new("共用", "Shared");
    public static readonly Wording CrossingThemes = new("主题", "Themes");
    public static readonly Wording CrossingSettled = new("定夺", "Decided by");
    public static readonly Wording SettledNot = new("没有定论", "nothing yet");
    public static readonly Wording SettledContainment = new("长词遮短词", "the longer one");
    public static readonly Wording SettledCovered = new("更长的词条或屏蔽词盖住", "a longer term or mask over both");
    public static readonly Wording SettledWeight = new("权重悬殊，重者为准", "weight: one is far heavier");
    public static readonly Wording SettledSeam = new("接缝：两个都计", "a seam: both count");
    public static readonly Wording SettledNote = new("见词条说明", "the term’s note");

    public static readonly Wording LearnedTitle = new("学到了什么", "What the reading has learned");
    public static readonly Wording LearnedIntro = new(
        "模型从标注语句里学过 {0} 个字串，没有人写过它们。数字是一句话若只有这个字串，单凭字面对本主题的得分。相互包含的只列最强的一个，后面是并入的个数；单个字太常见，不列。",
        "From labelled statements the model learned {0} strings; nobody wrote them down. The number is what a statement of these characters alone would score for the theme by its own words. Of strings that hold one another only the strongest is listed, with how many it stands for; single characters are left out.");
    public static readonly Wording LearnedNone = new("模型没有学过这个主题，只按词条判断。", "The model has not learned this theme; it is read by its terms alone.");
    public static readonly Wording LearnedFor = new("支持", "Speaks for it");
    public static readonly Wording LearnedAgainst = new("反对", "Speaks against it");
    public static readonly Wording LearnedLonger = new("另 {0} 个", "and {0} more");
}
