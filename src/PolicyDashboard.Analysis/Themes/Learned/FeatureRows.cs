using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>Which features of the model a statement has: its n-grams and the terms that count in it, each once.</summary>
/// <remarks>Holds scratch; one for each thread. Row numbers: n-grams first, terms behind them.</remarks>
internal sealed class FeatureRows(GramTable grams, int[] rowOfTerm, int rows)
{
    private readonly int[] _seen = new int[rows];
    private readonly GramText _text = new();
    private int[] _found = new int[1024];
    private int _stamp;

    /// <summary>Where each of <see cref="Found"/> was first seen in <see cref="Text"/>; terms have -1.</summary>
    public int Count { get; private set; }

    /// <summary>The rows of the statement read last.</summary>
    public ReadOnlySpan<int> Found => _found.AsSpan(0, Count);

    /// <summary>The characters of the statement read last.</summary>
    public GramText Text => _text;

    /// <summary>Reads a statement.</summary>
    public void Read(MatchingView view, TextSpan span, ReadOnlySpan<Hit> hits)
    {
        _text.Set(view, span);
        Read(hits);
    }

    /// <summary>Reads a line that is no part of a document.</summary>
    public void Read(ReadOnlySpan<char> line, ReadOnlySpan<Hit> hits)
    {
        _text.Set(line);
        Read(hits);
    }

    private void Read(ReadOnlySpan<Hit> hits)
    {
        Count = 0;
        _stamp++;
        var text = _text.Characters;
        for (var from = 0; from < text.Length; from++)
        {
            var key = GramTable.Empty;
            var end = Math.Min(text.Length, from + GramText.Longest);
            for (var at = from; at < end; at++)
            {
                key = GramTable.Step(key, text[at]);
                var row = grams.Find(key);
                if (row < 0)
                {
                    break;
                }

                Take(row);
            }
        }

        foreach (var hit in hits)
        {
            if (hit.State == HitState.Counts && rowOfTerm[hit.Term] >= 0)
            {
                Take(rowOfTerm[hit.Term]);
            }
        }
    }

    private void Take(int row)
    {
        if (_seen[row] == _stamp)
        {
            return;
        }

        _seen[row] = _stamp;
        if (Count == _found.Length)
        {
            Array.Resize(ref _found, Count * 2);
        }

        _found[Count++] = row;
    }
}
