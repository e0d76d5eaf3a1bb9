using System.Collections.Concurrent;
using PolicyDashboard.Analysis.Themes.Learned;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>Answers what the learned weights know of a theme.</summary>
public sealed class LearnedQuery(CorpusOpening corpus)
{
    /// <summary>So many strings each way: as many as a reader goes through.</summary>
    public const int Most = 60;

    private readonly ConcurrentDictionary<string, LearnedStrings> _known = new();

    /// <summary>The strongest strings of a theme, and what is made of its terms; nothing for a theme that is newer than the weights.</summary>
    public LearnedStrings Ask(string theme) => _known.GetOrAdd(theme, id => corpus.Force.Learned(id, Most));
}
