namespace PolicyDashboard.Analysis.Segmentation;

/// <summary>Cuts runs of characters that the best route took one by one: names and new words that the dictionary lacks.</summary>
internal sealed class UnknownRuns(Tables tables)
{
    private byte[] _from = new byte[64];

    /// <summary>Cuts a run of two or more word characters.</summary>
    /// <param name="run">The characters.</param>
    /// <param name="classes">Their classes.</param>
    /// <param name="offset">Position of the first in the text.</param>
    /// <param name="ends">Where the token ends go.</param>
    public void Cut(ReadOnlySpan<char> run, ReadOnlySpan<ushort> classes, int offset, ref TokenEnds ends)
    {
        if (IsWord(classes))
        {
            // The route preferred the single characters to this word; jieba stands by it.
            for (var at = 1; at <= run.Length; at++)
            {
                ends.Add(offset + at);
            }

            return;
        }

        for (var at = 0; at < run.Length;)
        {
            var start = at;
            if (WordCharacters.IsHan(run[at]))
            {
                while (++at < run.Length && WordCharacters.IsHan(run[at]))
                {
                }

                CutHan(classes[start..at], offset + start, ref ends);
            }
            else
            {
                at += char.IsAsciiLetterOrDigit(run[at]) ? LengthOfNumber(run[at..]) : LengthOfMarks(run[at..]);
                ends.Add(offset + at);
            }
        }
    }

    private bool IsWord(ReadOnlySpan<ushort> classes)
    {
        var next = tables.Roots[classes[0]].Base;
        var weight = 0;
        foreach (var character in classes[1..])
        {
            if (next == 0)
            {
                return false;
            }

            var node = tables.Nodes[next + character];
            if (node.Label != character)
            {
                return false;
            }

            (next, weight) = (node.Base, node.Weight);
        }

        return weight != 0;
    }

    /// <summary><c>[a-zA-Z0-9]+(\.[0-9]+)?%?</c></summary>
    private static int LengthOfNumber(ReadOnlySpan<char> run)
    {
        var length = 0;
        while (length < run.Length && char.IsAsciiLetterOrDigit(run[length]))
        {
            length++;
        }

        if (length + 1 < run.Length && run[length] == '.' && char.IsAsciiDigit(run[length + 1]))
        {
            length++;
            while (length < run.Length && char.IsAsciiDigit(run[length]))
            {
                length++;
            }
        }

        return length < run.Length && run[length] == '%' ? length + 1 : length;
    }

    /// <summary>Other marks up to the next letter, digit or Han character are one token.</summary>
    private static int LengthOfMarks(ReadOnlySpan<char> run)
    {
        var length = 1;
        while (length < run.Length && !char.IsAsciiLetterOrDigit(run[length]) && !WordCharacters.IsHan(run[length]))
        {
            length++;
        }

        return length;
    }

    /// <summary>Finds the likeliest states (Viterbi 1967) and cuts after E and S.</summary>
    /// <remarks>
    /// Sums are taken in jieba's order, (before + transition) + emission, and compared only then, so that they are equal
    /// where jieba's are. Among equals the state with the later letter wins: S over E, M over B.
    /// </remarks>
    private void CutHan(ReadOnlySpan<ushort> classes, int offset, ref TokenEnds ends)
    {
        if (_from.Length < classes.Length)
        {
            _from = new byte[Math.Max(classes.Length, 2 * _from.Length)];
        }

        ReadOnlySpan<double> model = tables.Model;
        var (startB, startM, startE, startS) = (model[0], model[1], model[2], model[3]);
        var (bToM, bToE) = (model[4 + 1], model[4 + 2]);
        var (mToM, mToE) = (model[8 + 1], model[8 + 2]);
        var (eToB, eToS) = (model[12 + 0], model[12 + 3]);
        var (sToB, sToS) = (model[16 + 0], model[16 + 3]);

        var emission = tables.Emissions.AsSpan(4 * classes[0], 4);
        var b = startB + emission[0];
        var m = startM + emission[1];
        var e = startE + emission[2];
        var s = startS + emission[3];
        for (var at = 1; at < classes.Length; at++)
        {
            emission = tables.Emissions.AsSpan(4 * classes[at], 4);
            var (bFromE, bFromS) = (e + eToB + emission[0], s + sToB + emission[0]);
            var (mFromB, mFromM) = (b + bToM + emission[1], m + mToM + emission[1]);
            var (eFromB, eFromM) = (b + bToE + emission[2], m + mToE + emission[2]);
            var (sFromE, sFromS) = (e + eToS + emission[3], s + sToS + emission[3]);
            var from = 0;
            (b, from) = bFromS >= bFromE ? (bFromS, FromS << 0) : (bFromE, FromE << 0);
            (m, from) = mFromM >= mFromB ? (mFromM, from | (FromM << 2)) : (mFromB, from | (FromB << 2));
            (e, from) = eFromM >= eFromB ? (eFromM, from | (FromM << 4)) : (eFromB, from | (FromB << 4));
            (s, from) = sFromS >= sFromE ? (sFromS, from | (FromS << 6)) : (sFromE, from | (FromE << 6));
            _from[at] = (byte)from;
        }

        Emit(classes.Length, s >= e ? FromS : FromE, offset, ref ends);
    }

    // States in their order B M E S; where a state came from takes two bits, at twice the state.
    private const int FromB = 0;
    private const int FromM = 1;
    private const int FromE = 2;
    private const int FromS = 3;

    private void Emit(int count, int state, int offset, ref TokenEnds ends)
    {
        // Back along the way, replacing where a state came from by the state itself, then forth.
        for (var at = count - 1; at > 0; at--)
        {
            var before = (_from[at] >> (2 * state)) & 3;
            _from[at] = (byte)state;
            state = before;
        }

        _from[0] = (byte)state;
        for (var at = 0; at < count; at++)
        {
            if (_from[at] >= FromE)
            {
                ends.Add(offset + at + 1);
            }
        }
    }
}
