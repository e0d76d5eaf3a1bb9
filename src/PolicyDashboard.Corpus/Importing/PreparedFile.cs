using PolicyDashboard.Corpus.Reading;

namespace PolicyDashboard.Corpus.Importing;

/// <summary>A file on its way into the corpus: read, judged and, when it can be taken, computed.</summary>
/// <param name="File">Its path as it was found.</param>
/// <param name="Refusal">Why it cannot be taken; null when it can.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Content">SHA-256 of its bytes.</param>
/// <param name="Wording">Hash of its wording.</param>
/// <param name="Decoded">Its text.</param>
/// <param name="Computed">What was computed from it; null when it is a duplicate.</param>
internal sealed record PreparedFile(
    string File,
    Remark? Refusal,
    byte[] Bytes,
    byte[] Content,
    byte[] Wording,
    Decoded? Decoded,
    ComputedDocument? Computed)
{
    public string Name => Path.GetFileName(File);

    public static PreparedFile Refused(string file, byte[] content, Remark reason) => new(file, reason, [], content, [], null, null);
}
