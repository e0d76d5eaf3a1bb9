using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Exports;

/// <summary>Something that a number must not be given away without.</summary>
/// <param name="Name">What it is: address, catalogue, computed on.</param>
/// <param name="Text">The fact.</param>
public sealed record ExportFact(string Name, string Text);

/// <summary>The facts of a file: what it shows and of what, where it is from, which catalogue and which computation, and when it was made.</summary>
public static class ExportFacts
{
    /// <summary>Name of the site's own time, as everywhere on its pages.</summary>
    private const string Utc = "yyyy-MM-dd HH:mm 'UTC'";

    /// <summary>The facts.</summary>
    /// <param name="title">Title of the figure or list.</param>
    /// <param name="notes">What the figure says of itself: measure, denominator, types, years.</param>
    /// <param name="address">Whole address of the view.</param>
    /// <param name="corpus">What the numbers come from.</param>
    /// <param name="now">Today.</param>
    /// <param name="language">Language of the words.</param>
    public static IReadOnlyList<ExportFact> Of(string title, IEnumerable<string> notes, string address, CorpusSummary corpus, DateTimeOffset now, Language language)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return
        [
            new(Words.ExportTitle.In(language), title),
            .. notes.Select(note => new ExportFact(Words.ExportNote.In(language), note)),
            new(Words.ExportAddress.In(language), address),
            new(Words.ExportCatalogue.In(language), corpus.CatalogueVersion),
            new(Words.ExportRevision.In(language), $"{corpus.Revision} · {Written(corpus.ComputedAt)}"),
            new(Words.ExportMade.In(language), Written(now)),
        ];
    }

    /// <summary>Where a picture is from, in one line beneath it.</summary>
    public static string SourceLine(string address, CorpusSummary corpus, DateTimeOffset now, Language language)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return Words.ExportSource.In(language, corpus.CatalogueVersion, corpus.Revision, now.UtcDateTime.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), address);
    }

    private static string Written(DateTimeOffset time) => time.UtcDateTime.ToString(Utc, System.Globalization.CultureInfo.InvariantCulture);
}
