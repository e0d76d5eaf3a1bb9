using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PolicyDashboard.Corpus;
using PolicyDashboard.Corpus.Importing;
using PolicyDashboard.Corpus.Reading;

namespace PolicyDashboard.Cli.Commands;

/// <summary><c>import PATH…</c>: takes files and folders into the corpus.</summary>
internal static class ImportCommand
{
    public static Command Create(Settings settings, TextWriter output, TextWriter errors)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, or folders with all that is in them.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("import", "Takes documents into the corpus. What was not taken is named with its reason.") { paths };
        command.SetAction((parsed, cancellation) => RunAsync(settings, parsed, parsed.GetValue(paths)!, output, errors, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Settings settings, ParseResult parsed, string[] paths, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        await using var corpus = settings.Corpus(parsed, importSeeds: false);
        await corpus.GetRequiredService<CorpusOpening>().OpenAsync(cancellation);
        var clock = TimeProvider.System.GetTimestamp();
        var report = await corpus.GetRequiredService<Importer>().ImportAsync(paths, null, cancellation);
        foreach (var item in report.Items.Where(item => item.Outcome == ImportOutcome.Refused || item.Remark != Remark.None))
        {
            await errors.WriteLineAsync($"{item.Outcome.ToString().ToLowerInvariant()}: {item.File}: {item.Remark.English}");
        }

        await output.WriteLineAsync(string.Create(
            System.Globalization.CultureInfo.InvariantCulture, $"{report} in {TimeProvider.System.GetElapsedTime(clock).TotalSeconds:F2} s"));
        return report.Count(ImportOutcome.Refused) > 0 ? Shell.Failed : Shell.Done;
    }
}
