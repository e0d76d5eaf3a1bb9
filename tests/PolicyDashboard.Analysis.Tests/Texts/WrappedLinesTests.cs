using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Tests.Texts;

public class WrappedLinesTests
{
    [Fact]
    public void Lines_of_a_page_become_paragraphs_again_and_pages_lose_their_numbers()
    {
        const string Page = "某省政府工作报告\n"
            + "一年来，全省上下坚持稳中求进工作总基调，着力优化营商\n"
            + "环境，扩大高水平开放，高技术制造业增加值增长 22.7%，新\n"
            + "增企业 3 万家。\n"
            + "一、总体要求\n"
            + "今年是关键之年。我们将坚持以习近平新时代中国特色社会主\n"
            + "义思想为指导，锚定目标任务，持续用力，久久为功，把各项\n"
            + "1\n\n\f"
            + "工作抓得更紧更实，努力推动经济实现质的有效提升和量的合\n"
            + "理增长。\n"
            + "——经济增长。地区生产总值增长百分之六左右，居民收入和\n"
            + "经济增长同步。\n";

        Assert.Equal(
            [
                "某省政府工作报告",
                "一年来，全省上下坚持稳中求进工作总基调，着力优化营商环境，扩大高水平开放，高技术制造业增加值增长 22.7%，新增企业 3 万家。",
                "一、总体要求",
                "今年是关键之年。我们将坚持以习近平新时代中国特色社会主义思想为指导，锚定目标任务，持续用力，久久为功，把各项工作抓得更紧更实，努力推动经济实现质的有效提升和量的合理增长。",
                "——经济增长。地区生产总值增长百分之六左右，居民收入和经济增长同步。",
            ],
            WrappedLines.Join(Page).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("")]
    [InlineData("一行\n两行\n三行")]
    [InlineData("标题\n第一段很长很长，一直写到这里才结束，因为段落没有折行，中间也没有换行。\n第二段短。\n第三段也是一样，长短不一，看不出版心的宽度，所以一个字也不改。\n短。\n又短。\n再短。\n还短。")]
    public void A_text_that_is_not_wrapped_stays_as_it_is(string text) => Assert.Same(text, WrappedLines.Join(text));
}
