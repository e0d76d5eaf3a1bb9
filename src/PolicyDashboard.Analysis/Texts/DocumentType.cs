namespace PolicyDashboard.Analysis.Texts;

/// <summary>What sort of paper a document is (文种). The numbers are stored; do not change them.</summary>
public enum DocumentType : byte
{
    /// <summary>其他.</summary>
    Other = 0,

    /// <summary>政府工作报告.</summary>
    WorkReport = 1,

    /// <summary>规划.</summary>
    Plan = 2,

    /// <summary>意见/方案/通知.</summary>
    Policy = 3,

    /// <summary>法规规章.</summary>
    Regulation = 4,

    /// <summary>讲话.</summary>
    Speech = 5,

    /// <summary>会议报道.</summary>
    MeetingNews = 6,

    /// <summary>解读/纪实.</summary>
    Commentary = 7,
}
