using System.CommandLine;
using System.Globalization;
using PolicyDashboard.Corpus;
using PolicyDashboard.Corpus.Quality;
using PolicyDashboard.Corpus.Seeds;

namespace PolicyDashboard.Cli.Commands;

/// <summary><c>evaluate GOLD… --texts DIR</c>: compares the reading with labelled statements.</summary>
internal static class EvaluateCommand
{
    private const int Explained = 200;

    public static Command Create(Settings settings, TextWriter output, TimeProvider clock)
    {
        var gold = new Argument<string[]>("GOLD") { Description = "Labels files, or folders of them.", Arity = ArgumentArity.OneOrMore };
        var texts = new Option<string>("--texts") { Description = "The folder that the labels' paths of texts are below.", Required = true };
        var misses = new Option<bool>("--misses") { Description = $"List what reading and labels disagree on, the first {Explained} with reasons." };
        var save = new Option<bool>("--save") { Description = "Write the counts to quality.json in the seeds folder, for the page /quality." };
        var command = new Command("evaluate", "Prints precision, recall, F1 and signed bias a theme, and the error of coverage.") { gold, texts, misses, save };
        command.SetAction(parsed =>
        {
            var options = settings.Options(parsed, importSeeds: false);
            var analyser = CorpusOpening.Analyser(options);
            var documents = parsed.GetValue(gold)!.SelectMany(path => LabelFiles.Read(path, parsed.GetValue(texts)!)).ToList();
            var evaluation = Evaluation.Of(analyser, documents, parsed.GetValue(misses) ? Explained : 0);
            Print(evaluation, output);
            if (parsed.GetValue(misses))
            {
                PrintMisses(evaluation, output);
            }

            if (parsed.GetValue(save))
            {
                var path = CorpusOpening.QualityPath(options);
                var counts = Enumerable.Range(0, evaluation.Themes.Themes.Count).Select(theme =>
                {
                    var (both, wrong, missed) = evaluation.Themes.Counts(theme);
                    return new ThemeQuality(evaluation.Themes.Themes[theme], both, wrong, missed);
                });
                new ReadingQuality(analyser.Reading, clock.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), evaluation.Documents, evaluation.Themes.Statements, [.. counts]).Write(path);
                output.WriteLine(path);
            }

            return Shell.Done;
        });
        return command;
    }

    private static void Print(Evaluation evaluation, TextWriter output)
    {
        var themes = evaluation.Themes;
        foreach (var theme in Enumerable.Range(0, themes.Themes.Count).OrderByDescending(theme => themes.Counts(theme).Both + themes.Counts(theme).Missed))
        {
            var (both, _, missed) = themes.Counts(theme);
            var (precision, recall, f1) = themes.Of(theme);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{themes.Themes[theme],-17} gold {both + missed,5}  P {precision:F2}  R {recall:F2}  F1 {f1:F2}  bias {100 * themes.Bias(theme):+0.0;-0.0;0.0}"));
        }

        var (told, wrong, left) = evaluation.Boilerplate;
        var (microPrecision, microRecall, microF1) = themes.Micro();
        var (share, relative) = themes.CoverageError();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"boilerplate       gold {told + left,5}  P {Part(told, told + wrong):F2}  R {Part(told, told + left):F2}  F1 {Part(2 * told, (2 * told) + wrong + left):F2}"));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"documents {evaluation.Documents}  statements {themes.Statements}  micro P {microPrecision:F3} R {microRecall:F3} F1 {microF1:F3}  macro F1 {themes.MacroF1():F3}  coverage error {100 * share:F2} points, {100 * relative:F0} % of the share"));
    }

    private static void PrintMisses(Evaluation evaluation, TextWriter output)
    {
        foreach (var miss in evaluation.Misses)
        {
            output.WriteLine($"{miss.Document} #{miss.Statement}: missed [{string.Join(' ', miss.Missed)}] wrong [{string.Join(' ', miss.Wrong)}] {miss.Text}");
            foreach (var why in miss.Why)
            {
                output.WriteLine($"    {why}");
            }
        }
    }

    private static double Part(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
