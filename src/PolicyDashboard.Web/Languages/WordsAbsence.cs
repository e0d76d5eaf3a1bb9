namespace PolicyDashboard.Web.Languages;

/// <summary>Themes that are missed.</summary>
public static partial class Words
{
    public static readonly Wording NavAbsence = new("缺项", "Gaps");
    public static readonly Wording AbsenceTitle = new("谁没写什么", "What is not written about");
    public static readonly Wording AbsenceIntro = new(
        "列出各地只字未提、或明显少于其余地区的主题。“至多”是单侧 95% 上界：没写到不等于零，语句少的地方上界就高。点数字看语句，点“其余”看别处怎么写。",
        "Themes that a place does not mention, or writes clearly less about than the others. “At most” is a one-sided 95% bound: not found is not zero, and few statements leave a high bound. A number opens its statements, “the rest” those of the others.");
    public static readonly Wording AbsenceShow = new("列出", "List");
    public static readonly Wording AbsenceMissed = new("只列缺项", "Gaps only");
    public static readonly Wording AbsenceAll = new("全部主题", "Every theme");
    public static readonly Wording AbsenceOfAll = new("各地的缺项：语句占比（%）", "Gaps by place: share of statements (%)");
    public static readonly Wording AbsenceOf = new("{0}的缺项：语句占比（%）", "Gaps of {0}: share of statements (%)");
    public static readonly Wording AbsenceState = new("判断", "Finding");
    public static readonly Wording AbsenceNone = new("只字未提", "not mentioned");
    public static readonly Wording AbsenceLess = new("明显偏少", "clearly less");
    public static readonly Wording AbsenceOpen = new("说不准", "cannot be told");
    public static readonly Wording AbsenceNot = new("不缺", "no gap");
    public static readonly Wording AbsenceShare = new("占比", "Share");
    public static readonly Wording AbsenceAtMost = new("至多", "At most");
    public static readonly Wording AbsenceRest = new("其余", "The rest");
    public static readonly Wording AbsenceDifference = new("差值（95% 区间）", "Difference (95% interval)");
    public static readonly Wording AbsenceBars = new("条长：至多占比（单侧 95% 上界）", "bars: at most (one-sided 95% bound)");
    public static readonly Wording AbsenceCounts = new("条长：缺项个数", "bars: number of gaps");
    public static readonly Wording AbsenceRule = new(
        "“明显偏少”= 与其余文件比的调整残差为负，且全部地区 × 主题校正后仍超出偶然；“只字未提”另看上界是否低于其余",
        "“clearly less” = the adjusted residual against the rest is negative and more than chance, corrected over all places and themes; “not mentioned” counts where the bound is below the rest");
    public static readonly Wording AbsenceNothing = new("没有发现缺项：各主题都写到了，或语句太少说不准。", "No gap was found: every theme is written about, or there are too few statements to tell.");
}
