namespace PolicyDashboard.Benchmarks;

/// <summary>Right answers by set.</summary>
internal sealed class Score(string what)
{
    private readonly Dictionary<string, (int Right, int All)> _sets = [];
    private int _listed;

    public void Add(ManifestRow row, string expected, string found, string? listed, string? note = null)
    {
        var (right, all) = _sets.GetValueOrDefault(row.Set);
        _sets[row.Set] = (right + (expected == found ? 1 : 0), all + 1);
        if (expected != found && listed == row.Set && _listed++ < 60)
        {
            Console.WriteLine($"  {what[..what.IndexOf(',')]} {row.File}: expected {expected}, found {found} {note}");
        }
    }

    public void Print()
    {
        Console.WriteLine(what);
        foreach (var (set, (right, all)) in _sets.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            HeadFigures.Say($"  {set,-20} {right,5} of {all,5}  {100.0 * right / all:F1} %");
        }

        PrintTogether("together", _sets.Keys);
    }

    /// <returns>The answers of these sets.</returns>
    public int PrintTogether(string name, IEnumerable<string> sets)
    {
        var chosen = sets.Where(_sets.ContainsKey).Select(set => _sets[set]).ToList();
        int right = chosen.Sum(score => score.Right), all = chosen.Sum(score => score.All);
        HeadFigures.Say($"  {name,-20} {right,5} of {all,5}  {100.0 * right / Math.Max(all, 1):F1} %");
        return all;
    }
}
