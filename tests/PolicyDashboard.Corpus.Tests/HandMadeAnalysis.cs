using System.Text.RegularExpressions;
using PolicyDashboard.Analysis;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Corpus.Importing;

namespace PolicyDashboard.Corpus.Tests;

/// <summary>
/// Reads documents that say themselves how they are to be read, so that a test knows what must come out. The first line
/// is <c>place date type</c>; every statement after it is <c>class place themes:text。</c>, such as <c>部 420100 a,c:甲甲丙字。</c> Text that begins with # is a heading, and what stands before it is no part of it.
/// </summary>
internal static partial class HandMadeAnalysis
{
    /// <summary>A text that begins so breaks the reading.</summary>
    public const string Stumble = "绊倒";

    public static Catalogue Catalogue { get; } = new(
        "0123456789abcdef",
        [new("first", "第一组", "First", "#111111"), new("second", "第二组", "Second", "#222222")],
        [new("a", "甲", "A", "first", ""), new("b", "乙", "B", "first", ""), new("c", "丙", "C", "second", "")],
        [new("甲", ["a"], 2, "", 1), new("乙", ["b"], 2, "", 2), new("丙", ["c"], 2, "", 3), new("丁", ["a", "b"], 1, "", 4), new("戊", [], 0, "", 5)]);

    public static Gazetteer Gazetteer { get; } = new(
    [
        Place(110000, "北京市", PlaceLevel.Province), Place(110101, "东城区", PlaceLevel.County),
        Place(420000, "湖北省", PlaceLevel.Province), Place(420100, "武汉市", PlaceLevel.Prefecture), Place(420106, "武昌区", PlaceLevel.County),
        Place(420300, "十堰市", PlaceLevel.Prefecture), Place(429004, "仙桃市", PlaceLevel.County),
    ]);

    public static AnalysisInForce Force(string fingerprint = "one") => new(
        Catalogue, "hand made", Gazetteer, fingerprint, (text, name, _) => Analyse(text, name), (_, _, _, _) => [new Evidence(0, "甲", "term", 2)]);

    public static DocumentAnalysis Analyse(string stored, string fileName)
    {
        if (stored.StartsWith(Stumble, StringComparison.Ordinal))
        {
            throw new FormatException("stumbled");
        }

        if (!HeadForm().IsMatch(stored))
        {
            return Plain(stored);
        }

        var head = stored[..stored.IndexOf('\n', StringComparison.Ordinal)].Split(' ');
        var (statements, readings, spoken) = (new List<Statement>(), new List<StatementReading>(), new List<PlaceCode>());
        statements.Add(new(new(0, stored.IndexOf('\n', StringComparison.Ordinal) + 1), new(0, stored.IndexOf('\n', StringComparison.Ordinal)), StatementKind.Boilerplate, 0, -1, 0, StatementClass.Other, 10));
        readings.Add(new([], []));
        spoken.Add(PlaceCode.Undetermined);
        var (position, heading) = (statements[0].Tile.End, -1);
        foreach (Match match in StatementForm().Matches(stored, position))
        {
            Assert.Equal(position, match.Index);
            var paragraph = 1 + stored[statements[0].Tile.End..match.Index].Count(character => character == '\n');
            var isHeading = match.Groups["text"].Value.StartsWith('#');
            var start = isHeading ? match.Groups["text"].Index + 1 : match.Index;
            var span = new TextSpan(start, match.Index + match.Value.TrimEnd('\n').Length - start);
            var kind = match.Groups["class"].Value switch { "回" => StatementClass.Review, "部" => StatementClass.Plan, _ => StatementClass.Other };
            statements.Add(new(new(match.Index, match.Length), span, StatementKind.Counting, isHeading ? (byte)1 : (byte)0, isHeading ? -1 : heading, paragraph, kind, span.Length));
            heading = isHeading ? statements.Count - 1 : heading;
            readings.Add(new(
                [.. match.Groups["themes"].Value.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(theme => (byte)Catalogue.IndexOf(theme))],
                [.. Hits(stored, match.Groups["text"])]));
            spoken.Add(Code(match.Groups["place"].Value));
            position = match.Index + match.Length;
        }

        Assert.Equal(stored.Length, position);
        var date = int.Parse(head[1], System.Globalization.CultureInfo.InvariantCulture);
        return new(
            new(
                stored, MatchingView.Of(stored), statements, new($"题 {fileName}", null, "首行"),
                date == 0 ? null : new(IssueDate.Of(date), null, "来源行"),
                new((DocumentType)int.Parse(head[2], System.Globalization.CultureInfo.InvariantCulture), null, "标题")),
            new([.. readings]),
            new(Code(head[0]), 0.9, [new(Code(head[0]), null, "标题")]),
            spoken);
    }

    /// <summary>A text that does not say how it is to be read is one statement about nothing.</summary>
    private static DocumentAnalysis Plain(string stored) => new(
        new(stored, MatchingView.Of(stored), [new(new(0, stored.Length), new(0, stored.Length), StatementKind.Counting, 0, -1, 0, StatementClass.Other, stored.Length)], null, null, new(DocumentType.Other, null, "")),
        new([new([], [])]),
        new(PlaceCode.Undetermined, 0, []),
        [PlaceCode.Undetermined]);

    private static IEnumerable<Hit> Hits(string stored, Group text)
    {
        for (var index = text.Index; index < text.Index + text.Length; index++)
        {
            var term = "甲乙丙丁戊".IndexOf(stored[index], StringComparison.Ordinal);
            if (term >= 0)
            {
                // 戊 masks what stands right behind it.
                var masked = index > text.Index && stored[index - 1] == '戊';
                yield return new(new(index, 1), term, masked ? HitState.Masked : HitState.Counts, masked ? 4 : -1);
            }
        }
    }

    private static PlaceCode Code(string text) => PlaceCode.TryParse(text, out var code) ? code : throw new ArgumentException(text);

    private static Place Place(int code, string name, PlaceLevel level) => new(new(code), name, name[..2], "", level, 0, 0, new(code));

    [GeneratedRegex(@"^(\d{6}|none) \d+ \d\n")]
    private static partial Regex HeadForm();

    [GeneratedRegex("(?<class>[回部其]) (?<place>\\d{6}|none) (?<themes>[abc,]*):(?<text>[^。\n]*)。\n?")]
    private static partial Regex StatementForm();
}
