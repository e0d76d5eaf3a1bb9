using PolicyDashboard.Corpus.Reading;

namespace PolicyDashboard.Corpus.Importing;

/// <summary>What became of a file. The numbers are stored; do not change them.</summary>
public enum ImportOutcome : byte
{
    /// <summary>It is a document now.</summary>
    Taken = 0,

    /// <summary>The same bytes or the same wording are a document already.</summary>
    Duplicate = 1,

    /// <summary>It could not be read.</summary>
    Refused = 2,
}

/// <summary>What became of one file.</summary>
/// <param name="File">Its path as it was found. Untrusted: quote it wherever it goes.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Remark">Why it was refused, which document it repeats, or what is doubtful about it.</param>
/// <param name="Document">The document it became or already was; null when refused.</param>
public sealed record ImportItem(string File, ImportOutcome Outcome, Remark Remark, int? Document)
{
    /// <summary>SHA-256 of its bytes; empty where it could not be opened.</summary>
    internal byte[] Content { get; init; } = [];
}

/// <summary>What became of the files of one import, in the order in which they were given.</summary>
/// <param name="Items">An item a file.</param>
public sealed record ImportReport(IReadOnlyList<ImportItem> Items)
{
    /// <summary>Nothing was given.</summary>
    public static ImportReport Empty { get; } = new([]);

    /// <summary>How many files had this outcome.</summary>
    public int Count(ImportOutcome outcome) => Items.Count(item => item.Outcome == outcome);

    /// <summary>One line in English: <c>4 taken, 0 duplicate, 1 refused</c>.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Count(ImportOutcome.Taken)} taken, {Count(ImportOutcome.Duplicate)} duplicate, {Count(ImportOutcome.Refused)} refused");
}

/// <summary>How far an import has come.</summary>
/// <param name="Done">Files dealt with.</param>
/// <param name="All">Files given.</param>
public readonly record struct ImportProgress(int Done, int All);
