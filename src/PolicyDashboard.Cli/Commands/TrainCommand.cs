using System.CommandLine;
using System.Globalization;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Analysis.Themes.Learned;
using PolicyDashboard.Corpus;
using PolicyDashboard.Corpus.Seeds;

namespace PolicyDashboard.Cli.Commands;

/// <summary><c>train LABELS… --texts DIR</c>: learns the weights of the reading from labelled statements and writes them to a file.</summary>
internal static class TrainCommand
{
    public static Command Create(Settings settings, TextWriter output)
    {
        var labels = new Argument<string[]>("LABELS") { Description = "Labels files, or folders of them.", Arity = ArgumentArity.OneOrMore };
        var texts = new Option<string>("--texts") { Description = "The folder that the labels' paths of texts are below.", Required = true };
        var without = new Option<string[]>("--without") { Description = "Labels whose documents must not be learned from, because they are measured with.", AllowMultipleArgumentsPerToken = true };
        var figures = new Option<string[]>("--figures") { Description = "Only statements labelled here count in the figures printed, and the model learns to read like their readers; without it like all.", AllowMultipleArgumentsPerToken = true };
        var to = new Option<string>("--out") { Description = "Where the weights go.", Required = true };
        var command = new Command("train", "Learns from labelled statements what statements are about; prints what cross-validation by document gives.") { labels, texts, without, figures, to };
        command.SetAction(async (parsed, cancellation) =>
        {
            var catalogue = CorpusOpening.CatalogueOf(settings.Options(parsed, importSeeds: false));
            var kept = (parsed.GetValue(without) ?? []).SelectMany(path => LabelFiles.Read(path, parsed.GetValue(texts)!)).Select(document => document.Name).ToHashSet();
            var counted = (parsed.GetValue(figures) ?? []).SelectMany(path => LabelFiles.Read(path, parsed.GetValue(texts)!))
                .SelectMany(document => document.Labels.Keys.Select(statement => (document.Name, statement))).ToHashSet();
            var documents = Merge(parsed.GetValue(labels)!.SelectMany(path => LabelFiles.Read(path, parsed.GetValue(texts)!)).Where(document => !kept.Contains(document.Name)), counted);
            var training = new ModelTraining(documents, catalogue, new Matcher(catalogue, DictionaryFiles.Load(null)), new TrainingSettings());
            var threshold = Report(training.CrossValidate(), catalogue, at => counted.Count == 0 || counted.Contains(at), output);
            var bytes = ModelFile.Write(training.Train(threshold));
            await File.WriteAllBytesAsync(parsed.GetValue(to)!, bytes, cancellation);
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{parsed.GetValue(to)}: {bytes.Length:N0} bytes, {documents.Count} documents, {documents.Sum(document => document.Labels.Count):N0} labels"));
            return Shell.Done;
        });
        return command;
    }

    /// <summary>A document that stands in several label files is one, or folds would see it on both sides. What is not counted was read by others.</summary>
    private static List<LabelledDocument> Merge(IEnumerable<LabelledDocument> documents, HashSet<(string Document, int Statement)> counted) =>
    [
        .. documents.GroupBy(document => document.Name).Select(same => same.First() with
        {
            Labels = same.SelectMany(document => document.Labels).GroupBy(pair => pair.Key).ToDictionary(
                pair => pair.Key,
                pair => pair.First().Value with { OtherReader = counted.Count > 0 && !counted.Contains((same.Key, pair.Key)) }),
        }),
    ];

    private static Thresholds Report(CrossValidation validation, Catalogue catalogue, Func<(string Document, int Statement), bool> counted, TextWriter output)
    {
        var themes = catalogue.Themes.Select(theme => theme.Id).ToList();
        var threshold = Best(at => Agree(validation, themes, at, _ => true, counted).Micro());
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"thresholds {threshold.Main:F2} and {threshold.Further:F2}; five folds by document"));
        foreach (var kind in validation.Documents.Select(document => document.Kind).Distinct().Order(StringComparer.Ordinal).Prepend("all"))
        {
            var agreement = Agree(validation, themes, threshold, document => kind == "all" || document.Kind == kind, counted);
            var (precision, recall, f1) = agreement.Micro();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind,-18} statements {agreement.Statements,6}  P {precision:F3}  R {recall:F3}  F1 {f1:F3}"));
        }

        return threshold;
    }

    /// <summary>
    /// The thresholds with the highest F1 of those where precision and recall meet: there the reading gives as many themes as readers do, and
    /// coverage, which is what counts here, is not bent.
    /// </summary>
    private static Thresholds Best(Func<Thresholds, (double Precision, double Recall, double F1)> agreement)
    {
        const float Step = 0.02f;
        return Enumerable.Range(-25, 36).Select(step => Even(step * Step)).MaxBy(found => found.F1).At;

        (Thresholds At, double F1) Even(float further)
        {
            // With a higher main threshold precision rises and recall falls: their crossing is found by halving.
            var (low, high) = (-50, 25);
            while (high - low > 1)
            {
                var middle = (low + high) / 2;
                var (precision, recall, _) = agreement(new(middle * Step, further));
                (low, high) = precision < recall ? (middle, high) : (low, middle);
            }

            var at = new Thresholds(high * Step, further);
            var found = agreement(at);
            return (at, Math.Abs(found.Precision - found.Recall) < 0.01 ? found.F1 : 0);
        }
    }

    private static Agreement Agree(
        CrossValidation validation, List<string> themes, Thresholds thresholds, Func<LabelledDocument, bool> wanted, Func<(string Document, int Statement), bool> counted)
    {
        var agreement = new Agreement(themes);
        for (var at = 0; at < validation.Documents.Count; at++)
        {
            var document = validation.Documents[at];
            foreach (var (statement, scores) in wanted(document) ? validation.Scores[at] : new Dictionary<int, float[]>())
            {
                var label = document.Labels[statement];
                if (!label.Boilerplate && counted((document.Name, statement)))
                {
                    agreement.Add(label.Themes, label.Doubtful, [.. thresholds.Choose(scores).Select(theme => themes[theme])]);
                }
            }
        }

        return agreement;
    }
}
