using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>A statement's characters as the learned model sees them: no blanks, a run of digits as one 0, small letters.</summary>
/// <remarks>Reused from statement to statement, so that reading a document allocates nothing a statement.</remarks>
internal sealed class GramText
{
    /// <summary>The longest n-gram, in characters.</summary>
    public const int Longest = 4;

    /// <summary>What <see cref="Folded"/> gives for a character that is not there for the model.</summary>
    public const char PassedOver = '\0';

    private char[] _characters = new char[512];

    /// <summary>The characters of the statement set last.</summary>
    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, Length);

    /// <summary>How many there are.</summary>
    public int Length { get; private set; }

    /// <summary>What a character is seen as; of digits that follow one another only the first is seen.</summary>
    public static char Folded(char character) => character switch
    {
        <= ' ' or '\u3000' or '\u00a0' => PassedOver,
        >= '0' and <= '9' => '0',
        >= 'A' and <= 'Z' => (char)(character | 32),
        _ => char.IsSurrogate(character) ? PassedOver : character,
    };

    /// <summary>Takes a statement from the matching view of its document.</summary>
    public void Set(MatchingView view, TextSpan span)
    {
        var text = view.Text.AsSpan()[view.FromStored(span.Start)..view.FromStored(span.End)];
        if (_characters.Length < text.Length)
        {
            _characters = new char[text.Length * 2];
        }

        Length = 0;
        foreach (var character in text)
        {
            var seen = Folded(character);
            if (seen != PassedOver && !(seen == '0' && Length > 0 && _characters[Length - 1] == '0'))
            {
                _characters[Length++] = seen;
            }
        }
    }
}
