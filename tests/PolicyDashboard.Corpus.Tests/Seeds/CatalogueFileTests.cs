using PolicyDashboard.Corpus.Seeds;

namespace PolicyDashboard.Corpus.Tests.Seeds;

public class CatalogueFileTests
{
    private const string Head = """
        groups:
          - {id: ecology, zh: 生态, en: Ecology, colour: "#09815f"}
        themes:
          - {id: environment, zh: 生态环境, en: Environment, group: ecology, meaning: 污染防治}
          - {id: rural, zh: 乡村振兴, en: Rural revival, group: ecology, meaning: 农业农村}
        terms:

        """;

    [Fact]
    public void What_a_theme_means_may_be_written_in_English_too()
    {
        var catalogue = CatalogueFile.Parse(
            Head.Replace("meaning: 污染防治}", "meaning: 污染防治, meaning_en: 'Cleaning up, mostly.'}", StringComparison.Ordinal) + "  environment:\n    3: [污染]\n",
            "themes.yaml");

        Assert.Equal(("污染防治", "Cleaning up, mostly."), (catalogue.Themes[0].Meaning, catalogue.Themes[0].EnglishMeaning));
        Assert.Equal("", catalogue.Themes[1].EnglishMeaning);
    }

    [Fact]
    public void Terms_masks_pairs_notes_and_periods_are_read()
    {
        var catalogue = CatalogueFile.Parse(
            Head + """
              environment:
                3: [污染, {term: 双减, note: 减污降碳, sense_period: {to: 2020, reason: 后来指减轻学业负担}}]
                0.5: [环境]
              environment+rural:
                3: [农村人居环境]
            masks: [营商环境, {term: 法治环境, note: 法治}]
            formulas:
              5: [请予审议]
            seams:
              - reason: 两个都计
                shared: [科技, 改革]
            """,
            "themes.yaml");

        Assert.Equal(
            ["污染 environment 3", "双减 environment 3", "环境 environment 0.5", "农村人居环境 environment+rural 3", "营商环境  0", "法治环境  0", "请予审议  -5"],
            catalogue.Terms.Select(term => FormattableString.Invariant($"{term.Text} {string.Join('+', term.Themes)} {term.Weight}")));
        Assert.Equal((7 + 1, "减污降碳", 2020), (catalogue.Terms[1].Line, catalogue.Terms[1].Note, catalogue.Terms[1].Sense!.To));
        Assert.Equal(["environment", "rural"], catalogue.Themes.Select(theme => theme.Id));
        Assert.Equal("污染防治", catalogue.Themes[0].Meaning);
        Assert.Equal("#09815f", Assert.Single(catalogue.Groups).Colour);
        Assert.Equal([("科技", "两个都计"), ("改革", "两个都计")], catalogue.Seams.Select(seam => (seam.Text, seam.Reason)));
        Assert.Equal([false, false, false, false, true, true, false], catalogue.Terms.Select(term => term.IsMask));
        Assert.Equal("请予审议", Assert.Single(catalogue.Terms, term => term.IsFormula).Text);
    }

    [Fact]
    public void The_version_follows_the_content_and_not_the_line_ends()
    {
        const string Terms = "  environment:\n    3: [污染]\n";
        var version = CatalogueFile.Parse(Head + Terms, "a.yaml").Version;

        Assert.Equal(version, CatalogueFile.Parse(("\uFEFF" + Head + Terms).ReplaceLineEndings("\r\n"), "b.yaml").Version);
        Assert.NotEqual(version, CatalogueFile.Parse(Head + Terms.Replace("3:", "2:", StringComparison.Ordinal), "a.yaml").Version);
    }

    [Theory]
    [InlineData("  environment:\n    3: [污染, 污染]\n", 8, "'污染' is entered twice, first at line 8.", "Keep one.")]
    [InlineData("  environment:\n    3: [污染]\n  rural:\n    3: [污染]\n", 10, "'污染' is entered twice, first at line 8.", "joined by +")]
    [InlineData("  environment:\n    3: [污染]\nmasks: [污染]\n", 9, "'污染' is entered twice", "Keep one.")]
    [InlineData("  enviroment:\n    3: [污染]\n", 7, "'enviroment' is not a theme.", "environment, rural")]
    [InlineData("  environment+rual:\n    3: [污染]\n", 7, "'rual' is not a theme.", "joined by +")]
    [InlineData("  environment:\n    9: [污染]\n", 8, "The weight is '9'.", "up to 5")]
    [InlineData("  environment:\n    0: [污染]\n", 8, "The weight is '0'.", "above 0")]
    [InlineData("  environment:\n    high: [污染]\n", 8, "The weight is 'high'.", "Write a number")]
    [InlineData("  environment:\n    3: 污染\n", 8, "is not a list", "in brackets")]
    [InlineData("  environment: [污染]\n", 7, "has no weights", "3: [")]
    [InlineData("  environment:\n    3: [污]\n", 8, "'污' has 1 characters.", "at least two")]
    [InlineData("  environment:\n    3: [{term: 污染, nota: x}]\n", 8, "'nota' is not a field here.", "term, note, sense_period")]
    [InlineData("  environment:\n    3: [{term: 污染, sense_period: {from: 2020, to: 2010, reason: x}}]\n", 8, "ends before it begins", "as years")]
    [InlineData("  environment:\n    3: [污染\n", 9, "The YAML is broken here", "missing bracket")]
    [InlineData("  environment:\n    3: [污染]\n  environment:\n    2: [环境]\n", 9, "The YAML is broken here", "")]
    public void What_cannot_be_taken_is_refused_with_line_finding_and_remedy(string terms, int line, string found, string remedy)
    {
        var refusal = Assert.Throws<CatalogueFormatException>(() => CatalogueFile.Parse(Head + terms, "seeds/themes.yaml"));

        var problem = Assert.Single(refusal.Problems);
        Assert.Equal(line, problem.Line);
        Assert.Contains(found, problem.Found, StringComparison.Ordinal);
        Assert.Contains(remedy, problem.Remedy, StringComparison.Ordinal);
        Assert.Contains($"seeds/themes.yaml, line {line}: ", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("group: ecology", "group: ecolgy", 4, "belongs to group 'ecolgy'", "Use one of ecology")]
    [InlineData("#09815f", "green", 2, "The colour of 'ecology' is 'green'.", "six hexadecimal digits")]
    [InlineData("id: rural", "id: environment", 5, "The id 'environment' is used twice, first at line 4.", "of its own")]
    [InlineData("id: rural", "id: ecology", 5, "The id 'ecology' is used twice, first at line 2.", "of its own")]
    [InlineData("id: rural", "id: 乡村", 5, "The id is '乡村'.", "small letters")]
    [InlineData("zh: 乡村振兴, ", "", 5, "'zh' is missing.", "Add 'zh: …'")]
    public void A_head_that_cannot_be_taken_is_refused_with_its_line(string was, string becomes, int line, string found, string remedy)
    {
        var yaml = (Head + "  environment:\n    3: [污染]\n").Replace(was, becomes, StringComparison.Ordinal);

        var problem = Assert.Throws<CatalogueFormatException>(() => CatalogueFile.Parse(yaml, "themes.yaml")).Problems[0];

        Assert.Equal(line, problem.Line);
        Assert.Contains(found, problem.Found, StringComparison.Ordinal);
        Assert.Contains(remedy, problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Eight_groups_are_too_many()
    {
        var more = string.Concat(Enumerable.Range(1, 7).Select(number => $"  - {{id: g{number}, zh: 组, en: Group, colour: \"#000000\"}}\n"));
        var yaml = Head.Replace("themes:", more + "themes:", StringComparison.Ordinal) + "  environment:\n    3: [污染]\n";

        var problem = Assert.Single(Assert.Throws<CatalogueFormatException>(() => CatalogueFile.Parse(yaml, "themes.yaml")).Problems);

        Assert.Contains("There are 8 groups.", problem.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once_by_line()
    {
        var refusal = Assert.Throws<CatalogueFormatException>(() => CatalogueFile.Parse(Head + "  rual:\n    9: [污, 污染, 污染]\n", "themes.yaml"));

        Assert.Equal([7, 8, 8, 8], refusal.Problems.Select(problem => problem.Line));
    }

    [Theory]
    [InlineData("")]
    [InlineData("- a\n- b\n")]
    [InlineData("groups: []\n")]
    public void A_file_that_is_no_catalogue_is_refused(string yaml) =>
        Assert.NotEmpty(Assert.Throws<CatalogueFormatException>(() => CatalogueFile.Parse(yaml, "themes.yaml")).Problems);
}
