namespace PolicyDashboard.Corpus.Storage.Schema;

/// <summary>The first schema: kept tables, computed tables with their revision.</summary>
internal static class Step001
{
    public static SchemaStep Step { get; } = new(1, "kept and computed tables", """
        CREATE TABLE document (
            id INTEGER NOT NULL PRIMARY KEY,
            file_name TEXT NOT NULL,
            content {blob} NOT NULL,
            wording {blob} NOT NULL,
            bytes INTEGER NOT NULL,
            encoding TEXT NOT NULL,
            warning TEXT NOT NULL,
            imported_at BIGINT NOT NULL,
            imported_by TEXT NOT NULL);
        CREATE UNIQUE INDEX document_by_content ON document (content);
        CREATE UNIQUE INDEX document_by_wording ON document (wording);
        CREATE TABLE document_text (
            document_id INTEGER NOT NULL PRIMARY KEY REFERENCES document (id),
            text TEXT NOT NULL);
        CREATE TABLE catalogue (
            version TEXT NOT NULL PRIMARY KEY,
            yaml TEXT NOT NULL,
            added_at BIGINT NOT NULL,
            added_by TEXT NOT NULL);
        CREATE TABLE import_run (
            id INTEGER NOT NULL PRIMARY KEY,
            started_at BIGINT NOT NULL,
            started_by TEXT NOT NULL,
            taken INTEGER NOT NULL,
            duplicates INTEGER NOT NULL,
            refused INTEGER NOT NULL);
        CREATE TABLE import_item (
            run_id INTEGER NOT NULL REFERENCES import_run (id),
            number INTEGER NOT NULL,
            file_name TEXT NOT NULL,
            content {blob} NOT NULL,
            outcome SMALLINT NOT NULL,
            reason TEXT NOT NULL,
            reason_english TEXT NOT NULL,
            document_id INTEGER REFERENCES document (id),
            PRIMARY KEY (run_id, number)) {packed};
        CREATE TABLE revision (
            number INTEGER NOT NULL PRIMARY KEY,
            fingerprint TEXT NOT NULL,
            catalogue_version TEXT NOT NULL REFERENCES catalogue (version),
            completed_at BIGINT);
        CREATE TABLE corpus_state (
            id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
            revision INTEGER NOT NULL REFERENCES revision (number));
        CREATE TABLE head (
            revision INTEGER NOT NULL,
            document_id INTEGER NOT NULL,
            title TEXT NOT NULL,
            place INTEGER NOT NULL,
            level INTEGER NOT NULL,
            date INTEGER NOT NULL,
            type SMALLINT NOT NULL,
            PRIMARY KEY (revision, document_id)) {packed};
        CREATE TABLE body (
            revision INTEGER NOT NULL,
            document_id INTEGER NOT NULL,
            place_confidence DOUBLE PRECISION NOT NULL,
            place_reasons TEXT NOT NULL,
            date_reason TEXT NOT NULL,
            type_reason TEXT NOT NULL,
            packed {blob} NOT NULL,
            PRIMARY KEY (revision, document_id));
        CREATE TABLE document_totals (
            revision INTEGER NOT NULL,
            document_id INTEGER NOT NULL,
            classes SMALLINT NOT NULL,
            statements INTEGER NOT NULL,
            characters INTEGER NOT NULL,
            coded INTEGER NOT NULL,
            paragraphs INTEGER NOT NULL,
            PRIMARY KEY (revision, document_id, classes)) {packed};
        CREATE TABLE document_coverage (
            revision INTEGER NOT NULL,
            subject INTEGER NOT NULL,
            document_id INTEGER NOT NULL,
            classes SMALLINT NOT NULL,
            statements INTEGER NOT NULL,
            characters INTEGER NOT NULL,
            hits INTEGER NOT NULL,
            hit_statements INTEGER NOT NULL,
            attention_twelfths INTEGER NOT NULL,
            paragraphs INTEGER NOT NULL,
            paragraph_statements INTEGER NOT NULL,
            peak_characters INTEGER NOT NULL,
            peak_hits INTEGER NOT NULL,
            PRIMARY KEY (revision, subject, document_id, classes)) {packed};
        CREATE TABLE spoken (
            revision INTEGER NOT NULL,
            place INTEGER NOT NULL,
            document_id INTEGER NOT NULL,
            PRIMARY KEY (revision, place, document_id)) {packed};
        CREATE TABLE place_totals (
            revision INTEGER NOT NULL,
            view SMALLINT NOT NULL,
            parent INTEGER NOT NULL,
            place INTEGER NOT NULL,
            period INTEGER NOT NULL,
            type SMALLINT NOT NULL,
            level INTEGER NOT NULL,
            classes SMALLINT NOT NULL,
            reach SMALLINT NOT NULL,
            documents INTEGER NOT NULL,
            statements INTEGER NOT NULL,
            characters INTEGER NOT NULL,
            coded INTEGER NOT NULL,
            paragraphs INTEGER NOT NULL,
            PRIMARY KEY (revision, view, parent, place, period, type, level, classes, reach)) {packed};
        CREATE TABLE place_coverage (
            revision INTEGER NOT NULL,
            view SMALLINT NOT NULL,
            parent INTEGER NOT NULL,
            place INTEGER NOT NULL,
            subject INTEGER NOT NULL,
            period INTEGER NOT NULL,
            type SMALLINT NOT NULL,
            classes SMALLINT NOT NULL,
            reach SMALLINT NOT NULL,
            statements INTEGER NOT NULL,
            characters INTEGER NOT NULL,
            hits INTEGER NOT NULL,
            hit_statements INTEGER NOT NULL,
            attention_twelfths INTEGER NOT NULL,
            paragraphs INTEGER NOT NULL,
            paragraph_statements INTEGER NOT NULL,
            PRIMARY KEY (revision, view, parent, place, subject, period, type, classes, reach)) {packed};
        """);
}
