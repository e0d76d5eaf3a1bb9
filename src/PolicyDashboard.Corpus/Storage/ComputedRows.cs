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

/// <summary>Denominators of a document.</summary>
internal sealed class DocumentTotalsRow
{
    public int Revision { get; set; }

    public int DocumentId { get; set; }

    /// <summary>For which questions the row holds: see <see cref="ClassMask"/>.</summary>
    public byte Classes { get; set; }

    public int Statements { get; set; }

    public int Characters { get; set; }

    public int Coded { get; set; }

    public int Paragraphs { get; set; }
}

/// <summary>Numerators of a subject in a document. A subject of which nothing was found has no row.</summary>
internal sealed class DocumentCoverageRow
{
    public int Revision { get; set; }

    /// <summary>Number of the subject under the revision's catalogue.</summary>
    public int Subject { get; set; }

    public int DocumentId { get; set; }

    /// <summary>For which questions the row holds: see <see cref="ClassMask"/>.</summary>
    public byte Classes { get; set; }

    public int Statements { get; set; }

    public int Characters { get; set; }

    public int Hits { get; set; }

    public int HitStatements { get; set; }

    public int AttentionTwelfths { get; set; }

    public int Paragraphs { get; set; }

    public int ParagraphStatements { get; set; }

    /// <summary>Longest statement about it.</summary>
    public int PeakCharacters { get; set; }

    /// <summary>Most hits in one statement.</summary>
    public int PeakHits { get; set; }
}

/// <summary>That a document has statements that speak of a place.</summary>
internal sealed class SpokenRow
{
    public int Revision { get; set; }

    public int Place { get; set; }

    public int DocumentId { get; set; }
}

/// <summary>What rows gathered over documents have in common.</summary>
internal interface IGathered
{
    int Revision { get; }

    byte View { get; }

    int Parent { get; }

    int Place { get; }

    int Period { get; }

    byte Type { get; }

    byte Classes { get; }

    byte Reach { get; }
}

/// <summary>
/// Denominators gathered over documents by place, month of issue, type and class, in each of the two views of place.
/// </summary>
internal sealed class PlaceTotalsRow : IGathered
{
    public int Revision { get; set; }

    /// <summary>0 issuing place, 1 place spoken of.</summary>
    public byte View { get; set; }

    /// <summary>The place above it: a prefecture's province, a county's prefecture; <c>PlaceTree.Top</c> for provinces, the centre and 未定.</summary>
    public int Parent { get; set; }

    public int Place { get; set; }

    /// <summary>Month of issue as 202006; month 0 where only the year is known; 0 without a date.</summary>
    public int Period { get; set; }

    public byte Type { get; set; }

    /// <summary>Level of the documents' issuing place, as in <see cref="HeadRow.Level"/>: for the mix of levels printed on a chart.</summary>
    public int Level { get; set; }

    /// <summary>For which questions the row holds: see <see cref="ClassMask"/>.</summary>
    public byte Classes { get; set; }

    /// <summary>Whether it holds for the place alone, for the place with those beneath it, or for both: see <see cref="ReachMask"/>.</summary>
    public byte Reach { get; set; }

    public int Documents { get; set; }

    public int Statements { get; set; }

    public int Characters { get; set; }

    public int Coded { get; set; }

    public int Paragraphs { get; set; }
}

/// <summary>Numerators of a subject, gathered like <see cref="PlaceTotalsRow"/>. Nothing found, no row.</summary>
internal sealed class PlaceCoverageRow : IGathered
{
    public int Revision { get; set; }

    public byte View { get; set; }

    public int Parent { get; set; }

    public int Place { get; set; }

    public int Subject { get; set; }

    public int Period { get; set; }

    public byte Type { get; set; }

    public byte Classes { get; set; }

    public byte Reach { get; set; }

    public int Statements { get; set; }

    public int Characters { get; set; }

    public int Hits { get; set; }

    public int HitStatements { get; set; }

    public int AttentionTwelfths { get; set; }

    public int Paragraphs { get; set; }

    public int ParagraphStatements { get; set; }
}
