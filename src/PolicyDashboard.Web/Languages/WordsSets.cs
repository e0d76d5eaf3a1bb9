namespace PolicyDashboard.Web.Languages;

/// <summary>Sets of places, and the place that somebody calls home.</summary>
public static partial class Words
{
    public static readonly Wording PlacesAndMore = new("{0}等 {1} 地", "{0} and more: {1} places");
    public static readonly Wording ProblemTooManyAreas = new("这里最多选 60 个地区或片区", "choose at most 60 places or sets here");
    public static readonly Wording AreasLabel = new("行的范围", "Which rows");
    public static readonly Wording AreasEvery = new("按省", "Provinces");
    public static readonly Wording AreasCount = new("{0} 个片区或地区", "{0} sets or places");
    public static readonly Wording AreasApply = new("作为行", "Use as rows");
    public static readonly Wording OwnListApply = new("合为一个整体", "Take as one");
    public static readonly Wording AreasFamily = new("每个都作一行：{0}", "A row each: {0}");
    public static readonly Wording OutsideSet = new("不在所选片区内", "outside of the set chosen");
    public static readonly Wording OwnListLabel = new("自选", "Own list");
    public static readonly Wording OwnListAdd = new("加几地合一", "Add several as one");
    public static readonly Wording OwnLists = new("自己的名单", "Own lists");
    public static readonly Wording OwnListCalled = new("名称（可不填）", "Name (optional)");
    public static readonly Wording OwnListName = new("命名", "Name it");
    public static readonly Wording OwnListKeep = new("记住名单“{0}”", "Keep the list “{0}”");
    public static readonly Wording OwnListDrop = new("不再记住“{0}”", "Drop “{0}”");
    public static readonly Wording OwnListsMeans = new("命了名的名单可以记在这台电脑的浏览器里（一年），此后凡选地区处都有它。", "A list with a name can be kept in this browser (for a year); it is then offered wherever places are.");
    public static readonly Wording OwnListNone = new("几地合一", "Several as one");
    public static readonly Wording OwnListMeans = new("勾选的地区合为一个整体计算；清单写在地址里，发链接就带上。", "Places ticked count as one text; the list is in the address and goes with a link.");
    public static readonly Wording NoteSet = new("{0}：{1}", "{0}: {1}");
    public static readonly Wording NoteAreas = new("片区可以重叠，同一文件可在几行中各计一次；合计中只计一次，并含不在任何一行中的文件", "Sets may overlap, and a document may count in several rows; in the total it counts once, and documents of no row count too");
}
