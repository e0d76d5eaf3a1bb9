using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Tests.Texts;

/// <summary>The four documents that a fresh database is filled with.</summary>
public class SeedTextTests
{
    public static TheoryData<string> Seeds => [.. Directory.GetFiles(SeedFiles.Folder, "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Statements_tile_the_text(string file) => TextTiles.AssertTiled(SeedFiles.Read(file));
}
