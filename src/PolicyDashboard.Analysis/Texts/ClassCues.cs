namespace PolicyDashboard.Analysis.Texts;

/// <summary>Words that tell what was done from what is planned.</summary>
internal static class ClassCues
{
    /// <summary>In a heading, or in a sentence that opens a part of a report: what follows was done.</summary>
    public static string[] ReviewParts { get; } =
        ["回顾", "工作情况", "发展成就", "主要成就", "主要成效", "取得的成绩", "进展情况", "实施情况", "完成情况", "过去五年", "过去一年", "过去的一年", "主要做法", "工作总结", "发展基础", "发展现状", "基本情况", "开展情况"];

    /// <summary>In a heading: what follows is planned or demanded.</summary>
    public static string[] PlanParts { get; } =
    [
        "工作安排", "工作部署", "主要任务", "重点任务", "工作任务", "主要目标", "总体目标", "工作目标", "预期目标", "总体要求", "指导思想", "基本原则", "主要考虑", "总体思路", "工作思路", "工作重点", "重点工作", "主要工作", "政府工作",
        "保障措施", "组织实施", "工作要求", "工作措施", "主要措施", "政策措施", "下一步", "今后", "发展目标", "组织保障", "工作建议", "工作举措", "打算", "目标任务", "自身建设",
    ];

    /// <summary>Sentences that turn a report to what was done.</summary>
    public static string[] ReviewTurns { get; } =
        ["一年来，", "五年来，", "过去一年，", "过去的一年，", "过去五年，", "刚刚过去的", "去年以来，", "近年来，", "主要做了以下", "重点做了以下", "主要抓了", "主要开展了"];

    /// <summary>Sentences that turn a report to what is planned.</summary>
    public static string[] PlanTurns { get; } =
        ["重点做好", "着力做好", "主要抓好", "重点抓好", "具体要抓好", "今年，我们将", "我们将", "今年工作的总体要求", "经济社会发展的主要预期目标", "主要预期目标", "下一步，", "下一阶段，", "今后五年", "未来五年", "工作的总体要求", "提出如下", "提出以下", "通知如下"];

    /// <summary>Said of what was done.</summary>
    public static string[] Done { get; } =
    [
        "已", "完成", "达到", "增长", "下降", "新增", "突破", "累计", "荣获", "获批", "获评", "入选", "建成", "圆满", "超额", "位居", "跃居", "居全国", "居全省", "实现", "取得", "去年", "过去", "年来", "以来", "成功", "顺利", "全面完成", "明显",
        "显著", "稳步", "不断", "率先", "首次", "首个", "投产", "投用", "通车", "落户", "被评为", "审议通过", "出席", "召开", "提高到", "提升至", "提高至", "近日", "日前",
    ];

    /// <summary>Said of what is planned or demanded, whoever says it.</summary>
    public static string[] Demanded { get; } =
        ["必须", "应当", "力争", "确保", "争取", "务必", "决不", "不得", "严禁", "继续", "进一步", "下一步", "今后", "努力", "各地要", "抓紧", "我们将", "将继续", "将进一步", "还将"];

    /// <summary>Measures: planned where nobody is named who did them, done where somebody is.</summary>
    public static string[] Measures { get; } =
    [
        "加快", "推进", "推动", "加强", "强化", "完善", "健全", "深化", "建立", "实施", "开展", "支持", "鼓励", "引导", "落实", "坚持", "坚决", "大力", "持续", "着力", "统筹", "抓好", "做好", "扩大", "提升", "培育", "打造", "构建", "优化",
        "促进", "探索", "启动", "严格", "聚焦", "围绕", "全力", "全面", "积极", "扎实", "深入", "做实", "做强", "做优", "用好", "发挥", "创新", "发展", "建设", "加大", "推广", "规范", "明确", "巩固", "增强", "保障", "改善", "办好", "研究",
        "制定", "组织", "充分", "牢牢", "有序", "稳妥", "高质量", "高水平", "以", "对", "把", "坚定", "主动", "突出", "激发", "拓展", "破解", "依法", "稳步", "严厉", "有效", "创建", "搭建", "降低", "压减", "简化", "取消", "利用", "按照",
    ];

    /// <summary>Duties of a regulation.</summary>
    public static string[] Duties { get; } =
    [
        "应当", "不得", "必须", "负责", "禁止", "可以", "鼓励", "支持", "处以", "处罚", "责令", "承担", "给予", "建立", "实行", "依法", "有权", "按照", "罚款", "追究", "加强", "组织", "采取", "报", "由",
    ];

    /// <summary>What is wrong or hard: told of the present, neither done nor planned.</summary>
    public static string[] Problems { get; } =
        ["清醒看到", "清醒认识", "存在一些", "存在不少", "还存在", "仍存在", "仍然存在", "依然存在", "困难和问题", "困难和挑战", "矛盾和问题", "问题和不足", "短板弱项", "不平衡不充分", "依然突出", "仍然突出", "仍较突出", "有待提高", "有待提升", "有待加强", "亟待"];

    /// <summary>Somebody is told to do what follows.</summary>
    public static string[] Orders { get; } = ["强调，", "要求，"];

    /// <summary>Where the verb 要 may stand.</summary>
    public static string[] Modals { get; } = ["要"];

    /// <summary>Where the 了 of what is done may stand.</summary>
    public static string[] Perfects { get; } = ["了"];

    /// <summary>In a regulation, of the regulation itself: what words mean, why, since when and for whom it is.</summary>
    public static string[] OfItself { get; } = ["是指", "起施行", "制定本", "适用本"];
}
