using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Seeds;

namespace PolicyDashboard.Corpus.Quality;

/// <summary>How right the reading was when it was last measured against labels: counts alone, from which figures and intervals follow.</summary>
/// <param name="Revision">Catalogue and weights that the texts were read with; others today mean that the figures are those of another reading.</param>
/// <param name="Measured">The day, <c>yyyy-MM-dd</c>.</param>
/// <param name="Documents">Labelled documents.</param>
/// <param name="Statements">Labelled statements, boilerplate left out.</param>
/// <param name="Themes">By theme id.</param>
public sealed record ReadingQuality(string Revision, string Measured, int Documents, int Statements, IReadOnlyList<ThemeQuality> Themes)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Reads <c>quality.json</c>; null where there is none yet.</summary>
    /// <exception cref="SeedFileException">It is broken.</exception>
    public static ReadingQuality? Read(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<ReadingQuality>(File.ReadAllText(path), Format);
        }
        catch (JsonException problem)
        {
            throw new SeedFileException(path, (int)(problem.LineNumber ?? 0) + 1, problem.Message, "Write it anew with 'evaluate --save', or take it away.");
        }
    }

    /// <summary>Writes it beside the other seeds.</summary>
    public void Write(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, Format) + "\n");
}

/// <summary>Counts of one theme.</summary>
/// <param name="Theme">Theme id.</param>
/// <param name="Tp">Statements where reading and label agree on it.</param>
/// <param name="Fp">Statements where only the reading gave it.</param>
/// <param name="Fn">Statements where only the label gave it.</param>
public sealed record ThemeQuality(string Theme, int Tp, int Fp, int Fn)
{
    /// <summary>Share of the reading's statements that are right; with its Wilson interval.</summary>
    [JsonIgnore]
    public (double Share, WilsonInterval Interval) Precision => Of(Tp, Tp + Fp);

    /// <summary>Share of the labelled statements that the reading found; with its Wilson interval.</summary>
    [JsonIgnore]
    public (double Share, WilsonInterval Interval) Recall => Of(Tp, Tp + Fn);

    /// <summary>F1, 0 to 1.</summary>
    [JsonIgnore]
    public double F1 => Tp == 0 ? 0 : 2.0 * Tp / ((2 * Tp) + Fp + Fn);

    private static (double Share, WilsonInterval Interval) Of(int right, int all) =>
        (all == 0 ? 0 : (double)right / all, WilsonInterval.Of(right, all));
}
