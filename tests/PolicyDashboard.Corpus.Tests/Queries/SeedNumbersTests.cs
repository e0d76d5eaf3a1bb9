using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Corpus.Tests.Queries;

/// <summary>The four documents in the repository, read as a fresh start reads them.</summary>
public sealed class SeedNumbersTests(SeedNumbersTests.Seeds seeds) : IClassFixture<SeedNumbersTests.Seeds>
{
    private readonly TestCorpus _corpus = seeds.Corpus;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<RowsAre, Measure> Tables => [.. Enum.GetValues<RowsAre>().SelectMany(rows => Enum.GetValues<Measure>().Select(measure => (rows, measure)))];

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Contributions_listed_behind_every_cell_add_up_to_its_number(RowsAre rows, Measure measure)
    {
        var table = await _corpus.Coverage.AskAsync(rows, Filter.All, Cancellation);

        Assert.Equal(4, table.Rows.Count);
        foreach (var row in table.Rows)
        {
            await CheckRow(row, rows == RowsAre.Documents ? new(Document: row.Document!.Id) : new(Place: row.Place), table.Subjects, measure);
        }

        await CheckRow(table.Total, Filter.All, table.Subjects, measure);
    }

    [Theory]
    [InlineData(StatementClass.Plan, PlaceView.Issuing)]
    [InlineData(StatementClass.Review, PlaceView.Spoken)]
    [InlineData(null, PlaceView.Spoken)]
    public async Task They_add_up_under_a_filter_too(StatementClass? kind, PlaceView view)
    {
        var table = await _corpus.Coverage.AskAsync(RowsAre.Places, new(Class: kind, View: view), Cancellation);

        foreach (var row in table.Rows)
        {
            foreach (var measure in Enum.GetValues<Measure>())
            {
                await CheckRow(row, new(Place: row.Place, Class: kind, View: view), table.Subjects, measure);
            }
        }
    }

    [Fact]
    public async Task A_province_opens_into_the_places_it_speaks_of()
    {
        var table = await _corpus.Coverage.AskAsync(RowsAre.Places, new(Place: new PlaceCode(420000), View: PlaceView.Spoken), Cancellation);

        Assert.Contains(table.Rows, row => row.Place == new PlaceCode(420100));
        Assert.Equal(table.Total.Totals.Statements, table.Rows.Sum(row => row.Totals.Statements));
        Assert.All(table.Rows, row => Assert.True(new PlaceCode(420000).Holds(row.Place.Place!.Value)));
    }

    [Fact]
    public async Task Terms_of_a_listed_statement_stand_where_they_are_said_to()
    {
        var page = await _corpus.Statements.AskAsync(Filter.All, Subject.Any, Measure.Hits, StatementOrder.Reading, null, 500, Cancellation);

        Assert.All(page.Lines, line => Assert.All(line.Hits, hit => Assert.Equal(hit.Term, line.Text.Substring(hit.Start, hit.Length))));
        Assert.All(page.Lines, line => Assert.NotEmpty(line.Hits));
    }

    [Fact]
    public async Task Statements_of_the_reader_are_the_stored_text()
    {
        for (var id = 1; id <= 4; id++)
        {
            var reader = await _corpus.Get<DocumentQuery>().AskAsync(id, Cancellation);
            var original = await _corpus.Get<OriginalQuery>().AskAsync(id, Cancellation);

            Assert.Equal(reader!.Text, string.Concat(reader.Statements.Select(tile => tile.Statement.Tile.In(reader.Text).ToString())));
            Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(TestCorpus.RepositoryTop, "seeds", "documents", original!.FileName), Cancellation), original.Bytes);
        }
    }

    [Fact]
    public async Task A_statement_can_be_asked_why_it_counts()
    {
        var page = await _corpus.Statements.AskAsync(Filter.All, "business-climate", Measure.Statements, StatementOrder.Strength, null, 3, Cancellation);

        foreach (var line in page.Lines)
        {
            var why = await _corpus.Statements.WhyAsync(line.Document.Id, line.Index, Cancellation);
            Assert.Equal(line.Themes, why!.Themes);
            Assert.NotEmpty(why.Evidence["business-climate"]);
        }

        Assert.Null(await _corpus.Statements.WhyAsync(1, 100_000, Cancellation));
        Assert.Null(await _corpus.Statements.WhyAsync(99, 0, Cancellation));
    }

    [Fact]
    public async Task What_does_not_exist_is_refused_with_what_does()
    {
        var theme = await Assert.ThrowsAsync<QuestionException>(() => _corpus.Statements.AskAsync(Filter.All, "weather", Measure.Statements, StatementOrder.Reading, null, 10, Cancellation));
        var page = await Assert.ThrowsAsync<QuestionException>(() => _corpus.Statements.AskAsync(Filter.All, null, Measure.Statements, StatementOrder.Reading, "7", 10, Cancellation));

        Assert.Contains("business-climate", theme.Message, StringComparison.Ordinal);
        Assert.Contains("next", page.Message, StringComparison.Ordinal);
        Assert.Null(await _corpus.Get<DocumentQuery>().AskAsync(99, Cancellation));
        Assert.Null(await _corpus.Get<OriginalQuery>().AskAsync(99, Cancellation));
    }

    [Fact]
    public void Subjects_are_numbered_as_they_are_shown()
    {
        var catalogue = _corpus.Opening.Catalogue;
        var (shown, numbers) = (Subjects.Of(catalogue), new SubjectNumbers(catalogue));

        Assert.Equal(numbers.Count, shown.Count);
        Assert.Equal(Subject.Any, shown[SubjectNumbers.Any].Key);
        foreach (var (index, theme) in catalogue.Themes.Index())
        {
            Assert.Equal(theme.Id, shown[numbers.OfTheme(index)].Key);
            Assert.Equal($"group:{theme.Group}", shown[numbers.OfGroup(index)].Key);
        }
    }

    private async Task CheckRow(CoverageRow row, Filter filter, IReadOnlyList<Subject> subjects, Measure measure)
    {
        foreach (var subject in subjects)
        {
            var page = await _corpus.Statements.AskAsync(filter, subject.Key, measure, StatementOrder.Reading, null, 500, Cancellation);
            var sum = page.Lines.Sum(line => line.Contribution);
            var number = row.Subjects[subject.Key].In(measure, row.Totals);

            Assert.Null(page.Next);
            Assert.Equal(page.Lines.Count, page.Count);
            Assert.Equal(page.Sum, sum, 1e-9);
            Assert.Equal(number ?? double.NaN, page.Value ?? double.NaN, 1e-9);
            if (number is { } value)
            {
                Assert.Equal(value, (measure == Measure.Hits ? 1000 : 1) * sum / page.Denominator, 1e-9);
            }
        }
    }

    public sealed class Seeds : IAsyncLifetime
    {
        internal TestCorpus Corpus { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Corpus = await TestCorpus.OfSeedsAsync();

        public ValueTask DisposeAsync() => Corpus.DisposeAsync();
    }
}
