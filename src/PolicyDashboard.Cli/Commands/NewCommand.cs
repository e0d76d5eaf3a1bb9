using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Cli.Commands;

/// <summary><c>new</c>: what came in or was issued since a time, and how far it moved each number.</summary>
internal static class NewCommand
{
    public static Command Create(Settings settings, TextWriter output)
    {
        var since = new Option<string>("--since")
        {
            Description = "A day or a time, UTC: 2026-03-01 or 2026-03-01T08:30:00Z. Without it the last import, or for --by issued the newest year that a document is of.",
            HelpName = "TIME",
        };
        var by = Choice.Of<NewsBy>("--by", "What makes a document new: when it was taken in, or its date of issue.");
        var measure = Choice.Of<Measure>("--measure", "How coverage is expressed: shares from 0 to 1, hits per 1,000 characters.");
        var format = Choice.Of<NewFormat>("--format", "text: a line each, parted by tabs; before, now, difference and both ends of its 95 % interval. json: the same with the new documents alone.");
        var command = new Command("new", "Prints the documents that are new since a time and how far they moved each theme of each place, largest first.") { since, by, measure, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            var (asked, kind) = (parsed.GetValue(since) is { Length: > 0 } text ? Time(text) : (DateTimeOffset?)null, parsed.GetValue(by));
            await using var corpus = settings.Corpus(parsed, importSeeds: true);
            var opening = corpus.GetRequiredService<CorpusOpening>();
            await opening.OpenAsync(cancellation);
            var query = corpus.GetRequiredService<NewsQuery>();
            var time = asked ?? (kind == NewsBy.Taken
                ? await query.LastTakenAsync(cancellation)
                : await corpus.GetRequiredService<SummaryQuery>().AskAsync(cancellation) is { LastYear: { } year } ? new(year, 1, 1, 0, 0, 0, TimeSpan.Zero) : null)
                ?? throw new QuestionException(kind == NewsBy.Taken ? "The corpus is empty: import documents first." : "No document has a date of issue. Name a day with --since, or ask by taken.");
            var found = kind == NewsBy.Taken
                ? await query.TakenSinceAsync(time, Filter.All, parsed.GetValue(measure), cancellation)
                : await query.IssuedSinceAsync(DateOnly.FromDateTime(time.UtcDateTime), Filter.All, parsed.GetValue(measure), cancellation);
            var written = new NewText(found, time, parsed.GetValue(measure), opening.Gazetteer);
            await output.WriteAsync(parsed.GetValue(format) == NewFormat.Text ? written.Text() : written.Json());
            return Shell.Done;
        });
        return command;
    }

    private static DateTimeOffset Time(string text) => NewsTime.Parse(text) ?? throw new QuestionException($"'{text}' is no time. Write a day (2026-03-01) or a time (2026-03-01T08:30:00Z).");
}

/// <summary>How what is new is printed.</summary>
internal enum NewFormat
{
    Text,
    Json,
}
