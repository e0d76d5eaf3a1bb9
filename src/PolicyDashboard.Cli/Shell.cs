using System.CommandLine;
using System.CommandLine.Help;
using PolicyDashboard.Cli.Commands;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Corpus.Seeds;

namespace PolicyDashboard.Cli;

/// <summary>The jobs of the dashboard from a shell.</summary>
internal static class Shell
{
    /// <summary>Everything went well.</summary>
    public const int Done = 0;

    /// <summary>The command was understood and could not be carried out, or not for every file.</summary>
    public const int Failed = 1;

    /// <summary>The command was not understood.</summary>
    public const int Misunderstood = 2;

    /// <summary>Carries out a command line.</summary>
    public static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter errors)
    {
        var settings = new Settings();
        var root = new RootCommand("PolicyDashboard: what reform documents are about, counted statement by statement.")
        {
            AnalyseCommand.Create(settings, output, errors),
            ImportCommand.Create(settings, output, errors),
            CoverageCommand.Create(settings, output),
            SearchCommand.Create(settings, output),
            NewCommand.Create(settings, output),
            TrainCommand.Create(settings, output),
            EvaluateCommand.Create(settings, output, TimeProvider.System),
        };
        root.Options.Add(settings.Data);
        root.Options.Add(settings.Seeds);
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await errors.WriteLineAsync(error.Message);
            }

            await errors.WriteLineAsync(Usage(parsed.CommandResult.Command));
            return Misunderstood;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = errors, EnableDefaultExceptionHandler = false });
        }
        catch (Exception problem) when (problem is SeedFileException or CatalogueFormatException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync(problem.Message);
            return Failed;
        }
        catch (QuestionException problem)
        {
            await errors.WriteLineAsync(problem.Message);
            return Misunderstood;
        }
    }

    /// <summary>One line that says what would have been understood.</summary>
    private static string Usage(Command command) => command.Subcommands.Count > 0
        ? $"Valid commands: {string.Join(", ", command.Subcommands.Select(known => known.Name))}. '--help' after one of them tells more."
        : $"Usage: {string.Join(' ', [
            command.Name,
            .. command.Arguments.Select(argument => argument.Arity.MaximumNumberOfValues > 1 ? $"{argument.Name}…" : argument.Name),
            .. command.Options.Where(option => option is not HelpOption).Select(option => $"[{option.Name} {option.HelpName}]")])}";
}
