using PolicyDashboard.Analysis.Texts;
using System.Text.RegularExpressions;
using PolicyDashboard.Analysis;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Corpus;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Tests.Pages;

/// <summary>
/// The page that is worked through by hand in docs/method.md, counted by the program. Its themes are those that the
/// document gives, so that it stays right when the reading is trained anew.
/// </summary>
public partial class MethodTests
{
    private static readonly string Method = File.ReadAllText(Path.Combine(RepositoryTop.Path, "docs", "method.md"));
    private static readonly DocumentAnalyser Analyser = CorpusOpening.Analyser(new CorpusOptions { SeedsPath = Path.Combine(RepositoryTop.Path, "seeds") });
    private static readonly DocumentAnalysis Page = Analyser.Analyse(Fenced().Match(Method).Groups[1].Value, "");

    [Fact]
    public void The_words_of_commitment_are_those_that_are_looked_for()
    {
        Assert.Contains($"含{string.Join('、', Commitments.Duties)}（", Method, StringComparison.Ordinal);
        Assert.Contains($"含{string.Join('、', Commitments.Pilots)}（", Method, StringComparison.Ordinal);
        Assert.Contains(Corpus.Queries.FacetsQuery.MostRead.ToString("N0", System.Globalization.CultureInfo.InvariantCulture), Method, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_statements_are_cut_and_measured_as_the_table_says()
    {
        var cut = Page.Text.Statements.Where(statement => statement.Counts)
            .Select(statement => (statement.Span.In(Page.Text.Stored).ToString(), statement.Characters));

        Assert.Equal(Table().Select(row => (row.Text, row.Characters)), cut);
    }

    [Theory]
    [InlineData("method.md", Language.Chinese)]
    [InlineData("method.en.md", Language.English)]
    public void Every_number_is_what_the_program_computes(string file, Language language)
    {
        var (totals, business) = Count("business-climate");
        var text = File.ReadAllText(Path.Combine(RepositoryTop.Path, "docs", file)).ToLowerInvariant();

        foreach (var measure in Enum.GetValues<Measure>())
        {
            var name = Names.Of(measure).In(language).ToLowerInvariant();
            var told = Results().Matches(text).Single(match => match.Groups[1].Value == name).Groups[2].Value;

            Assert.Equal((name, Numbers.Value(business.In(measure, totals), measure)), (name, told));
        }
    }

    [Fact]
    public void A_statement_about_two_themes_of_a_group_counts_once_for_the_group()
    {
        var numbers = new SubjectNumbers(Analyser.Catalogue);
        var tally = Tallied(numbers);
        var group = numbers.OfGroup(Analyser.Catalogue.IndexOf("business-climate"));

        Assert.Equal(group, numbers.OfGroup(Analyser.Catalogue.IndexOf("finance")));
        Assert.Equal(4, tally.Subjects[group].Statements);
        Assert.Equal(1, tally.Subjects[numbers.OfTheme(Analyser.Catalogue.IndexOf("finance"))].Statements);
    }

    private static (TextTotals Totals, ThemeCounts Counts) Count(string theme)
    {
        var numbers = new SubjectNumbers(Analyser.Catalogue);
        var tally = Tallied(numbers);
        return (tally.Totals, tally.Subjects[numbers.OfTheme(Analyser.Catalogue.IndexOf(theme))].Counts);
    }

    private static Tally Tallied(SubjectNumbers numbers)
    {
        var (tally, parts) = (new Tally(numbers.Count, hasParagraphs: true), new StatementParts(numbers));
        var rows = Table().GetEnumerator();
        for (var index = 0; index < Page.Text.Statements.Count; index++)
        {
            if (Page.Text.Statements[index].Counts && rows.MoveNext())
            {
                parts.Read(Page.Text.Statements[index], new StatementReading(rows.Current.Themes, Page.Themes.Statements[index].Hits));
                tally.Add(Page.Text.Statements[index].Paragraph, parts);
            }
        }

        return tally;
    }

    // | statement | characters | themes |
    private static IEnumerable<(string Text, int Characters, byte[] Themes)> Table() => Rows().Matches(Method).Select(match => (
        match.Groups[1].Value,
        int.Parse(match.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture),
        match.Groups[3].Value == "–"
            ? []
            : match.Groups[3].Value.Split('、').Select(name => (byte)Analyser.Catalogue.Themes.ToList().FindIndex(theme => theme.Chinese == name)).ToArray()));

    [GeneratedRegex("```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fenced();

    [GeneratedRegex(@"^\| ([^|]+?) \| (\d+) \| ([^|]+?) \|$", RegexOptions.Multiline)]
    private static partial Regex Rows();

    // | measure | how | result |
    [GeneratedRegex(@"^\| ([^|]+?) \| [^|]*÷[^|]* \| ([^|]+?) \|$", RegexOptions.Multiline)]
    private static partial Regex Results();
}
