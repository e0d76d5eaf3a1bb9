using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>A statement's characters as the learned model sees them: no blanks, a run of digits as one 0, small letters.</summary>
/// <remarks>Reused from statement to statement, so that reading a document allocates nothing a statement.</remarks>
internal sealed class GramText
{
    /// <summary>The longest n-gram, in characters.</summary>
    public const int Longest = 5;

    private char[] _characters = new char[512];

    /// <summary>The characters of the statement set last.</summary>
    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, Length);

    /// <summary>How many there are.</summary>
    public int Length { get; private set; }

    /// <summary>Takes a statement from the matching view of its document.</summary>
    public void Set(MatchingView view, TextSpan span) =>
        Set(view.Text.AsSpan()[view.FromStored(span.Start)..view.FromStored(span.End)]);

    /// <summary>Takes a line of a matching view.</summary>
    public void Set(ReadOnlySpan<char> text)
    {
        if (_characters.Length < text.Length)
        {
            _characters = new char[text.Length * 2];
        }

        var length = 0;
        foreach (var character in text)
        {
            if (character > '9')
            {
                if (character is '\u3000' or '\u00a0' || char.IsSurrogate(character))
                {
                    continue;
                }

                _characters[length++] = character is >= 'A' and <= 'Z' ? (char)(character | 32) : character;
            }
            else if (character > ' ')
            {
                if (character is < '0')
                {
                    _characters[length++] = character;
                }
                else if (length == 0 || _characters[length - 1] != '0')
                {
                    _characters[length++] = '0';
                }
            }
        }

        Length = length;
    }
}
