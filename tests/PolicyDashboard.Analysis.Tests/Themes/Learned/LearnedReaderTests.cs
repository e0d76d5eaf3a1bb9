using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Analysis.Themes.Learned;

namespace PolicyDashboard.Analysis.Tests.Themes.Learned;

public class LearnedReaderTests
{
    private static readonly string[] Terms = ["污染=environment/3", "学校=education/3", "医院=health/3"];
    private static readonly Catalogue Sample = WithoutSafety(TestCatalogue.Of(Terms));
    private static readonly LearnedModel Model = Trained();

    [Fact]
    public void It_learns_words_that_no_term_names()
    {
        var themes = Read(Sample, Model, "加强河流湿地修复。\n培养孩子读书写字。");

        Assert.Equal(["environment", "education"], themes);
    }

    [Fact]
    public void Weights_told_add_up_to_how_far_the_score_lies_from_the_threshold()
    {
        var text = TestCatalogue.Text("加强河流湿地修复，防治污染。\n培养孩子读书写字。");
        var reader = new LearnedReader(Sample, Model);
        var hits = new Matcher(Sample).Find(text);
        var scorer = new LearnedScores(Model, Sample);
        var scratch = scorer.Take();
        scratch.Reserve(2);
        new OwnScores(Sample, RuleSettings.Default).OfStatements(text, [0, 1], hits, Enumerable.Range(0, Sample.Themes.Count).ToArray(), scratch.Surroundings.Rules);
        var scores = scorer.Of(scratch, text, [0, 1], hits, []).ToArray();

        foreach (var (place, theme) in reader.Explain(text with { Title = null }, 0).GroupBy(evidence => evidence.Theme).Index())
        {
            var score = scores[Model.Themes.ToList().IndexOf(Sample.Themes[theme.Key].Id)];
            Assert.Equal(score - (place == 0 ? Model.Thresholds.Main : Model.Thresholds.Further), theme.Sum(evidence => evidence.Weight), 4);
        }
    }

    [Fact]
    public void A_statement_of_form_is_about_nothing_and_says_why()
    {
        var text = TextReading.Read("修复湿地河流。\n本办法所称修复，是指修复湿地河流。\n培养孩子读书写字。", "");
        var reader = new LearnedReader(Sample, Model);

        Assert.NotEmpty(reader.Read(text).Statements[0].Themes);
        Assert.Empty(reader.Read(text).Statements[1].Themes);
        Assert.Contains(reader.Explain(text, 1), evidence => evidence is { Source: "form", Weight: < -5 });
        Assert.DoesNotContain(reader.Explain(text, 0), evidence => evidence.Source == "form");
    }

    [Fact]
    public void A_term_added_after_training_changes_the_reading_at_once()
    {
        const string Stored = "推广虾稻连作。\n培养孩子读书写字。";
        Assert.Equal(string.Empty, Read(Sample, Model, Stored)[0]);

        var edited = WithoutSafety(TestCatalogue.Of([.. Terms, "虾稻连作=environment/3"]));

        Assert.Equal("environment", Read(edited, Model, Stored)[0]);
    }

    [Fact]
    public void A_term_moved_to_another_theme_moves_the_reading()
    {
        var edited = WithoutSafety(TestCatalogue.Of("污染=health/3", Terms[1], Terms[2]));

        Assert.Equal("environment", Read(Sample, Model, "防治污染。\n开会。")[0]);
        Assert.StartsWith("health", Read(edited, Model, "防治污染。\n开会。")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_formula_added_after_training_speaks_against_every_theme()
    {
        const string Stored = "请予审议防治污染。\n开会。";
        var terms = TestCatalogue.Of(Terms);
        var edited = WithoutSafety(new Catalogue("edited", terms.Groups, terms.Themes, [.. terms.Terms, new Term("请予审议", [], -5, string.Empty, 9)]));

        Assert.Equal("environment", Read(Sample, Model, Stored)[0]);
        Assert.Equal(string.Empty, Read(edited, Model, Stored)[0]);
    }

    [Fact]
    public void A_theme_that_the_model_does_not_know_is_read_from_its_terms()
    {
        var edited = TestCatalogue.Of([.. Terms, "消防=safety/3"]);

        Assert.DoesNotContain("safety", Model.Themes);
        Assert.DoesNotContain("safety", Read(Sample, Model, "消防。\n加强河流湿地修复。")[0], StringComparison.Ordinal);
        Assert.EndsWith("safety", Read(edited, Model, "消防。\n加强河流湿地修复。")[0], StringComparison.Ordinal);
        Assert.Equal("environment", Read(edited, Model, "消防。\n加强河流湿地修复。")[1]);
    }

    [Fact]
    public void A_deleted_theme_keeps_no_other_from_being_the_main_one()
    {
        const string Stored = "培养孩子读书写字，修复湿地河流。\n开会。";
        var model = Trained(further: 5);
        var without = new Catalogue("less", Sample.Groups, [.. Sample.Themes.Where(theme => theme.Id != "environment")], [.. Sample.Terms.Where(term => term.Text != "污染")]);

        Assert.Equal("environment", Read(Sample, model, Stored)[0]);
        Assert.Equal("education", Read(without, model, Stored)[0]);
    }

    [Fact]
    public void The_same_labels_give_the_same_weights_in_any_order()
    {
        var again = Trained(reverse: true);

        Assert.Equal(ModelFile.Write(Model), ModelFile.Write(again));
    }

    [Fact]
    public void A_model_read_back_reads_alike()
    {
        const string Stored = "加强河流湿地修复。\n培养孩子读书写字。\n医生护士上门巡诊。\n开会。";
        var back = ModelFile.Read(ModelFile.Write(Model));

        Assert.Equal(Read(Sample, Model, Stored), Read(Sample, back, Stored));
        Assert.Equal(ModelFile.Write(back), ModelFile.Write(ModelFile.Read(ModelFile.Write(back))));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(400)]
    public void A_cut_file_is_refused(int length)
    {
        var bytes = ModelFile.Write(Model);

        Assert.Throws<InvalidDataException>(() => ModelFile.Read(bytes[..Math.Min(length, bytes.Length - 1)]));
    }

    [Fact]
    public void An_altered_file_is_refused()
    {
        var bytes = ModelFile.Write(Model);
        bytes[^5] ^= 1;

        Assert.Contains("checksum", Assert.Throws<InvalidDataException>(() => ModelFile.Read(bytes)).Message, StringComparison.Ordinal);
    }

    private static Catalogue WithoutSafety(Catalogue catalogue) =>
        new(catalogue.Version, catalogue.Groups, [.. catalogue.Themes.Where(theme => theme.Id != "safety")], catalogue.Terms);

    /// <summary>What each line is about, read in a document like those learned from.</summary>
    private static List<string> Read(Catalogue catalogue, LearnedModel model, string lines)
    {
        const string Rest = "\n大家发言。\n学校培养孩子。\n医生护士巡诊。\n修复湿地河流。\n召开会议。\n印发文件。";
        var reading = new LearnedReader(catalogue, model).Read(TestCatalogue.Text(lines + Rest) with { Title = null });
        return [.. reading.Statements.Take(lines.Count(character => character == '\n') + 1)
            .Select(statement => string.Join(',', statement.Themes.Select(theme => catalogue.Themes[theme].Id)))];
    }

    /// <summary>Twenty documents of eight statements, on three fields or on none, in no order.</summary>
    internal static LearnedModel Trained(bool reverse = false, float further = -0.3f)
    {
        string[][] fields =
        [
            ["防治河流污染", "修复湿地河流", "保护湿地", "河流清淤修复"],
            ["培养孩子读书", "学校教孩子写字", "读书写字", "学校培养孩子"],
            ["医生护士巡诊", "医院上门巡诊", "护士上门", "医院医生坐诊"],
            ["召开会议", "大家发言", "印发文件", "会议结束"],
        ];
        string[] themes = ["environment", "education", "health", string.Empty];
        var random = new Random(7);
        var documents = Enumerable.Range(0, 20).Select(number =>
        {
            var labels = new Dictionary<int, Label>();
            var lines = new List<string>();
            for (var at = 0; at < 8; at++)
            {
                var field = random.Next(4);
                lines.Add(fields[field][random.Next(4)] + "。");
                labels[at] = new Label(themes[field].Length == 0 ? [] : [themes[field]], [], false);
            }

            return new LabelledDocument($"{number}", "plan", TestCatalogue.Text(string.Join('\n', lines)) with { Title = null }, labels);
        }).ToList();
        if (reverse)
        {
            documents.Reverse();
        }

        return new ModelTraining(documents, Sample, new Matcher(Sample), new TrainingSettings(Least: 2)).Train(new(-0.3f, further));
    }
}
