using PolicyDashboard.Analysis;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Importing;

/// <summary>A document tallied as a whole, and in the parts that speak of a place.</summary>
internal sealed class DocumentTallies
{
    private readonly Dictionary<int, TallySet> _alone = [];
    private readonly Dictionary<int, TallySet> _withBeneath = [];

    private DocumentTallies(TallySet whole) => Whole = whole;

    /// <summary>All statements that count.</summary>
    public TallySet Whole { get; }

    /// <summary>By place, those that speak of exactly this place.</summary>
    public IReadOnlyDictionary<int, TallySet> Alone => _alone;

    /// <summary>By place, those that speak of it or of a place beneath it.</summary>
    public IReadOnlyDictionary<int, TallySet> WithBeneath => _withBeneath;

    public static DocumentTallies Of(DocumentAnalysis analysis, SubjectNumbers subjects, PlaceTree places)
    {
        var statements = analysis.Text.Statements;
        var hasParagraphs = HasParagraphs(statements);
        var tallies = new DocumentTallies(new(subjects.Count, hasParagraphs));
        var parts = new StatementParts(subjects);
        var chains = new Dictionary<int, TallySet[]>();
        for (var index = 0; index < statements.Count; index++)
        {
            var statement = statements[index];
            if (!statement.Counts)
            {
                continue;
            }

            parts.Read(statement, analysis.Themes.Statements[index]);
            tallies.Whole.Add(statement.Class, statement.Paragraph, parts);
            var spoken = analysis.Spoken[index];
            if (!chains.TryGetValue(spoken.Number, out var chain))
            {
                chains[spoken.Number] = chain = [New(tallies._alone, spoken.Number), .. places.Chain(spoken).Select(place => New(tallies._withBeneath, place))];
            }

            foreach (var set in chain)
            {
                set.Add(statement.Class, statement.Paragraph, parts);
            }
        }

        return tallies;

        TallySet New(Dictionary<int, TallySet> sets, int place)
        {
            if (!sets.TryGetValue(place, out var set))
            {
                sets[place] = set = new(subjects.Count, hasParagraphs);
            }

            return set;
        }
    }

    /// <summary>Whether a document has enough paragraphs with a statement that counts for the share of paragraphs.</summary>
    public static bool HasParagraphs(IReadOnlyList<Statement> statements)
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
