using System.Globalization;
using System.Text;

namespace PolicyDashboard.Analysis.Segmentation;

/// <summary>The model that finds words in runs of characters that the dictionary does not join: jieba's <c>hmm_model.utf8</c>.</summary>
/// <remarks>
/// States are B (a word begins), M (goes on), E (ends), S (a word of one character), in this order everywhere.
/// All numbers are natural logarithms of probabilities.
/// </remarks>
internal sealed class HiddenMarkovModel
{
    /// <summary>What stands for an impossible event. Not minus infinity: sums of it must still be compared as in jieba.</summary>
    public const double Impossible = -3.14e100;

    /// <summary>The states in the order of all arrays here.</summary>
    public const string States = "BMES";

    // The order of states in the file.
    private const string FileStates = "BEMS";

    /// <summary>Of starting in each state.</summary>
    public double[] Start { get; } = new double[4];

    /// <summary>Of going from one state to another, at <c>4 * from + to</c>.</summary>
    public double[] Transitions { get; } = new double[16];

    /// <summary>Of each character in each state; a character that is missing is impossible in all four.</summary>
    public Dictionary<char, double[]> Emissions { get; } = [];

    /// <summary>Reads the file's bytes.</summary>
    /// <exception cref="DictionaryFormatException">It has not the nine lines expected, or one of them is cut.</exception>
    public static HiddenMarkovModel Parse(ReadOnlySpan<byte> utf8)
    {
        var model = new HiddenMarkovModel();
        var found = 0;
        var number = 0;
        foreach (var text in Encoding.UTF8.GetString(utf8).Split('\n'))
        {
            number++;
            var line = text.TrimEnd('\r');
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            switch (found++)
            {
                case 0:
                    ReadRow(line, number, model.Start);
                    break;
                case < 5:
                    var from = States.IndexOf(FileStates[found - 2], StringComparison.Ordinal);
                    ReadRow(line, number, model.Transitions.AsSpan(4 * from, 4));
                    break;
                case < 9:
                    model.ReadEmissions(line, number, States.IndexOf(FileStates[found - 6], StringComparison.Ordinal));
                    break;
                default:
                    throw new DictionaryFormatException(number, "is a tenth line of numbers; expected nine.");
            }
        }

        return found == 9 ? model : throw new DictionaryFormatException(0, $"has {found} lines of numbers; expected nine.");
    }

    private static void ReadRow(string line, int number, Span<double> row)
    {
        var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (cells.Length != 4)
        {
            throw new DictionaryFormatException(number, $"has {cells.Length} numbers; expected four, for B E M S.");
        }

        for (var cell = 0; cell < 4; cell++)
        {
            row[States.IndexOf(FileStates[cell], StringComparison.Ordinal)] = Number(cells[cell], number);
        }
    }

    private void ReadEmissions(string line, int number, int state)
    {
        foreach (var cell in line.Split(','))
        {
            if (cell.Length < 3 || cell[1] != ':')
            {
                throw new DictionaryFormatException(number, $"has '{cell}'; expected a character, a colon and a number.");
            }

            if (!Emissions.TryGetValue(cell[0], out var emissions))
            {
                emissions = [Impossible, Impossible, Impossible, Impossible];
                Emissions.Add(cell[0], emissions);
            }

            emissions[state] = Number(cell.AsSpan(2), number);
        }
    }

    private static double Number(ReadOnlySpan<char> text, int line) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value <= 0
            ? value
            : throw new DictionaryFormatException(line, $"has '{text}'; expected the logarithm of a probability.");
}
