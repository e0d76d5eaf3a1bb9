using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>What is new.</summary>
/// <param name="News">Which documents are.</param>
/// <param name="Documents">They, by place, newest date first, undated last.</param>
/// <param name="Before">How many documents under the filter are not.</param>
/// <param name="Movements">
/// Themes of places with a new document, and of all places together, that had text before: those that moved most come first.
/// </param>
/// <param name="Fresh">Places with new documents that had none before, by code: nothing of theirs could move.</param>
/// <param name="Recomputed">Whether all texts were read anew since; null where they were not, or where that cannot be said of a date of issue.</param>
public sealed record NewDocuments(
    News News,
    IReadOnlyList<NewDocument> Documents,
    int Before,
    IReadOnlyList<Movement> Movements,
    IReadOnlyList<PlaceCode> Fresh,
    Recomputed? Recomputed);

/// <summary>A document that is new.</summary>
/// <param name="Line">The document.</param>
/// <param name="Row">The province it counts for, the centre or 未定.</param>
/// <param name="TakenAt">When it was taken in, UTC.</param>
public sealed record NewDocument(DocumentLine Line, PlaceCode Row, DateTimeOffset TakenAt);

/// <summary>How far a number moved through new documents: both numbers are over the revision in force, so nothing but the documents differs.</summary>
/// <param name="Place">The place; null for all together.</param>
/// <param name="Theme">The theme.</param>
/// <param name="Documents">New documents of the place.</param>
/// <param name="Before">Coverage without the new documents.</param>
/// <param name="Now">Coverage with them.</param>
/// <param name="New">Coverage of the new documents alone.</param>
/// <param name="Low">
/// Lower end of the 95 % interval of <see cref="Difference"/>; NaN where there is none. Now minus before is the part of the new
/// text in all text times new minus before, and the interval of that is the one of two sides of a comparison (Newcombe 1998 for
/// the share of statements): the two are different texts, which now and before are not.
/// </param>
/// <param name="High">Upper end.</param>
public sealed record Movement(PlaceCode? Place, Subject Theme, int Documents, double Before, double Now, double New, double Low, double High)
{
    /// <summary>Now − before, in the unit of the measure.</summary>
    public double Difference => Now - Before;

    /// <summary>Whether the new documents may well write of it as much as the others do; false where that is not known.</summary>
    public bool HoldsZero => Low <= 0 && High >= 0;
}

/// <summary>That texts were read anew.</summary>
/// <param name="At">When that was done, UTC.</param>
/// <param name="Revision">Number of the revision in force.</param>
/// <param name="IsOtherCatalogue">Whether the catalogue changed too.</param>
public sealed record Recomputed(DateTimeOffset At, int Revision, bool IsOtherCatalogue);
