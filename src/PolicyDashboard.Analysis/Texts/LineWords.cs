using System.Collections.Frozen;

namespace PolicyDashboard.Analysis.Texts;

/// <summary>Words that lines around a document are made of. A line's blanks are taken out before it is compared.</summary>
internal static class LineWords
{
    /// <summary>Lines that are no part of a text wherever they stand.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Anywhere { get; } = Lookup(
        "附件 目录 目次 返回首页 返回顶部 返回列表 打印本页 关闭窗口 加入收藏 上一篇 下一篇 特此公告 特此通知 附件下载 相关附件 扫一扫在手机打开当前页 publicdomain false");

    /// <summary>Lines before and behind a text that are nothing but this; inside it they may be headings.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Menu { get; } = Lookup(
        "附件 目录 目次 首页 网站首页 返回首页 返回顶部 返回列表 返回 下载 打印 打印本页 关闭 关闭窗口 全屏 收藏 加入收藏 分享 分享到 加大 还原 减小 放大 缩小 大 中 小 默认 繁体 "
        + "简体 登录 注册 搜索 检索 更多 上一篇 下一篇 上一页 下一页 末页 无障碍 无障碍浏览 长者模式 关怀版 网站地图 联系我们 关于我们 版权声明 网站声明 微信 微博 "
        + "微信扫一扫 扫一扫在手机打开当前页 扫码阅读 二维码 手机版 客户端 文件 正文 政务公开 政府信息公开 信息公开 政务服务 互动交流 解读回应 "
        + "新闻中心 政策解读 报告解读 政策文件 政策文稿 通知公告 政策法规 附件下载 相关附件 特此公告 特此通知 publicdomain false");

    /// <summary>Lines after which only links to other pages follow.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Related { get; } = Lookup(
        "延伸阅读 相关阅读 相关报道 相关新闻 相关链接 相关文章 相关稿件 相关解读 相关政策 相关文件 推荐阅读 热点新闻 图解 更多新闻 友情链接 您可能感兴趣的文章");

    /// <summary>Lines that open a glossary.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Glossary { get; } = Lookup(
        "名词解释 名词注释 名词说明 名词解释及说明 有关名词解释 相关名词解释 专业名词解释 部分名词解释 名词术语解释 词语解释 术语解释 注释 用语说明 有关用语说明 附注 报告名词解释 政府工作报告名词解释 报告有关名词解释 政府工作报告有关用语说明");

    /// <summary>What stands before a colon in lines about the page, not of the document.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Labels { get; } = Lookup(
        "来源 信息来源 文章来源 稿源 稿件来源 新闻来源 来源网站 时间 日期 发布时间 发布日期 更新时间 更新日期 公开日期 公开时间 成文日期 成文时间 发文日期 发文时间 印发日期 生成日期 公布日期 "
        + "施行日期 实施日期 生效日期 作者 记者 摄影 通讯员 责任编辑 责编 编辑 审核 校对 编审 审校 值班编辑 初审 复审 终审 一审 二审 三审 浏览次数 浏览量 访问量 点击数 点击量 阅读 阅读量 阅读次数 "
        + "分享 分享到 字号 字体 字体大小 主办 主办单位 承办 承办单位 协办 版权所有 网站标识码 索引号 发文机关 发布机构 发布机关 发布单位 发布部门 制发机关 发文字号 文号 主题分类 主题词 体裁分类 "
        + "有效性 时效性 效力级别 法规类别 公开程序 公开方式 公开形式 公开属性 公开类别 公开范围 责任部门 信息索引 名称 标题 分类号 信息分类 抄送 抄报 主送 法宝引证码 原文链接 网址 链接 "
        + "地址 通讯地址 通信地址 联系地址 邮寄地址 寄送地址 邮编 邮政编码 电话 联系电话 咨询电话 监督电话 举报电话 办公电话 技术咨询电话 服务电话 热线电话 传真 邮箱 电子邮箱 联系邮箱 电子邮件 "
        + "技术咨询邮箱 email e-mail 联系人 联系方式 当前位置 您的位置 您现在的位置 您当前的位置 当前所在位置 所在位置 位置 下载 上一篇 下一篇");

    /// <summary>Labels that may stand inside the body as well, when the line says nothing else.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ContactLabels { get; } = Lookup(
        "网址 邮编 邮政编码 电话 联系电话 咨询电话 监督电话 举报电话 办公电话 技术咨询电话 服务电话 传真 邮箱 电子邮箱 联系邮箱 电子邮件 技术咨询邮箱 email e-mail 联系人 联系方式 地址 通讯地址 通信地址 "
        + "联系地址 邮寄地址 寄送地址 责任编辑 责编 来源 抄送 抄报");

    /// <summary>Offices whose holder signs or gives a report: the name follows.</summary>
    public static string[] Offices { get; } = ["省长", "市长", "州长", "主席", "盟长", "区长", "县长", "总理", "专员", "主任", "书记", "部长", "厅长", "局长"];

    /// <summary>What the name of a body that issues documents ends with.</summary>
    public static string[] Bodies { get; } =
    [
        "政府", "办公室", "办公厅", "厅", "局", "委员会", "委", "部", "署", "总局", "公安局", "银行", "公司", "中心", "院", "研究院", "学院", "大学", "协会", "联合会", "总工会", "团委", "领导小组", "管委会", "组织部", "宣传部", "编辑部", "司", "处",
    ];

    /// <summary>More endings of the names that sign, where a date follows.</summary>
    public static string[] Signers { get; } = ["会", "联", "办", "行", "社", "集团", "所", "站", "馆", "校", "队", "组", "庭", "军区", "省长", "市长"];

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
