using PolicyDashboard.Corpus.Importing;

namespace PolicyDashboard.Corpus.Tests.Importing;

public sealed class OriginalsAsideTests : IDisposable
{
    private readonly string _folder = TestCorpus.NewFolder();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void All_files_are_there_when_it_has_finished()
    {
        var originals = new Originals(Path.Combine(_folder, "originals"));
        using var aside = new OriginalsAside(originals);
        for (var number = 0; number < 600; number++)
        {
            aside.Add(Hash(number), BitConverter.GetBytes(number));
        }

        aside.Finish();

        Assert.All(Enumerable.Range(0, 600), number => Assert.Equal(BitConverter.GetBytes(number), originals.ReadAsync(Hash(number), TestContext.Current.CancellationToken).Result));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_told_at_the_end_and_stops_nobody_who_adds()
    {
        var path = Path.Combine(_folder, "originals");
        File.WriteAllText(path, "a file where the folder should be");
        using var aside = new OriginalsAside(new Originals(path));
        for (var number = 0; number < 600; number++)
        {
            aside.Add(Hash(number), [1]);
        }

        Assert.Contains(path, Assert.ThrowsAny<IOException>(aside.Finish).Message, StringComparison.Ordinal);
    }

    private static byte[] Hash(int number) => System.Security.Cryptography.SHA256.HashData(BitConverter.GetBytes(number));
}
