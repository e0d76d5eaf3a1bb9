namespace PolicyDashboard.Corpus.Reading;

/// <summary>What became of a file's bytes: a text, or a refusal.</summary>
/// <param name="Text">Decoded text, byte order mark removed, line ends as \n, nothing else changed; null when refused.</param>
/// <param name="Encoding">Name of the encoding, such as <c>utf-8</c> or <c>gb18030</c>; empty when refused.</param>
/// <param name="Remark">A refusal's reason; otherwise what is doubtful about the text, or <see cref="Remark.None"/>.</param>
public sealed record Decoded(string? Text, string Encoding, Remark Remark)
{
    internal static Decoded Taken(string text, string encoding, Remark? doubt = null) => new(text, encoding, doubt ?? Remark.None);

    internal static Decoded Refused(string chinese, string english) => new(null, "", new(chinese, english));
}
