using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using PolicyDashboard.Corpus;
using PolicyDashboard.Corpus.Importing;
using PolicyDashboard.Corpus.Seeds;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Hosting;

/// <summary>Opens the corpus, serves, and says so in one line.</summary>
internal static class Start
{
    /// <returns>0, or 1 where a seed, the database or the port forbids the start; the reason is on the error output.</returns>
    public static async Task<int> RunAsync(WebApplication app)
    {
        try
        {
            var corpus = app.Services.GetRequiredService<CorpusOpening>();
            await corpus.OpenAsync(app.Lifetime.ApplicationStopping);
            foreach (var item in corpus.SeedReport.Items.Where(item => item.Outcome == ImportOutcome.Refused))
            {
                Console.Error.WriteLine(Words.StartRefused.In(Language.Chinese, item.File, item.Remark.Chinese));
            }

            app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine(Ready(app)));
            await app.RunAsync();
            return 0;
        }
        catch (Exception broken) when (broken is SeedFileException or CatalogueFormatException or InvalidDataException or UnauthorizedAccessException)
        {
            // The message is written for the person who broke it: where, what is there, what to do. A stack trace would bury it.
            Console.Error.WriteLine(broken.Message);
            return 1;
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            Console.Error.WriteLine(Words.StartPortTaken.In(Language.Chinese, taken.Message));
            return 1;
        }
    }

    private static string Ready(WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses;
        return Words.StartReady.In(Language.Chinese, string.Join(' ', addresses ?? []));
    }
}
