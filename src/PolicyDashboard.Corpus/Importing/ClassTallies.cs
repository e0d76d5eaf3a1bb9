using PolicyDashboard.Analysis;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Corpus.Importing;

/// <summary>A document tallied as a whole and by class.</summary>
/// <remarks>Paragraphs do not add over classes (one may hold a 回顾 and a 部署), so the whole is tallied too and not added up.</remarks>
internal sealed class ClassTallies
{
    private readonly Tally?[] _byClass = new Tally?[Enum.GetValues<StatementClass>().Length];

    private ClassTallies(Tally whole) => Whole = whole;

    /// <summary>All statements that count.</summary>
    public Tally Whole { get; }

    /// <summary>Those of each class, by its number; null where there is none.</summary>
    public IReadOnlyList<Tally?> ByClass => _byClass;

    public static ClassTallies Of(DocumentAnalysis analysis, SubjectNumbers subjects)
    {
        var statements = analysis.Text.Statements.InOnePiece();
        var readings = analysis.Themes.Statements.InOnePiece();
        var hasParagraphs = HasParagraphs(statements);
        var tallies = new ClassTallies(new(subjects.Count, hasParagraphs));
        var parts = new StatementParts(subjects);
        for (var index = 0; index < statements.Length; index++)
        {
            ref readonly var statement = ref statements[index];
            if (statement.Counts)
            {
                parts.Read(statement, readings[index]);
                tallies.Whole.Add(statement.Paragraph, parts);
                (tallies._byClass[(int)statement.Class] ??= new(subjects.Count, hasParagraphs)).Add(statement.Paragraph, parts);
            }
        }

        return tallies;
    }

    /// <summary>Whether a document has enough paragraphs with a statement that counts for the share of paragraphs.</summary>
    public static bool HasParagraphs(ReadOnlySpan<Statement> statements)
    {
        var (count, last) = (0, -1);
        foreach (var statement in statements)
        {
            if (statement.Counts && statement.Paragraph != last)
            {
                count++;
                last = statement.Paragraph;
            }
        }

        return count >= Tally.FewestParagraphs;
    }
}
