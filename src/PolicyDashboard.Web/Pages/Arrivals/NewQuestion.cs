using System.Globalization;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Controls;
using PolicyDashboard.Web.Exports;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Arrivals;

/// <summary>What a time was taken from where the address has none.</summary>
public enum SinceIs
{
    /// <summary>It stands in the address.</summary>
    Asked = 0,

    /// <summary>The reader's last visit.</summary>
    LastVisit = 1,

    /// <summary>When documents were taken in the last time.</summary>
    LastImport = 2,

    /// <summary>The first day of the newest year that a document is of.</summary>
    NewestYear = 3,
}

/// <summary>What the page of news shows.</summary>
/// <param name="Places">What can be chosen.</param>
/// <param name="Since">The time that was asked about, UTC.</param>
/// <param name="Is">Where it was taken from.</param>
/// <param name="New">What is new.</param>
/// <param name="Figure">What moved; null where nothing did.</param>
/// <param name="LastTaken">When documents were taken in the last time; null for an empty corpus.</param>
public sealed record NewAnswer(PlacesOfCorpus Places, DateTimeOffset Since, SinceIs Is, NewDocuments New, Figure? Figure, DateTimeOffset? LastTaken);

/// <summary>Asks what is new.</summary>
public sealed class NewQuestion(NewsQuery news, KnownPlaces places, Vocabulary known, TimeProvider clock)
{
    /// <summary>Now, for choices such as "the last seven days".</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The answer.</summary>
    /// <param name="address">The view.</param>
    /// <param name="lastVisit">When the reader was here before; null where that is not known.</param>
    /// <param name="language">Language of the words.</param>
    /// <param name="extent">As many movements as a page shows, or all of them.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<NewAnswer> AskAsync(NewAddress address, DateTimeOffset? lastVisit, Language language, Extent extent, CancellationToken cancellation)
    {
        var corpus = await places.AskAsync(cancellation);
        var last = await news.LastTakenAsync(cancellation);
        var (since, kind) = (address.Since, address.By, lastVisit) switch
        {
            ({ } asked, _, _) => (asked, SinceIs.Asked),
            (_, NewsBy.Issued, _) => (new DateTimeOffset(corpus.Summary.LastYear ?? Now.Year, 1, 1, 0, 0, 0, TimeSpan.Zero), SinceIs.NewestYear),
            (_, _, { } visit) => (visit, SinceIs.LastVisit),
            _ => (last ?? Now, SinceIs.LastImport),
        };
        var found = address.By == NewsBy.Taken
            ? await news.TakenSinceAsync(since, address.Filter, address.Measure, cancellation)
            : await news.IssuedSinceAsync(DateOnly.FromDateTime(since.UtcDateTime), address.Filter, address.Measure, cancellation);
        return new(corpus, since, kind, found, MovementFigure.From(address with { Since = since }, found, extent, known, language), last);
    }

    /// <summary>A time as a page says it: a day, or to the minute.</summary>
    public static string Told(DateTimeOffset time) =>
        time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
