namespace PolicyDashboard.Web.Languages;

/// <summary>What the comparison says beyond its bars.</summary>
public static partial class Words
{
    public static readonly Wording BarOrderCatalogue = new("按目录", "As in the catalogue");
    public static readonly Wording BarOrderDifference = new("差别大的在前", "Largest difference first");
    public static readonly Wording BarOrderValue = new("写得多的在前", "Most written about first");

    public static readonly Wording CompareWhiskers = new("细线是 95% 区间；差值带 * 的，区间不含 0", "thin lines are 95% intervals; a difference with * has an interval without 0");
    public static readonly Wording CompareHolds = new("几种指标下成立", "holds in");
    public static readonly Wording CompareHoldsOf = new("同向且可靠", "same way, beyond doubt");
    public static readonly Wording CompareHoldsIn = new("{0}/{1}", "{0}/{1}");
    public static readonly Wording CompareHoldsDetail = new("有定义的 {1} 种指标中，{0} 种的差别与此同向；有区间的指标，还要区间不含 0。点开逐项看。", "Of {1} measures that are defined, the difference goes this way in {0}; where a measure has an interval, it must not hold 0. Open it to see them one by one.");
    public static readonly Wording CompareSameWay = new("与图上同向？", "Same way as on the chart?");
    public static readonly Wording CompareUndefined = new("无定义", "undefined");
    public static readonly Wording CompareNoDifference = new("图上没有差别", "no difference on the chart");
    public static readonly Wording CompareGoes = new("是", "yes");
    public static readonly Wording CompareGoesMaybe = new("同向，但可能没有差别", "yes, but there may be none");
    public static readonly Wording CompareGoesNot = new("否", "no");
    public static readonly Wording MeasuresOf = new("“{0}”在五种指标下", "“{0}” in five measures");
    public static readonly Wording MeasuresHow = new("同一件事换一种量法，差别还在不在？点指标名，整张图换成那种指标。", "Is the difference still there when it is measured in another way? Open a measure to see the whole chart in it.");

    public static readonly Wording CompareAlike = new("只比同文种、同年份、同层级", "Compare the same types, years and level only");
    public static readonly Wording CompareNotAlike = new("各方没有共同的文种或年份可单独比较。", "The sides have no type or year in common that could be compared alone.");
    public static readonly Wording CompareSameText = new("{0}与{1}是同一批文件，没有差别可比。", "{0} and {1} are the same documents: there is nothing to compare.");
    public static readonly Wording CompareWithout = new("{0}的文件里有一部分同时属于{1}。图上的{0}不含这部分（{3} 条语句中的 {2} 条）：部分只与其余部分相比，不与包含它的总体相比。", "Some of {0} is {1} as well. The chart shows {0} without it ({2} of {3} statements): a part is compared with the rest, never with a total that holds it.");
    public static readonly Wording CompareRestOf = new("图上的数字不含{0}：{1}。下面是{2}的全部语句，其中也有{0}的；减去{0}一方列出的，就是图上的数字。", "The number on the chart is without {0}: {1}. Below are all statements of {2}, those of {0} among them; less those listed for {0}, they are the number on the chart.");

    public static readonly Wording CompareHalves = new("{0}前后两段：{1}–{2} 与 {3}–{4}", "{0}, two periods: {1}–{2} and {3}–{4}");
    public static readonly Wording ComparePeriod = new("加{0}的一个时段", "Add a period of {0}");
    public static readonly Wording CompareAddPeriod = new("加入", "Add");

    public static readonly Wording WordingTitle = new("各方的用词", "What words tell the sides apart");
    public static readonly Wording WordingHow = new("比较了 {0} 个目录词条和词（各方合计至少 {1} 次；地名不计）。把握 = 带先验的对数优势比 z（Monroe 等 2008），至少多少倍 = 保守比率（Evert 2022）。点一个词，看它出现的每一行；目录词条加粗。", "{0} terms of the catalogue and words were compared ({1} hits or more on all sides together; names of places left out). Sure = z of the log-odds with an informative prior (Monroe et al. 2008); at least = conservative ratio (Evert 2022). Open a word to see every line it stands in; terms of the catalogue are bold.");
    public static readonly Wording WordingOf = new("{0}比其他各方多用", "{0} uses more than the others");
    public static readonly Wording WordingTerm = new("词", "Word");
    public static readonly Wording WordingHere = new("这方", "here");
    public static readonly Wording WordingThere = new("其他", "others");
    public static readonly Wording WordingSure = new("把握", "sure");
    public static readonly Wording WordingSureHow = new("对数优势比除以标准误；1.96 以上很少出于偶然", "log-odds over its standard error; above 1.96 hardly by chance");
    public static readonly Wording WordingTimes = new("至少", "at least");
    public static readonly Wording WordingTimesHow = new("95% 的把握至少多少倍，已按比较的词数校正；– 表示也可能同样常用", "at least so many times as often with 95% confidence, corrected for the number of words compared; – means it may be as frequent elsewhere");
    public static readonly Wording WordingNone = new("没有特别多用的词。", "No word is used more than elsewhere.");
    public static readonly Wording WordingLines = new("“{0}”在{1}的 {2} 处", "“{0}” in {1}: {2} place(s)");
    public static readonly Wording WordingSomeLines = new("先列最新文件的 {0} 处。", "The first {0}, newest documents first.");

    public static readonly Wording PairsTitle = new("“{0}”：各方相近的语句", "“{0}”: statements of the sides that are alike");
    public static readonly Wording PairsHow = new("按相邻二字重合的程度配对（Dice 系数），最相近的在前，标题不列。带下划线的文字与另一方逐字相同（不计标点，{0} 字以上）。", "Paired by the neighbouring characters they have in common (Dice's coefficient), the most alike first; headings are left out. Underlined wording stands on another side word for word ({0} characters and more, punctuation apart).");
    public static readonly Wording PairsSome = new("语句很多，每方只看命中最多的 {0} 条。", "There are many: of each side the {0} with most hits were looked through.");
    public static readonly Wording PairsNone = new("各方没有相近的语句。", "No statements of the sides are alike.");
    public static readonly Wording PairsAlike = new("相似度 {0}", "likeness {0}");
    public static readonly Wording PairsNothingAlike = new("没有相近的语句。", "Nothing alike.");

    public static readonly Wording SharedLabel = new("各方相同的文字", "Wording the sides share");
    public static readonly Wording SharedIn = new("计入", "Counts");
    public static readonly Wording SharedOut = new("不计", "Left out");
    public static readonly Wording SharedNote = new("不计六成以上与另一方逐字相同（8 字以上，不计标点）的语句：{0}", "without statements of which 60% or more stands on another side word for word (8 characters and more, punctuation apart): {0}");
    public static readonly Wording SharedOfSide = new("{0} {1} 条（文字的 {2} 相同）", "{0} {1} ({2} of its wording is shared)");
    public static readonly Wording SharedWith = new("{0}，含相同文字", "{0} with shared wording");
    public static readonly Wording SharedLeftOut = new("下面是全部语句；其中 {0} 条大半与另一方逐字相同，图上不计：{1}。", "Below are all statements; {0} of them are mostly wording of another side and not on the chart: {1}.");
    public static readonly Wording SharedShow = new("看不计的语句（前 {0} 条）", "Show those left out (the first {0})");
    public static readonly Wording SharedTooLong = new("各方文字太多（合计超过 {0} 字），没有去掉相同的文字。加上年份或文种再试。", "The sides have too much text together (more than {0} characters): shared wording was not left out. Narrow years or types and try again.");

    public static readonly Wording SaidTitle = new("都说的与只有一方说的", "What all say, and what only one says");
    public static readonly Wording SaidHow = new("语句占比达到 {0} 就算说到。只有一方说的，后面是其他各方的上限：这些地方写的比例，95% 的把握不超过它。", "A side speaks of a theme where it takes {0} of its statements or more. For what only one says, the upper bound of the others is given: with 95% confidence they do not write more than that about it.");
    public static readonly Wording SaidByBoth = new("双方都说", "Both say");
    public static readonly Wording SaidByAll = new("各方都说", "All say");
    public static readonly Wording SaidOnlyBy = new("只有{0}说", "Only {0} says");
    public static readonly Wording SaidElsewhere = new("其他 ≤ {0}", "elsewhere ≤ {0}");
    public static readonly Wording SaidNothing = new("没有。", "Nothing.");
    public static readonly Wording WordingOfTypes = new("各方文种不同：下面排在前面的多半是文种的套话（如“会议指出”“本规定”），不是各地的主张。", "The sides are of different types: the words that lead are then mostly those of a kind of paper (a meeting's, a regulation's), not of a place.");
    public static readonly Wording WordingSameTypes = new("只在相同文种里比", "Within the same types only");
}
