using System.Net;
using System.Text.Json;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;

namespace PolicyDashboard.Web.Tests.Api;

public class ApiTests(Site site)
{
    [Theory]
    [InlineData(Measure.Statements)]
    [InlineData(Measure.Text)]
    [InlineData(Measure.Hits)]
    [InlineData(Measure.Attention)]
    [InlineData(Measure.Paragraphs)]
    public async Task Coverage_is_that_of_the_pages(Measure measure)
    {
        var table = await site.Get<CoverageQuery>().AskAsync(RowsAre.Places, Filter.All, TestContext.Current.CancellationToken);

        var answer = await JsonAsync($"/api/v1/coverage?by=place&measure={AddressWords.Measures.Of(measure)}");

        Assert.Equal(table.Rows.Select(row => row.Key), answer.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("key").GetString()));
        foreach (var (row, told) in table.Rows.Zip(answer.GetProperty("rows").EnumerateArray()))
        {
            Assert.Equal(row.Totals.Denominator(measure), told.GetProperty("denominator").GetInt64());
            foreach (var subject in table.Subjects)
            {
                var value = told.GetProperty("values").GetProperty(subject.Key).GetProperty("value");
                Assert.Equal(row.Subjects.GetValueOrDefault(subject.Key).In(measure, row.Totals), value.ValueKind == JsonValueKind.Null ? null : value.GetDouble());
            }
        }
    }

    [Fact]
    public async Task A_search_is_answered_with_statements_and_counts()
    {
        var answer = await JsonAsync("/api/v1/search?q=改革|发展&place=420000&size=7&page=2");
        var found = answer.GetProperty("found").EnumerateArray().ToList();

        Assert.Equal(7, found.Count);
        Assert.All(found, statement => Assert.All(statement.GetProperty("hits").EnumerateArray(), hit =>
            Assert.Equal(hit.GetProperty("term").GetString(), statement.GetProperty("text").GetString()!.Substring(hit.GetProperty("start").GetInt32(), hit.GetProperty("length").GetInt32()))));
        Assert.Equal(answer.GetProperty("statements").GetInt64(), answer.GetProperty("types").EnumerateArray().Sum(type => type.GetProperty("statements").GetInt64()));
        Assert.Equal(answer.GetProperty("statements").GetInt64(), answer.GetProperty("years").EnumerateArray().Sum(year => year.GetProperty("statements").GetInt64()));
    }

    [Theory]
    [InlineData("/api/v1/search", "no word")]
    [InlineData("/api/v1/search?q=省", "two characters")]
    [InlineData("/api/v1/search?q=改革&theme=weather", "no such theme")]
    public async Task A_search_that_cannot_be_made_is_refused_with_the_reason(string address, string reason)
    {
        var answer = await site.Reader().GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(reason, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_search_is_one_more_subject_of_coverage_and_has_no_attention()
    {
        var shares = await JsonAsync("/api/v1/coverage?theme=text:改革");
        var attention = await JsonAsync("/api/v1/coverage?theme=text:改革&measure=attention");

        Assert.True(shares.GetProperty("total").GetProperty("values").GetProperty("text:改革").GetProperty("value").GetDouble() > 0);
        Assert.Equal(JsonValueKind.Null, attention.GetProperty("total").GetProperty("values").GetProperty("text:改革").GetProperty("numerator").ValueKind);
        Assert.Equal(JsonValueKind.Null, attention.GetProperty("total").GetProperty("values").GetProperty("text:改革").GetProperty("value").ValueKind);
    }

    [Fact]
    public async Task Statements_add_up_to_the_cell_that_they_stand_behind()
    {
        var coverage = await JsonAsync("/api/v1/coverage?by=place&measure=attention");
        var cell = coverage.GetProperty("rows").EnumerateArray().Single(row => row.GetProperty("key").GetString() == "420000").GetProperty("values").GetProperty("environment");

        var (sum, count) = (0.0, 0);
        JsonElement answer;
        var at = "";
        do
        {
            answer = await JsonAsync($"/api/v1/statements?place=420000&theme=environment&measure=attention&size=7{at}");
            foreach (var statement in answer.GetProperty("statements").EnumerateArray())
            {
                sum += statement.GetProperty("contribution").GetDouble();
                count++;
            }

            at = answer.GetProperty("next").GetString() is { } next ? $"&at={Uri.EscapeDataString(next)}" : "";
        }
        while (at.Length > 0);

        Assert.Equal(answer.GetProperty("count").GetInt32(), count);
        Assert.Equal(cell.GetProperty("numerator").GetDouble(), sum, 9);
        Assert.Equal(cell.GetProperty("value").GetDouble(), sum / answer.GetProperty("denominator").GetDouble(), 9);
    }

    [Fact]
    public async Task Documents_come_with_place_code_and_date()
    {
        var answer = await JsonAsync("/api/v1/documents");

        var hubei = answer.EnumerateArray().Single(document => document.GetProperty("file").GetString()!.StartsWith("001", StringComparison.Ordinal));
        Assert.Equal(4, answer.GetArrayLength());
        Assert.Equal("420000", hubei.GetProperty("place").GetProperty("code").GetString());
        Assert.Equal("2019-07-17", hubei.GetProperty("date").GetString());
    }

    [Fact]
    public async Task Offsets_are_those_of_the_stored_text()
    {
        var answer = await JsonAsync("/api/v1/statements?document=2&theme=environment");

        var text = (await site.Get<DocumentQuery>().AskAsync(2, TestContext.Current.CancellationToken))!.Text;
        foreach (var statement in answer.GetProperty("statements").EnumerateArray())
        {
            Assert.Equal(text[statement.GetProperty("start").GetInt32()..statement.GetProperty("end").GetInt32()], statement.GetProperty("text").GetString());
        }
    }

    [Theory]
    [InlineData("/api/v1/coverage?measure=share", "measure", "attention")]
    [InlineData("/api/v1/coverage?by=town", "by", "document")]
    [InlineData("/api/v1/statements?theme=weather", "theme", "environment")]
    [InlineData("/api/v1/statements?place=42", "place", "420000")]
    [InlineData("/api/v1/statements?size=501", "size", "1 … 500")]
    [InlineData("/api/v1/documents?type=letter", "type", "report")]
    public async Task What_cannot_be_answered_is_refused_with_the_valid_values(string address, string name, string valid)
    {
        var answer = await site.Reader().GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var problem = Assert.Single(JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.GetProperty("problems").EnumerateArray());
        Assert.Equal(name, problem.GetProperty("name").GetString());
        Assert.Contains(problem.GetProperty("valid").EnumerateArray(), value => value.GetProperty("value").GetString() == valid);
    }

    [Fact]
    public async Task A_page_token_that_is_none_is_refused() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Reader().GetAsync("/api/v1/statements?theme=environment&at=nonsense", TestContext.Current.CancellationToken)).StatusCode);

    [Fact]
    public async Task A_path_of_the_API_that_does_not_exist_is_answered_without_a_page()
    {
        var answer = await site.Reader().GetAsync("/api/v1/provinces", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("<html", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Facets_list_some_of_the_statements_and_leave_the_value_alone()
    {
        var all = await JsonAsync("/api/v1/statements?theme=environment&size=500");
        var duties = await JsonAsync("/api/v1/statements?theme=environment&size=500&only-cue=duty");

        var expected = all.GetProperty("statements").EnumerateArray().Count(one => one.GetProperty("cues").EnumerateArray().Any(cue => cue.GetString() == "duty"));
        Assert.InRange(expected, 1, all.GetProperty("count").GetInt32() - 1);
        Assert.Equal(expected, duties.GetProperty("kept").GetInt32());
        Assert.Equal(expected, duties.GetProperty("statements").GetArrayLength());
        Assert.Equal(all.GetProperty("count").GetInt32(), duties.GetProperty("count").GetInt32());
        Assert.Equal(all.GetProperty("value").GetDouble(), duties.GetProperty("value").GetDouble());
    }

    [Fact]
    public async Task The_description_names_every_parameter_that_is_read()
    {
        var paths = (await JsonAsync("/openapi/v1.json")).GetProperty("paths");

        Assert.Equal(["/api/v1/coverage", "/api/v1/documents", "/api/v1/new", "/api/v1/search", "/api/v1/statements"], paths.EnumerateObject().Select(path => path.Name).Order());
        var named = paths.GetProperty("/api/v1/statements").GetProperty("get").GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString());
        Assert.Equal(["theme", "place", "level", "document", "from", "to", "month", "type", "class", "view", "news", "measure",
            "only-place", "only-spoken", "only-document", "only-year", "only-type", "only-class", "only-heading", "only-cue", "only-theme", "sort", "at", "size"], named);
    }

    private async Task<JsonElement> JsonAsync(string address) =>
        JsonDocument.Parse(await site.Reader().GetStringAsync(address, TestContext.Current.CancellationToken)).RootElement;
}
