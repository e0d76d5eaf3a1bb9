using PolicyDashboard.Analysis;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Themes.Learned;

namespace PolicyDashboard.Corpus.Quality;

/// <summary>A statement that the reading and the label disagree on.</summary>
/// <param name="Document">Name of its document.</param>
/// <param name="Statement">Index among the document's tiles.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Missed">Themes that only the label gave.</param>
/// <param name="Wrong">Themes that only the reading gave.</param>
/// <param name="Why">What spoke for and against the themes in question, strongest first.</param>
public sealed record Miss(string Document, int Statement, string Text, IReadOnlyList<string> Missed, IReadOnlyList<string> Wrong, IReadOnlyList<string> Why);

/// <summary>Reads labelled documents and compares.</summary>
public sealed class Evaluation
{
    /// <summary>Themes a statement, of all statements compared.</summary>
    public required Agreement Themes { get; init; }

    /// <summary>Boilerplate: told by both, by the reading alone, by the label alone.</summary>
    public (int Both, int Wrong, int Missed) Boilerplate { get; private set; }

    /// <summary>Labelled documents compared.</summary>
    public int Documents { get; private set; }

    /// <summary>Statements that reading and label disagree on, in the order of documents.</summary>
    public IReadOnlyList<Miss> Misses => _misses;

    private readonly List<Miss> _misses = [];

    /// <summary>Compares a reading with labels.</summary>
    /// <param name="analyser">What reads.</param>
    /// <param name="documents">Labelled documents; their statements are those of the analyser's own reading.</param>
    /// <param name="explained">So many misses are explained; explaining reads the document again.</param>
    public static Evaluation Of(DocumentAnalyser analyser, IReadOnlyList<LabelledDocument> documents, int explained = 0)
    {
        var evaluation = new Evaluation { Themes = new Agreement([.. analyser.Catalogue.Themes.Select(theme => theme.Id)]) };
        foreach (var document in documents)
        {
            evaluation.Add(analyser, document, explained);
        }

        return evaluation;
    }

    private void Add(DocumentAnalyser analyser, LabelledDocument document, int explained)
    {
        Documents++;
        var analysis = analyser.Analyse(document.Text.Stored, string.Empty);
        foreach (var (index, label) in document.Labels.OrderBy(pair => pair.Key))
        {
            var statement = analysis.Text.Statements[index];
            var told = statement.Kind == Analysis.Texts.StatementKind.Boilerplate;
            Boilerplate = (
                Boilerplate.Both + (told && label.Boilerplate ? 1 : 0),
                Boilerplate.Wrong + (told && !label.Boilerplate ? 1 : 0),
                Boilerplate.Missed + (!told && label.Boilerplate ? 1 : 0));
            string[] read = [.. analysis.Themes.Statements[index].Themes.Select(theme => analyser.Catalogue.Themes[theme].Id)];
            if (label.Boilerplate && read.Length == 0)
            {
                continue;
            }

            Themes.Add(label.Themes, label.Doubtful, read);
            string[] missed = [.. label.Themes.Except(read)];
            string[] wrong = [.. read.Except(label.Themes).Except(label.Doubtful)];
            if (missed.Length + wrong.Length > 0)
            {
                var why = _misses.Count < explained ? Why(analyser, document, index, [.. missed, .. wrong]) : [];
                _misses.Add(new Miss(document.Name, index, statement.Span.In(document.Text.Stored).ToString(), missed, wrong, why));
            }
        }
    }

    private static List<string> Why(DocumentAnalyser analyser, LabelledDocument document, int index, string[] themes) =>
    [
        .. analyser.Explain(document.Text.Stored, string.Empty, index)
            .Where(evidence => themes.Contains(analyser.Catalogue.Themes[evidence.Theme].Id))
            .OrderByDescending(evidence => Math.Abs(evidence.Weight))
            .Take(6)
            .Select(evidence => string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{analyser.Catalogue.Themes[evidence.Theme].Id} {evidence.Source} {evidence.What} {evidence.Weight:+0.00;-0.00}")),
    ];
}
