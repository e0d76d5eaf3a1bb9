using System.Reflection;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Corpus.Seeds;

namespace PolicyDashboard.Corpus.Tests.Seeds;

/// <summary>What the rules read by themselves, against labelled statements; below the figures of today, so that only a loss fails.</summary>
public class RulesFiguresTests
{
    private static readonly string Shared = Path.GetFullPath(Path.Combine(
        typeof(RulesFiguresTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryTop").Value!,
        "..",
        "shared"));

    [Theory]
    [InlineData("gold", "", 0.84)]
    [InlineData("gold/train", "gwr_", 0.82)]
    [InlineData("gold/train", "regs_local", 0.79)]
    [InlineData("gold/train", "hebei_policy central_meetings central_policy shandong_policy misc_raw", 0.76)]
    public void Terms_and_rules_alone_agree_with_readers(string labels, string kinds, double least)
    {
        Assert.SkipUnless(Directory.Exists(Shared), "../shared is not beside the repository; the labelled statements are there.");
        var reader = new ThemeReader(ThemesSeedTests.Catalogue);
        var agreement = new Agreement([.. ThemesSeedTests.Catalogue.Themes.Select(theme => theme.Id)]);

        foreach (var document in LabelFiles.Read(Path.Combine(Shared, labels), Shared)
            .Where(document => kinds.Length == 0 || kinds.Split(' ').Any(kind => document.Kind.StartsWith(kind, StringComparison.Ordinal))))
        {
            var reading = reader.Read(document.Text);
            foreach (var (statement, label) in document.Labels.Where(pair => !pair.Value.Boilerplate))
            {
                agreement.Add(label.Themes, label.Doubtful, [.. reading.Statements[statement].Themes.Select(theme => ThemesSeedTests.Catalogue.Themes[theme].Id)]);
            }
        }

        Assert.True(agreement.Micro().F1 >= least, $"{agreement.Statements} statements: {agreement.Micro()}");
    }
}
