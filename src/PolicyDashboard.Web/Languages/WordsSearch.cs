namespace PolicyDashboard.Web.Languages;

/// <summary>Search and concordance.</summary>
public static partial class Words
{
    public static readonly Wording ConcordanceCaption = new("逐行对齐的命中与左右文", "Hits aligned, with what stands to their left and right");
    public static readonly Wording ConcordanceLeft = new("左文", "Left");
    public static readonly Wording ConcordanceHit = new("命中", "Hit");
    public static readonly Wording ConcordanceRight = new("右文", "Right");
    public static readonly Wording ConcordanceSource = new("出处", "Source");

    public static readonly Wording NavSearch = new("检索", "Search");
    public static readonly Wording SearchTitle = new("检索全文", "Search all texts");
    public static readonly Wording SearchIntro = new("在全部文件的全文里逐字查找，两个字起，不取近义、不猜词形；找到多少、在哪里、谈什么主题，一并数清。", "Looks through every word of every document, exactly, from two characters on: how often, where, and in what themes.");
    public static readonly Wording SearchLabel = new("从任何页面检索全文", "Search all texts from any page");
    public static readonly Wording SearchGo = new("检索", "Search");
    public static readonly Wording SearchPlaceholder = new("检索（/）", "Search (/)");
    public static readonly Wording SearchHow = new("写法", "How to write it");
    public static readonly Wording SearchHowBlank = new("空格：同一条语句里都要有", "A blank: all of them in one statement");
    public static readonly Wording SearchHowOr = new("竖线：有其一即可", "A bar: one of them is enough");
    public static readonly Wording SearchHowNot = new("减号：语句里不能有", "A minus: not in the statement");
    public static readonly Wording SearchHowQuotes = new("英文引号：把空格和符号当作文字", "Quotation marks: blanks and signs as they are");
    public static readonly Wording SearchHowExact = new("大小写有别；全角半角、繁体简体、排版断开的词（营商 环境）视同一样。", "Upper and lower case differ; full and half width, traditional and simplified characters, and blanks that layout put inside a word do not.");
    public static readonly Wording SearchExampleWord = new("放管服", "GDP");
    public static readonly Wording SearchExampleAnd = new("民营企业 融资", "GDP 2025");
    public static readonly Wording SearchExampleOr = new("放管服|简政放权", "GDP|CPI");
    public static readonly Wording SearchExampleNot = new("改革 -开放", "GDP -CPI");
    public static readonly Wording SearchExampleQuotes = new("\"World Bank\" 贷款", "\"World Bank\"");
    public static readonly Wording SearchNothing = new("还没有写要找的词", "There is no word to look for yet");
    public static readonly Wording SearchShortWord = new("每个词至少两个字：单个字是许多词的一部分，列出来说明不了什么", "A word has two characters at least: a single one is part of so many others that a list says nothing");
    public static readonly Wording SearchShortWordIs = new("“{0}”只有一个字", "“{0}” is a single character");
    public static readonly Wording SearchOnlyUnwanted = new("只写了不要的词，至少要写一个要找的词", "There are only words to leave out; name one to look for");
    public static readonly Wording SearchTooLong = new("太长了：最多 12 个词、120 个字", "Too long: 12 words and 120 characters at most");
    public static readonly Wording SearchKeyExample = new("含一个词的语句", "Statements that contain a word");
    public static readonly Wording SearchFound = new("在 {1} 份文件的 {0} 条语句里找到 {2} 处；{3} 条计数语句中每万条有 {4} 条。", "{2} place(s) in {0} statement(s) of {1} document(s): {4} in ten thousand of {3} statements that count.");
    public static readonly Wording SearchUncounted = new("另有 {0} 处导航、署名、日期之类的文字里也有，不计。", "Beside them {0} menu(s), byline(s) or dates hold it too and do not count.");
    public static readonly Wording SearchNone = new("没有一条语句里有它。", "No statement holds it.");
    public static readonly Wording SearchNoneHow = new("少写一个词，用竖线添上别的说法，或者", "Leave out a word, add another way to say it behind a bar, or");
    public static readonly Wording SearchFormLabel = new("显示", "Show");
    public static readonly Wording SearchFormStatements = new("语句", "Statements");
    public static readonly Wording SearchFormLines = new("逐行对齐", "Aligned lines");
    public static readonly Wording SearchAsTheme = new("当作主题：", "As a theme:");
    public static readonly Wording SearchAnyStatement = new("不限", "Anything");
    public static readonly Wording SearchByPlace = new("按地区", "By place");
    public static readonly Wording SearchByTheme = new("按主题", "By theme");
    public static readonly Wording SearchByYear = new("按年份", "By year");
    public static readonly Wording SearchByType = new("按文种", "By type");
    public static readonly Wording SearchShareOfPart = new("每万条语句", "in 10,000");
    public static readonly Wording SearchShareOfFound = new("占找到的", "of these");
    public static readonly Wording SearchSpread = new("分布", "Spread");
    public static readonly Wording SearchNarrow = new("只看{0}", "Only {0}");
    public static readonly Wording SearchWiden = new("不再只看{0}", "No longer only {0}");
    public static readonly Wording SearchMoreRows = new("其余 {0} 行", "{0} more");
    public static readonly Wording ColumnsSearch = new("只看检索词", "Search alone");
    public static readonly Wording SearchRemove = new("不再看{0}", "Without {0}");
    public static readonly Wording SearchOpen = new("检索“{0}”", "Search for “{0}”");
    public static readonly Wording SearchNoSuchPage = new("没有这一页。", "There is no such page.");
    public static readonly Wording NoAttentionOfSearch = new("检索词不是主题，不参与注意力的分摊，所以没有这个数", "A search is no theme and has no part in attention, so there is no such number");
}
