namespace PolicyDashboard.Web.Languages;

/// <summary>Texts about how right the reading is.</summary>
public static partial class Words
{
    public static readonly Wording NavQuality = new("质量", "Quality");
    public static readonly Wording QualityTitle = new("读得对不对", "How right the reading is");
    public static readonly Wording QualityIntro = new(
        "{0} 的测量：{1} 份文件中 {2} 条由人标注的语句，与看板的判断逐条对照。这些文件不用于训练。",
        "Measured on {0}: {2} statements of {1} documents, labelled by people, compared with the reading one by one. The reading was not trained on these documents.");
    public static readonly Wording QualityNever = new("还没有测量过。", "The reading has not been measured yet.");
    public static readonly Wording QualityHow = new("用命令 evaluate --save 测量，见 README。", "Measure it with the command evaluate --save; see the README.");
    public static readonly Wording QualityOld = new(
        "这些数字是用另一版目录或权重测的（当时 {0}，现在 {1}），只能作参考。",
        "These figures were taken with another catalogue or other weights (then {0}, now {1}). Take them as a hint.");
    public static readonly Wording QualityMicro = new("全部主题合计：精确率 {0}，召回率 {1}，F1 {2}。", "All themes together: precision {0}, recall {1}, F1 {2}.");
    public static readonly Wording QualityLabelled = new("标注条数", "Labelled");
    public static readonly Wording QualityPrecision = new("精确率", "Precision");
    public static readonly Wording QualityRecall = new("召回率", "Recall");
    public static readonly Wording QualityBias = new("占比偏差", "Bias of the share");
    public static readonly Wording QualityNotes = new(
        "精确率：判为该主题的语句中，标注者也同意的占多少。召回率：标注为该主题的语句中，看板找到的占多少。括号里是 95% 威尔逊区间；条数少时区间很宽。占比偏差：看板给出的语句占比比标注多（+）或少（−）几个百分点。",
        "Precision: of the statements read as being about the theme, the part that the labels agree with. Recall: of the statements labelled with it, the part that was found. In brackets the 95% Wilson interval, wide where labels are few. Bias: by how many percentage points the reading's share of statements lies above (+) or below (−) that of the labels.");
    public static readonly Wording ReadingError = new("该主题判断的精确率 {0}、召回率 {1}", "This theme is read with precision {0}, recall {1}");
    public static readonly Wording ReadingErrorOld = new("（按旧版目录或权重测）", " (measured with another catalogue or weights)");

    public static readonly Wording SourceWording = new("本句整体", "The statement as a whole");
    public static readonly Wording SourceCatalogue = new("词条得分", "Score of the terms");
    public static readonly Wording SourceAround = new("前后各五句", "Five statements before and after");
    public static readonly Wording SourceEdit = new("目录新改", "Edited since training");
    public static readonly Wording SourceStrings = new("其余字串合计", "All other strings");
    public static readonly Wording OtherStrings = new("另 {0} 个字串", "{0} more strings");
    public static readonly Wording EvidenceTotal = new("超出门槛", "Above the threshold");
    public static readonly Wording EvidenceTotalBelow = new("距门槛", "Short of the threshold");
}
