using PolicyDashboard.Analysis.Places;
using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Cli.Commands;

/// <summary><c>coverage</c>: the heatmap's numbers as text.</summary>
internal static class CoverageCommand
{
    public static Command Create(Settings settings, TextWriter output)
    {
        var by = Choice.Of<CoverageBy>("--by", "What the rows are.");
        var format = Choice.Of<CoverageFormat>("--format", "How they are printed.");
        var measure = Choice.Of<Measure>("--measure", "How coverage is expressed: shares from 0 to 1, hits per 1,000 characters.");
        var areas = new Option<string>("--areas") { Description = "Places and sets that are the rows, parted by commas: yrd,prd,420000; the codes of a list are parted by _.", HelpName = "AREAS" };
        var command = new Command("coverage", "Prints how much of each place or document is about each theme. A measure that is undefined for a row is left empty.") { by, format, measure, areas };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var corpus = settings.Corpus(parsed, importSeeds: true);
            var opening = corpus.GetRequiredService<CorpusOpening>();
            await opening.OpenAsync(cancellation);
            var rows = parsed.GetValue(by) == CoverageBy.Place ? RowsAre.Places : RowsAre.Documents;
            var chosen = (parsed.GetValue(areas) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(word => opening.Sets.AreaOf(word, opening.Gazetteer) ?? throw new QuestionException(
                    $"There is no place or set '{word}'. Sets: {string.Join(", ", opening.Sets.Sets.Select(set => set.Id))}; places are codes of GB/T 2260."))
                .ToList();
            var table = await corpus.GetRequiredService<CoverageQuery>().AskAsync(rows, Filter.All, null, chosen.Count == 0 ? null : chosen, cancellation);
            var text = new CoverageText(table, parsed.GetValue(measure), opening.Gazetteer);
            await output.WriteAsync(parsed.GetValue(format) == CoverageFormat.Csv ? text.Csv() : text.Json());
            return Shell.Done;
        });
        return command;
    }
}

/// <summary>What the rows of a coverage table are.</summary>
internal enum CoverageBy
{
    Place,
    Document,
}

/// <summary>How a coverage table is printed.</summary>
internal enum CoverageFormat
{
    Csv,
    Json,
}
