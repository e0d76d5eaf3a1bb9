using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Measures.Comparison;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Corpus.Tests.Queries;

/// <summary>Sides have the numbers of every other chart, no statement is compared with itself, and what holds is counted by hand.</summary>
public sealed class ComparisonQueryTests
{
    private static readonly Filter Hubei = Filter.All with { Place = new PlaceCode(420000) };
    private static readonly Filter Wuhan = Filter.All with { Place = new PlaceCode(420100) };
    private static readonly Filter Beijing = Filter.All with { Place = new PlaceCode(110000) };

    [Fact]
    public async Task A_side_has_the_very_numbers_that_the_heatmap_has_for_the_same_text()
    {
        await using var corpus = await TestCorpus.HandMadeAsync(RandomDocuments.Many);
        foreach (var filter in EveryNumberOpensTests.Filters.Select(row => row.Data))
        {
            var total = (await corpus.Coverage.AskAsync(RowsAre.Documents, filter, TestContext.Current.CancellationToken)).Total;

            var side = (await AskAsync(corpus, filter)).Sides[0];

            Assert.Equal(total.Totals, side.Totals);
            foreach (var (subject, number) in side.Subjects)
            {
                var expected = total.Subjects[subject];
                Assert.Equal(expected with { Attention = 0 }, number.Counts with { Attention = 0 });
                Assert.Equal(expected.Attention, number.Counts.Attention, 9);
            }
        }
    }

    [Fact]
    public async Task Intervals_are_those_of_the_heatmap_and_hold_the_share()
    {
        await using var corpus = await TestCorpus.HandMadeAsync(RandomDocuments.Many);
        var estimates = await corpus.Get<EstimatesQuery>().AskAsync(RowsAre.Places, Filter.All, Measure.Statements, null, null, TestContext.Current.CancellationToken);

        var side = (await AskAsync(corpus, Hubei)).Sides[0];

        foreach (var (subject, estimate) in estimates.Rows["420000"].Subjects)
        {
            var number = side.Of(subject);
            Assert.Equal((estimate.Low, estimate.High, estimate.EffectiveNumber), (number.Interval(Measure.Statements)!.Value.Low, number.Interval(Measure.Statements)!.Value.High, number.EffectiveNumber));
            Assert.InRange(number.Counts.In(Measure.Statements, side.Totals)!.Value, number.Interval(Measure.Statements)!.Value.Low, number.AtMost);
        }
    }

    [Theory]
    [InlineData(Measure.Text)]
    [InlineData(Measure.Hits)]
    [InlineData(Measure.Attention)]
    [InlineData(Measure.Paragraphs)]
    public async Task Every_other_measure_has_the_heatmaps_intervals_and_differences_made_of_both(Measure measure)
    {
        await using var corpus = await TestCorpus.HandMadeAsync(RandomDocuments.Many);
        var estimates = await corpus.Get<EstimatesQuery>().AskAsync(RowsAre.Places, Filter.All, measure, null, null, TestContext.Current.CancellationToken);

        var sides = (await AskAsync(corpus, Hubei, Beijing)).Sides;

        var told = 0;
        foreach (var subject in sides[0].Subjects.Keys)
        {
            var (first, second) = (sides[0].Of(subject), sides[1].Of(subject));
            foreach (var (place, number) in new[] { ("420000", first), ("110000", second) })
            {
                var estimate = estimates.Rows[place].Subjects.GetValueOrDefault(subject);
                Assert.Equal(estimate is null ? null : new NumberInterval(estimate.Low, estimate.High), number.Interval(measure));
            }

            var difference = second.FromFirst!.In(measure);
            if (first.Interval(measure) is not { } its || second.Interval(measure) is not { } mine)
            {
                Assert.Null(difference.Low);
                continue;
            }

            double value = second.Counts.In(measure, sides[1].Totals)!.Value, other = first.Counts.In(measure, sides[0].Totals)!.Value;
            Assert.Equal(value - other - Math.Sqrt(Math.Pow(value - mine.Low, 2) + Math.Pow(its.High - other, 2)), difference.Low!.Value, 9);
            Assert.Equal(value - other + Math.Sqrt(Math.Pow(mine.High - value, 2) + Math.Pow(other - its.Low, 2)), difference.High!.Value, 9);
            told++;
        }

        Assert.True(told > 0);
        if (measure != Measure.Hits)
        {
            // A share ends at 1, and not before.
            var shares = sides.SelectMany(side => side.Subjects.Values.Where(number => number.Interval(measure) is not null)
                .Select(number => (Value: number.Counts.In(measure, side.Totals)!.Value, number.Interval(measure)!.Value.High))).ToList();
            Assert.All(shares, share => Assert.InRange(share.High, share.Value, 1));
            Assert.Contains(shares, share => share.Value > 0.5 && share.Value < 1 && share.High > share.Value);
        }
    }

    [Fact]
    public async Task A_part_is_compared_with_the_rest_and_never_with_a_total_that_holds_it()
    {
        await using var corpus = await TestCorpus.HandMadeAsync(RandomDocuments.Many);
        var alone = (await AskAsync(corpus, Hubei, Beijing)).Sides;

        var found = (await AskAsync(corpus, Hubei, Wuhan, Beijing)).Sides;

        Assert.Equal([1], found[0].Without);
        Assert.Equal(alone[0].Totals, found[0].Whole);
        Assert.Empty(found[1].Without);
        Assert.Empty(found[2].Without);
        Assert.Equal(alone[0].Totals, found[0].Totals + found[1].Totals);
        Assert.Equal(alone[1].Totals, found[2].Totals);
        foreach (var subject in alone[0].Subjects.Keys)
        {
            Assert.Equal(alone[0].Of(subject).Counts.Statements, found[0].Of(subject).Counts.Statements + found[1].Of(subject).Counts.Statements);
            Assert.Equal(alone[0].Of(subject).Counts.Paragraphs, found[0].Of(subject).Counts.Paragraphs + found[1].Of(subject).Counts.Paragraphs);
        }
    }

    [Fact]
    public async Task Of_sides_that_only_overlap_both_give_up_what_they_share()
    {
        await using var corpus = await TestCorpus.HandMadeAsync(RandomDocuments.Many);
        Filter early = Filter.All with { To = 2020 }, late = Filter.All with { From = 2020 }, both = Filter.All with { From = 2020, To = 2020 };
        var common = (await AskAsync(corpus, both)).Sides[0].Totals;

        var found = (await AskAsync(corpus, early, late)).Sides;

        Assert.True(common.Statements > 0);
        Assert.Equal([1], found[0].Without);
        Assert.Equal([0], found[1].Without);
        Assert.All(found, side => Assert.Equal(side.Whole, side.Totals + common));
    }

    [Fact]
    public async Task Sentences_that_speak_of_two_places_of_a_view_are_parted_statement_by_statement()
    {
        await using var corpus = await TestCorpus.HandMadeAsync(RandomDocuments.Many);
        Filter hubei = Hubei with { View = PlaceView.Spoken }, wuhan = Wuhan with { View = PlaceView.Spoken };

        var found = (await AskAsync(corpus, hubei, wuhan)).Sides;

        Assert.Equal(found[0].Whole.Statements, found[0].Totals.Statements + found[1].Totals.Statements);
        Assert.Equal(found[0].Whole.Characters, found[0].Totals.Characters + found[1].Totals.Characters);
    }

    [Fact]
    public async Task The_same_text_twice_is_found_out_and_has_no_difference()
    {
        await using var corpus = await TestCorpus.HandMadeAsync(RandomDocuments.Many);

        var found = (await AskAsync(corpus, Beijing, Beijing)).Sides;

        Assert.Equal(0, found[1].SameAs);
        Assert.Null(found[0].SameAs);
        Assert.Equal(found[0].Totals, found[1].Totals);
        Assert.All(found[1].Subjects.Values, number => Assert.Null(number.FromFirst!.Holding(Measure.Statements)));
    }

    [Fact]
    public async Task A_search_is_one_more_subject_with_an_interval_of_its_own()
    {
        await using var corpus = await TestCorpus.HandMadeAsync(RandomDocuments.Many);
        var (search, _) = SearchText.Read("甲甲");

        var table = await corpus.Get<ComparisonQuery>().AskAsync([Hubei, Beijing], search!.Key, false, TestContext.Current.CancellationToken);

        Assert.Equal(search.Key, table.Subjects[^1].Key);
        foreach (var (side, filter) in table.Sides.Zip([Hubei, Beijing]))
        {
            var found = (await corpus.Get<SearchQuery>().AskAsync(new(search, filter), 0, 1, TestContext.Current.CancellationToken)).Counts;
            var number = side.Of(search.Key);
            Assert.True(found.Statements > 0);
            Assert.Equal(found.Statements, number.Counts.Statements);
            Assert.InRange((double)found.Statements / found.Whole, number.Interval(Measure.Statements)!.Value.Low, number.Interval(Measure.Statements)!.Value.High);
            Assert.Null(number.Interval(Measure.Text));
        }

        Assert.Null(table.Sides[1].Of(search.Key).FromFirst!.In(Measure.Attention).Difference);
    }

    [Fact]
    public async Task Statements_that_are_mostly_wording_of_another_side_are_left_out_and_both_numbers_told()
    {
        // Of the first statement 坚持生态优先绿色发展 is shared, 10 of 17 letters with the head; all of the second.
        await using var corpus = await TestCorpus.HandMadeAsync(
            "420000 20200625 0\n部 none a:甲坚持生态优先绿色发展。部 none a:坚持生态优先绿色发展推动高质量发展走在前列。部 none b:字文。\n",
            "110000 20200625 0\n部 none a:坚持生态优先、绿色发展，推动高质量发展走在前列啊。部 none :字文字文字文。\n");

        var kept = await corpus.Get<ComparisonQuery>().AskAsync([Hubei, Beijing], null, true, TestContext.Current.CancellationToken);
        var all = await corpus.Get<ComparisonQuery>().AskAsync([Hubei, Beijing], null, false, TestContext.Current.CancellationToken);

        Assert.False(kept.IsTooLong);
        Assert.All(all.Sides, side => Assert.Null(side.Shared));
        Assert.Equal((2, 1), (kept.Sides[0].Totals.Statements, kept.Sides[0].Of("a").Counts.Statements));
        Assert.Equal((1, 0), (kept.Sides[1].Totals.Statements, kept.Sides[1].Of("a").Counts.Statements));
        for (var side = 0; side < 2; side++)
        {
            Assert.Equal(all.Sides[side].Totals, kept.Sides[side].Shared!.Totals);
            Assert.Equal(all.Sides[side].Of("a").Counts, kept.Sides[side].Shared!.Subjects["a"]);
            Assert.InRange(kept.Sides[side].Shared!.OfLetters, 0.3, 0.9);
            var (count, lines) = await corpus.Get<ComparisonQuery>().LeftOutAsync([Hubei, Beijing], side, "a", 10, TestContext.Current.CancellationToken);
            Assert.Equal(1, count);
            Assert.Contains("走在前列", Assert.Single(lines).Text);
        }
    }

    [Fact]
    public async Task Differences_are_from_the_first_side_with_Newcombes_interval()
    {
        // About a: 1 of 4 statements, and 3 of 4. A statement has 13 characters with its head, one about a 14. One hit and four.
        await using var corpus = await TestCorpus.HandMadeAsync(
            "420000 20200625 0\n部 420000 a:甲字。部 420000 :字文。部 420000 :字文。部 420000 :字文。\n",
            "110000 20200625 0\n部 110000 a:甲字。部 110000 :字文。部 110000 a:甲甲。部 110000 a:甲字。\n");

        var sides = (await AskAsync(corpus, Hubei, Beijing)).Sides;

        var (first, second) = (sides[0].Of("a"), sides[1].Of("a"));
        Assert.Null(first.FromFirst);
        var expected = NewcombeInterval.Of(0.75, second.EffectiveNumber, 0.25, first.EffectiveNumber);
        Assert.Equal((0.5, expected.Low, expected.High), Shown(second.FromFirst!.In(Measure.Statements)));
        Assert.Equal((42.0 / 55) - (14.0 / 53), second.FromFirst.In(Measure.Text).Difference!.Value, 12);
        Assert.Equal(1000 * ((4.0 / 55) - (1.0 / 53)), second.FromFirst.In(Measure.Hits).Difference!.Value, 9);
        Assert.Equal(0, second.FromFirst.In(Measure.Attention).Difference);
        Assert.Null(second.FromFirst.In(Measure.Paragraphs).Difference);

        // Four measures are defined. Text and hits go the same way; of the statements so few tell nothing for sure; all attention is on a in both.
        Assert.False(second.FromFirst.In(Measure.Statements).IsApart);
        Assert.Equal((2, 4), second.FromFirst.Holding(Measure.Statements));
        Assert.Null(second.FromFirst.Holding(Measure.Attention));
    }

    [Theory]
    [InlineData(0.1, 0.02, 0.2, 0.05, -0.3, 0.1, 4, 5)]
    [InlineData(0.1, -0.02, 0.2, 0.05, -0.3, 0.1, 3, 5)]
    [InlineData(0.1, 0.02, 0.2, null, -0.3, 0.1, 3, 4)]
    [InlineData(-0.1, -0.2, -0.02, -0.05, -0.3, -0.1, 5, 5)]
    public void A_measure_counts_where_it_goes_the_same_way_beyond_doubt(double share, double low, double high, double? text, double hits, double rest, int holds, int defined)
    {
        var difference = new SideDifference(
        [
            new(Measure.Statements, share, low, high), new(Measure.Text, text), new(Measure.Hits, hits), new(Measure.Attention, rest), new(Measure.Paragraphs, rest),
        ]);

        Assert.Equal((holds, defined), difference.Holding(Measure.Statements));
    }

    private static (double?, double?, double?) Shown(MeasureDifference difference) => (difference.Difference, difference.Low, difference.High);

    private static Task<ComparisonTable> AskAsync(TestCorpus corpus, params Filter[] sides) =>
        corpus.Get<ComparisonQuery>().AskAsync(sides, null, false, TestContext.Current.CancellationToken);
}
