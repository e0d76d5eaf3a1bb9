using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Tests.Queries;

/// <summary>Facets narrow the list and leave the number alone: against counts made one statement at a time.</summary>
public sealed class FacetsTests(FacetsTests.Corpus corpus) : IClassFixture<FacetsTests.Corpus>
{
    private static readonly Facets[] Choices =
    [
        Facets.None,
        new(Place: new PlaceCode(420000)),
        new(Place: PlaceCode.Undetermined, Class: StatementClass.Plan),
        new(Spoken: new(420100)),
        new(Spoken: new(110000), Year: 2020),
        new(Document: 4),
        new(Document: 4, Type: DocumentType.Plan),
        new(Year: 0),
        new(Year: 2021, Commitments: Commitment.Duty),
        new(Type: DocumentType.WorkReport, Commitments: Commitment.Pilot | Commitment.Quantity),
        new(Class: StatementClass.Review, Commitments: Commitment.Target),
        new(Theme: "b"),
        new(Theme: "a", Class: StatementClass.Plan),
        new(Theme: "group:second", Year: 2021),
        new(Theme: Subject.Any, Document: 4),
        new(Heading: ""),
        new(Heading: "甲", Class: StatementClass.Plan),
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static IEnumerable<TheoryDataRow<Filter>> Filters => EveryNumberOpensTests.Filters;

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task The_statements_kept_are_those_that_each_facet_leaves_in(Filter filter)
    {
        foreach (var (subject, measure) in new[] { ("group:first", Measure.Statements), ("a", Measure.Paragraphs), (null, Measure.Text) })
        {
            var all = await ListAsync(filter, subject, measure, Facets.None);
            foreach (var facets in Choices.Concat([new Facets(Heading: HeadingIn(all.Lines))]))
            {
                var page = await ListAsync(filter, subject, measure, facets);
                var expected = all.Lines.Where(line => Out(line, facets, filter).Count == 0).ToList();

                Assert.Equal(expected.Select(Key), page.Lines.Select(Key));
                Assert.Equal((all.Page.Count, all.Page.Value, all.Page.Denominator), (page.Page.Count, page.Page.Value, page.Page.Denominator));
                Assert.Equal(all.Page.Sum, page.Page.Sum, 1e-9);
                Assert.Equal(expected.Count, page.Page.Kept);
                Assert.Equal(expected.Sum(line => line.Contribution), page.Page.KeptSum, 1e-9);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Each_value_is_counted_under_all_other_facets(Filter filter)
    {
        const string Theme = "group:first";
        var (all, _) = await ListAsync(filter, Theme, Measure.Statements, Facets.None);
        foreach (var facets in Choices.Concat([new Facets(Heading: HeadingIn(all))]))
        {
            var counts = await corpus.Facets.AskAsync(filter, Theme, Measure.Statements, facets, Cancellation);

            Assert.Equal(all.Count(line => Out(line, facets, filter).Count == 0), counts.Listed);
            Same(counts.Places, nameof(Facets.Place), line => Row(line, filter));
            Same(counts.Spoken, nameof(Facets.Spoken), line => Prefecture(line.Spoken), line => line.Spoken != PlaceCode.Undetermined);
            Same(counts.Years, nameof(Facets.Year), line => line.Document.Date?.Year ?? 0);
            Same(counts.Types, nameof(Facets.Type), line => line.Document.Type);
            Same(counts.Classes, nameof(Facets.Class), line => line.Class);
            Same(counts.Headings!, nameof(Facets.Heading), Heading);
            SameThemes(counts, all.Where(line => Out(line, facets, filter).All(name => name == nameof(Facets.Theme))).ToList(), facets.Theme);
            Assert.All(counts.Documents.Values, value => Assert.Equal(
                all.Count(line => line.Document.Id == value.Value.Id && Out(line, facets, filter).All(name => name == nameof(Facets.Document))), value.Statements));
            Assert.All(counts.Commitments.Values, value => Assert.Equal(
                all.Count(line => (line.Commitments & value.Value) != 0 && Out(line, facets, filter).Count == 0), value.Statements));

            void Same<T>(FacetValues<T> values, string facet, Func<StatementLine, T> of, Func<StatementLine, bool>? isTold = null)
                where T : notnull
            {
                var expected = all
                    .Where(line => (isTold is null || isTold(line)) && Out(line, facets, filter).All(name => name == facet))
                    .GroupBy(of).ToDictionary(group => group.Key, group => (long)group.Count());
                Assert.Equal(expected.Count, values.Distinct);
                Assert.All(values.Values, value => Assert.Equal(expected.GetValueOrDefault(value.Value), value.Statements));
                Assert.True(values.Values.Count >= Math.Min(expected.Count, FacetsQuery.MostValues));
            }
        }
    }

    [Fact]
    public async Task Headings_are_not_counted_where_more_statements_than_are_read_would_have_to_be()
    {
        var line = string.Concat(Enumerable.Repeat("部 420100 a:甲。", FacetsQuery.MostRead));
        await using var many = await TestCorpus.HandMadeAsync($"420000 20200625 0\n部 420100 a:#一、标题。{line}\n", "420000 20210625 0\n部 420100 a:#一、标题。部 420100 a:甲乙。\n");
        var facets = many.Get<FacetsQuery>();

        var all = await facets.AskAsync(Filter.All, "a", Measure.Statements, Facets.None, Cancellation);
        var some = await facets.AskAsync(Filter.All, "a", Measure.Statements, new(Year: 2021), Cancellation);

        Assert.Null(all.Headings);
        Assert.Equal(FacetsQuery.MostRead + 3, all.Listed);
        Assert.Equal([new("标题", 2)], some.Headings!.Values);
    }

    [Fact]
    public async Task A_heading_is_listed_without_the_signs_that_mark_it()
    {
        await using var marked = await TestCorpus.HandMadeAsync("420000 20210625 0\n部 420100 a:### 一、标题。部 420100 a:甲乙。\n");

        var page = await marked.Statements.AskAsync(Filter.All, "a", Measure.Statements, StatementOrder.Reading, null, 10, Cancellation);

        Assert.Equal([[], ["一、标题。"]], page.Lines.Select(line => line.Headings));
    }

    [Theory]
    [InlineData(Measure.Statements, "a")]
    [InlineData(Measure.Hits, null)]
    public async Task The_theme_that_every_statement_listed_is_about_is_not_offered(Measure measure, string? leftOut)
    {
        var (all, _) = await ListAsync(Filter.All, "a", measure, Facets.None);

        SameThemes(await corpus.Facets.AskAsync(Filter.All, "a", measure, Facets.None, Cancellation), all, null, leftOut);
        SameThemes(await corpus.Facets.AskAsync(Filter.All, "a", measure, new(Theme: "a"), Cancellation), all, "a");
    }

    [Theory]
    [InlineData("weather")]
    [InlineData("text:甲")]
    public async Task A_theme_that_is_none_is_refused(string theme)
    {
        await Assert.ThrowsAsync<QuestionException>(() => corpus.Statements.AskAsync(Filter.All, "a", Measure.Statements, new(Theme: theme), StatementOrder.Reading, null, 10, Cancellation));
        await Assert.ThrowsAsync<QuestionException>(() => corpus.Facets.AskAsync(Filter.All, "a", Measure.Statements, new(Theme: theme), Cancellation));
    }

    [Fact]
    public async Task The_neighbours_of_a_statement_are_those_of_its_document()
    {
        var page = await corpus.Statements.AskAsync(new(Document: 4), null, Measure.Statements, StatementOrder.Reading, null, 500, Cancellation);

        Assert.Null(page.Lines[0].Before);
        Assert.Null(page.Lines[^1].After);
        Assert.Equal(page.Lines.Select(line => line.Text).SkipLast(1), page.Lines.Select(line => line.Before).Skip(1));
        Assert.Equal(page.Lines.Select(line => line.Text).Skip(1), page.Lines.Select(line => line.After).SkipLast(1));
    }

    private async Task<(List<StatementLine> Lines, StatementPage Page)> ListAsync(Filter filter, string? subject, Measure measure, Facets facets)
    {
        var lines = new List<StatementLine>();
        for (string? next = null; ;)
        {
            var page = await corpus.Statements.AskAsync(filter, subject, measure, facets, StatementOrder.Reading, next, 100, Cancellation);
            lines.AddRange(page.Lines);
            if ((next = page.Next) is null)
            {
                return (lines, page);
            }
        }
    }

    /// <summary>Every theme but one that the whole list is about, and the subject chosen, which may be a group.</summary>
    private static void SameThemes(FacetCounts counts, List<StatementLine> lines, string? chosen, string? about = null)
    {
        List<string> themes = [.. HandMadeAnalysis.Catalogue.Themes.Select(theme => theme.Id).Where(theme => theme != about)];
        var expected = themes.Append(chosen).OfType<string>().Distinct()
            .Select(theme => new FacetValue<string>(theme, lines.LongCount(line => IsAbout(line, theme))))
            .Where(value => value.Statements > 0 || value.Value == chosen);
        Assert.Equal(expected.OrderBy(value => value.Value, StringComparer.Ordinal), counts.Themes.Values.OrderBy(value => value.Value, StringComparer.Ordinal));
        Assert.Equal(counts.Themes.Values.Select(value => value.Statements).OrderDescending(), counts.Themes.Values.Select(value => value.Statements));
        Assert.Equal(counts.Themes.Values.Count, counts.Themes.Distinct);
    }

    private static bool IsAbout(StatementLine line, string subject) =>
        line.Themes.Any(theme => subject == Subject.Any || subject == theme || subject == "group:" + HandMadeAnalysis.Catalogue.Themes.Single(one => one.Id == theme).Group);

    /// <summary>Names of the facets that leave a statement out.</summary>
    private List<string> Out(StatementLine line, Facets facets, Filter filter)
    {
        var left = new List<string>();
        Check(nameof(Facets.Place), facets.Place is null || facets.Place == Row(line, filter));
        Check(nameof(Facets.Spoken), facets.Spoken is null || facets.Spoken == Prefecture(line.Spoken));
        Check(nameof(Facets.Document), facets.Document is null || facets.Document == line.Document.Id);
        Check(nameof(Facets.Year), facets.Year is null || facets.Year == (line.Document.Date?.Year ?? 0));
        Check(nameof(Facets.Type), facets.Type is null || facets.Type == line.Document.Type);
        Check(nameof(Facets.Class), facets.Class is null || facets.Class == line.Class);
        Check(nameof(Facets.Heading), facets.Heading is null || facets.Heading == Heading(line));
        Check(nameof(Facets.Theme), facets.Theme is null || IsAbout(line, facets.Theme));
        Check(nameof(Facets.Commitments), (Commitments.Of(Text(line), line.Class) & facets.Commitments) == facets.Commitments);
        return left;

        void Check(string name, bool isIn)
        {
            if (!isIn)
            {
                left.Add(name);
            }
        }
    }

    /// <summary>Rows of places: provinces, the centre and 未定; under a place itself and the places directly beneath it.</summary>
    private static PlaceCode Row(StatementLine line, Filter filter)
    {
        var place = line.Document.Place;
        if (filter is { View: PlaceView.Issuing, Place: { Set: { } set } })
        {
            return set.Members.Single(member => member.Holds(place));
        }

        return filter.View == PlaceView.Spoken || filter.Place?.Place is not { } asked ? place.Province
            : place == asked || filter.ThisLevelOnly ? place
            : asked == asked.Province ? Prefecture(place)
            : place;
    }

    // 仙桃 and the districts of 北京 lie beneath no prefecture.
    private static PlaceCode Prefecture(PlaceCode place) => HandMadeAnalysis.Gazetteer.Find(place.Prefecture) is null ? place : place.Prefecture;

    private string Heading(StatementLine line)
    {
        var statements = Analysis(line).Text.Statements;
        var above = statements[line.Index].IsHeading ? line.Index : statements[line.Index].Heading;
        return above < 0 ? "" : HeadingText.Of(statements[above].Span.In(Analysis(line).Text.Stored));
    }

    private string HeadingIn(List<StatementLine> lines) => lines.Select(Heading).FirstOrDefault(heading => heading.Length > 0) ?? "none";

    private string Text(StatementLine line) => Analysis(line).Text.Statements[line.Index].Span.In(Analysis(line).Text.Stored).ToString();

    private DocumentAnalysis Analysis(StatementLine line) => corpus.Model.Analysis(line.Document.Id);

    private static string Key(StatementLine line) => $"{line.Document.Id}#{line.Index}";

    public sealed class Corpus : Mixture
    {
        private protected override Task<IDbContextFactory<CorpusDb>> DatabasesAsync(TestCorpus corpus) => Task.FromResult(corpus.Get<IDbContextFactory<CorpusDb>>());
    }
}
