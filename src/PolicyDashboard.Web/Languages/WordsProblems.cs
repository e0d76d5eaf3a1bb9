namespace PolicyDashboard.Web.Languages;

/// <summary>What is said when an address cannot be answered.</summary>
public static partial class Words
{
    public static readonly Wording ProblemTitle = new("这个地址里有看不懂的内容", "This address holds something that cannot be answered");
    public static readonly Wording ProblemIntro = new("可能是链接抄写不全，或者主题目录已经改过。改成下面列出的任一取值即可；也可以从起始页重新选择。", "The link may have been copied in part, or the catalogue has changed since. Use one of the values below, or start afresh from the first page.");
    public static readonly Wording ProblemFound = new("地址中写的是", "The address says");
    public static readonly Wording ProblemValid = new("可以写", "It may say");
    public static readonly Wording ProblemBack = new("回到热力图", "Back to the heatmap");
    public static readonly Wording ProblemTheme = new("没有这个主题", "There is no such theme");
    public static readonly Wording ProblemGroup = new("没有这个主题组", "There is no such group");
    public static readonly Wording ProblemPlace = new("没有这个地区代码（GB/T 2260 六位代码）", "There is no place of this code (six digits of GB/T 2260)");
    public static readonly Wording ProblemWord = new("没有这个取值", "There is no such value");
    public static readonly Wording ProblemNumber = new("这里要一个整数", "A whole number belongs here");
    public static readonly Wording ProblemNumberRange = new("整数范围", "Range of whole numbers");
    public static readonly Wording ProblemOpen = new("这不是图上的一个数字", "This is no number of the chart");
    public static readonly Wording ProblemOpenExample = new("行~主题：湖北的生态环境", "row~theme: Hubei on environment");
    public static readonly Wording ProblemWhyExample = new("文件号-语句号", "document-statement");
    public static readonly Wording ProblemSide = new("这不是可比较的地区或文件", "This is no place or document to compare");
    public static readonly Wording ProblemSidesExample = new("湖北与山东", "Hubei and Shandong");
    public static readonly Wording ProblemWordOfSide = new("这不是某一方的词", "This is no word of a side");
    public static readonly Wording ProblemWordOfSideExample = new("第一方的“GDP”", "GDP on the first side");
    public static readonly Wording ProblemSidesPeriods = new("一个地区的两个时段", "Two periods of one place");
    public static readonly Wording ProblemSidesDocuments = new("两份文件", "Two documents");
    public static readonly Wording ProblemTooManySides = new("最多并排比较四方", "At most four sides can be compared");
    public static readonly Wording ProblemTooManyPlaces = new("时间线最多并列八个地区", "At most eight places fit on a timeline");
    public static readonly Wording ProblemPageToken = new("这一页的记号已失效，请从第一页看起", "This page's token is no longer good; start from the first page");
    public static readonly Wording NotFoundTitle = new("没有这一页", "There is no such page");
    public static readonly Wording NotFoundIntro = new("地址可能抄写不全。下面是本站的各个页面。", "The address may have been copied in part. These are the pages there are.");
    public static readonly Wording DocumentNotFoundTitle = new("没有第 {0} 号文件", "There is no document {0}");
    public static readonly Wording DocumentNotFoundIntro = new("它可能已被移走，或者链接抄写有误。", "It may have been removed, or the link has a slip in it.");
    public static readonly Wording DocumentNotFoundList = new("全部文件", "All documents");
    public static readonly Wording FailedTitle = new("页面出错了", "The page failed");
    public static readonly Wording FailedIntro = new("错误已写入服务器日志。可以重新载入，或回到热力图。", "The error is in the server's log. Reload the page, or go back to the heatmap.");
}
