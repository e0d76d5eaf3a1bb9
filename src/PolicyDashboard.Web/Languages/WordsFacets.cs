namespace PolicyDashboard.Web.Languages;

/// <summary>How a list of statements is narrowed, ordered, shown and quoted.</summary>
public static partial class Words
{
    public static readonly Wording FacetsTitle = new("筛选", "Narrow down");
    public static readonly Wording FacetsChosen = new("已选的筛选条件", "What the list is narrowed to");
    public static readonly Wording FacetsNone = new("全部取消", "Show all again");
    public static readonly Wording FacetTakeAway = new("取消这一条件", "Take this away");
    public static readonly Wording FacetDocument = new("文件", "Document");
    public static readonly Wording FacetYear = new("发文年份", "Year of issue");
    public static readonly Wording FacetHeading = new("所在标题", "Heading");
    public static readonly Wording FacetNoHeading = new("不在任何标题下", "under no heading");
    public static readonly Wording FacetCommitment = new("承诺强度", "Commitment");
    public static readonly Wording FacetCommitmentHint = new("由措辞判断，可同时选几项。量化目标：部署类语句中带单位的数量（罚款除外）；含数量：带单位的数字；硬性要求：必须、务必、确保、应当、不得、严禁、一律、坚决等；试点探索：试点、探索、先行先试、试行等。", "By the wording; several can be chosen. Numeric target: a quantity with its unit in what is planned, fines apart. Quantity: a number with its unit. Duty and trial: fixed lists of words, told on the page about the method.");
    public static readonly Wording FacetTheme = new("同时谈到的主题", "Also about");
    public static readonly Wording FacetThemeHint = new("一条语句可以谈到几个主题，所以各项相加会超过总数。", "A statement may be about several themes, so these add up to more than the total.");
    public static readonly Wording FacetMore = new("列出前 {0} 项，共 {1} 项", "The first {0} of {1}");
    public static readonly Wording FacetLimit = new("标题要读原文才能数：超过 {0} 条语句时不列（现有 {1} 条）。先用其它条件缩小，标题便会出现；其余各项都是准确数。", "Headings are counted by reading the texts, for up to {0} statements; there are {1}. Narrow the list by something else and they appear. All other counts are exact.");
    public static readonly Wording NarrowedTo = new("筛选出 {0} 条，共 {1} 条；它们的贡献合计 {2}，全部为 {3}。图上的数字 {4} 仍按全部语句计算。", "{0} of {1} statements are listed; they add {2} of {3}. The number on the chart, {4}, is still that of all of them.");
    public static readonly Wording CueTarget = new("量化目标", "numeric target");
    public static readonly Wording CueQuantity = new("含数量", "quantity");
    public static readonly Wording CueDuty = new("硬性要求", "duty");
    public static readonly Wording CuePilot = new("试点探索", "trial");
    public static readonly Wording OrderApply = new("按此排序", "Put in this order");
    public static readonly Wording ListFormLabel = new("列法", "Shown as");
    public static readonly Wording ListQuotations = new("引文", "Quotations");
    public static readonly Wording ListConcordance = new("逐行对齐", "KWIC");
    public static readonly Wording ConcordanceNone = new("这一页的语句都由标题或上文而来，没有可对齐的命中。", "The statements of this page count by what stands around them; there is no hit to align.");
    public static readonly Wording ConcordanceWithout = new("本页另有 {0} 条语句由标题或上文而来，没有命中，未列。", "{0} more statements of this page count by what stands around them and have no hit.");
    public static readonly Wording ContextAll = new("显示前后句", "With neighbours");
    public static readonly Wording ContextMore = new("前后句", "Neighbours");
    public static readonly Wording ContextLess = new("收起前后句", "Hide neighbours");
    public static readonly Wording QuoteCopy = new("复制引文", "Copy quotation");
    public static readonly Wording QuoteCopyHow = new("复制引文和出处（光标在这条语句时按 C）", "Copy the quotation with its source (press C with the focus in this statement)");
    public static readonly Wording QuoteCopied = new("已复制引文和出处", "Quotation and source copied");
}
