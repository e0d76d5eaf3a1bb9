using PolicyDashboard.Analysis.Measures;

namespace PolicyDashboard.Corpus.Storage;

// What is computed from the kept rows. Every row carries the revision it belongs to; rows of a revision that is not
// the current one are invisible and can be thrown away.

/// <summary>One way of reading: an analysis version with a catalogue, a list of places and a model.</summary>
internal sealed class RevisionRow
{
    public int Number { get; set; }

    /// <summary>Hash over everything that decides how a text is read.</summary>
    public string Fingerprint { get; set; } = "";

    public string CatalogueVersion { get; set; } = "";

    /// <summary>When all documents had been computed: seconds since 1970, UTC; null until then.</summary>
    public long? CompletedAt { get; set; }
}

/// <summary>The one row that says what readers see.</summary>
internal sealed class StateRow
{
    public int Id { get; set; }

    /// <summary>The revision in force.</summary>
    public int Revision { get; set; }
}

/// <summary>What is known of a document as a whole.</summary>
internal sealed class HeadRow
{
    public int Revision { get; set; }

    public int DocumentId { get; set; }

    public string Title { get; set; } = "";

    /// <summary>Issuing place: a number as in <c>PlaceCode</c>.</summary>
    public int Place { get; set; }

    /// <summary>Level of the issuing place: a number as in <c>PlaceLevel</c>; -1 for 未定.</summary>
    public int Level { get; set; }

    /// <summary>Date of issue as 20200625, parts that are not known 0; 0 without a date.</summary>
    public int Date { get; set; }

    public byte Type { get; set; }
}

/// <summary>What is known of a document's statements, and why it is known of the whole.</summary>
internal sealed class BodyRow
{
    public int Revision { get; set; }

    public int DocumentId { get; set; }

    public double PlaceConfidence { get; set; }

    /// <summary>Why this issuing place, a reason a line.</summary>
    public string PlaceReasons { get; set; } = "";

    public string DateReason { get; set; } = "";

    public string TypeReason { get; set; } = "";

    /// <summary>Its statements as they were read: see <c>BodyPacking</c>.</summary>
    public byte[] Packed { get; set; } = [];
}

/// <summary>Denominators and numerators of a document.</summary>
internal sealed class DocumentSumsRow
{
    public int Revision { get; set; }

    public int DocumentId { get; set; }

    /// <summary>Statements that count, whatever their class.</summary>
    public int Statements { get; set; }

    public int Characters { get; set; }

    public int Coded { get; set; }

    public int Paragraphs { get; set; }

    /// <summary>The same for each class, and numerators of every subject found: see <c>SumsPacking</c>.</summary>
    public byte[] Packed { get; set; } = [];

    /// <summary>Denominators of the whole document.</summary>
    public TextTotals Totals => new(1, Statements, Characters, Coded, Paragraphs);
}

/// <summary>That a document has statements that speak of a place.</summary>
internal sealed class SpokenRow
{
    public int Revision { get; set; }

    public int Place { get; set; }

    public int DocumentId { get; set; }
}
