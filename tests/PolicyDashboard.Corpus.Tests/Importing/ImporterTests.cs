using System.Text;
using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Corpus.Importing;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Tests.Importing;

public class ImporterTests
{
    private const string Document = "420000 20200625 1\n部 420100 a:甲甲字。回 none b:乙。\n其 420300 :字字。\n";

    [Fact]
    public async Task A_file_becomes_a_document_with_its_numbers()
    {
        await using var corpus = await TestCorpus.HandMadeEmptyAsync();

        var item = Assert.Single((await corpus.ImportAsync(corpus.Write("意见.txt", Document))).Items);

        Assert.Equal(ImportOutcome.Taken, item.Outcome);
        var reader = await corpus.Get<DocumentQuery>().AskAsync(item.Document!.Value, TestContext.Current.CancellationToken);
        Assert.Equal(Document, reader!.Text);
        Assert.Equal("意见.txt", reader.Line.File);
        Assert.Equal(3, reader.Line.Totals.Statements);
        Assert.Equal(1, reader.Subjects["a"].Statements);
    }

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("")]
    public async Task The_original_comes_back_byte_for_byte(string mark)
    {
        await using var corpus = await TestCorpus.HandMadeEmptyAsync();
        byte[] bytes = [.. Encoding.UTF8.GetBytes(mark), .. Encoding.UTF8.GetBytes(Document.ReplaceLineEndings("\r\n"))];
        var path = corpus.Write("原件.txt", "");
        await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);

        var document = (await corpus.ImportAsync(path)).Items[0].Document!.Value;

        var original = await corpus.Get<OriginalQuery>().AskAsync(document, TestContext.Current.CancellationToken);
        Assert.Equal(bytes, original!.Bytes);
        Assert.Equal("原件.txt", original.FileName);
    }

    [Fact]
    public async Task The_same_content_twice_is_one_document()
    {
        await using var corpus = await TestCorpus.HandMadeEmptyAsync();

        var first = await corpus.ImportAsync(corpus.Write("1.txt", Document), corpus.Write("2.txt", Document));
        var second = await corpus.ImportAsync(corpus.Write("3.txt", Document), corpus.Write("4.txt", Document.Replace("\n", "\r\n\r\n　", StringComparison.Ordinal)));

        Assert.Equal([ImportOutcome.Taken, ImportOutcome.Duplicate], first.Items.Select(item => item.Outcome));
        Assert.Equal([ImportOutcome.Duplicate, ImportOutcome.Duplicate], second.Items.Select(item => item.Outcome));
        Assert.All(first.Items.Concat(second.Items), item => Assert.Equal(1, item.Document));
        Assert.Equal(1, (await corpus.Get<SummaryQuery>().AskAsync(TestContext.Current.CancellationToken)).Documents);
    }

    [Fact]
    public async Task What_cannot_be_read_is_named_with_its_reason_and_the_rest_goes_in()
    {
        await using var corpus = await TestCorpus.HandMadeEmptyAsync();

        var report = await corpus.ImportAsync(
            corpus.Write("空.txt", ""), corpus.Write("好.txt", Document), corpus.Write("页.html", Document), Path.Combine(corpus.Folder, "无此文件.txt"));

        Assert.Equal("1 taken, 0 duplicate, 3 refused", report.ToString());
        Assert.Contains("0 bytes", report.Items[0].Remark.English, StringComparison.Ordinal);
        Assert.Contains("formats read: .txt", report.Items[2].Remark.English, StringComparison.Ordinal);
        await using var database = await corpus.Get<IDbContextFactory<CorpusDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        Assert.Equal(
            ["空.txt", "页.html", "无此文件.txt"],
            await database.ImportItems.OrderBy(item => item.Number).Select(item => item.FileName).ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_text_that_the_reading_stumbles_over_is_refused_and_the_rest_goes_in()
    {
        await using var corpus = await TestCorpus.HandMadeEmptyAsync();

        var report = await corpus.ImportAsync(corpus.Write("1.txt", HandMadeAnalysis.Stumble), corpus.Write("2.txt", Document));

        Assert.Equal([ImportOutcome.Refused, ImportOutcome.Taken], report.Items.Select(item => item.Outcome));
        Assert.Contains("stumbled", report.Items[0].Remark.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_after_another_program_changed_the_reading_does_not_mix_the_two()
    {
        await using var corpus = await TestCorpus.HandMadeAsync(RandomDocuments.Many[0]);
        await using var other = corpus.Again();
        await other.Opening.OpenWithAsync(HandMadeAnalysis.Force("two"), [], TestContext.Current.CancellationToken);

        await corpus.ImportAsync(corpus.Write("later.txt", Document));

        var summary = await corpus.Get<SummaryQuery>().AskAsync(TestContext.Current.CancellationToken);
        Assert.Equal((2, 3), (summary.Documents, summary.Revision));
    }

    [Fact]
    public async Task Questions_asked_during_an_import_see_whole_documents_only()
    {
        await using var corpus = await TestCorpus.HandMadeEmptyAsync();
        var paths = Enumerable.Range(0, 600).Select(index => corpus.Write($"{index}.txt", Document.Replace("字字", $"字{index}", StringComparison.Ordinal))).ToArray();
        var import = corpus.ImportAsync(paths);
        do
        {
            var table = await corpus.Coverage.AskAsync(RowsAre.Places, Filter.All, TestContext.Current.CancellationToken);
            Assert.Equal(3 * table.Total.Totals.Documents, table.Total.Totals.Statements);
            Assert.Equal(table.Total.Totals.Documents, table.Total.Subjects["a"].Statements);
        }
        while (!import.IsCompleted);

        Assert.Equal(600, (await import).Count(ImportOutcome.Taken));
    }

    [Fact]
    public async Task A_folder_is_imported_whole_and_in_the_order_of_names()
    {
        await using var corpus = await TestCorpus.HandMadeEmptyAsync();
        var folder = Directory.CreateDirectory(Path.Combine(corpus.Folder, "批", "次")).Parent!.FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "次", "b.txt"), Document.Replace("甲甲", "甲", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "a.txt"), Document, TestContext.Current.CancellationToken);

        var report = await corpus.ImportAsync(folder);

        Assert.Equal(["a.txt", "b.txt"], report.Items.Select(item => Path.GetFileName(item.File)));
        Assert.Equal([1, 2], report.Items.Select(item => item.Document!.Value));
    }

    [Fact]
    public async Task Names_that_could_be_taken_for_something_else_are_kept_literally()
    {
        await using var corpus = await TestCorpus.HandMadeEmptyAsync();
        string[] names = ["-rf.txt", "=cmd|' -C calc'!A0.txt", "报告\u202Etxt.exe.txt", "山东省 \"终稿\" 'v2'.txt"];

        var report = await corpus.ImportAsync(names.Select((name, index) => corpus.Write(name, Document.Replace("字字", $"字{index}", StringComparison.Ordinal))));

        Assert.Equal(names.Length, report.Count(ImportOutcome.Taken));
        var lines = await corpus.Get<DocumentsQuery>().AskAsync(Filter.All, TestContext.Current.CancellationToken);
        Assert.Equal(names.Order(StringComparer.Ordinal), lines.Select(line => line.File).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Documents_imported_one_by_one_add_up_as_if_they_had_come_together()
    {
        await using var together = await TestCorpus.HandMadeAsync(RandomDocuments.Many);
        await using var oneByOne = await TestCorpus.HandMadeEmptyAsync();
        foreach (var (index, text) in RandomDocuments.Many.Index())
        {
            await oneByOne.ImportAsync(oneByOne.Write($"{index + 1}.txt", text));
        }

        foreach (var view in Enum.GetValues<PlaceView>())
        {
            var expected = await together.Coverage.AskAsync(RowsAre.Places, new(View: view), TestContext.Current.CancellationToken);
            var actual = await oneByOne.Coverage.AskAsync(RowsAre.Places, new(View: view), TestContext.Current.CancellationToken);
            Assert.Equal(TestCorpus.Told(expected), TestCorpus.Told(actual));
        }
    }
}
