using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Web.Pages.Statements;

namespace PolicyDashboard.Web.Tests.Pages.Statements;

public class QuotationTests
{
    [Fact]
    public void The_source_is_told_as_a_standard_reference() => Assert.Equal(
        "湖北省. 2020年湖北省政府工作报告: 政府工作报告[EB/OL]. (2020-01-12)",
        Quotation.Source(SmallWorld.Document(1, "2020年湖北省政府工作报告", SmallWorld.Hubei, IssueDate.Of(20200112)), SmallWorld.Known.Gazetteer));

    [Fact]
    public void What_is_not_known_is_left_out() => Assert.Equal(
        "关于试点的通知: 意见/方案/通知[EB/OL].",
        Quotation.Source(SmallWorld.Document(1, "关于试点的通知", PlaceCode.Undetermined, null, DocumentType.Policy), SmallWorld.Known.Gazetteer));
}
