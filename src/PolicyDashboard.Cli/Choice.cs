using System.CommandLine;

namespace PolicyDashboard.Cli;

/// <summary>Options that take one of a few words.</summary>
internal static class Choice
{
    /// <summary>An option whose words are the names of an enumeration in lower case; the first one without it.</summary>
    public static Option<T> Of<T>(string name, string description)
        where T : struct, Enum
    {
        var words = Enum.GetNames<T>().Select(word => word.ToLowerInvariant()).ToArray();
        var option = new Option<T>(name)
        {
            Description = description,
            HelpName = string.Join('|', words),
            DefaultValueFactory = _ => default,
            CustomParser = result =>
            {
                var word = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
                var index = Array.IndexOf(words, word);
                if (index < 0)
                {
                    result.AddError($"There is no {name} '{word}'. Valid ones: {string.Join(", ", words)}.");
                    return default;
                }

                return Enum.GetValues<T>()[index];
            },
        };
        option.CompletionSources.Add(words);
        return option;
    }
}
