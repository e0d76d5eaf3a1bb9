using System.Globalization;
using System.Text;
using System.Text.Json;
using PolicyDashboard.Analysis;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Analysis.Themes;

namespace PolicyDashboard.Cli;

/// <summary>An analysis, written out.</summary>
internal static class AnalysisText
{
    /// <summary>A line a statement: start, end, themes with a comma between them; <c>-</c> for none, <c>!</c> for boilerplate. Blank ones are left out.</summary>
    public static string Tsv(DocumentAnalysis analysis, Catalogue catalogue)
    {
        var lines = new StringBuilder();
        foreach (var (index, statement) in analysis.Text.Statements.Index())
        {
            if (statement.Kind != StatementKind.Blank)
            {
                var keys = Keys(analysis.Themes.Statements[index], catalogue);
                var themes = statement.Kind == StatementKind.Boilerplate ? "!" : keys.Length == 0 ? "-" : string.Join(',', keys);
                lines.Append(CultureInfo.InvariantCulture, $"{statement.Span.Start}\t{statement.Span.End}\t{themes}\n");
            }
        }

        return lines.ToString();
    }

    /// <summary>All that was read, statements with their text.</summary>
    public static string Json(DocumentAnalysis analysis, Catalogue catalogue) => JsonSerializer.Serialize(
        new
        {
            title = analysis.Text.Title?.Value,
            date = analysis.Text.Date?.Value.ToString(),
            dateReason = analysis.Text.Date?.Reason,
            type = analysis.Text.Type.Value.ToString(),
            typeReason = analysis.Text.Type.Reason,
            place = analysis.Place.Code.ToString(),
            placeConfidence = analysis.Place.Confidence,
            placeReasons = analysis.Place.Reasons.Select(reason => new { place = reason.Value.ToString(), reason = reason.Reason }),
            catalogue = catalogue.Version,
            statements = analysis.Text.Statements.Index()
                .Where(statement => statement.Item.Kind != StatementKind.Blank)
                .Select(statement => Statement(analysis, catalogue, statement.Index, statement.Item)),
        },
        ReadableJson.Options) + "\n";

    private static object Statement(DocumentAnalysis analysis, Catalogue catalogue, int index, Statement statement)
    {
        var reading = analysis.Themes.Statements[index];
        return new
        {
            index,
            start = statement.Span.Start,
            end = statement.Span.End,
            text = statement.Span.In(analysis.Text.Stored).ToString(),
            kind = statement.Kind.ToString(),
            @class = statement.Class.ToString(),
            heading = statement.IsHeading ? statement.HeadingLevel : (int?)null,
            spoken = analysis.Spoken[index] == PlaceCode.Undetermined ? null : analysis.Spoken[index].ToString(),
            themes = Keys(reading, catalogue),
            hits = reading.Hits.Select(hit => new
            {
                start = hit.Span.Start,
                end = hit.Span.End,
                term = catalogue.Terms[hit.Term].Text,
                state = hit.State.ToString(),
                by = hit.By < 0 ? null : catalogue.Terms[hit.By].Text,
            }),
        };
    }

    private static string[] Keys(StatementReading reading, Catalogue catalogue) => [.. reading.Themes.Select(theme => catalogue.Themes[theme].Id)];
}
