using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PolicyDashboard.Corpus;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Cli.Commands;

/// <summary><c>search</c>: every statement that contains a text, a line each.</summary>
internal static class SearchCommand
{
    public static Command Create(Settings settings, TextWriter output)
    {
        var words = new Argument<string>("WORDS") { Description = "Words of two characters or more: a blank is and, | or, a leading - without." };
        var command = new Command("search", "Prints every statement that contains a text: document, start, end, place, date, statement, parted by tabs.") { words };
        command.SetAction(async (parsed, cancellation) =>
        {
            var (search, problem) = SearchText.Read(parsed.GetValue(words)!);
            if (search is null)
            {
                throw new QuestionException(problem!.Kind switch
                {
                    SearchProblemKind.ShortWord => $"'{problem.Word}' is a single character. A word has {SearchText.ShortestWord} at least.",
                    SearchProblemKind.OnlyUnwanted => "There are only words to leave out. Name one to look for.",
                    SearchProblemKind.TooLong => $"A search has {SearchText.MostWords} words and {SearchText.LongestText} characters at most.",
                    _ => "There is no word to look for.",
                });
            }

            await using var corpus = settings.Corpus(parsed, importSeeds: true);
            await corpus.GetRequiredService<CorpusOpening>().OpenAsync(cancellation);
            var query = corpus.GetRequiredService<SearchQuery>();
            SearchPage page;
            for (var skip = 0; (page = await query.AskAsync(new(search, Filter.All), skip, SearchQuery.LargestPage, cancellation)).Lines.Count > 0; skip += page.Lines.Count)
            {
                foreach (var line in page.Lines)
                {
                    await output.WriteAsync($"{line.Document.Id}\t{line.Span.Start}\t{line.Span.End}\t{line.Document.Place}\t{line.Document.Date?.ToString() ?? "-"}\t{OneLine(line.Text)}\n");
                }
            }

            return Shell.Done;
        });
        return command;
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');
}
