using System.Formats.Tar;
using System.Security.Cryptography;
using PolicyDashboard.Corpus.Importing;

namespace PolicyDashboard.Corpus.Tests.Importing;

public sealed class OriginalsTests : IDisposable
{
    private readonly string _folder = TestCorpus.NewFolder();

    private string Place => Path.Combine(_folder, "originals");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(600)]
    public async Task Files_of_any_length_come_back_byte_for_byte_however_many_came_at_once(int count)
    {
        var files = Files(count);

        Keep(files);

        // As another start would read them.
        var originals = new Originals(Place);
        foreach (var (hash, bytes) in files)
        {
            Assert.Equal(bytes, await originals.ReadAsync(hash, TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task Packs_that_come_later_are_found_too()
    {
        var originals = new Originals(Place);
        var (first, second) = (Files(20), Files(40)[20..]);
        Keep(first);
        Assert.Equal(first[3].Bytes, await originals.ReadAsync(first[3].Hash, TestContext.Current.CancellationToken));

        Keep(second);

        Assert.Equal(second[3].Bytes, await originals.ReadAsync(second[3].Hash, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_pack_that_was_looked_at_while_it_was_written_is_looked_through_again()
    {
        var files = Files(30);
        Keep(files);
        var pack = Assert.Single(Directory.GetFiles(Place));
        var whole = await File.ReadAllBytesAsync(pack, TestContext.Current.CancellationToken);
        var originals = new Originals(Place);
        await File.WriteAllBytesAsync(pack, whole[..(whole.Length / 2)], TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<InvalidDataException>(() => originals.ReadAsync(files[^1].Hash, TestContext.Current.CancellationToken));

        await File.WriteAllBytesAsync(pack, whole, TestContext.Current.CancellationToken);

        Assert.Equal(files[^1].Bytes, await originals.ReadAsync(files[^1].Hash, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Any_tar_takes_the_files_out_by_their_names()
    {
        var files = Files(30);
        Keep(files);
        var (pack, into) = (Assert.Single(Directory.GetFiles(Place)), Path.Combine(_folder, "out"));
        Directory.CreateDirectory(into);

        TarFile.ExtractToDirectory(pack, into, overwriteFiles: false);

        Assert.Equal(files.Select(file => Convert.ToHexStringLower(file.Hash)).Order(), Directory.GetFiles(into).Select(Path.GetFileName).Order());
        Assert.All(files, file => Assert.Equal(file.Bytes, File.ReadAllBytes(Path.Combine(into, Convert.ToHexStringLower(file.Hash)))));
    }

    [Fact]
    public async Task A_pack_that_was_cut_short_is_written_anew_with_the_same_files_and_gives_what_it_has_until_then()
    {
        var files = Files(30);
        Keep(files);
        var pack = Assert.Single(Directory.GetFiles(Place));
        using (var file = File.OpenHandle(pack, access: FileAccess.ReadWrite))
        {
            RandomAccess.SetLength(file, RandomAccess.GetLength(file) / 2);
        }

        var cut = new Originals(Place);
        Assert.Equal(files[0].Bytes, await cut.ReadAsync(files[0].Hash, TestContext.Current.CancellationToken));
        Assert.Contains(Place, (await Assert.ThrowsAsync<InvalidDataException>(() => cut.ReadAsync(files[^1].Hash, TestContext.Current.CancellationToken))).Message, StringComparison.Ordinal);

        Keep(files);

        Assert.Equal(pack, Assert.Single(Directory.GetFiles(Place)));
        Assert.Equal(files[^1].Bytes, await new Originals(Place).ReadAsync(files[^1].Hash, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Of_two_packs_that_name_a_file_the_one_that_holds_it_answers()
    {
        var (files, more) = (Files(10), Files(12));
        Keep(files);
        var pack = Assert.Single(Directory.GetFiles(Place));
        using (var file = File.OpenHandle(pack, access: FileAccess.ReadWrite))
        {
            // A length that was on the disk before the bytes were.
            RandomAccess.Write(file, new byte[files[9].Bytes.Length], RandomAccess.GetLength(file) - 1024 - 512);
        }

        Keep(more);

        Assert.Equal(files[9].Bytes, await new Originals(Place).ReadAsync(files[9].Hash, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void What_a_stopped_import_left_unfinished_is_cleared_away_by_the_next()
    {
        var files = Files(20);
        using (var stopped = new Originals(Place).Begin())
        {
            files.ForEach(file => stopped.Add(file.Hash, file.Bytes));
        }

        Assert.EndsWith(".part", Assert.Single(Directory.GetFiles(Place)), StringComparison.Ordinal);

        Keep(files);

        Assert.EndsWith(".tar", Assert.Single(Directory.GetFiles(Place)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    public void What_cannot_be_written_is_told_with_its_place(int count)
    {
        File.WriteAllText(Place, "a file where the folder should be");

        Assert.Contains(Place, Assert.ThrowsAny<IOException>(() => Keep(Files(count))).Message, StringComparison.Ordinal);
    }

    private void Keep(IEnumerable<(byte[] Hash, byte[] Bytes)> files)
    {
        using var batch = new Originals(Place).Begin();
        foreach (var (hash, bytes) in files)
        {
            batch.Add(hash, bytes);
        }

        batch.Keep();
    }

    /// <summary>Different bytes, of lengths on, before and behind the blocks of a pack; the first is empty.</summary>
    private static List<(byte[] Hash, byte[] Bytes)> Files(int count) =>
    [
        .. Enumerable.Range(0, count)
            .Select(number => Enumerable.Range(0, number % 3 == 0 ? 171 * number : 512 + number % 5 - 2).Select(at => (byte)(number + at)).Append((byte)number).Skip(number == 0 ? 1 : 0).ToArray())
            .Select(bytes => (SHA256.HashData(bytes), bytes)),
    ];
}
