namespace PolicyDashboard.Web.Languages;

/// <summary>The place that somebody calls home.</summary>
public static partial class Words
{
    public static readonly Wording HomeLabel = new("我的地区", "Home");
    public static readonly Wording HomeIs = new("我的地区：{0}", "Home: {0}");
    public static readonly Wording HomeNone = new("选我的地区", "Choose a home place");
    public static readonly Wording HomeNothing = new("不选", "None");
    public static readonly Wording HomeMeans = new("排在最前并标 ★，对照和并排比较时先给出。只记在这个浏览器里；地址不变，别人打开同一链接看到的数字一样。", "Stands first with a ★ and is offered first to compare with. Kept in this browser only: addresses stay as they are, and a link shows others the same numbers.");
    public static readonly Wording HomeKeep = new("记住", "Keep");
    public static readonly Wording HomeMark = new("★ {0}", "★ {0}");
    public static readonly Wording HomeDetail = new("我的地区", "home");
    public static readonly Wording HomeCompare = new("与我的地区（{0}）并排比较", "Side by side with home ({0})");
    public static readonly Wording HomeFilled = new("左边先填了我的地区（{0}）；再加一边就开始比较。", "Home ({0}) is filled in as the first side; add another one to compare.");
}
