using System.Diagnostics;
using System.Globalization;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Seeds;

namespace PolicyDashboard.Benchmarks;

/// <summary>How often the issuing place is right: <c>-- places ../shared</c>.</summary>
/// <remarks>
/// The names of the corpus files hold the answer, so none is given to the finder. The manifest leaves the prefecture empty where the
/// title does not begin with 某市 (深圳经济特区…条例, passed by 深圳's congress): such answers are counted apart.
/// </remarks>
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
        var rows = ManifestRow.Read(shared);
        var clock = new Stopwatch();
        long characters = 0;
        foreach (var group in Groups)
        {
            int all = 0, answered = 0, right = 0, within = 0;
            var differences = new PlaceDifferences(gazetteer);
            foreach (var set in group)
            {
                int setAll = 0, setAnswered = 0, setRight = 0, setWithin = 0;
                foreach (var row in rows.Where(row => row.Set == set))
                {
                    var text = TextReading.Read(row.Text(shared), "");
                    characters += text.Stored.Length;
                    clock.Start();
                    var found = finder.Find(text);
                    clock.Stop();
                    setAll++;
                    setAnswered += found.Code == PlaceCode.Undetermined ? 0 : 1;
                    var place = row.Place.Length == 0 ? PlaceCode.Centre : new PlaceCode(int.Parse(row.Place, CultureInfo.InvariantCulture));
                    setRight += found.Code == place ? 1 : 0;
                    setWithin += found.Code != place && place.Holds(found.Code) ? 1 : 0;
                    if (found.Code != place && found.Code != PlaceCode.Undetermined)
                    {
                        differences.Add(found.Code, text.Stored);
                    }

                    if (found.Code != place)
                    {
                        var reasons = string.Join(" ", found.Reasons.Select(reason => $"{reason.Value}:{reason.Reason}"));
                        Console.WriteLine($"  {set}/{row.File}: {gazetteer.Name(place)} read as {gazetteer.Name(found.Code)} ({found.Confidence.ToString(CultureInfo.InvariantCulture)}; {reasons})");
                    }
                }

                Print(set, setAll, setAnswered, setRight, setWithin);
                (all, answered, right, within) = (all + setAll, answered + setAnswered, right + setRight, within + setWithin);
            }

            if (group.Length > 1)
            {
                Print(string.Join(" + ", group), all, answered, right, within);
            }

            differences.Print(answered);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{characters:N0} characters in {clock.ElapsedMilliseconds} ms"));
        Spoken(seeds, gazetteer, finder);
        return 0;
    }

    /// <summary>The Hubei seed against the table that was made by reading it.</summary>
    private static void Spoken(string seeds, Gazetteer gazetteer, IssuingPlaceFinder finder)
    {
        var text = TextReading.Read(ManifestRow.Stored(Directory.EnumerateFiles(Path.Combine(seeds, "documents"), "001_*").Single()), "");
        var table = File.ReadLines(Path.Combine("tests", "PolicyDashboard.Analysis.Tests", "Places", "data", "001.places.tsv"))
            .Select(line => line.Split('\t'))
            .ToDictionary(cells => int.Parse(cells[0], CultureInfo.InvariantCulture), cells => cells[2]);
        var spoken = new SpokenPlaces(gazetteer).Find(text, finder.Find(text).Code);
        var compared = text.Statements.Index().Where(pair => table.ContainsKey(pair.Item.Span.Start)).ToList();
        var right = compared.Count(pair => spoken[pair.Index].ToString() == table[pair.Item.Span.Start]);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"place spoken of, seed 001: {right} of {table.Count} statements right ({100.0 * right / table.Count:F2} %)"));
    }

    private static void Print(string name, int all, int answered, int right, int within) =>
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {all} documents, answered {answered} ({100.0 * answered / Math.Max(1, all):F2} %), right {right} ({100.0 * right / Math.Max(1, answered):F2} % of those answered), {within} more inside the province that is all the manifest names ({100.0 * (right + within) / Math.Max(1, answered):F2} %)"));
}
