namespace PolicyDashboard.Corpus.Storage;

// What people gave or made. These tables are migrated and never thrown away.

/// <summary>A document that was taken in.</summary>
internal sealed class DocumentRow
{
    /// <summary>What stands in addresses. Given once, never again.</summary>
    public int Id { get; set; }

    /// <summary>Name of the file without its folder, as it was given.</summary>
    public string FileName { get; set; } = "";

    /// <summary>SHA-256 of the file's bytes: where the original lies under originals/.</summary>
    public byte[] Content { get; set; } = [];

    /// <summary>First half of the SHA-256 of the text without white space: the same text in other bytes is the same document.</summary>
    public byte[] Wording { get; set; } = [];

    /// <summary>Size of the file.</summary>
    public int Bytes { get; set; }

    /// <summary>How its bytes were read: utf-8, gb18030 …</summary>
    public string Encoding { get; set; } = "";

    /// <summary>What was doubtful when it was read; empty for nothing.</summary>
    public string Warning { get; set; } = "";

    /// <summary>When it was taken in: seconds since 1970, UTC.</summary>
    public long ImportedAt { get; set; }

    /// <summary>Who took it in; <c>local</c> without sign-in.</summary>
    public string ImportedBy { get; set; } = "";
}

/// <summary>The stored text of a document, apart from its row so that lists never touch it.</summary>
internal sealed class DocumentTextRow
{
    public int DocumentId { get; set; }

    /// <summary>Decoded text, byte order mark removed, line ends as \n, nothing else changed.</summary>
    public string Text { get; set; } = "";
}

/// <summary>A catalogue that was in force once, whole, so that rows computed with it can still be read.</summary>
internal sealed class CatalogueRow
{
    /// <summary>Content hash, as in <c>Catalogue.Version</c>.</summary>
    public string Version { get; set; } = "";

    /// <summary>The file.</summary>
    public string Yaml { get; set; } = "";

    /// <summary>When it first came into force: seconds since 1970, UTC.</summary>
    public long AddedAt { get; set; }

    /// <summary>Who brought it; <c>local</c> without sign-in.</summary>
    public string AddedBy { get; set; } = "";
}

/// <summary>A run of the import.</summary>
internal sealed class ImportRunRow
{
    public int Id { get; set; }

    /// <summary>Seconds since 1970, UTC.</summary>
    public long StartedAt { get; set; }

    public string StartedBy { get; set; } = "";

    public int Taken { get; set; }

    public int Duplicates { get; set; }

    public int Refused { get; set; }
}

/// <summary>What became of one file of a run. Files taken without a warning are in the documents and have no row.</summary>
internal sealed class ImportItemRow
{
    public int RunId { get; set; }

    /// <summary>Counted from 1, in the order of the files.</summary>
    public int Number { get; set; }

    public string FileName { get; set; } = "";

    /// <summary>SHA-256 of the file's bytes; empty where it could not be opened.</summary>
    public byte[] Content { get; set; } = [];

    public byte Outcome { get; set; }

    public string Reason { get; set; } = "";

    public string ReasonEnglish { get; set; } = "";

    /// <summary>The document it became or already was; null where it was refused.</summary>
    public int? DocumentId { get; set; }
}
