using System.Diagnostics;
using System.Globalization;
using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Benchmarks;

/// <summary>How often title, date and type of a document are what the manifest says, and boilerplate what readers marked.</summary>
internal static class HeadFigures
{
    private static readonly string[] DateSets = ["gwr_provincial", "gwr_city", "regs_local", "hebei_policy"];

    public static int Print(string shared, string[] more)
    {
        var listed = more.FirstOrDefault();
        var rows = ManifestRow.Read(shared);
        var texts = rows.ConvertAll(row => row.Text(shared));
        var watch = Stopwatch.StartNew();

        // Without the file's name, which holds the manifest's date in most sets.
        var read = texts.ConvertAll(text => TextReading.Read(text, ""));
        Say($"{rows.Count} texts, {texts.Sum(text => (long)text.Length)} characters, read in {watch.Elapsed.TotalSeconds:F2} s (first time, cold)");

        var titles = new Score("title, where it stands in the text");
        var dates = new Score("date, where it stands in the text");
        var types = new Score("type, where the manifest's maps to one");
        var differences = new DateDifferences();
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (Squeezed(texts[i][..Math.Min(3000, texts[i].Length)]).Contains(Squeezed(row.Title), StringComparison.Ordinal) && row.Title.Length > 0)
            {
                titles.Add(row, Squeezed(row.Title), read[i].Title is { Where: not null } title ? Squeezed(title.Value) : "-", listed);
            }

            if (row.Date.Length == 10 && DateNotations.Occurs(row.Date, texts[i]))
            {
                var found = read[i].Date?.Value.ToString() ?? "-";
                dates.Add(row, row.Date, found, listed, read[i].Date?.Reason);
                if (found != row.Date && DateSets.Contains(row.Set))
                {
                    differences.Add(row.Date, found, texts[i]);
                }
            }

            if (ManifestTypes.Of(row) is { } type)
            {
                types.Add(row, type.ToString(), read[i].Type.Value.ToString(), listed, row.Title + " · " + read[i].Type.Reason);
            }
        }

        foreach (var score in new[] { titles, dates, types })
        {
            score.Print();
        }

        differences.Print(dates.PrintTogether("the date goal's sets", DateSets));
        Say($"a date of any precision: {read.Count(text => text.Date is not null)} of {read.Count}, to the day {read.Count(text => text.Date?.Value.Precision == DatePrecision.Day)}");
        BoilerplateFigures.Print(shared, listed == "gold");
        return 0;
    }

    public static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static string Squeezed(string text) =>
        string.Concat(text.Where(character => !Characters.IsBlank(character) && character is not ('#' or '*' or '\u200b'))).TrimEnd('.', '…');
}
