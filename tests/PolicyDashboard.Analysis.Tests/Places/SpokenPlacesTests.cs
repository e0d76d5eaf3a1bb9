using System.Globalization;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Tests.Places;

public class SpokenPlacesTests
{
    private static readonly PlaceCode Hubei = new(420000);
    private static readonly SpokenPlaces Spoken = new(ShippedPlaces.Gazetteer);

    /// <summary>The table beside this file was written by reading the text, before the code that is tested here.</summary>
    [Fact]
    public void Every_statement_of_the_Hubei_seed_speaks_about_the_place_a_reader_found()
    {
        var stored = ShippedPlaces.Seed("001");
        var table = File.ReadLines(Path.Combine(ShippedPlaces.RepositoryTop, "tests", "PolicyDashboard.Analysis.Tests", "Places", "data", "001.places.tsv"))
            .Select(line => line.Split('\t'))
            .ToDictionary(cells => int.Parse(cells[0], CultureInfo.InvariantCulture), cells => (Code: cells[2], Opening: cells[3]));
        var text = TextReading.Read(stored, "");

        var found = Spoken.Find(text, Hubei);

        var wrong = new List<string>();
        var seen = 0;
        for (var i = 0; i < found.Count; i++)
        {
            var span = text.Statements[i].Span;
            if (!table.TryGetValue(span.Start, out var expected))
            {
                Assert.False(text.Statements[i].Counts, $"{span} is in no line of the table");
                continue;
            }

            seen++;
            Assert.StartsWith(expected.Opening, span.In(stored).ToString(), StringComparison.Ordinal);
            if (found[i].ToString() != expected.Code)
            {
                wrong.Add($"{expected.Opening}…: {expected.Code} was read as {found[i]}");
            }
        }

        Assert.Equal(table.Count, seen);
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Theory]
    [InlineData("武汉市推进改革。健全机制。", "武汉市|武汉市")]
    [InlineData("荆州推行岸线管理员制度；制定规划。", "荆州市|荆州市")]
    [InlineData("鄂州加快科学城建设，为武汉“芯”产业作配套。", "鄂州市")]
    [InlineData("加快武汉、襄阳发展。", "未定")]
    [InlineData("支持宜昌建设示范市。", "未定")]
    [InlineData("武汉市推进改革。\n健全机制。", "武汉市|未定")]
    [InlineData("武汉市推进改革。全省各地抓好落实。健全机制。", "武汉市|未定|未定")]
    [InlineData("武汉市推进改革。市委主要领导带头领衔。", "武汉市|武汉市")]
    [InlineData("恩施州创优环境。恩施市跟进。神农架林区推进保护。仙桃市抓好落实。", "恩施土家族苗族自治州|恩施市|神农架林区|仙桃市")]
    [InlineData("宜昌市夷陵区建设示范区。", "夷陵区")]
    [InlineData("武汉城市圈加快建设。随州产业提档升级。宜昌段航道畅通。", "未定|未定|未定")]
    [InlineData("黄石、鄂州推进同城化。", "未定")]
    [InlineData("在省委领导下，襄樊市抓好落实。", "襄阳市")]
    [InlineData("新增贷款一亿元。宜昌获批国家试点城市。旅游收入增长一成。", "未定|宜昌市|未定")]
    [InlineData("新增贷款一亿元。宜昌推进试点。旅游收入增长一成。", "未定|宜昌市|未定")]
    [InlineData("各地抓试点。宜昌推进试点。旅游收入增长一成。襄阳推进改革。成效明显。", "未定|宜昌市|宜昌市|襄阳市|襄阳市")]
    [InlineData("湖北加快振兴。健全机制。", "未定|未定")]
    [InlineData("《宜昌市科技创新条例》颁布实施。“武汉造”走向世界。", "未定|未定")]
    [InlineData("北京大学来鄂推进合作。", "未定")]
    [InlineData("武汉高校创新成果丰硕。襄阳要素市场活跃。", "未定|未定")]
    [InlineData("十堰市奋力攻坚。一要健全机制。", "十堰市|未定")]
    [InlineData("浙江省推行“最多跑一次”。", "浙江省")]
    [InlineData("中共武汉市委制定方案。", "武汉市")]
    [InlineData("武汉市推进改革。二、下步打算。健全机制。", "武汉市|未定|未定")]
    public void The_division_that_opens_a_clause_is_spoken_of(string text, string places) => Speaks(text, Hubei, places);

    [Theory]
    [InlineData(321100, "丹阳推进产业强市。我市健全机制。扬中市优化环境。", "丹阳市|未定|扬中市")]
    [InlineData(110000, "朝阳区建设国际消费中心。海淀区推进创新。", "朝阳区|海淀区")]
    [InlineData(220000, "吉林市推进转型。吉林加快振兴。", "吉林市|未定")]
    [InlineData(0, "浙江推行改革。深圳开展试点。", "浙江省|深圳市")]
    [InlineData(-1, "会议要求抓好落实。", "未定")]
    public void Who_can_act_depends_on_who_issued_the_document(int issuing, string text, string places) => Speaks(text, new(issuing), places);

    private static void Speaks(string stored, PlaceCode issuing, string places)
    {
        var text = TextReading.Read(stored, "");

        var found = Spoken.Find(text, issuing);

        Assert.Equal(text.Statements.Count, found.Count);
        Assert.Equal(places, string.Join('|', found.Select(ShippedPlaces.Gazetteer.Name)));
    }
}
