namespace PolicyDashboard.Web.Languages;

/// <summary>What the program says in the shell.</summary>
public static partial class Words
{
    public static readonly Wording StartReady = new("政策主题看板已就绪：{0}", "Policy Dashboard is ready: {0}");
    public static readonly Wording StartRefused = new("未能导入 {0}：{1}", "Not imported, {0}: {1}");
    public static readonly Wording StartPortTaken = new("{0} 换一个端口再试，例如 --urls http://127.0.0.1:5211", "{0} Try another port, such as --urls http://127.0.0.1:5211");
}
