using System.Globalization;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>How steps of time are written.</summary>
internal static class TimeLabels
{
    /// <summary>The step of a month of issue such as 202006: <c>2020-06</c> or <c>2020</c>. A year without a month is that year in either step.</summary>
    public static string Of(int period, TimeStep step) =>
        step == TimeStep.Year || period % 100 == 0
            ? (period / 100).ToString("D4", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{period / 100:D4}-{period % 100:D2}");
}
