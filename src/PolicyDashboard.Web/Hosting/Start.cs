using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using PolicyDashboard.Corpus;
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
            await app.Services.GetRequiredService<CorpusOpening>().OpenAsync(app.Lifetime.ApplicationStopping);
            app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine(Ready(app)));
            await app.RunAsync();
            return 0;
        }
        catch (InvalidDataException broken)
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
