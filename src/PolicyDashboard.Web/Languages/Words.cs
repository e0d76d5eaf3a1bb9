namespace PolicyDashboard.Web.Languages;

/// <summary>
/// Every text of the interface, in both languages, in one place: this class, in one file a part of the dashboard.
/// A test reads them all and fails for one that is missing, untranslated or has other values in the other language.
/// </summary>
public static partial class Words
{
    public static readonly Wording ProductName = new("政策主题看板", "Policy Dashboard");
    public static readonly Wording SkipToContent = new("跳到正文", "Skip to content");
    public static readonly Wording MainNavigation = new("主导航", "Main navigation");
    public static readonly Wording NavHeatmap = new("热力图", "Heatmap");
    public static readonly Wording NavTimeline = new("时间线", "Timeline");
    public static readonly Wording NavCompare = new("并排比较", "Compare");
    public static readonly Wording NavStatements = new("语句", "Statements");
    public static readonly Wording NavDocuments = new("文件", "Documents");
    public static readonly Wording NavMethod = new("方法", "Method");
    public static readonly Wording SwitchLanguage = new("界面语言", "Language of the interface");
    public static readonly Wording SwitchAppearance = new("明暗", "Appearance");
    public static readonly Wording AppearanceAuto = new("跟随系统", "As the system");
    public static readonly Wording AppearanceLight = new("浅色", "Light");
    public static readonly Wording AppearanceDark = new("深色", "Dark");
    public static readonly Wording Loading = new("正在读取…", "Reading…");
    public static readonly Wording Close = new("关闭", "Close");
    public static readonly Wording Apply = new("应用", "Apply");
    public static readonly Wording CopyLink = new("复制链接", "Copy link");
    public static readonly Wording Copied = new("已复制", "Copied");
    public static readonly Wording NextPage = new("下一页", "Next page");
    public static readonly Wording PreviousPage = new("上一页", "Previous page");
    public static readonly Wording FirstPage = new("回到第一页", "First page");
    public static readonly Wording PageOf = new("第 {0} 页，共 {1} 页", "Page {0} of {1}");
    public static readonly Wording ListSeparator = new("、", ", ");
    public static readonly Wording Semicolon = new("；", "; ");
    public static readonly Wording BetweenSentences = new("", " ");
    public static readonly Wording Colon = new("：", ": ");
    public static readonly Wording Reconnecting = new("连接中断，正在重新连接…页面上的数字仍可阅读。", "The connection was lost and is being restored… The numbers on the page can still be read.");
    public static readonly Wording ReconnectFailed = new("连不上服务器。", "The server cannot be reached.");
    public static readonly Wording Reload = new("重新载入", "Reload");
    public static readonly Wording PartFailed = new("这一部分出错了，页面其余部分仍然可用。", "This part failed; the rest of the page still works.");
    public static readonly Wording FooterData = new("目录版本 {0} · 第 {1} 次计算 · {2}", "Catalogue {0} · revision {1} · {2}");
}
