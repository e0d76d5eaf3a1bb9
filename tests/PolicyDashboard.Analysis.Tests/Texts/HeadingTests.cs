using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Tests.Texts;

public class HeadingTests
{
    private const string Body = "坚持统筹发展和安全，把各项工作抓得更紧更实，让群众得到更多看得见的好处。";

    [Theory]
    [InlineData("一、总体要求", 1)]
    [InlineData("（一）加强组织领导", 1)]
    [InlineData("(三)加强组织领导。", 1)]
    [InlineData("1. 更大力度推进产业强市。", 1)]
    [InlineData("２、强化要素保障", 1)]
    [InlineData("第三章\u3000法律责任", 1)]
    [InlineData("## 第三章 法律责任", 1)]
    [InlineData("第二编 发展目标", 1)]
    [InlineData("第十二条 申报条件", 1)]
    [InlineData("附件1：重点任务分工表", 1)]
    [InlineData("改革落脚在民生", 1)]
    [InlineData("“放管服”改革优环境", 1)]
    [InlineData("一是更大力度推进产业强市。", 0)]
    [InlineData("狠抓项目招引建设。", 0)]
    [InlineData("第十二条 县级以上人民政府应当加强领导。", 0)]
    [InlineData("三、四线城市更要抓住机遇，加快补上短板，推动经济社会发展再上一个新台阶，努力走在前列，奋力开创新局面。", 0)]
    [InlineData("1.5万户企业复工。", 0)]
    [InlineData("重点抓好五个方面：", 0)]
    public void Lines_are_headings_by_their_number_or_by_standing_bare(string line, int level)
    {
        var read = TextReading.Read($"关于做好当前工作的通知\n{Body}\n{line}\n{Body}\n{Body}", "");

        Assert.Equal(level, read.Statements.First(statement => statement.Span.Start >= read.Stored.IndexOf(line, StringComparison.Ordinal)).HeadingLevel);
    }

    [Fact]
    public void Headings_lie_inside_one_another_and_hold_what_follows()
    {
        var read = TextReading.Read($"某省发展规划\n{Body}\n第一章 总体要求\n一、指导思想\n{Body}\n二、基本原则\n（一）坚持党的领导。{Body}\n（二）坚持以人为本。{Body}\n第二章 保障措施\n{Body}", "");

        Assert.Equal(
            [
                "0 某省发展规划 <", "0 坚持统筹 <", "1 第一章 总 <", "2 一、指导 <第一章 总", "0 坚持统筹 <一、指导", "2 二、基本 <第一章 总",
                "3 （一）坚 <二、基本", "0 坚持统筹 <（一）坚", "3 （二）坚 <二、基本", "0 坚持统筹 <（二）坚", "1 第二章 保 <", "0 坚持统筹 <第二章 保",
            ],
            read.Statements.Select(statement => $"{statement.HeadingLevel} {Start(read, statement)} <{(statement.Heading < 0 ? "" : Start(read, read.Statements[statement.Heading]))}"));
    }

    [Fact]
    public void Numbers_head_sections_in_a_text_without_line_breaks()
    {
        var read = TextReading.Read($"关于做好当前工作的通知\n现就有关事项通知如下。一、总体要求（一）指导思想。{Body}（二）工作目标。{Body}二、全面推动各项改革举措落地见效，各地各部门要切实提高认识，加强组织领导，强化责任落实，确保取得实效。{Body}", "");

        Assert.Equal(["一、总体要求（一）指导思想。", "（二）工作目标。"], read.Statements.Where(statement => statement.IsHeading).Select(statement => statement.Span.In(read.Stored).ToString()));
        Assert.Equal(-1, read.Statements[^1].Heading);
    }

    [Fact]
    public void Items_of_a_regulation_are_no_headings()
    {
        var read = TextReading.Read($"某省某某条例\n第一条 为了规范管理，制定本条例。\n第二条 下列行为应当报告：\n（一）停业；\n（二）歇业；\n（三）其他情形。\n第三条 {Body}", "");

        Assert.DoesNotContain(read.Statements, statement => statement.IsHeading);
    }

    [Fact]
    public void Entries_of_a_list_that_hold_nothing_are_no_headings()
    {
        var read = TextReading.Read($"关于表彰先进的决定\n{Body}\n附件：\n1.先进集体名单\n2.先进个人名单\n3.优秀教师名单\n{Body}", "");

        Assert.DoesNotContain(read.Statements, statement => statement.IsHeading && statement.Span.In(read.Stored).StartsWith("1.") );
        Assert.DoesNotContain(read.Statements, statement => statement.IsHeading && statement.Span.In(read.Stored).StartsWith("2."));
    }

    [Fact]
    public void The_headings_of_the_seeds_are_those_a_reader_sees()
    {
        Assert.Equal(
            ["主要领导领衔抓", "改革赋能高质量发展", "“放管服”改革优环境", "生态文明体制改革下真功", "农业供给侧改革稳步推进", "改革落脚在民生", "改革重在抓落实"],
            Of("001_d61598213983df8c.txt"));
        Assert.Empty(Of("000_a0d47c21badf32d9.txt"));
        Assert.Empty(Of("002_1baff2eb46591fed.txt"));
        Assert.Equal(
            ["1. 更大力度推进产业强市。", "2. 更高水平建设精美镇江。", "3. 更加有效增进民生福祉。", "4. 更深层次推动改革开放。", "5. 更实举措提升治理效能。"],
            Of("003_b0bdda445793067d.txt"));

        static IEnumerable<string> Of(string seed)
        {
            var read = TextReading.Read(SeedFiles.Read(seed), seed);
            return read.Statements.Where(statement => statement.IsHeading).Select(statement => statement.Span.In(read.Stored).ToString());
        }
    }

    private static string Start(DocumentText read, Statement statement) =>
        read.Stored.Substring(statement.Span.Start, Math.Min(statement.Span.Length, read.Stored[statement.Span.Start] == '第' ? 5 : read.Stored[statement.Span.Start] == '某' ? 6 : 4));
}
