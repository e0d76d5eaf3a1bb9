using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Tests.Texts;

public class MatchingViewTests
{
    [Theory]
    [InlineData("优化营商环境，稳就业！（第1项）", "优化营商环境，稳就业！（第1项）")]
    [InlineData("５Ｇ基站、ＥＳＧ、互联网＋、３０％", "5G基站、ESG、互联网+、30%")]
    [InlineData("推動區域協調發展，優化營商環境", "推动区域协调发展，优化营商环境")]
    [InlineData("乾隆年间的哪吒庙", "乾隆年间的哪吒庙")]
    [InlineData("营\u200b商环\ufeff境\u00ad治理\u2060", "营商环境治理")]
    [InlineData("临 江 市 公 安 局", "临江市公安局")]
    [InlineData("放管\u3000服改革，附\u3000\u3000则", "放管服改革，附则")]
    [InlineData("第一章\u3000\u3000总体要求\n正文", "第一章\u3000\u3000总体要求\n正文")]
    [InlineData("Word by word, 2024 年 5 月", "Word by word, 2024年5月")]
    public void Layout_and_script_are_taken_out(string stored, string view) => Assert.Equal(view, MatchingView.Of(stored).Text);

    [Theory]
    [InlineData("全省上下坚持稳中求进工作总基调，着力优化营商\n环境，扩大开放。", true)]
    [InlineData("优化营商\n环境", false)]
    [InlineData("全省上下坚持稳中求进工作总基调，着力优化营商环境\n（一）扩大开放", false)]
    [InlineData("全省上下坚持稳中求进工作总基调，着力优化营商环境\n\n扩大开放", false)]
    [InlineData("全省上下坚持稳中求进工作总基调，着力优化营商环境\n\u3000\u3000扩大开放", false)]
    public void A_line_break_goes_where_prose_was_wrapped_and_stays_between_paragraphs(string stored, bool goes) =>
        Assert.Equal(goes, !MatchingView.Of(stored).Text.Contains('\n'));

    [Fact]
    public void A_text_with_nothing_to_change_is_used_as_it_is()
    {
        const string Stored = "持续优化营商环境，落实“六稳”“六保”。\n扩大开放；";

        Assert.Same(Stored, MatchingView.Of(Stored).Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u200b\u200b营\u200b \u200b商 环境\ufeff")]
    [InlineData("優化 营\u200b商环境\n\n５Ｇ 网 络，𠮷野 家")]
    public void Every_position_of_the_view_leads_back_to_its_character(string stored)
    {
        var view = MatchingView.Of(stored);

        Assert.Equal(stored.Length, view.ToStored(view.Text.Length));
        for (var i = 0; i < view.Text.Length; i++)
        {
            var position = view.ToStored(i);
            Assert.Equal(view.Text[i].ToString(), MatchingView.Of(stored[position].ToString()).Text);
            Assert.Equal(i, view.FromStored(position));
        }

        for (var position = 0; position <= stored.Length; position++)
        {
            var at = view.FromStored(position);
            Assert.True(view.ToStored(at) >= position, $"{position} leads to {at}, which stands before it");
            Assert.True(at == 0 || view.ToStored(at - 1) < position, $"{position} leads to {at}, which is not the first behind it");
        }
    }

    /// <summary>The table was made from the package's; a newer one must not drift away from it unseen.</summary>
    [Fact]
    public void Traditional_characters_become_what_OpenCC_says()
    {
        var file = Path.Combine(SeedFiles.Top, "node_modules", "opencc-js", "dist", "esm-lib", "dict", "TSCharacters.js");
        Assert.SkipUnless(File.Exists(file), "opencc-js is not installed: run 'npm ci' in the repository.");

        var table = File.ReadAllText(file).Split('"')[1].Split('|').Select(pair => pair.Split(' '))
            .Where(pair => pair[0].Length == 1 && pair[1].Length == 1 && pair[0] != pair[1]).ToDictionary(pair => pair[0], pair => pair[1]);
        var different = table.Where(pair => MatchingView.Of(pair.Key).Text != pair.Value).Select(pair => pair.Key);

        Assert.True(table.Count > 2000);
        Assert.Equal("乾吒拚薹榘袷".Order(), string.Concat(different).Order());
    }

    [Fact]
    public void A_report_in_traditional_characters_reads_like_the_simplified_one()
    {
        var simplified = MatchingView.Of(SeedFiles.ReadText(SeedFiles.Shared("corpus/gwr_provincial/440000_广东省_2025_政府工作报告.txt"))).Text;
        var traditional = MatchingView.Of(SeedFiles.ReadText(SeedFiles.Shared("hard/trad_广东_s2t_utf8.txt"))).Text;

        Assert.Equal(simplified.Length, traditional.Length);
        Assert.InRange(simplified.Zip(traditional).Count(pair => pair.First != pair.Second), 0, 5);
    }
}
