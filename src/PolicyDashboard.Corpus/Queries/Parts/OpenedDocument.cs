using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Corpus.Importing;
using PolicyDashboard.Corpus.Storage;
using PolicyDashboard.Corpus.Storage.Packing;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>The stored reading of a document, unpacked.</summary>
internal sealed class OpenedDocument
{
    private readonly byte[][] _themes;
    private readonly Hit[][] _hits;

    public OpenedDocument(int id, byte[] packed, Catalogue catalogue)
    {
        Id = id;
        (Statements, _themes, Spoken, _hits) = BodyPacking.Read(packed, catalogue);
        HasParagraphs = ClassTallies.HasParagraphs(Statements);
    }

    public int Id { get; }

    public Statement[] Statements { get; }

    public PlaceCode[] Spoken { get; }

    /// <summary>Whether it has enough paragraphs for the share of paragraphs.</summary>
    public bool HasParagraphs { get; }

    public StatementReading Reading(int index) => new(_themes[index], _hits[index]);

    /// <summary>Whether a statement is part of the text that a question is about.</summary>
    public bool IsIn(int index, Filter filter) =>
        Statements[index].Counts
        && (filter.Class is not { } kind || Statements[index].Class == kind)
        && (filter.View == PlaceView.Issuing || Reach.Of(filter).Holds(Spoken[index]));

    public Tally Tally(SubjectNumbers numbers, Filter filter)
    {
        var tally = new Tally(numbers.Count, HasParagraphs);
        var parts = new StatementParts(numbers);
        for (var index = 0; index < Statements.Length; index++)
        {
            if (IsIn(index, filter))
            {
                parts.Read(Statements[index], Reading(index));
                tally.Add(Statements[index].Paragraph, parts);
            }
        }

        return tally;
    }
}
