using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Analysis.Themes;

namespace PolicyDashboard.Analysis.Measures;

/// <summary>Takes one statement after another apart into what it holds of each subject. Not for several threads at once.</summary>
public sealed class StatementParts(SubjectNumbers numbers)
{
    private readonly int[] _themes = new int[numbers.Count];
    private readonly int[] _hits = new int[numbers.Count];
    private readonly int[] _touched = new int[numbers.Count];
    private int _count;
    private int _ofStatement;
    private int _characters;

    /// <summary>Whether the statement has a theme.</summary>
    public bool IsCoded => _ofStatement > 0;

    /// <summary>l of the statement.</summary>
    public int Characters => _characters;

    /// <summary>Numbers of the subjects that the statement holds anything of, hits without being about it included; no order.</summary>
    public ReadOnlySpan<int> Subjects => _touched.AsSpan(0, _count);

    /// <summary>What it holds of one subject.</summary>
    public SubjectPart this[int subject] => new(_themes[subject], _ofStatement, _characters, _hits[subject]);

    /// <summary>Goes on to another statement, which must be one that counts.</summary>
    public void Read(in Statement statement, in StatementReading reading)
    {
        foreach (var subject in Subjects)
        {
            _themes[subject] = _hits[subject] = 0;
        }

        (_count, _ofStatement, _characters) = (0, reading.Themes.Length, statement.Characters);
        foreach (var theme in reading.Themes)
        {
            Touch(SubjectNumbers.Any);
            _themes[SubjectNumbers.Any]++;
            Touch(numbers.OfGroup(theme));
            _themes[numbers.OfGroup(theme)]++;
            Touch(numbers.OfTheme(theme));
            _themes[numbers.OfTheme(theme)]++;
        }

        foreach (var hit in reading.Hits)
        {
            if (hit.State != HitState.Counts)
            {
                continue;
            }

            foreach (var subject in numbers.OfTerm(hit.Term))
            {
                Touch(subject);
                _hits[subject]++;
            }
        }
    }

    private void Touch(int subject)
    {
        if (_themes[subject] == 0 && _hits[subject] == 0)
        {
            _touched[_count++] = subject;
        }
    }
}
