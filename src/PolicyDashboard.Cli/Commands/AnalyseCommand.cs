using System.CommandLine;
using PolicyDashboard.Corpus;
using PolicyDashboard.Corpus.Reading;

namespace PolicyDashboard.Cli.Commands;

/// <summary><c>analyse FILE</c>: reads one file and prints what each of its statements is about. Nothing is stored.</summary>
internal static class AnalyseCommand
{
    public static Command Create(Settings settings, TextWriter output, TextWriter errors)
    {
        var file = new Argument<string>("FILE") { Description = "A text file." };
        var format = Choice.Of<AnalysisFormat>("--format", "tsv: start, end, themes of each statement (- none, ! boilerplate). json: all that was read.");
        var command = new Command("analyse", "Prints what each statement of a file is about; offsets are UTF-16 code units of the stored text.") { file, format };
        command.SetAction((parsed, cancellation) => RunAsync(settings, parsed, parsed.GetValue(file)!, parsed.GetValue(format), output, errors, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        Settings settings, ParseResult parsed, string file, AnalysisFormat format, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        if (!File.Exists(file))
        {
            await errors.WriteLineAsync($"{file}: there is no such file.");
            return Shell.Failed;
        }

        var decoded = TextDecoder.Decode(await File.ReadAllBytesAsync(file, cancellation));
        if (decoded.Text is null)
        {
            await errors.WriteLineAsync($"{file}: {decoded.Remark.English}");
            return Shell.Failed;
        }

        if (decoded.Remark != Remark.None)
        {
            await errors.WriteLineAsync($"{file}: {decoded.Remark.English}");
        }

        var analyser = CorpusOpening.Analyser(settings.Options(parsed, importSeeds: false));
        var analysis = analyser.Analyse(decoded.Text, Path.GetFileName(file));
        await output.WriteAsync(format == AnalysisFormat.Tsv ? AnalysisText.Tsv(analysis, analyser.Catalogue) : AnalysisText.Json(analysis, analyser.Catalogue));
        return Shell.Done;
    }
}

/// <summary>How an analysis is printed.</summary>
internal enum AnalysisFormat
{
    Tsv,
    Json,
}
