using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PolicyDashboard.Corpus;

namespace PolicyDashboard.Cli;

/// <summary>What every command can be told.</summary>
internal sealed class Settings
{
    /// <summary>Names the data folder.</summary>
    public Option<string> Data { get; } = new("--data") { Description = "The data folder; 'data' beside the seeds without it.", HelpName = "DIR", Recursive = true, DefaultValueFactory = _ => "" };

    /// <summary>Names the seeds folder.</summary>
    public Option<string> Seeds { get; } = new("--seeds") { Description = "The seeds folder; the nearest 'seeds' above the program without it.", HelpName = "DIR", Recursive = true, DefaultValueFactory = _ => "" };

    /// <summary>The corpus that a command line names, not opened yet.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="importSeeds">Whether opening it brings in the seed documents.</param>
    public ServiceProvider Corpus(ParseResult parsed, bool importSeeds) => new ServiceCollection().AddCorpus(Options(parsed, importSeeds)).BuildServiceProvider();

    /// <summary>The same as options.</summary>
    public CorpusOptions Options(ParseResult parsed, bool importSeeds) => new()
    {
        DataPath = parsed.GetValue(Data) ?? "",
        SeedsPath = parsed.GetValue(Seeds) ?? "",
        ImportSeeds = importSeeds,
    };
}
