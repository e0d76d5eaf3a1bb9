using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Corpus.Queries.Parts;
using PolicyDashboard.Corpus.Storage;
using PolicyDashboard.Corpus.Tests.Queries;

namespace PolicyDashboard.Corpus.Tests.Columns;

/// <summary>Columns hold what the database holds: over documents in which everything is mixed with everything.</summary>
public sealed class ColumnsTests
{
    [Fact]
    public async Task Columns_part_the_text_into_the_rows_that_the_heatmap_has()
    {
        await using var corpus = await TestCorpus.HandMadeAsync(RandomDocuments.Many);
        var columns = await ColumnsAsync(corpus);

        foreach (var filter in EveryNumberOpensTests.Filters.Select(row => row.Data))
        {
            foreach (var rows in Enum.GetValues<RowsAre>())
            {
                var table = await corpus.Coverage.AskAsync(rows, filter, TestContext.Current.CancellationToken);
                var texts = RowTexts.Of(columns, rows, filter, corpus.Opening.Force.Places);
                Same(table.Total, texts.Whole, columns);
                foreach (var row in table.Rows)
                {
                    Same(row, texts.Rows.GetValueOrDefault(row.Key, []), columns);
                }

                Assert.Empty(texts.Rows.Where(row => row.Value.Sum(part => part.Count) > 0).Select(row => row.Key).Except(table.Rows.Select(row => row.Key)));
            }
        }
    }

    [Fact]
    public async Task The_heatmap_counted_from_columns_is_the_one_added_up_from_stored_sums()
    {
        await using var corpus = await TestCorpus.HandMadeAsync(RandomDocuments.Many);
        var filters = EveryNumberOpensTests.Filters.Select(row => row.Data).OrderBy(filter => filter.View).ToList();

        Area[] areas = [new PlaceCode(420000), Area.Of([new(420100), new(110000)])];

        // Nobody has asked for columns yet: places spoken of need them, and come last.
        var stored = await TablesAsync();
        await ColumnsAsync(corpus);

        Assert.Equal(stored, await TablesAsync());

        async Task<List<string>> TablesAsync()
        {
            var tables = new List<string>();
            foreach (var filter in filters)
            {
                tables.Add(TestCorpus.Told(await corpus.Coverage.AskAsync(RowsAre.Places, filter, TestContext.Current.CancellationToken)));
                tables.Add(TestCorpus.Told(await corpus.Coverage.AskAsync(RowsAre.Places, filter, null, areas, TestContext.Current.CancellationToken)));
                tables.AddRange((await corpus.Timeline.AskAsync("a", TimeStep.Month, null, filter, TestContext.Current.CancellationToken)).Select(point => $"{point}"));
            }

            return tables;
        }
    }

    [Fact]
    public async Task After_an_import_the_new_documents_are_among_the_columns_and_the_old_ones_are_not_read_again()
    {
        await using var corpus = await TestCorpus.HandMadeAsync([.. RandomDocuments.Many.Take(5)]);
        var before = await ColumnsAsync(corpus);

        await corpus.ImportAsync(corpus.Write("new.txt", RandomDocuments.Many[7]));
        var after = await ColumnsAsync(corpus);

        Assert.Equal(6, after.Documents.Count);
        Assert.Equal(before.Documents, after.Documents.Take(5));
        Assert.Same(after, await ColumnsAsync(corpus));
    }

    [Fact]
    public async Task Terms_of_a_statement_are_those_whose_hits_count()
    {
        await using var corpus = await TestCorpus.HandMadeAsync("420000 20200625 0\n部 420100 a:甲甲丙字。部 420100 :字文。回 420100 c:乙丙。\n");
        var document = Assert.Single((await ColumnsAsync(corpus)).Documents);

        Assert.Equal(["甲甲丙", "", "乙丙"], Enumerable.Range(0, document.Count).Select(index =>
            string.Concat(document.TermsOf(index).ToArray().Select(term => HandMadeAnalysis.Catalogue.Terms[term].Text))));
    }

    private static async Task<CorpusColumns> ColumnsAsync(TestCorpus corpus)
    {
        var snapshots = new Snapshots(corpus.Get<IDbContextFactory<CorpusDb>>(), corpus.Opening);
        await using var snapshot = await snapshots.TakeAsync(TestContext.Current.CancellationToken);
        return await corpus.Get<ColumnsInMemory>().OfAsync(snapshot, TestContext.Current.CancellationToken);
    }

    private static void Same(CoverageRow row, IReadOnlyList<TextPart> parts, CorpusColumns columns)
    {
        var statements = parts.SelectMany(part => Enumerable.Range(0, part.Count).Select(index => (part.Document, Index: part.At(index)))).ToList();
        Assert.Equal(row.Totals.Statements, statements.Count);
        Assert.Equal(row.Totals.Characters, statements.Sum(at => at.Document.Characters[at.Index]));
        Assert.Equal(row.Totals.Documents, parts.Count);
        foreach (var (subject, number) in columns.Known.Subjects.Select((subject, number) => (subject, number)))
        {
            var counts = row.Subjects[subject.Key];
            Assert.Equal(counts.Statements, statements.Count(at => (at.Document.Themes[at.Index] & columns.ThemesOf(number)) != 0));
            Assert.Equal(counts.Hits, statements.Sum(at => at.Document.TermsOf(at.Index).ToArray().Count(term => columns.Known.Numbers.OfTerm(term).Contains(number))));
        }
    }
}
