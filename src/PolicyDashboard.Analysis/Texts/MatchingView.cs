namespace PolicyDashboard.Analysis.Texts;

/// <summary>
/// The text that terms are looked for in: half width for full width letters and digits, simplified for traditional
/// characters, without zero-width characters and without blanks inside words.
/// </summary>
/// <remarks>Not for showing: every position that leaves Analysis is one of the stored text.</remarks>
public sealed class MatchingView
{
    private readonly int[]? _stored;

    private MatchingView(string text, int[]? stored) => (Text, _stored) = (text, stored);

    /// <summary>The text to match on.</summary>
    public string Text { get; }

    /// <summary>The view of a stored text.</summary>
    public static MatchingView Of(string stored) => new(stored, null);

    /// <summary>Where a character of the view stands in the stored text. <c>Text.Length</c> maps to the stored text's length.</summary>
    public int ToStored(int position) => _stored is null ? position : _stored[position];

    /// <summary>First position of the view that stands at or after a position of the stored text.</summary>
    public int FromStored(int position)
    {
        if (_stored is null)
        {
            return position;
        }

        var found = Array.BinarySearch(_stored, position);
        return found >= 0 ? found : ~found;
    }
}
