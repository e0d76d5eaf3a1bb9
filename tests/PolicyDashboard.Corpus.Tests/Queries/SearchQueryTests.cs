using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Corpus.Tests.Queries;

/// <summary>Search finds what a plain look through every statement finds, counts it in every part, and shows it where it stands.</summary>
public sealed class SearchQueryTests : IAsyncLifetime
{
    private readonly Model _model = new([.. RandomDocuments.Many.Select((text, index) => (index + 1, HandMadeAnalysis.Analyse(text, $"{index + 1}.txt")))], HandMadeAnalysis.Catalogue);
    private TestCorpus _corpus = null!;

    public async ValueTask InitializeAsync() => _corpus = await TestCorpus.HandMadeAsync(RandomDocuments.Many);

    public async ValueTask DisposeAsync() => await _corpus.DisposeAsync();

    [Fact]
    public async Task Every_page_together_is_what_a_plain_search_finds_in_reading_order()
    {
        foreach (var filter in EveryNumberOpensTests.Filters.Select(row => row.Data))
        {
            foreach (var search in PlainSearch.Examples)
            {
                var expected = Expected(filter, search);
                var lines = await AllAsync(new(Read(search), filter), 23);

                Assert.Equal(
                    expected.OrderByDescending(one => one.Date).ThenBy(one => one.Id).ThenBy(one => one.Index).Select(one => (one.Id, one.Index)),
                    lines.Select(line => (line.Document.Id, line.Index)));
                Assert.Equal(expected.Sum(one => one.Hits), lines.Sum(line => line.Hits.Count));
                Assert.All(lines.SelectMany(line => line.Hits.Select(hit => (line, hit))), pair =>
                    Assert.Equal(pair.hit.Term, pair.line.Text.Substring(pair.hit.Start, pair.hit.Length)));
            }
        }
    }

    [Fact]
    public async Task Counts_by_place_year_type_and_theme_are_those_of_a_plain_search()
    {
        foreach (var filter in EveryNumberOpensTests.Filters.Select(row => row.Data))
        {
            foreach (var search in new[] { "甲乙", "甲乙|乙丙|字文" })
            {
                var counts = (await _corpus.Get<SearchQuery>().AskAsync(new(Read(search), filter), 0, 1, TestContext.Current.CancellationToken)).Counts;
                var expected = Expected(filter, search);
                var table = await _corpus.Coverage.AskAsync(RowsAre.Places, filter, TestContext.Current.CancellationToken);

                Assert.Equal(expected.Count, counts.Statements);
                Assert.Equal(_model.Totals(filter).Statements, counts.Whole);
                Assert.Equal(expected.Sum(one => one.Hits), counts.Hits);
                Assert.Equal(expected.Select(one => one.Id).Distinct().Count(), counts.Documents);
                Assert.Equal(expected.GroupBy(one => one.Year).Select(year => (year.Key, year.LongCount())).Order(), counts.Years.Select(year => (year.Key ?? 0, year.Statements)).Order());
                Assert.Equal(expected.GroupBy(one => one.Type).Select(type => (type.Key, type.LongCount())).Order(), counts.Types.Select(type => (type.Key, type.Statements)).Order());
                foreach (var theme in HandMadeAnalysis.Catalogue.Themes.Select((theme, index) => (theme.Id, Index: (byte)index)))
                {
                    Assert.Equal(expected.Count(one => one.Themes.Contains(theme.Index)), counts.Themes.SingleOrDefault(count => count.Key == theme.Id)?.Statements ?? 0);
                }

                foreach (var row in table.Rows)
                {
                    var asked = filter with { Place = row.Place, ThisLevelOnly = row.Place == filter.Place || (filter.ThisLevelOnly && filter.Place is { Set: not null }) };
                    var place = counts.Places.SingleOrDefault(count => count.Key == row.Place);
                    Assert.Equal(Expected(asked, search).Count, place?.Statements ?? 0);
                    Assert.True(place is null || place.Whole == row.Totals.Statements);
                }
            }
        }
    }

    [Fact]
    public async Task A_theme_leaves_only_statements_about_it()
    {
        var question = new SearchQuestion(Read("甲乙|字文"), Filter.All, "group:first");
        var lines = await AllAsync(question, 50);
        var counts = (await _corpus.Get<SearchQuery>().AskAsync(question, 0, 1, TestContext.Current.CancellationToken)).Counts;

        Assert.Equal(Expected(Filter.All, "甲乙|字文").Count(one => one.Themes.Any(theme => theme < 2)), lines.Count);
        Assert.Equal(lines.Count, counts.Statements);
        Assert.Equal(_model.Counts(Filter.All, "group:first").Statements, counts.Whole);
        Assert.All(lines, line => Assert.Contains(line.Themes, theme => theme is "a" or "b"));
        Assert.Null(counts.Uncounted);
    }

    [Theory]
    [InlineData(ConcordanceOrder.Date)]
    [InlineData(ConcordanceOrder.Left)]
    [InlineData(ConcordanceOrder.Right)]
    [InlineData(ConcordanceOrder.Place)]
    public async Task A_concordance_has_every_occurrence_once_in_its_order(ConcordanceOrder order)
    {
        var question = new SearchQuestion(Read("甲乙|字文"), Filter.All);
        var lines = new List<ConcordanceHit>();
        ConcordancePage page;
        do
        {
            page = await _corpus.Get<SearchQuery>().AlignAsync(question, order, lines.Count, 31, TestContext.Current.CancellationToken);
            lines.AddRange(page.Lines);
        }
        while (page.Lines.Count > 0);

        Assert.Equal(page.Counts.Hits, lines.Count);
        Assert.Equal(lines.Count, lines.Select(line => (line.Document.Id, line.Offset)).Distinct().Count());
        Assert.All(lines, line => Assert.Contains(line.Around.Substring(line.Start, line.Length), new[] { "甲乙", "字文" }));
        Assert.All(lines, line => Assert.Equal(line.Around, RandomDocuments.Many[line.Document.Id - 1].Substring(line.Offset - line.Start, line.Around.Length)));
        var sorted = order switch
        {
            ConcordanceOrder.Left => lines.OrderBy(Left, StringComparer.Ordinal),
            ConcordanceOrder.Right => lines.OrderBy(Right, StringComparer.Ordinal),
            ConcordanceOrder.Place => lines.OrderBy(line => (uint)line.Document.Place.Number).ThenByDescending(line => line.Document.Date?.Number ?? 0),
            _ => lines.OrderByDescending(line => line.Document.Date?.Number ?? 0).ThenBy(line => line.Document.Id).ThenBy(line => line.Offset),
        };
        Assert.Equal(sorted.Select(line => (line.Document.Id, line.Offset)), lines.Select(line => (line.Document.Id, line.Offset)));

        static string Left(ConcordanceHit line) => string.Concat(line.Around[..line.Start].Reverse().Where(character => !char.IsWhiteSpace(character)));

        static string Right(ConcordanceHit line) => string.Concat(line.Around[(line.Start + line.Length)..].Where(character => !char.IsWhiteSpace(character)));
    }

    [Fact]
    public async Task After_an_import_the_new_document_is_found()
    {
        var before = await _corpus.Get<SearchQuery>().AskAsync(new(Read("新近之词"), Filter.All), 0, 10, TestContext.Current.CancellationToken);
        await _corpus.ImportAsync(_corpus.Write("new.txt", "420000 20250101 0\n部 420100 a:新近之词。\n"));
        var after = await _corpus.Get<SearchQuery>().AskAsync(new(Read("新近之词"), Filter.All), 0, 10, TestContext.Current.CancellationToken);

        Assert.Empty(before.Lines);
        Assert.Contains("新近之词", Assert.Single(after.Lines).Text);
    }

    private static SearchText Read(string typed) => SearchText.Read(typed).Search!;

    private async Task<List<StatementLine>> AllAsync(SearchQuestion question, int size)
    {
        var lines = new List<StatementLine>();
        for (SearchPage page; (page = await _corpus.Get<SearchQuery>().AskAsync(question, lines.Count, size, TestContext.Current.CancellationToken)).Lines.Count > 0;)
        {
            lines.AddRange(page.Lines);
        }

        return lines;
    }

    private List<(int Id, int Index, int Date, int Year, DocumentType Type, byte[] Themes, int Hits)> Expected(Filter filter, string search) =>
    [
        .. from document in _model.Text(filter)
           from index in document.Statements
           let hits = PlainSearch.Hits(document.Analysis.Text.Statements[index].Span.In(document.Analysis.Text.Stored).ToString(), search)
           where hits > 0
           select (
               document.Id,
               index,
               document.Analysis.Text.Date?.Value.Number ?? 0,
               (document.Analysis.Text.Date?.Value.Number ?? 0) / 10000,
               document.Analysis.Text.Type.Value,
               document.Analysis.Themes.Statements[index].Themes,
               hits),
    ];
}
