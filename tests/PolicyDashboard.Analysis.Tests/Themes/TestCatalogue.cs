using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Analysis.Themes;

namespace PolicyDashboard.Analysis.Tests.Themes;

/// <summary>Small catalogues written in a line: <c>环境=environment/2</c>, <c>减税降费=finance+business-climate/3</c>, <c>营商=mask</c>, <c>请予审议=/-5</c>.</summary>
internal static class TestCatalogue
{
    public static readonly string[] ThemeIds = ["environment", "business-climate", "finance", "education", "health", "safety"];

    public static Catalogue Of(params string[] terms) => new(
        "test",
        [new ThemeGroup("all", "全部", "All", "#000000")],
        [.. ThemeIds.Select(id => new Theme(id, id, id, "all", string.Empty))],
        [.. terms.Select(Term)]);

    /// <summary>A document in which exactly the lines that begin with 一、 are headings.</summary>
    public static DocumentText Text(string stored)
    {
        var text = TextReading.Read(stored, string.Empty);
        var heading = -1;
        var statements = text.Statements.Select((statement, index) =>
        {
            var isHeading = statement.Span.In(stored).StartsWith("一、");
            var under = isHeading ? -1 : heading;
            heading = isHeading ? index : heading;
            return statement with { HeadingLevel = (byte)(isHeading ? 1 : 0), Heading = under };
        });
        return text with { Statements = [.. statements] };
    }

    /// <summary>What each statement that counts is about, as theme ids.</summary>
    public static string[] Read(Catalogue catalogue, string stored)
    {
        var text = Text(stored);
        var reading = new ThemeReader(catalogue).Read(text);
        return [.. text.Statements.Zip(reading.Statements)
            .Where(pair => pair.First.Counts)
            .Select(pair => string.Join(',', pair.Second.Themes.Select(theme => catalogue.Themes[theme].Id)))];
    }

    private static Term Term(string line, int index)
    {
        var (text, what) = line.Split('=') is [var left, var right] ? (left, right) : throw new ArgumentException(line, nameof(line));
        return what == "mask"
            ? new Term(text, [], 0, string.Empty, index + 1)
            : new Term(text, what.Split('/')[0].Split('+', StringSplitOptions.RemoveEmptyEntries), double.Parse(what.Split('/')[1], System.Globalization.CultureInfo.InvariantCulture), string.Empty, index + 1);
    }
}
