using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Web.Addresses;

/// <summary>Every address of the dashboard. Pages read addresses; only this file writes them.</summary>
/// <remarks>They are relative to the base of the site, so that it may be served under any path.</remarks>
public static class Links
{
    /// <summary>How the numbers come about.</summary>
    public const string Method = "method";

    /// <summary>How right the reading is.</summary>
    public const string Quality = "quality";

    /// <summary>Where the switches of language and appearance send their choice.</summary>
    public const string Preferences = "preferences";

    /// <summary>Description of the API.</summary>
    public const string OpenApi = "openapi/v1.json";

    /// <summary>The start page.</summary>
    public static string Heatmap() => "./";

    /// <summary>A heatmap.</summary>
    public static string To(HeatmapAddress address) => new AddressWriter("./")
        .Add("by", AddressWords.Rows, address.Rows)
        .Add("areas", string.Join(',', address.Areas ?? []))
        .Add("theme", address.Search)
        .Add("columns", AddressWords.Columns, address.Columns)
        .Add("measure", AddressWords.Measures, address.Measure)
        .Add(address.Filter)
        .Add(address.Arrangement)
        .Add("as", AddressWords.Forms, address.Form)
        .Add("page", address.Page == 1 ? null : address.Page)
        .Add(address.Open)
        .ToString();

    /// <summary>A heatmap with one of its numbers open. What all of these addresses share is written once for the thousand numbers of a view.</summary>
    public static Func<OpenNumber, string> Opening(HeatmapAddress address)
    {
        var view = To(address with { Open = null });
        var start = view.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return open => new AddressWriter(view, start).Add(open).ToString();
    }

    /// <summary>A map.</summary>
    public static string To(MapAddress address) => new AddressWriter("map")
        .Add("theme", address.Subject == Subject.Any ? null : address.Subject)
        .Add("as", AddressWords.MapForms, address.Form)
        .Add("bound", AddressWords.MapBounds, address.Bound)
        .Add("against", address.Against?.ToString())
        .Add("measure", AddressWords.Measures, address.Measure)
        .Add(address.Filter)
        .Add(address.Open)
        .ToString();

    /// <summary>A timeline.</summary>
    public static string To(TimelineAddress address) => new AddressWriter("timeline")
        .Add("theme", address.Subject == Subject.Any ? null : address.Subject)
        .Add("step", address.Step is { } step ? AddressWords.Steps.Of(step) : null)
        .Add("places", string.Join(',', address.Places))
        .Add("split", AddressWords.Splits, address.ByClass)
        .Add("as", AddressWords.TimelineForms, address.Form)
        .Add("measure", AddressWords.Measures, address.Measure)
        .Add(address.Filter)
        .Add(address.Open)
        .ToString();

    /// <summary>Themes that places say little about.</summary>
    public static string To(AbsenceAddress address) => new AddressWriter("absence")
        .Add("show", AddressWords.AbsenceParts, address.IsWhole)
        .Add(address.Filter)
        .Add(address.Open)
        .ToString();

    /// <summary>A comparison.</summary>
    public static string To(CompareAddress address) => new AddressWriter("compare")
        .Add("sides", string.Join(',', address.Sides))
        .Add("theme", address.Subject)
        .Add("columns", AddressWords.Columns, address.Columns)
        .Add("measure", AddressWords.Measures, address.Measure)
        .Add(address.Filter)
        .Add("order", AddressWords.BarOrders, address.Order)
        .Add("word", address.Word?.ToString())
        .Add("shared", AddressWords.SharedTexts, address.Shared)
        .Add(address.Open)
        .ToString();

    /// <summary>What is new.</summary>
    public static string To(NewAddress address) => new AddressWriter("new")
        .Add("by", AddressWords.NewsBy, address.By)
        .Add("since", address.SinceWord)
        .Add("measure", AddressWords.Measures, address.Measure)
        .Add(address.Filter)
        .Add("part", AddressWords.MovementParts, address.Part)
        .Add(address.Open)
        .ToString();

    /// <summary>Statements.</summary>
    public static string To(StatementsAddress address) => new AddressWriter("statements")
        .Add("theme", address.Subject)
        .Add("measure", AddressWords.Measures, address.Measure)
        .Add(address.Filter)
        .Add(address.List)
        .ToString();

    /// <summary>A search through all texts.</summary>
    public static string To(SearchAddress address) => new AddressWriter("search")
        .Add("q", address.Search?.Text ?? address.Typed)
        .Add("theme", address.Theme)
        .Add(address.Filter)
        .Add("as", AddressWords.SearchForms, address.Form)
        .Add("sort", AddressWords.ConcordanceOrders, address.Order)
        .Add("page", address.Page == 1 ? null : address.Page)
        .ToString();

    /// <summary>The catalogue.</summary>
    public static string To(ThemesAddress address) => new AddressWriter("themes").Add("find", address.Find).ToString();

    /// <summary>A theme.</summary>
    public static string To(ThemeAddress address) => new AddressWriter("themes/" + address.Id)
        .Add("find", address.Find)
        .Add("sort", AddressWords.TermOrders, address.Order)
        .Add("whole", string.Join(',', (address.Whole ?? []).Select(AddressWords.ThemeParts.Of)))
        .ToString();

    /// <summary>A list of documents.</summary>
    public static string To(DocumentsAddress address) => new AddressWriter("documents")
        .Add(address.Filter)
        .Add("find", address.Find)
        .Add("page", address.Page == 1 ? null : address.Page)
        .ToString();

    /// <summary>A document, at one of its statements where the address says which.</summary>
    public static string To(ReaderAddress address)
    {
        var link = new AddressWriter(string.Create(CultureInfo.InvariantCulture, $"documents/{address.Id}"))
            .Add("theme", string.Join(',', address.Themes.Where(theme => SearchText.OfKey(theme) is null)))
            .Add("find", SearchText.OfKey(address.Search)?.Text)
            .Add("marks", address.IsPlain ? "none" : null)
            .Add("why", address.IsExplained ? ReaderAddress.Told : null)
            .Add("s", address.Statement)
            .ToString();

        // The fragment takes the browser there even where no script runs.
        return address.Statement is { } statement ? $"{link}#{Anchor(statement)}" : link;
    }

    /// <summary>A section of a page, by the id of its element.</summary>
    public static string Section(string address, string id) => $"{address}#{id}";

    /// <summary>Id of a statement's element in the reader.</summary>
    public static string Anchor(int statement) => string.Create(CultureInfo.InvariantCulture, $"s{statement}");

    /// <summary>The file that a document came from.</summary>
    public static string Original(int document) => string.Create(CultureInfo.InvariantCulture, $"documents/{document}/original");

    /// <summary>The numbers of a heatmap from the API.</summary>
    public static string Api(HeatmapAddress address) => new AddressWriter("api/v1/coverage")
        .Add("by", AddressWords.Rows.Of(address.Rows))
        .Add("areas", string.Join(',', address.Areas ?? []))
        .Add("measure", AddressWords.Measures.Of(address.Measure))
        .Add(address.Filter)
        .ToString();

    /// <summary>A file of what a page shows; nothing that is only open beside it goes along.</summary>
    /// <param name="page">Address of the page.</param>
    /// <param name="extension">How the file's name ends: <c>csv</c>.</param>
    /// <param name="part">The part of the page, where its files hold one each; null for its main one.</param>
    public static string Export(string page, string extension, string? part = null) =>
        Taken(page, "export/", (part is null ? "" : "/" + part) + "." + extension).ToString();

    /// <summary>A page's chart for other people's pages, where no cookie says the language.</summary>
    public static string Embed(string page, Languages.Language language) =>
        Taken(page, "embed/", "").Add("lang", language == default ? null : Languages.LanguageCodes.Code(language)).ToString();

    /// <summary>All stories.</summary>
    public const string Stories = "stories";

    /// <summary>A story, to be edited.</summary>
    public static string Story(int story) => string.Create(CultureInfo.InvariantCulture, $"{Stories}/{story}");

    /// <summary>A slide as it was beside the view as it is now.</summary>
    public static string Slide(int story, int slide) => string.Create(CultureInfo.InvariantCulture, $"{Stories}/{story}/{slide}");

    /// <summary>The show of a story, from its first slide on.</summary>
    public static string Show(int story) => Story(story) + "/show";

    /// <summary>A slide as a picture. The version lets browsers keep it until its words change.</summary>
    public static string SlidePicture(Corpus.Stories.Slide slide, bool isDark = false)
    {
        ArgumentNullException.ThrowIfNull(slide);
        return new AddressWriter(Slide(slide.Story, slide.Id) + "/picture.svg").Add("v", slide.Version).Add("appearance", isDark ? "dark" : null).ToString();
    }

    /// <summary>The statements behind the numbers of a slide, for the show; the key of a number is added to it.</summary>
    public static string SlideStatements(int story, int slide) => Slide(story, slide) + "/statements";

    /// <summary>A story for PowerPoint and WPS.</summary>
    public static string Pptx(int story) => string.Create(CultureInfo.InvariantCulture, $"export/stories/{story}.pptx");

    /// <summary>The page on which a brief of a page is asked for.</summary>
    public static string Brief(string page) => Taken(page, "brief/", "").ToString();

    private static AddressWriter Taken(string page, string folder, string end)
    {
        var (name, parts) = Parts(page);
        var address = new AddressWriter(folder + Chart(name) + end);
        foreach (var (part, value) in parts.Where(part => part.Name is not ("open" or "at" or "why" or "part")))
        {
            address.Add(part, value);
        }

        return address;
    }

    /// <summary>Name of the chart that a page shows: its path, and <c>heatmap</c> for the start page.</summary>
    public static string Chart(string path) => path is "" or "./" ? "heatmap" : path;

    /// <summary>Whether a filter leaves anything out.</summary>
    public static bool IsNarrowed(Filter filter) => new AddressWriter("").Add(filter).ToString().Length > 0;

    /// <summary>The parts that a filter has in every address.</summary>
    public static IReadOnlyList<(string Name, string Value)> Parts(Filter filter) => Parts(new AddressWriter("").Add(filter).ToString()).Parts;

    /// <summary>An address taken apart for a form that leads to it: its path and its parts.</summary>
    public static (string Path, IReadOnlyList<(string Name, string Value)> Parts) Parts(string address)
    {
        var at = address.IndexOf('?', StringComparison.Ordinal);
        return at < 0
            ? (address, [])
            : (address[..at], [.. QueryHelpers.ParseQuery(address[at..]).Select(part => (part.Key, part.Value.ToString()))]);
    }
}
