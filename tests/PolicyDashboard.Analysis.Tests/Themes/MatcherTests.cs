using PolicyDashboard.Analysis.Segmentation;
using PolicyDashboard.Analysis.Tests.Segmentation;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Analysis.Themes;

namespace PolicyDashboard.Analysis.Tests.Themes;

public class MatcherTests
{
    [Fact]
    public void A_term_wholly_inside_a_longer_one_does_not_count_and_says_what_took_it()
    {
        var catalogue = TestCatalogue.Of("环境=environment/2", "营商环境=business-climate/3");

        var hits = Find(catalogue, "优化营商环境，保护环境。");

        Assert.Equal(["营商环境 Counts", "环境 Masked by 营商环境", "环境 Counts"], hits);
    }

    [Fact]
    public void A_mask_takes_what_lies_inside_it_and_is_no_hit_itself() =>
        Assert.Equal(
            ["环境 Masked by 市场环境", "环境 Counts"],
            Find(TestCatalogue.Of("环境=environment/2", "市场环境=mask"), "市场环境和水环境。"));

    [Fact]
    public void Two_terms_that_cross_both_count() =>
        Assert.Equal(
            ["金融风险 Counts", "风险防范 Counts"],
            Find(TestCatalogue.Of("金融风险=finance/3", "风险防范=safety/2"), "加强金融风险防范。"));

    [Fact]
    public void A_term_that_begins_with_another_is_found_with_it() =>
        Assert.Equal(
            ["医疗保险 Counts", "医疗 Masked by 医疗保险"],
            Find(TestCatalogue.Of("医疗=health/2", "医疗保险=health/3"), "医疗保险。"));

    [Fact]
    public void A_chain_of_covers_names_the_one_that_reaches_furthest() =>
        Assert.Equal(
            ["生态环境保护 Counts", "生态 Masked by 生态环境保护", "环境 Masked by 生态环境保护"],
            Find(TestCatalogue.Of("生态=environment/1", "环境=environment/1", "生态环境保护=environment/3"), "生态环境保护。"));

    [Theory]
    [InlineData("环境。保护", "环境保护=environment/3")]
    [InlineData("环境", "环境保护=environment/3")]
    [InlineData("保护环境", "境保=environment/3")]
    public void A_term_is_not_found_over_the_end_of_a_statement_or_of_the_text(string text, string term) =>
        Assert.Empty(Find(TestCatalogue.Of(term), text));

    [Fact]
    public void Hits_stand_where_their_term_stands_in_the_stored_text()
    {
        var catalogue = TestCatalogue.Of("环境=environment/2", "5G=education/1");
        const string Stored = "\n一、𠮷林环境\n　　5G 和环境；环境";

        var text = TestCatalogue.Text(Stored);

        foreach (var hit in new Matcher(catalogue).Find(text).SelectMany(hits => hits))
        {
            Assert.Equal(catalogue.Terms[hit.Term].Text, hit.Span.In(Stored).ToString());
        }
    }

    [Fact]
    public void Every_occurrence_is_found_that_a_search_for_each_string_finds()
    {
        // Strings that share beginnings, ends and middles: every way in which a walk could go astray.
        string[] strings = ["甲乙", "甲乙丙", "乙丙", "乙丙丁戊", "丙丁", "丁戊", "戊甲", "甲甲", "甲甲甲", "丁丁丁丁"];
        var catalogue = TestCatalogue.Of([.. strings.Select(text => text + "=environment/1")]);
        var random = new Random(7);
        var stored = new string([.. Enumerable.Range(0, 5000).Select(_ => "甲乙丙丁戊己"[random.Next(6)])]);

        var hits = new Matcher(catalogue).Find(TestCatalogue.Text(stored)).SelectMany(hits => hits).ToList();

        var expected = strings.SelectMany(text => Enumerable.Range(0, stored.Length - text.Length + 1)
            .Where(start => string.CompareOrdinal(stored, start, text, 0, text.Length) == 0)
            .Select(start => new TextSpan(start, text.Length))).ToHashSet();
        Assert.Equal(expected.Count, hits.Count);
        Assert.True(expected.SetEquals(hits.Select(hit => hit.Span)));
        Assert.All(hits, hit => Assert.Equal(
            expected.Any(other => other != hit.Span && other.Start <= hit.Span.Start && other.End >= hit.Span.End),
            hit.State == HitState.Masked));
    }

    [Theory]
    [InlineData(2019, HitState.OtherSense)]
    [InlineData(2024, HitState.Counts)]
    [InlineData(null, HitState.Counts)]
    public void A_term_counts_only_in_the_years_of_its_meaning(int? year, HitState state)
    {
        var catalogue = new Catalogue(
            "test",
            [],
            [new Theme("demand", "投资消费", "Demand", string.Empty, string.Empty)],
            [new Term("两新", ["demand"], 3, string.Empty, 1, new SensePeriod(2024, null, "此前指新经济组织和新社会组织"))]);

        Assert.Equal(state, Assert.Single(new Matcher(catalogue).Find("支持两新工作", year)).State);
    }

    [Theory]
    [InlineData("防控", "预防控制。", "防控 Vetoed")]
    [InlineData("防控", "防控风险。", "防控 Counts")]
    [InlineData("预防控", "预防控制。", "预防控 Counts")]
    [InlineData("融资源", "金融资源配置。", "融资源 Counts")]
    [InlineData("融资", "金融资源配置。", "融资 Vetoed")]
    [InlineData("融资源配", "金融资源配置。", "融资源配 Counts")]
    public void A_short_term_with_both_edges_inside_words_is_vetoed(string term, string text, string hit) =>
        Assert.Equal([hit], Find(TestCatalogue.Of($"{term}=health/2"), text, Words));

    [Fact]
    public void A_vetoed_term_takes_nothing_that_lies_inside_it() =>
        Assert.Equal(
            ["融资源 Vetoed", "资源 Counts"],
            Find(TestCatalogue.Of("融资源=finance/2", "资源=environment/2"), "金融资源头", SmallDictionary.Of("金融 9 n", "源头 9 n")));

    [Fact]
    public void A_mask_is_never_vetoed() =>
        Assert.Equal(
            ["融资 Masked by 融资源"],
            Find(TestCatalogue.Of("融资=finance/2", "融资源=mask"), "金融资源配置。", Words));

    private static SegmentationDictionary Words { get; } =
        SmallDictionary.Of("预防 9 n", "控制 9 n", "防控 1 n", "风险 9 n", "金融 9 n", "资源 9 n", "配置 9 n");

    private static string[] Find(Catalogue catalogue, string stored, SegmentationDictionary? words = null) =>
        [.. new Matcher(catalogue, words).Find(TestCatalogue.Text(stored)).SelectMany(hits => hits).Select(hit =>
            $"{catalogue.Terms[hit.Term].Text} {hit.State}{(hit.By < 0 ? string.Empty : $" by {catalogue.Terms[hit.By].Text}")}")];
}
