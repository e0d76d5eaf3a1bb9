namespace PolicyDashboard.Corpus.Storage;

// What people made: migrated, never thrown away. Deleting sets a time and can be taken back.

/// <summary>A story.</summary>
internal sealed class StoryRow
{
    /// <summary>What stands in addresses. Given once, never again.</summary>
    public int Id { get; set; }

    public string Title { get; set; } = "";

    /// <summary>Raised by every change of the title: what was typed over an older one is not written.</summary>
    public int Version { get; set; }

    /// <summary>Seconds since 1970, UTC.</summary>
    public long CreatedAt { get; set; }

    /// <summary><c>local</c> without sign-in.</summary>
    public string CreatedBy { get; set; } = "";

    /// <summary>When it or one of its slides was changed last: seconds since 1970, UTC.</summary>
    public long ChangedAt { get; set; }

    public string ChangedBy { get; set; } = "";

    /// <summary>When it was taken out; null where it is there.</summary>
    public long? DeletedAt { get; set; }
}

/// <summary>A slide of a story.</summary>
internal sealed class SlideRow
{
    /// <summary>What stands in addresses. Given once, never again.</summary>
    public int Id { get; set; }

    public int StoryId { get; set; }

    /// <summary>Order among the slides of the story. Gaps mean nothing.</summary>
    public int Position { get; set; }

    /// <summary>Address of the view, relative to the site.</summary>
    public string View { get; set; } = "";

    public string Caption { get; set; } = "";

    public string Notes { get; set; } = "";

    /// <summary>Figure and table as they were, as the program that kept them wrote them.</summary>
    public byte[] Figure { get; set; } = [];

    /// <summary>Number of the revision that the numbers come from.</summary>
    public int Revision { get; set; }

    /// <summary>Version of the catalogue that they were computed with, as it is shown.</summary>
    public string CatalogueVersion { get; set; } = "";

    /// <summary>When that revision was computed: seconds since 1970, UTC.</summary>
    public long ComputedAt { get; set; }

    /// <summary>Raised by every change of caption or notes.</summary>
    public int Version { get; set; }

    /// <summary>Seconds since 1970, UTC.</summary>
    public long KeptAt { get; set; }

    /// <summary><c>local</c> without sign-in.</summary>
    public string KeptBy { get; set; } = "";

    public long ChangedAt { get; set; }

    public string ChangedBy { get; set; } = "";

    /// <summary>When it was taken out; null where it is there.</summary>
    public long? DeletedAt { get; set; }
}
