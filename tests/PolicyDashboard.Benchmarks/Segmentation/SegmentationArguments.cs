using System.Globalization;

namespace PolicyDashboard.Benchmarks.Segmentation;

/// <summary>What stands behind <c>tokens</c> and <c>segmentation</c> on the command line: folders, and options by name.</summary>
internal sealed class SegmentationArguments
{
    private readonly Dictionary<string, string> _options = [];

    private SegmentationArguments()
    {
    }

    /// <summary>The folders with documents.</summary>
    public List<string> Folders { get; } = [];

    /// <summary>Takes the arguments apart; null where one is unknown or nothing is there to read.</summary>
    public static SegmentationArguments? Parse(ReadOnlySpan<string> arguments)
    {
        var parsed = new SegmentationArguments();
        for (var at = 0; at < arguments.Length; at++)
        {
            switch (arguments[at])
            {
                case "--strings":
                    parsed._options["--strings"] = "";
                    break;
                case "--python" or "--random" or "--peer" or "--rounds" when at + 1 < arguments.Length:
                    parsed._options[arguments[at]] = arguments[++at];
                    break;
                case var folder when Directory.Exists(folder):
                    parsed.Folders.Add(folder);
                    break;
                default:
                    Console.Error.WriteLine($"'{arguments[at]}' is neither a folder nor an option.");
                    return null;
            }
        }

        return parsed.Folders.Count > 0 || parsed.Has("--random") ? parsed : null;
    }

    /// <summary>Whether an option was given.</summary>
    public bool Has(string option) => _options.ContainsKey(option);

    /// <summary>An option's value, or another.</summary>
    public string Text(string option, string otherwise) => _options.GetValueOrDefault(option, otherwise);

    /// <summary>An option's number, or another.</summary>
    public int Number(string option, int otherwise) =>
        _options.TryGetValue(option, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
