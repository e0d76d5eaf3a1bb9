using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Segmentation;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Corpus.Tests.Queries;

/// <summary>Words are counted as jieba cuts them, terms as they were read, and every count has its lines.</summary>
public sealed class WordingQueryTests
{
    private static readonly Filter Hubei = Filter.All with { Place = new PlaceCode(420000) };
    private static readonly Filter Beijing = Filter.All with { Place = new PlaceCode(110000) };

    [Fact]
    public async Task Of_hand_made_documents_terms_are_counted_and_every_count_has_its_lines()
    {
        await using var corpus = await TestCorpus.HandMadeAsync(
            "420000 20200625 0\n部 420000 a:甲甲文。部 420000 a:甲文。部 420000 :字文。\n",
            "420000 20210625 0\n部 420000 a:戊甲甲字文。\n",
            "110000 20200625 0\n部 110000 a:甲字。部 110000 c:丙丙丙。部 110000 c:丙丙。\n");

        var found = await corpus.Get<WordingQuery>().AskAsync([Hubei, Beijing], TestContext.Current.CancellationToken);
        Assert.Equal(2, found.Compared);

        // Without a dictionary there are no words to be out of, and nothing is said rather than something wrong.
        Assert.All(found.Sides, side => Assert.Equal((0, 0), (side.Tokens, side.Terms.Count)));
        var lines = await corpus.Get<WordingQuery>().LinesAsync([Hubei, Beijing], 0, "甲", 10, TestContext.Current.CancellationToken);
        Assert.Equal(4, lines.Count);
        Assert.Equal(4, lines.Lines.Count);
        Assert.All(lines.Lines, line => Assert.Equal("甲", line.Line.Text.Substring(line.Hit.Start, line.Hit.Length)));
        Assert.Equal(2021, lines.Lines[0].Line.Document.Date!.Value.Year);
    }

    [Fact]
    public async Task Of_the_seeds_words_are_counted_as_they_are_cut_and_every_count_has_its_lines()
    {
        await using var corpus = await TestCorpus.OfSeedsAsync();
        Filter[] sides = [Hubei, Filter.All with { Place = new PlaceCode(370000) }];
        var query = corpus.Get<WordingQuery>();

        var found = await query.AskAsync(sides, TestContext.Current.CancellationToken);

        Assert.Equal(2, found.Sides.Count);
        var segmenter = new Segmenter(corpus.Opening.Force.Dictionary!);
        for (var side = 0; side < 2; side++)
        {
            var statements = (await corpus.Statements.AskAsync(sides[side], null, Analysis.Measures.Measure.Statements, StatementOrder.Reading, null, 500, TestContext.Current.CancellationToken)).Lines;
            var tokens = statements.SelectMany(line => Cut(segmenter, line.Text)).Where(token => token.All(character => character is >= '\u4e00' and <= '\u9fff')).ToList();
            Assert.Equal(tokens.Count, found.Sides[side].Tokens);
            Assert.NotEmpty(found.Sides[side].Terms);
            Assert.Equal(found.Sides[side].Terms.OrderByDescending(term => term.Numbers.Z).Select(term => term.Text), found.Sides[side].Terms.Select(term => term.Text));
            foreach (var term in found.Sides[side].Terms)
            {
                if (!term.IsTerm)
                {
                    Assert.Equal(tokens.Count(token => token == term.Text), term.Numbers.Counts.First);
                }

                var lines = await query.LinesAsync(sides, side, term.Text, 500, TestContext.Current.CancellationToken);
                Assert.Equal((term.Text, term.Numbers.Counts.First), (term.Text, lines.Count));
                Assert.Equal(lines.Count, lines.Lines.Count);
                Assert.All(lines.Lines, line => Assert.Equal(term.Text, line.Line.Text.Substring(line.Hit.Start, line.Hit.Length)));
            }
        }

        Assert.DoesNotContain(found.Sides.SelectMany(side => side.Terms), term => term.Text is "湖北" or "湖北省" or "山东" or "山东省");
    }

    private static List<string> Cut(Segmenter segmenter, string text)
    {
        var (tokens, start) = (new List<string>(), 0);
        foreach (var end in segmenter.Segment(text))
        {
            tokens.Add(text[start..end]);
            start = end;
        }

        return tokens;
    }
}
