using System.Globalization;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Web.Addresses;

namespace PolicyDashboard.Web.Tests.Exports;

public class StatementsExportTests(Site site)
{
    [Theory]
    [InlineData("statements?theme=environment&place=420000", Measure.Statements)]
    [InlineData("statements?theme=group:ecology&measure=text&sort=reading", Measure.Text)]
    [InlineData("statements?theme=health&measure=attention&place=370000", Measure.Attention)]
    [InlineData("statements", Measure.Statements)]
    public async Task All_statements_of_a_number_are_in_its_file_and_add_up_to_it(string address, Measure measure)
    {
        using var client = site.Reader();
        var page = await client.PageAsync("/" + address);
        var (head, rows, facts) = await client.CsvAsync(address);

        var sum = rows.Sum(row => double.Parse(row[2], CultureInfo.InvariantCulture));
        var proof = page.QuerySelector("[data-adds-up]")!.Shown();
        Assert.Contains($"{rows.Count.ToString("N0", CultureInfo.InvariantCulture)} 条语句", proof, StringComparison.Ordinal);
        Assert.Contains($"合计 {PolicyDashboard.Web.Languages.Numbers.Sum(Math.Round(sum, 3))}，", proof, StringComparison.Ordinal);
        Assert.Contains(facts["口径"], note => note.Contains($"{rows.Count.ToString("N0", CultureInfo.InvariantCulture)} 条语句的贡献合计", StringComparison.Ordinal));
        Assert.Equal(page.QuerySelectorAll("blockquote").Select(quote => quote.TextContent), rows.Take(50).Select(row => row[1]));
        Assert.Equal(rows.Count, rows.Select(row => row[^1]).Distinct().Count());
        Assert.Equal("地址", head[^1]);
        Assert.Contains(AddressWords.Measures.Of(measure), measure == Measure.Statements ? "statements" : address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_of_a_statement_leads_to_it_in_its_document()
    {
        using var client = site.Reader();
        var (_, rows, _) = await client.CsvAsync("statements?theme=environment&place=420000");
        var address = new Uri(rows[0][^1]);

        var reader = await client.PageAsync(address.PathAndQuery);

        Assert.Contains(rows[0][1], reader.GetElementById(address.Fragment[1..])!.TextContent, StringComparison.Ordinal);
        Assert.Contains(rows[0][3], reader.Title!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_drawer_offers_the_file_of_its_own_statements()
    {
        var page = await site.Reader().PageAsync("/timeline?theme=environment&step=year&open=all@2019~environment");

        Assert.Equal("export/statements.csv?theme=environment&from=2019&to=2019", page.QuerySelector("[data-drawer] .exports a")!.GetAttribute("href"));
    }
}
