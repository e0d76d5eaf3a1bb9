namespace PolicyDashboard.Analysis.Measures;

/// <summary>How far a reading agrees with labels: counts a theme, from which precision, recall and F1 follow. Mutable; not for several threads.</summary>
/// <remarks>Micro figures add the counts of all themes first; macro F1 is the mean over themes with enough labels.</remarks>
public sealed class Agreement(IReadOnlyList<string> themes)
{
    private readonly Dictionary<string, int> _index = themes.Select((theme, index) => (theme, index)).ToDictionary(pair => pair.theme, pair => pair.index);
    private readonly int[] _labelled = new int[themes.Count];
    private readonly int[] _read = new int[themes.Count];
    private readonly int[] _both = new int[themes.Count];
    private readonly int[] _wrong = new int[themes.Count];
    private readonly int[] _missed = new int[themes.Count];

    /// <summary>Theme ids, in the order of all lists here.</summary>
    public IReadOnlyList<string> Themes { get; } = themes;

    /// <summary>How many statements were compared, boilerplate left out.</summary>
    public int Statements { get; private set; }

    /// <summary>Takes one statement.</summary>
    /// <param name="must">Themes that the label demands.</param>
    /// <param name="may">Themes that count neither way: only one of two readers gave them.</param>
    /// <param name="read">Themes that the reading gave.</param>
    public void Add(IReadOnlyCollection<string> must, IReadOnlyCollection<string> may, IReadOnlyCollection<string> read)
    {
        Statements++;
        foreach (var theme in must.Union(read).Distinct())
        {
            if (!_index.TryGetValue(theme, out var at))
            {
                continue;
            }

            var (labelled, given) = (must.Contains(theme), read.Contains(theme));
            _both[at] += labelled && given ? 1 : 0;
            _missed[at] += labelled && !given ? 1 : 0;
            _wrong[at] += given && !labelled && !may.Contains(theme) ? 1 : 0;
            _labelled[at] += labelled || (given && may.Contains(theme)) ? 1 : 0;
            _read[at] += given ? 1 : 0;
        }
    }

    /// <summary>Statements where both agree on a theme, that only the reading gave it, that only the label gave it.</summary>
    public (int Both, int Wrong, int Missed) Counts(int theme) => (_both[theme], _wrong[theme], _missed[theme]);

    /// <summary>Precision, recall and F1 of one theme, 0 to 1; 0 where undefined.</summary>
    public (double Precision, double Recall, double F1) Of(int theme) => Figures(_both[theme], _wrong[theme], _missed[theme]);

    /// <summary>Micro precision, recall and F1 over all themes.</summary>
    public (double Precision, double Recall, double F1) Micro() => Figures(_both.Sum(), _wrong.Sum(), _missed.Sum());

    /// <summary>Mean F1 over themes with at least <paramref name="least"/> labelled statements; 0 without one.</summary>
    public double MacroF1(int least = 5)
    {
        var themes = Enumerable.Range(0, Themes.Count).Where(theme => _both[theme] + _missed[theme] >= least).ToList();
        return themes.Count == 0 ? 0 : themes.Average(theme => Of(theme).F1);
    }

    /// <summary>How much larger the theme's share of statements is in the reading than in the labels; -1 to 1.</summary>
    public double Bias(int theme) => Statements == 0 ? 0 : (double)(_read[theme] - _labelled[theme]) / Statements;

    /// <summary>Mean absolute error of a theme's share of statements, as a share and as a part of the mean share; over themes read or labelled.</summary>
    public (double Share, double Relative) CoverageError()
    {
        var themes = Enumerable.Range(0, Themes.Count).Where(theme => _read[theme] + _labelled[theme] > 0).ToList();
        var errors = themes.Sum(theme => Math.Abs(Bias(theme)));
        var shares = themes.Sum(theme => (double)_labelled[theme] / Math.Max(1, Statements));
        return themes.Count == 0 ? (0, 0) : (errors / themes.Count, shares == 0 ? 0 : errors / shares);
    }

    private static (double Precision, double Recall, double F1) Figures(int both, int wrong, int missed)
    {
        var precision = both + wrong == 0 ? 0 : (double)both / (both + wrong);
        var recall = both + missed == 0 ? 0 : (double)both / (both + missed);
        return (precision, recall, precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }
}
