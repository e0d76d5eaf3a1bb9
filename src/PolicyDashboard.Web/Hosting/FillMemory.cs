using PolicyDashboard.Corpus;

namespace PolicyDashboard.Web.Hosting;

/// <summary>Reads the statements into memory while the first visitor is still on the way.</summary>
internal sealed partial class FillMemory(CorpusMemory memory, ILogger<FillMemory> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await memory.FillAsync(stoppingToken);
        }
        catch (Exception failed) when (!stoppingToken.IsCancellationRequested && failed is not OutOfMemoryException)
        {
            // The first question will meet the same and say so where a reader sees it; serving goes on.
            Failed(log, failed);
        }
        catch (OperationCanceledException)
        {
            // The program stops.
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The statements could not be read into memory.")]
    private static partial void Failed(ILogger log, Exception failed);
}
