namespace PolicyDashboard.Corpus.Storage.Schema;

/// <summary>The sums of a document in one row instead of one a subject, class and place. All of it is computed anew.</summary>
internal static class Step003
{
    public static SchemaStep Step { get; } = new(3, "one row of sums a document", """
        DELETE FROM corpus_state;
        DROP TABLE document_totals;
        DROP TABLE document_coverage;
        DROP TABLE place_totals;
        DROP TABLE place_coverage;
        CREATE TABLE document_sums (
            revision INTEGER NOT NULL,
            document_id INTEGER NOT NULL,
            statements INTEGER NOT NULL,
            characters INTEGER NOT NULL,
            coded INTEGER NOT NULL,
            paragraphs INTEGER NOT NULL,
            packed {blob} NOT NULL,
            PRIMARY KEY (revision, document_id)) {packed};
        """);
}
