using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.ResponseCompression;
using PolicyDashboard.Corpus;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Api;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Controls;
using PolicyDashboard.Web.Exports;
using PolicyDashboard.Web.Pages.Absence;
using PolicyDashboard.Web.Pages.Arrivals;
using PolicyDashboard.Web.Pages.Compare;
using PolicyDashboard.Web.Pages.Documents;
using PolicyDashboard.Web.Pages.Heatmap;
using PolicyDashboard.Web.Pages.Map;
using PolicyDashboard.Web.Pages.Method;
using PolicyDashboard.Web.Pages.Quality;
using PolicyDashboard.Web.Pages.Search;
using PolicyDashboard.Web.Pages.Themes;
using PolicyDashboard.Web.Pages.Timeline;
using PolicyDashboard.Web.Stories;
using Radzen;

namespace PolicyDashboard.Web.Hosting;

/// <summary>What the site is made of.</summary>
internal static class Site
{
    /// <summary>Registers the corpus, the pages and the API.</summary>
    public static void AddSite(this IServiceCollection services, ConfigurationManager settings)
    {
        services.AddCorpus(new CorpusOptions
        {
            DataPath = settings["Data:Path"] ?? "",
            SeedsPath = settings["Seeds:Path"] ?? "",
        });
        services.AddSingleton(provider =>
        {
            var corpus = provider.GetRequiredService<CorpusOpening>();
            return new Vocabulary(corpus.Catalogue, corpus.Gazetteer, corpus.Sets);
        });

        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddRadzenComponents();
        services.AddApi();
        services.AddHealthChecks().AddCheck<CorpusHealth>("corpus");
        services.AddSingleton<KnownPlaces>();
        services.AddSingleton<CorpusBounds>();
        services.AddSingleton<HeatmapBounds>();
        services.AddSingleton<HeatmapQuestion>();
        services.AddSingleton<MapQuestion>();
        services.AddSingleton<TimelineQuestion>();
        services.AddSingleton<AbsenceQuestion>();
        services.AddSingleton<ThemeCrossings>();
        services.AddSingleton<ThemesQuestion>();
        services.AddSingleton<ThemeQuestion>();
        services.AddSingleton<CompareQuestion>();
        services.AddSingleton<NewQuestion>();
        services.AddSingleton<DocumentsQuestion>();
        services.AddSingleton<SearchPageQuestion>();
        services.AddSingleton<MethodText>();
        services.AddExports();
        services.AddStories();
        services.AddSingleton<HeatmapBrief>();
        services.AddSingleton<CompareBrief>();
        services.AddSingleton<ExportedChart, HeatmapExport>();
        services.AddSingleton<ExportedChart, TimelineExport>();
        services.AddSingleton<ExportedChart, CompareExport>();
        services.AddSingleton<ExportedChart, MapExport>();
        services.AddSingleton<ExportedChart, AbsenceExport>();
        services.AddSingleton<ExportedList, DocumentsExport>();
        services.AddSingleton<ExportedList, SearchExport>();
        services.AddSingleton<ExportedList, ThemesExport>();
        services.AddSingleton<ExportedList, ThemeExport>();
        services.AddSingleton<ExportedList, QualityExport>();
        services.AddSingleton<ExportedChart, NewExport>();
        services.AddSingleton(TimeProvider.System);
        services.AddHostedService<FillMemory>();
        services.AddSingleton<ScriptFolder>();

        // Chinese as it is, not as &#x4E2D;: a third of the bytes, and pages that can be read in a text editor.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "text/csv"];
        });
    }

    /// <summary>Puts the middleware in order.</summary>
    public static void UseSite(this WebApplication app)
    {
        app.UseResponseCompression();
        app.UseMiddleware<SecurityHeaders>();
        app.Services.GetRequiredService<ScriptFolder>().Use(app);
        app.UseExceptionHandler("/failed", createScopeForErrors: true);
        app.UseWhen(IsPage, pages => pages.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true));

        // After the pages for what is not there, so that they are routed like any other.
        app.UseRouting();
        app.UseAntiforgery();
    }

    // A program that asks for a number wants no page about what else there is to see.
    private static bool IsPage(HttpContext context) =>
        !context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) && !context.Request.Path.StartsWithSegments("/export", StringComparison.Ordinal) && !context.Request.Path.StartsWithSegments("/embed", StringComparison.Ordinal);
}
