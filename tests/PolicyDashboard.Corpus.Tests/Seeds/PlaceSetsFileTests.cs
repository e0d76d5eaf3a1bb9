using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Seeds;

namespace PolicyDashboard.Corpus.Tests.Seeds;

public class PlaceSetsFileTests
{
    private const string Families = "families:\n  - {id: parts, zh: 分片, en: Parts}\nsets:\n";

    private static readonly string Seeds = Path.Combine(TestCorpus.RepositoryTop, "seeds");
    private static readonly Lazy<Gazetteer> Places = new(() => PlacesFile.Load(Path.Combine(Seeds, "places.csv")));
    private static readonly Lazy<PlaceSets> Shipped = new(() => PlaceSetsFile.Load(Path.Combine(Seeds, "placesets.yaml"), Places.Value));

    [Theory]
    [InlineData("yrd", "上海 江苏 浙江 安徽")]
    [InlineData("jjj", "北京 天津 河北")]
    [InlineData("prd", "广州 深圳 珠海 佛山 江门 肇庆 惠州 东莞 中山")]
    [InlineData("northeast", "辽宁 吉林 黑龙江")]
    [InlineData("central", "山西 安徽 江西 河南 湖北 湖南")]
    public void A_shipped_set_consists_of(string id, string members) =>
        Assert.Equal(members, string.Join(' ', Shipped.Value.Find(id)!.Members.Select(Places.Value.ShortName)));

    [Theory]
    [InlineData("belts")]
    [InlineData("regions")]
    public void Every_province_of_the_mainland_lies_in_exactly_one_part_of_a_division_of_the_country(string family)
    {
        var members = Shipped.Value.Sets.Where(set => set.Family == family).SelectMany(set => set.Members).ToList();

        Assert.Equal(31, members.Count);
        Assert.Equal(31, members.Distinct().Count());
    }

    [Fact]
    public void Every_shipped_set_says_who_draws_its_line() =>
        Assert.All(Shipped.Value.Sets, set => Assert.True(set.Source.Length > 10, set.Id));

    [Theory]
    [InlineData("  - {id: delta, family: parts, zh: 三角, en: Delta, places: [310000, 999999], source: 我们}\n", 4, "999999")]
    [InlineData("  - {id: delta, family: parts, zh: 三角, en: Delta, places: [330000, 330100], source: 我们}\n", 4, "count twice")]
    [InlineData("  - {id: delta, family: parts, zh: 三角, en: Delta, places: [310000, 310000], source: 我们}\n", 4, "count twice")]
    [InlineData("  - {id: delta, family: others, zh: 三角, en: Delta, places: [310000, 330000], source: 我们}\n", 4, "parts")]
    [InlineData("  - {id: delta, family: parts, zh: 三角, en: Delta, places: [310000], source: 我们}\n", 4, "two or more")]
    [InlineData("  - {id: delta, family: parts, zh: 三角, en: Delta, places: [310000, 330000]}\n", 4, "source")]
    [InlineData("  - {id: home, family: parts, zh: 三角, en: Delta, places: [310000, 330000], source: 我们}\n", 4, "lower case")]
    [InlineData("  - {id: 420000, family: parts, zh: 三角, en: Delta, places: [310000, 330000], source: 我们}\n", 4, "lower case")]
    [InlineData("  - {id: delta, family: parts, zh: 三角, en: Delta, places: [310000, 330000], source: 我们}\n  - {id: delta, family: parts, zh: 四角, en: Delta, places: [310000, 330000], source: 我们}\n", 5, "second time")]
    public void A_set_that_cannot_be_taken_is_refused_with_its_line_and_what_to_do(string sets, int line, string said)
    {
        var refused = Assert.Throws<SeedFileException>(() => PlaceSetsFile.Read(Families + sets, "seeds/placesets.yaml", Places.Value));

        Assert.StartsWith($"seeds/placesets.yaml, line {line}: ", refused.Message, StringComparison.Ordinal);
        Assert.Contains(said, refused.Message, StringComparison.Ordinal);
    }
}
