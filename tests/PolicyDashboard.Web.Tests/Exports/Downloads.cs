using System.Globalization;
using System.Text;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Exports;

namespace PolicyDashboard.Web.Tests.Exports;

/// <summary>Every page that can be taken away, and its files as a program reads them.</summary>
internal static class Downloads
{
    // A comparison has to be of something.
    private static readonly Dictionary<string, string[]> Asked = new()
    {
        ["heatmap"] = ["", "?by=document&columns=groups&measure=hits", "?measure=attention&view=spoken", "?opened=320000&against=rest", "?columns=groups&against=420000", "?measure=paragraphs&from=2019&to=2019&class=plan"],
        ["timeline"] = ["?theme=environment", "?theme=health&step=year&places=420000,370000&measure=hits"],
        ["map"] = ["", "?theme=environment&measure=hits", "?as=every&measure=text"],
        ["new"] = ["?by=issued&since=2020-07-01"],
        ["absence"] = ["?show=all", "?show=all&place=420000"],
        ["compare"] = ["?sides=420000,370000", "?sides=420000,370000,220000&columns=groups&measure=hits"],
    };

    /// <summary>Addresses of pages with a chart that can be taken away; at least one for each.</summary>
    public static IEnumerable<string> Pages(Site site) => site.Get<ExportedCharts>().Names
        .SelectMany(name => Asked.GetValueOrDefault(name, [""]).Select(query => (name == "heatmap" ? "./" : name) + query));

    /// <summary>The number of a cell without the interval beneath it.</summary>
    public static string Number(this AngleSharp.Dom.IElement cell)
    {
        var bare = (AngleSharp.Dom.IElement)cell.Clone();
        foreach (var range in bare.QuerySelectorAll(".range"))
        {
            range.Remove();
        }

        return bare.Shown();
    }

    /// <summary>The lines of a CSV: head, rows, and behind them the facts.</summary>
    public static async Task<(string[] Head, List<string[]> Rows, Dictionary<string, List<string>> Facts)> CsvAsync(this HttpClient client, string page, string? part = null)
    {
        var bytes = await client.GetByteArrayAsync("/" + Links.Export(page, "csv", part));
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);

        var lines = Read(Encoding.UTF8.GetString(bytes.AsSpan(3))).Where(line => line is not [""]).ToList();
        var facts = lines.Where(line => line[0].StartsWith("# ", StringComparison.Ordinal)).ToList();
        return (
            lines[0],
            lines[1..^facts.Count],
            facts.GroupBy(line => line[0][2..]).ToDictionary(group => group.Key, group => group.Select(line => line[1]).ToList()));
    }

    // RFC 4180, read independently of how it is written.
    private static List<string[]> Read(string text)
    {
        var (lines, line, field, quoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        for (var at = 0; at < text.Length; at++)
        {
            if (quoted && text[at] == '"' && at + 1 < text.Length && text[at + 1] == '"')
            {
                field.Append(text[at++]);
            }
            else if (text[at] == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && (text[at] is ',' or '\n'))
            {
                line.Add(field.ToString());
                field.Clear();
                if (text[at] == '\n')
                {
                    lines.Add([.. line]);
                    line.Clear();
                }
            }
            else if (quoted || text[at] != '\r')
            {
                field.Append(text[at]);
            }
        }

        return lines;
    }

    /// <summary>Whether a number in full is the one that stands on the page: rounded as the page rounds, its star left out.</summary>
    public static bool IsShownAs(string number, string shown)
    {
        if (shown == "–" || number.Length == 0)
        {
            return shown == "–" && number.Length == 0;
        }

        var value = double.Parse(number, CultureInfo.InvariantCulture);
        if (shown.StartsWith('<'))
        {
            return value > 0 && value < double.Parse(shown[1..], CultureInfo.InvariantCulture);
        }

        var text = shown.Replace(",", "", StringComparison.Ordinal).Replace('−', '-').TrimStart('+').TrimEnd('*');
        var decimals = text.Contains('.', StringComparison.Ordinal) ? text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        return Math.Abs(value - double.Parse(text, CultureInfo.InvariantCulture)) <= (0.5 * Math.Pow(10, -decimals)) + 1e-6;
    }
}
