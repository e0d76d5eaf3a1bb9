using System.Diagnostics;
using System.Globalization;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Seeds;

namespace PolicyDashboard.Benchmarks;

/// <summary>How often the issuing place is right: <c>-- places ../shared</c>.</summary>
/// <remarks>The names of the corpus files hold the answer, so none is given to the finder.</remarks>
internal static class PlacesEvaluation
{
    private static readonly string[][] Groups =
    [
        ["gwr_provincial", "gwr_city", "regs_local"], ["hebei_policy"], ["shandong_policy"], ["central_policy"], ["central_meetings"], ["gwr_national"], ["misc_raw"],
    ];

    public static int Run(string shared, string seeds)
    {
        var gazetteer = PlacesFile.Load(Path.Combine(seeds, "places.csv"));
        var finder = new IssuingPlaceFinder(gazetteer);
        var rows = Manifest.Read(Path.Combine(shared, "corpus"));
        var clock = new Stopwatch();
        long characters = 0;
        foreach (var group in Groups)
        {
            int all = 0, answered = 0, right = 0;
            foreach (var set in group)
            {
                int setAll = 0, setAnswered = 0, setRight = 0;
                foreach (var row in rows.Where(row => row.Set == set))
                {
                    var text = TextReading.Read(File.ReadAllText(row.Path).TrimStart('\uFEFF').ReplaceLineEndings("\n"), "");
                    characters += text.Stored.Length;
                    clock.Start();
                    var found = finder.Find(text);
                    clock.Stop();
                    setAll++;
                    setAnswered += found.Code == PlaceCode.Undetermined ? 0 : 1;
                    setRight += found.Code == row.Place ? 1 : 0;
                    if (found.Code != row.Place)
                    {
                        var reasons = string.Join(" ", found.Reasons.Select(reason => $"{reason.Value}:{reason.Reason}"));
                        Console.WriteLine($"  {set}/{row.File}: {gazetteer.Name(row.Place)} read as {gazetteer.Name(found.Code)} ({found.Confidence.ToString(CultureInfo.InvariantCulture)}; {reasons})");
                    }
                }

                Print(set, setAll, setAnswered, setRight);
                (all, answered, right) = (all + setAll, answered + setAnswered, right + setRight);
            }

            if (group.Length > 1)
            {
                Print(string.Join(" + ", group), all, answered, right);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{characters:N0} characters in {clock.ElapsedMilliseconds} ms"));
        return 0;
    }

    private static void Print(string name, int all, int answered, int right) =>
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {all} documents, answered {answered} ({100.0 * answered / Math.Max(1, all):F2} %), right {right} ({100.0 * right / Math.Max(1, answered):F2} % of those answered)"));
}
