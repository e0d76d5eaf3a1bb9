using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>What a reader said a statement is about.</summary>
/// <param name="Themes">Theme ids that it must have; empty for none.</param>
/// <param name="Doubtful">Theme ids that only one of two readers gave: they count neither way.</param>
/// <param name="Boilerplate">Whether it is boilerplate.</param>
public sealed record Label(IReadOnlyList<string> Themes, IReadOnlyList<string> Doubtful, bool Boilerplate)
{
    /// <summary>Whether readers with other habits gave it than those that a model shall read like: it counts less and teaches no habits.</summary>
    public bool OtherReader { get; init; }
}

/// <summary>A document some of whose statements were labelled by readers.</summary>
/// <param name="Name">Name for reports and for drawing folds, such as its path.</param>
/// <param name="Kind">What sort of document it is, for figures by kind.</param>
/// <param name="Text">The document.</param>
/// <param name="Labels">By index of the statement.</param>
public sealed record LabelledDocument(string Name, string Kind, DocumentText Text, IReadOnlyDictionary<int, Label> Labels);
