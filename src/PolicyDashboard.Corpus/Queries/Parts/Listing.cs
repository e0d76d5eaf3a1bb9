using PolicyDashboard.Analysis.Measures;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>Finds in a document the statements behind a number, with what each adds to it.</summary>
/// <param name="numbers">Numbers of the revision's catalogue.</param>
/// <param name="subject">Number of the subject; null for all statements, whose contributions add up to the denominator.</param>
/// <param name="measure">The measure on screen.</param>
/// <param name="filter">Which text is asked about.</param>
internal sealed class Listing(SubjectNumbers numbers, int? subject, Measure measure, Filter filter)
{
    private readonly StatementParts _parts = new(numbers);

    /// <summary>The statements listed, in reading order.</summary>
    public List<Listed> Of(OpenedDocument document)
    {
        var listed = new List<Listed>();
        for (var index = 0; index < document.Statements.Length; index++)
        {
            if (document.IsIn(index, filter) && Part(document, index) is { } part)
            {
                listed.Add(new(index, document.Statements[index].Paragraph, part, 0));
            }
        }

        for (var first = 0; first < listed.Count;)
        {
            var end = first;
            while (end < listed.Count && listed[end].Paragraph == listed[first].Paragraph)
            {
                end++;
            }

            var together = end - first;
            for (; first < end; first++)
            {
                listed[first] = listed[first] with { Contribution = listed[first].Part.Contribution(measure, together) };
            }
        }

        return listed;
    }

    private SubjectPart? Part(OpenedDocument document, int index)
    {
        _parts.Read(document.Statements[index], document.Reading(index));
        if (subject is { } number)
        {
            return _parts[number] is var part && part.IsListedIn(measure, document.HasParagraphs) ? part : null;
        }

        return (measure == Measure.Attention && !_parts.IsCoded) || (measure == Measure.Paragraphs && !document.HasParagraphs)
            ? null
            : new SubjectPart(1, 1, _parts.Characters, _parts.Characters);
    }
}

/// <summary>A statement behind a number.</summary>
/// <param name="Index">Index among the document's tiles.</param>
/// <param name="Paragraph">Its paragraph.</param>
/// <param name="Part">What it holds of the subject.</param>
/// <param name="Contribution">What it adds to the numerator.</param>
internal readonly record struct Listed(int Index, int Paragraph, SubjectPart Part, double Contribution);
