using Microsoft.AspNetCore.WebUtilities;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Api;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Exports.Briefs;
using PolicyDashboard.Web.Exports.Embeds;
using PolicyDashboard.Web.Exports.Pictures;
using PolicyDashboard.Web.Hosting;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Exports;

/// <summary>Files of what the pages show, under the same query as the page: <c>/export/heatmap.csv?measure=text</c>.</summary>
internal static class ExportEndpoints
{
    /// <summary>Registers the exports. A page's own <see cref="ExportedChart"/> is registered beside these.</summary>
    public static void AddExports(this IServiceCollection services)
    {
        services.AddSingleton<ExportedCharts>();
        services.AddSingleton<ExportedLists>();
        services.AddSingleton<ExportedList, StatementsExport>();
        services.AddSingleton<FileWriter>();
        services.AddSingleton(provider => new BriefTemplates(provider.GetRequiredService<IConfiguration>()["Exports:Templates"]));
        services.AddSingleton(provider => new PngPainter(provider.GetRequiredService<IConfiguration>()["Exports:Font"]));
    }

    /// <summary>Maps them.</summary>
    public static void MapExports(this WebApplication app)
    {
        app.MapGet("/export/{**file}", AnswerAsync).ExcludeFromDescription();
        app.MapBriefs();
        app.MapEmbeds();
    }

    private static async Task<IResult> AnswerAsync(string file, HttpRequest request, ExportedCharts charts, ExportedLists lists, FileWriter files, Vocabulary known, CancellationToken cancellation)
    {
        var at = file.LastIndexOf('.');
        var (name, extension) = at < 0 ? (file, "") : (file[..at], file[(at + 1)..]);
        var language = LanguageOf(request);
        var chart = charts.Find(name);
        var list = chart is null ? lists.Find(name) : null;
        var formats = chart is not null ? ExportFormat.OfCharts : list is not null ? ExportFormat.OfLists : [];
        if (formats.FirstOrDefault(one => one.Extension == extension) is not { } format)
        {
            var all = charts.Names.SelectMany(one => ExportFormat.OfCharts.Select(format => $"{one}.{format.Extension}")).Concat(lists.Names.SelectMany(one => ExportFormat.OfLists.Select(format => $"{one}.{format.Extension}")));
            return Results.Text(Words.ExportUnknown.In(language, file, string.Join(Words.ListSeparator.In(language), all)), statusCode: StatusCodes.Status404NotFound);
        }

        var address = new AddressReader(QueryHelpers.ParseQuery(request.QueryString.Value), known);
        var target = new ExportTarget(format, language, WholeAddress(request));
        if (list is not null)
        {
            var listed = await list.AskAsync(address, new ListTarget(name, language, target.Whole), cancellation);
            return address.Problems.Count > 0 ? AddressRefusal.Of(address)
                : listed is null ? Results.Text(Words.ExportNothing.In(language), statusCode: StatusCodes.Status404NotFound)
                : await files.OfListAsync(listed, target, cancellation);
        }

        var figure = await chart!.AskAsync(address, format.IsPicture ? Extent.Page : Extent.All, language, cancellation);
        return address.Problems.Count > 0 ? AddressRefusal.Of(address)
            : figure is null ? Results.Text(Words.ExportNothing.In(language), statusCode: StatusCodes.Status404NotFound)
            : await files.OfFigureAsync(figure, target, cancellation);
    }

    /// <summary>The reader's language; where a file or an embed is asked for from elsewhere, the one that the address names.</summary>
    internal static Language LanguageOf(HttpRequest request) =>
        request.Query["lang"].ToString() is { Length: > 0 } code ? LanguageCodes.Read(code) : Preferences.Of(request).Language;

    /// <summary>Makes whole addresses of those that are relative to the site.</summary>
    internal static Func<string, string> WholeAddress(HttpRequest request)
    {
        var site = $"{request.Scheme}://{request.Host}{request.PathBase}/";
        return address => site + (address.StartsWith("./", StringComparison.Ordinal) ? address[2..] : address);
    }
}
