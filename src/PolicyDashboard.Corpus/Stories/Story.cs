namespace PolicyDashboard.Corpus.Stories;

/// <summary>Views that somebody kept, in the order in which they are told.</summary>
/// <param name="Id">What stands in addresses.</param>
/// <param name="Title">Its title; never empty.</param>
/// <param name="Version">Raised by every change of the title.</param>
/// <param name="ChangedAt">When it or one of its slides was changed last, UTC.</param>
/// <param name="ChangedBy">Who did; <c>local</c> without sign-in.</param>
/// <param name="Slides">Its slides in order, without those that were taken out.</param>
public sealed record Story(int Id, string Title, int Version, DateTimeOffset ChangedAt, string ChangedBy, IReadOnlyList<Slide> Slides);

/// <summary>A view as it was when it was kept, with what is said to it.</summary>
/// <param name="Id">What stands in addresses.</param>
/// <param name="Story">Id of its story.</param>
/// <param name="View">Address of the view, relative to the site: what shows it as it is now.</param>
/// <param name="Caption">What stands above it; empty for the figure's own title.</param>
/// <param name="Notes">What the presenter says; empty for nothing.</param>
/// <param name="Revision">Number of the revision that its numbers come from.</param>
/// <param name="CatalogueVersion">Version of the catalogue that they were computed with, as it is shown.</param>
/// <param name="ComputedAt">When that revision was computed, UTC.</param>
/// <param name="Version">Raised by every change of caption or notes: tells whether somebody else wrote in the meantime.</param>
/// <param name="KeptAt">When it was kept, UTC.</param>
/// <param name="KeptBy">Who kept it; <c>local</c> without sign-in.</param>
public sealed record Slide(
    int Id,
    int Story,
    string View,
    string Caption,
    string Notes,
    int Revision,
    string CatalogueVersion,
    DateTimeOffset ComputedAt,
    int Version,
    DateTimeOffset KeptAt,
    string KeptBy);

/// <summary>What is kept of a view.</summary>
/// <param name="View">Its address, relative to the site.</param>
/// <param name="Caption">What stands above it.</param>
/// <param name="Notes">What the presenter says.</param>
/// <param name="Figure">Figure and table, written by whoever shows them.</param>
/// <param name="Revision">Number of the revision that its numbers come from.</param>
/// <param name="CatalogueVersion">Version of the catalogue, as it is shown.</param>
/// <param name="ComputedAt">When that revision was computed, UTC.</param>
public sealed record KeptView(string View, string Caption, string Notes, byte[] Figure, int Revision, string CatalogueVersion, DateTimeOffset ComputedAt);

/// <summary>What became of a change.</summary>
public enum ChangeOutcome
{
    /// <summary>It is written.</summary>
    Done = 0,

    /// <summary>Nothing was written: somebody changed the same words since they were read.</summary>
    Changed = 1,

    /// <summary>Nothing was written: it is no longer there.</summary>
    Gone = 2,
}
