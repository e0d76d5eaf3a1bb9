using System.Globalization;
using System.Text;
using System.Text.Json;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Cli;

/// <summary>What is new, written out.</summary>
internal sealed class NewText(NewDocuments found, DateTimeOffset since, Measure measure, Gazetteer gazetteer)
{
    /// <summary>
    /// Lines parted by tabs: what was asked, then each new document after <c>document</c>, then each number that moved after
    /// <c>moved</c>, the one that moved most first. <c>*</c> for an interval without 0, <c>-</c> for what is missing.
    /// </summary>
    public string Text()
    {
        var lines = new StringBuilder();
        Line("new", By, NewsTime.Write(since), $"{Whole(found.Documents.Count)} new", $"{Whole(found.Before)} before", Word(measure));
        if (found.Recomputed is { } again)
        {
            Line("recomputed", NewsTime.Write(again.At), $"revision {Whole(again.Revision)}", again.IsOtherCatalogue ? "other catalogue" : "same catalogue");
        }

        foreach (var document in found.Documents)
        {
            Line("document", Whole(document.Line.Id), document.Row.ToString(), gazetteer.Name(document.Line.Place), document.Line.Date?.ToString() ?? "-", NewsTime.Write(document.TakenAt), document.Line.Title);
        }

        foreach (var one in found.Movements)
        {
            Line(
                "moved", PlaceOf(one), NameOf(one), one.Theme.Key, Whole(one.Documents), Number(one.Before), Number(one.Now), Signed(one.Difference),
                double.IsNaN(one.Low) ? "-" : Signed(one.Low), double.IsNaN(one.High) ? "-" : Signed(one.High), double.IsNaN(one.Low) || one.HoldsZero ? "" : "*");
        }

        foreach (var place in found.Fresh)
        {
            Line("first", place.ToString(), gazetteer.Name(place));
        }

        return lines.ToString();

        void Line(params IEnumerable<string> cells) => lines.AppendJoin('\t', cells.Select(cell => cell.ReplaceLineEndings(" ").Replace('\t', ' '))).Append('\n');
    }

    /// <summary>The same as objects, with coverage of the new documents alone; an interval that a measure has not is null.</summary>
    public string Json() => JsonSerializer.Serialize(
        new
        {
            by = By,
            since = NewsTime.Write(since),
            news = found.News.ToString(),
            measure = Word(measure),
            before = found.Before,
            recomputed = found.Recomputed is { } again ? new { at = NewsTime.Write(again.At), revision = again.Revision, otherCatalogue = again.IsOtherCatalogue } : null,
            documents = found.Documents.Select(document => new
            {
                id = document.Line.Id,
                title = document.Line.Title,
                file = document.Line.File,
                row = document.Row.ToString(),
                place = document.Line.Place.ToString(),
                name = gazetteer.Name(document.Line.Place),
                date = document.Line.Date?.ToString(),
                taken = NewsTime.Write(document.TakenAt),
                statements = document.Line.Totals.Statements,
            }),
            movements = found.Movements.Select(one => new
            {
                place = one.Place?.ToString(),
                name = NameOf(one),
                theme = one.Theme.Key,
                documents = one.Documents,
                before = one.Before,
                now = one.Now,
                @new = one.New,
                difference = one.Difference,
                low = double.IsNaN(one.Low) ? (double?)null : one.Low,
                high = double.IsNaN(one.High) ? (double?)null : one.High,
            }),
            first = found.Fresh.Select(place => place.ToString()),
        },
        ReadableJson.Options) + "\n";

    private string By => found.News.By == NewsBy.Taken ? "taken" : "issued";

    private static string PlaceOf(Movement movement) => movement.Place?.ToString() ?? CoverageQuery.TotalKey;

    private string NameOf(Movement movement) => movement.Place is { } place ? gazetteer.Name(place) : "全部";

    private static string Word(Measure measure) => measure.ToString().ToLowerInvariant();

    private static string Whole(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Signed(double value) => value.ToString("+0.######;-0.######;0", CultureInfo.InvariantCulture);
}
