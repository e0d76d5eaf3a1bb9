using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Queries.Parts;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Tests.Columns;

/// <summary>Documents of a type that all go through the same fields teach narrower intervals than documents that have one field each.</summary>
public sealed class LearnedSpreadsTests
{
    private const int OfEach = 24;

    [Fact]
    public async Task Texts_of_one_type_are_judged_by_their_type_and_mixed_ones_by_all()
    {
        string[] places = ["420000", "420100", "110000", "110101"];
        var documents = Enumerable.Range(0, 2 * OfEach).Select(number =>
        {
            // Type 0: every other statement about a. Type 1: all of them in one document, none in the next.
            var (type, place) = (number % 2, places[number / 2 % places.Length]);
            var statements = Enumerable.Range(0, 20).Select(at => (type == 0 ? at % 2 == 0 : number / 8 % 2 == 0) ? $"部 {place} a:甲字第{number}篇。" : $"部 {place} :字文第{number}篇。");
            return $"{place} 20200625 {type}\n{string.Concat(statements)}\n";
        });
        await using var corpus = await TestCorpus.HandMadeAsync([.. documents]);
        var snapshots = new Snapshots(corpus.Get<IDbContextFactory<CorpusDb>>(), corpus.Opening);
        await using var snapshot = await snapshots.TakeAsync(TestContext.Current.CancellationToken);
        var columns = await corpus.Get<ColumnsInMemory>().OfAsync(snapshot, TestContext.Current.CancellationToken);
        TextPart[] alike = [.. columns.Documents.Where(document => document.Type == 0).Select(document => new TextPart(document, null))];
        TextPart[] unlike = [.. columns.Documents.Where(document => document.Type == 1).Select(document => new TextPart(document, null))];
        Assert.Equal((OfEach, OfEach), (alike.Length, unlike.Length));

        var about = columns.Known.Numbers.OfTheme(0);
        double Between(params TextPart[] texts) => columns.Spreads.Of(texts).OfPlaces![about].BetweenDocuments;

        Assert.True(Between(alike) < Between(unlike), $"{Between(alike)} is not below {Between(unlike)}");
        Assert.Same(columns.Spreads.OfAll, columns.Spreads.Of([alike[0], unlike[0]]));
        Assert.NotSame(columns.Spreads.OfAll, columns.Spreads.Of([alike[0]]));
    }
}
