using PolicyDashboard.Corpus;
using PolicyDashboard.Web.Api;
using PolicyDashboard.Web.Exports;
using PolicyDashboard.Web.Hosting;
using PolicyDashboard.Web.Layout;
using PolicyDashboard.Web.Stories;

var builder = WebApplication.CreateBuilder(SiteFolders.Options(args));
builder.WebHost.UseStaticWebAssets();
builder.Services.AddSite(builder.Configuration);

var app = builder.Build();
app.UseSite();
app.MapStaticAssets();
app.MapApi();
app.MapPreferences();
app.MapOriginals();
app.MapExports();
app.MapStories();

// The policy of the whole site says who may frame it (SecurityHeaders).
app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);

return await Start.RunAsync(app);

/// <summary>The web application, named so that tests can start it.</summary>
public partial class Program;
