using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Benchmarks;

/// <summary>Which of our types the manifest's words for a document's kind map to.</summary>
internal static class ManifestTypes
{
    /// <summary>The type; null where the manifest's word tells the website's column and not the kind of document.</summary>
    public static DocumentType? Of(ManifestRow row) => row.Type switch
    {
        "政府工作报告" or "政府工作报告(市级)" or "国务院政府工作报告" or "历年政府工作报告" => DocumentType.WorkReport,
        "地方性法规" or "人民政府_政府规章" => DocumentType.Regulation,
        "政策解读" => DocumentType.Commentary,
        "国务院常委会" or "政治局会议" or "中央全面深化改革会议" or "中央经济工作会议" => DocumentType.MeetingNews,
        "五年规划" => DocumentType.Plan,
        "人民政府_省政府办公厅文件" when !row.Title.Contains("规划", StringComparison.Ordinal) => DocumentType.Policy,
        _ => null,
    };
}
