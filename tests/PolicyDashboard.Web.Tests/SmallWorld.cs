using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;

namespace PolicyDashboard.Web.Tests;

/// <summary>Two groups, three themes, three places: enough for every figure, small enough to be worked out by hand.</summary>
internal static class SmallWorld
{
    public static readonly PlaceCode Hubei = new(420000), Wuhan = new(420100), Shandong = new(370000);

    private static readonly PlaceSet Set = new("middle", "中间", "Middle", "parts", [Shandong, Hubei], "我们自己画的线");

    public static readonly Vocabulary Known = new(
        new Catalogue(
            "00000000",
            [new("economy", "经济", "Economy", "#1f6fb4"), new("life", "民生", "Livelihood", "#b4441f")],
            [
                new("industry", "产业发展", "Industry", "economy", ""),
                new("business-climate", "营商环境", "Business climate", "economy", ""),
                new("health", "医疗卫生", "Health", "life", ""),
            ],
            []),
        new Gazetteer(
        [
            Place(Shandong, "山东省", "山东", "Shandong", PlaceLevel.Province),
            Place(Hubei, "湖北省", "湖北", "Hubei", PlaceLevel.Province),
            Place(Wuhan, "武汉市", "武汉", "Wuhan", PlaceLevel.Prefecture),
        ]),
        new([new("parts", "分片", "Parts")], [Set]));

    /// <summary>The set of both provinces.</summary>
    public static readonly Area Middle = Area.Of(Set);

    /// <summary>A row: n statements of ten characters each, and the statements about each subject.</summary>
    public static CoverageRow Row(PlaceCode place, long statements, params (string Subject, long Statements)[] subjects) => new(
        place.ToString(),
        place,
        null,
        Totals(statements),
        subjects.ToDictionary(pair => pair.Subject, pair => Counts(pair.Statements)),
        new Dictionary<PlaceLevel, int> { [Known.Gazetteer.Find(place)?.Level ?? PlaceLevel.Centre] = 1 });

    /// <summary>The same for a document.</summary>
    public static CoverageRow Row(DocumentLine document, long statements, params (string Subject, long Statements)[] subjects) =>
        Row(document.Place, statements, subjects) with { Key = $"{document.Id}", Document = document };

    public static DocumentLine Document(int id, string title, PlaceCode place, IssueDate? date = null, DocumentType type = DocumentType.WorkReport) =>
        new(id, title, $"{id}.txt", place, date, type, Totals(10));

    /// <summary>The rows with their total.</summary>
    public static CoverageTable Table(params CoverageRow[] rows)
    {
        var totals = rows.Aggregate(default(TextTotals), (sum, row) => sum + row.Totals);
        var subjects = rows.SelectMany(row => row.Subjects).GroupBy(pair => pair.Key)
            .ToDictionary(group => group.Key, group => group.Aggregate(default(ThemeCounts), (sum, pair) => sum + pair.Value));
        var levels = rows.SelectMany(row => row.Levels).GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value));
        return new CoverageTable(rows, new CoverageRow("all", PlaceCode.Centre, null, totals, subjects, levels), Known.Subjects);
    }

    /// <summary>Estimates of some subjects.</summary>
    public static EstimateRow Estimates(params (string Subject, Estimate Estimate)[] subjects) => new(subjects.ToDictionary(pair => pair.Subject, pair => pair.Estimate));

    public static TextTotals Totals(long statements) => new(1, statements, 10 * statements, statements, 0);

    public static ThemeCounts Counts(long statements) => new(statements, 10 * statements, 2 * statements, statements / 2.0, 0);

    private static Place Place(PlaceCode code, string name, string shortName, string english, PlaceLevel level) => new(code, name, shortName, english, level, 0, 0, code);
}
