namespace PolicyDashboard.Benchmarks.Readers;

/// <summary>A reader's way through the views of the heatmap: one choice is changed at a time, as people do, each with a seed of its own.</summary>
internal sealed class Walk(int seed)
{
    private static readonly (string Name, string[] Values)[] Choices =
    [
        ("measure", ["", "text", "hits", "attention", "paragraphs"]),
        ("from", ["", "2005", "2008", "2010", "2012", "2014", "2016", "2018", "2020"]),
        ("to", ["", "2021", "2022", "2023", "2024", "2025"]),
        ("class", ["", "plan", "review"]),
        ("order", ["", "likeness", "environment", "employment", "business-climate", "innovation", "opening"]),
    ];

    private readonly Random _chance = new(seed);
    private readonly string[] _chosen = [.. Choices.Select(_ => "")];

    /// <summary>Path and query of the next view: never the one before.</summary>
    public string Next()
    {
        var choice = _chance.Next(Choices.Length);
        var others = Choices[choice].Values.Where(value => value != _chosen[choice]).ToArray();
        _chosen[choice] = others[_chance.Next(others.Length)];
        return "/" + string.Concat(Choices.Zip(_chosen).Where(part => part.Second.Length > 0).Select((part, at) => $"{(at == 0 ? '?' : '&')}{part.First.Name}={part.Second}"));
    }
}
