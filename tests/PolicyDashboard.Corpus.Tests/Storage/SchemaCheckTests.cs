using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Tests.Storage;

/// <summary>Data folders of builds whose tables were otherwise.</summary>
public class SchemaCheckTests
{
    private const string Document = "一、优化营商环境\n企业开办压缩到一个工作日，推行“一网通办”。\n打好蓝天保卫战。";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Computed_tables_of_an_earlier_build_are_made_anew_and_computed_from_what_is_kept()
    {
        await using var corpus = await TestCorpus.HandMadeAsync(Document);
        var before = TestCorpus.Told(await corpus.Coverage.AskAsync(RowsAre.Places, new(), Cancellation));
        Change(corpus, "DROP TABLE body; CREATE TABLE body (revision INTEGER NOT NULL, document_id INTEGER NOT NULL, tiles BLOB NOT NULL, PRIMARY KEY (revision, document_id)); DROP TABLE spoken");

        await using var again = corpus.Again();
        await again.Opening.OpenWithAsync(HandMadeAnalysis.Force(), [], Cancellation);

        await using var database = await again.Get<IDbContextFactory<CorpusDb>>().CreateDbContextAsync(Cancellation);
        Assert.Equal(1, await database.Bodies.CountAsync(Cancellation));
        Assert.Equal(before, TestCorpus.Told(await again.Coverage.AskAsync(RowsAre.Places, new(), Cancellation)));
    }

    [Fact]
    public async Task A_kept_table_of_another_build_is_left_alone_with_where_what_and_what_to_do()
    {
        await using var corpus = await TestCorpus.HandMadeAsync(Document);
        Change(corpus, "ALTER TABLE document_text RENAME COLUMN text TO packed");

        await using var again = corpus.Again();
        var problem = await Assert.ThrowsAsync<InvalidDataException>(() => again.Opening.OpenWithAsync(HandMadeAnalysis.Force(), [], Cancellation));

        Assert.Contains(Path.Combine(corpus.Folder, "data", "corpus.db"), problem.Message, StringComparison.Ordinal);
        Assert.Contains("document_text has the columns (document_id, packed), this program needs (document_id, text)", problem.Message, StringComparison.Ordinal);
        Assert.Contains("import the documents again", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_this_build_is_computed_once_only()
    {
        await using var corpus = await TestCorpus.HandMadeAsync(Document);

        await using var again = corpus.Again();
        await again.Opening.OpenWithAsync(HandMadeAnalysis.Force(), [], Cancellation);

        Assert.Equal(1, (await again.Get<SummaryQuery>().AskAsync(Cancellation)).Revision);
    }

    private static void Change(TestCorpus corpus, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(corpus.Folder, "data", "corpus.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Words of these tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
