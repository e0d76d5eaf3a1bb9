using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Tests.Queries;

/// <summary>Every number opens, and what opens adds up to it: over documents in which every place, class, date, type and theme is mixed with every other.</summary>
public abstract class EveryNumberOpensTests
{
    private readonly Mixture _mixture;

    private protected EveryNumberOpensTests(Mixture mixture)
    {
        Assert.SkipWhen(mixture.Missing is not null, mixture.Missing ?? "");
        _mixture = mixture;
    }

    public static IEnumerable<TheoryDataRow<Filter>> Filters =>
        from filter in new Filter[]
        {
            new(),
            new(From: 2020, To: 2020),
            new(To: 2019),
            new(From: 2020, To: 2020, Month: 6),
            new(Types: [DocumentType.WorkReport, DocumentType.Plan]),
            new(Class: StatementClass.Plan),
            new(Class: StatementClass.Review, From: 2020),
            new(Document: 4),
            new(Document: 7, Class: StatementClass.Other),
            new(Place: new PlaceCode(420000)),
            new(Place: new PlaceCode(420000), ThisLevelOnly: true),
            new(Place: new PlaceCode(420100), Class: StatementClass.Plan),
            new(Place: new PlaceCode(429004)),
            new(Place: PlaceCode.Centre),
            new(Place: PlaceCode.Undetermined, From: 2019),
            new(Place: new PlaceCode(110000), Document: 2),
            new(Place: List(420100, 110000)),
            new(Place: List(420100, 110000), ThisLevelOnly: true, From: 2020),
            new(Place: List(420106, 429004, 0), Class: StatementClass.Plan),
            new(Place: List(420000, 110101), Document: 5),
            new(News: new(NewsBy.Taken, 25)),
            new(Place: List(420100, 110000), News: News.Since(new(2020, 6, 2)) with { IsBefore = true }),
            new(Place: new PlaceCode(420000), News: News.Since(new(2020, 6, 2)), Class: StatementClass.Plan),
        }
        from view in Enum.GetValues<PlaceView>()
        select new TheoryDataRow<Filter>(filter with { View = view });

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task The_heatmap_by_place_says_what_the_definitions_say(Filter filter)
    {
        var table = await _mixture.Coverage.AskAsync(RowsAre.Places, filter, TestContext.Current.CancellationToken);

        Check(table.Total, filter);
        foreach (var row in table.Rows)
        {
            Check(row, RowFilter(row, filter));
        }
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Rows_of_ones_own_choice_say_what_the_definitions_say_of_what_lies_in_them_and_in_the_filter(Filter filter)
    {
        Area[] areas = [List(420100, 110000), new PlaceCode(420000), List(420106, 429004, 0), new PlaceCode(110101)];
        var table = await _mixture.Coverage.AskAsync(RowsAre.Places, filter, null, areas, TestContext.Current.CancellationToken);

        Check(table.Total, filter);
        foreach (var area in areas)
        {
            var asked = filter.Place is not { } whole ? filter with { Place = area }
                : filter.ThisLevelOnly ? filter with { Place = Shared([.. whole.Members.Where(area.Holds)]) }
                : filter with { Place = area.Within(whole) };
            var row = table.Rows.SingleOrDefault(row => row.Place == area);
            if (asked.Place is null || !_mixture.Model.Text(asked).Any())
            {
                Assert.Null(row);
            }
            else
            {
                Check(row!, asked);
                Assert.Equal(area.ToString(), row!.Key);
            }
        }

        static Area? Shared(PlaceCode[] places) => places.Length == 0 ? null : Area.Of(places);
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Rows_of_places_are_all_there_is_and_nothing_twice(Filter filter)
    {
        var table = await _mixture.Coverage.AskAsync(RowsAre.Places, filter, TestContext.Current.CancellationToken);

        Assert.Equal(table.Total.Totals.Statements, table.Rows.Sum(row => row.Totals.Statements));
        Assert.Equal(table.Total.Totals.Characters, table.Rows.Sum(row => row.Totals.Characters));
        Assert.Equal(table.Rows.Select(row => row.Key).Distinct().Count(), table.Rows.Count);
        if (filter.View == PlaceView.Issuing)
        {
            Assert.Equal(table.Total.Totals, table.Rows.Select(row => row.Totals).Aggregate(default(TextTotals), (left, right) => left + right));
        }
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task The_heatmap_by_document_says_what_the_definitions_say(Filter filter)
    {
        var table = await _mixture.Coverage.AskAsync(RowsAre.Documents, filter, TestContext.Current.CancellationToken);

        Check(table.Total, filter);
        Assert.Equal(_mixture.Model.Text(filter).Select(document => document.Id).Order(), table.Rows.Select(row => row.Document!.Id).Order());
        foreach (var row in table.Rows)
        {
            Check(row, filter with { Document = row.Document!.Id });
        }
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Listed_contributions_add_up_to_every_number(Filter filter)
    {
        foreach (var subject in new[] { Subject.Any, "group:first", "b", "c", null })
        {
            foreach (var measure in Enum.GetValues<Measure>())
            {
                await CheckList(filter, subject, measure, StatementOrder.Reading);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task A_search_is_a_column_whose_numbers_are_those_of_a_plain_search_and_open_like_those_of_themes(Filter filter)
    {
        foreach (var search in PlainSearch.Examples)
        {
            var subject = SearchText.KeyPrefix + search;
            foreach (var rows in Enum.GetValues<RowsAre>())
            {
                var table = await _mixture.Coverage.AskAsync(rows, filter, subject, TestContext.Current.CancellationToken);
                Near(_mixture.Model.Counts(filter, subject), table.Total.Subjects[subject]);
                foreach (var row in table.Rows)
                {
                    Near(_mixture.Model.Counts(row.Document is { } document ? filter with { Document = document.Id } : RowFilter(row, filter), subject), row.Subjects[subject]);
                }
            }

            foreach (var measure in Enum.GetValues<Measure>().Except([Measure.Attention]))
            {
                await CheckList(filter, subject, measure, StatementOrder.Reading);
            }
        }
    }

    [Fact]
    public async Task A_search_has_no_attention_which_is_missing_and_not_zero()
    {
        var table = await _mixture.Coverage.AskAsync(RowsAre.Places, Filter.All, "text:甲乙", TestContext.Current.CancellationToken);
        var page = await _mixture.Statements.AskAsync(Filter.All, "text:甲乙", Measure.Attention, StatementOrder.Reading, null, 10, TestContext.Current.CancellationToken);

        Assert.Null(table.Total.Subjects["text:甲乙"].In(Measure.Attention, table.Total.Totals));
        Assert.Null(page.Value);
        Assert.Empty(page.Lines);
        Assert.NotNull(table.Total.Subjects["text:甲乙"].In(Measure.Statements, table.Total.Totals));
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task The_life_of_a_term_has_the_points_of_any_theme_with_its_own_numerators(Filter filter)
    {
        foreach (var step in Enum.GetValues<TimeStep>())
        {
            foreach (var places in new IReadOnlyList<Area>?[] { null, [new PlaceCode(420000), new PlaceCode(110000), new PlaceCode(420100), List(420100, 110000)] })
            {
                var points = await _mixture.Timeline.AskAsync("text:甲乙|丙丁", step, places, filter, TestContext.Current.CancellationToken);
                var any = await _mixture.Timeline.AskAsync(Subject.Any, step, places, filter, TestContext.Current.CancellationToken);

                Assert.Equal(any.Select(point => (point.Step, point.Place, point.Totals)), points.Select(point => (point.Step, point.Place, point.Totals)));
                foreach (var point in points.Where(_ => places is null || filter.Place is null))
                {
                    var year = int.Parse(point.Step[..4], null);
                    var month = step == TimeStep.Month && point.Step.Length == 7 ? int.Parse(point.Step[5..], null) : (int?)null;
                    var asked = filter with { Place = point.Place == CoverageQuery.TotalKey ? filter.Place : Word(point.Place) };
                    if (point.Document is { } document)
                    {
                        Near(_mixture.Model.Counts(asked with { Document = document.Id }, "text:甲乙|丙丁"), point.Counts);
                    }
                    else if (step == TimeStep.Year || month is not null)
                    {
                        Near(_mixture.Model.Counts(asked with { From = year, To = year, Month = month ?? filter.Month }, "text:甲乙|丙丁"), point.Counts);
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData(StatementOrder.Contribution)]
    [InlineData(StatementOrder.Strength)]
    public async Task Every_order_lists_the_statements_that_a_search_finds(StatementOrder order)
    {
        foreach (var measure in Enum.GetValues<Measure>().Except([Measure.Attention]))
        {
            var byReading = await CheckList(Filter.All, "text:甲乙|字文", measure, StatementOrder.Reading);
            var ordered = await CheckList(Filter.All, "text:甲乙|字文", measure, order);

            Assert.Equal(byReading.Select(line => (line.Document.Id, line.Index)).Order(), ordered.Select(line => (line.Document.Id, line.Index)).Order());
            if (order == StatementOrder.Contribution)
            {
                Assert.Equal(ordered.Select(line => line.Contribution).OrderDescending(), ordered.Select(line => line.Contribution));
            }
        }
    }

    [Theory]
    [InlineData(StatementOrder.Contribution)]
    [InlineData(StatementOrder.Strength)]
    [InlineData(StatementOrder.Oldest)]
    [InlineData(StatementOrder.Place)]
    [InlineData(StatementOrder.Length)]
    public async Task Every_order_lists_the_same_statements(StatementOrder order)
    {
        foreach (var filter in new Filter[] { new(), new(Class: StatementClass.Plan, View: PlaceView.Spoken, Place: new PlaceCode(420000)), new(Place: new PlaceCode(420000)) })
        {
            foreach (var measure in Enum.GetValues<Measure>())
            {
                var byReading = await CheckList(filter, "group:first", measure, StatementOrder.Reading);
                var ordered = await CheckList(filter, "group:first", measure, order);

                Assert.Equal(byReading.Select(Key).Order(), ordered.Select(Key).Order());
                Assert.Equal(InOrder(order, byReading).Select(Key), ordered.Select(Key));
            }
        }

        static string Key(StatementLine line) => $"{line.Document.Id}#{line.Index}";
    }

    // A stable sort of the list in reading order: what is equal stays as it was.
    private IEnumerable<StatementLine> InOrder(StatementOrder order, IEnumerable<StatementLine> lines) => order switch
    {
        StatementOrder.Contribution => lines.OrderByDescending(line => line.Contribution),
        StatementOrder.Oldest => lines.OrderBy(line => line.Document.Date is { } date ? date.Year * 10000 + date.Month * 100 + date.Day : int.MaxValue),
        StatementOrder.Place => lines.OrderBy(line => line.Document.Place == PlaceCode.Undetermined ? int.MaxValue : line.Document.Place.Number),
        StatementOrder.Length => lines.OrderByDescending(Characters),
        StatementOrder.Strength => lines
            .OrderByDescending(line => line.Hits.Count)
            .ThenByDescending(line => line.Themes.Count(theme => theme is "a" or "b") / (double)Math.Max(1, line.Themes.Count))
            .ThenByDescending(Characters),
        _ => lines,
    };

    private int Characters(StatementLine line) => _mixture.Model.Analysis(line.Document.Id).Text.Statements[line.Index].Characters;

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Points_in_time_say_what_the_definitions_say(Filter filter)
    {
        if (filter.Month is not null || filter.From is not null || filter.To is not null)
        {
            return;
        }

        var points = await _mixture.Timeline.AskAsync("group:first", TimeStep.Month, [new PlaceCode(420000), new PlaceCode(110000), new PlaceCode(420100), List(420106, 429004, 110101)], filter, TestContext.Current.CancellationToken);
        foreach (var point in points.Where(point => point.Step.Length == 7))
        {
            var place = Word(point.Place);
            var (year, month) = (int.Parse(point.Step[..4], null), int.Parse(point.Step[5..], null));
            var asked = filter with { From = year, To = year, Month = month, Place = place };
            if (filter.Place is null)
            {
                Assert.Equal(_mixture.Model.Totals(asked), point.Totals);
                Near(_mixture.Model.Counts(asked, "group:first"), point.Counts);
            }
            else if (place.Within(filter.Place.Value) == place && !filter.ThisLevelOnly)
            {
                Assert.Equal(_mixture.Model.Totals(asked), point.Totals);
            }
        }

        var years = await _mixture.Timeline.AskAsync("a", TimeStep.Year, null, filter, TestContext.Current.CancellationToken);
        var byDocument = await _mixture.Timeline.AskAsync("a", TimeStep.Document, null, filter, TestContext.Current.CancellationToken);
        Assert.Equal(
            byDocument.GroupBy(point => point.Step[..4]).Select(group => (group.Key, group.Sum(point => point.Counts.Statements), group.Sum(point => point.Totals.Statements))).Order(),
            years.Select(point => (point.Step, point.Counts.Statements, point.Totals.Statements)).Order());
    }

    private async Task<List<StatementLine>> CheckList(Filter filter, string? subject, Measure measure, StatementOrder order)
    {
        var lines = new List<StatementLine>();
        StatementPage page;
        string? next = null;
        do
        {
            page = await _mixture.Statements.AskAsync(filter, subject, measure, order, next, order == StatementOrder.Reading ? 200 : 37, TestContext.Current.CancellationToken);
            lines.AddRange(page.Lines);
            next = page.Next;
        }
        while (next is not null);

        var totals = _mixture.Model.Totals(filter);
        Assert.Equal(totals, page.Totals);
        Assert.Equal(lines.Count, page.Count);
        Assert.Equal(lines.Count, lines.Select(line => (line.Document.Id, line.Index)).Distinct().Count());
        Assert.Equal(page.Sum, lines.Sum(line => line.Contribution), 1e-9);
        Assert.Equal(totals.Denominator(measure), page.Denominator);
        if (subject is null)
        {
            Assert.Equal(page.Denominator, page.Sum, 1e-9);
        }
        else
        {
            var counts = _mixture.Model.Counts(filter, subject);
            Near(counts, page.Counts);
            Assert.Equal(counts.Numerator(measure), page.Sum, 1e-9);
            Assert.Equal(counts.In(measure, totals) ?? double.NaN, page.Value ?? double.NaN, 1e-9);
        }

        return lines;
    }

    private void Check(CoverageRow row, Filter filter)
    {
        Assert.Equal(_mixture.Model.Totals(filter), row.Totals);
        foreach (var (subject, counts) in row.Subjects)
        {
            Near(_mixture.Model.Counts(filter, subject), counts);
        }

        var levels = _mixture.Model.Text(filter)
            .Select(document => document.Analysis.Place.Code)
            .Where(place => place != PlaceCode.Undetermined)
            .GroupBy(place => place == PlaceCode.Centre ? PlaceLevel.Centre : HandMadeAnalysis.Gazetteer.Find(place)!.Level)
            .Select(group => (group.Key, group.Count()));
        Assert.Equal(levels.Order(), row.Levels.Select(level => (level.Key, level.Value)).Order());
    }

    private static Filter RowFilter(CoverageRow row, Filter filter) =>
        filter with { Place = row.Place, ThisLevelOnly = row.Place == filter.Place || (filter.Place is { Set: not null } && filter.ThisLevelOnly) };

    private static Area List(params int[] codes) => Area.Of(codes.Select(code => new PlaceCode(code)));

    private static Area Word(string text) => PlaceSets.None.AreaOf(text, HandMadeAnalysis.Gazetteer)!.Value;

    private static void Near(ThemeCounts expected, ThemeCounts actual)
    {
        Assert.Equal(expected with { Attention = 0 }, actual with { Attention = 0 });
        Assert.Equal(expected.Attention, actual.Attention, 1e-9);
    }
}

/// <summary>In the database that a corpus lives in.</summary>
public sealed class EveryNumberOpensInSqliteTests(EveryNumberOpensInSqliteTests.Corpus corpus)
    : EveryNumberOpensTests(corpus), IClassFixture<EveryNumberOpensInSqliteTests.Corpus>
{
    public sealed class Corpus : Mixture
    {
        private protected override Task<IDbContextFactory<CorpusDb>> DatabasesAsync(TestCorpus corpus) =>
            Task.FromResult(corpus.Get<IDbContextFactory<CorpusDb>>());
    }
}

/// <summary>The same questions put to PostgreSQL, where one is named by <c>POLICYDASHBOARD_PG</c> (a connection string).</summary>
public sealed class EveryNumberOpensInPostgresTests(EveryNumberOpensInPostgresTests.Corpus corpus)
    : EveryNumberOpensTests(corpus), IClassFixture<EveryNumberOpensInPostgresTests.Corpus>
{
    public sealed class Corpus : Mixture
    {
        private PostgresCopy? _copy;

        internal override string? Missing => PostgresCopy.Connection is null ? "POLICYDASHBOARD_PG names no PostgreSQL to ask." : null;

        private protected override async Task<IDbContextFactory<CorpusDb>> DatabasesAsync(TestCorpus corpus) =>
            _copy = await PostgresCopy.OfAsync(corpus);

        private protected override ValueTask CloseAsync() => _copy?.DisposeAsync() ?? ValueTask.CompletedTask;
    }
}
