namespace PolicyDashboard.Corpus.Storage.Schema;

/// <summary>Stories and their slides.</summary>
internal static class Step002
{
    public static SchemaStep Step { get; } = new(2, "stories", """
        CREATE TABLE story (
            id INTEGER NOT NULL PRIMARY KEY,
            title TEXT NOT NULL,
            version INTEGER NOT NULL,
            created_at BIGINT NOT NULL,
            created_by TEXT NOT NULL,
            changed_at BIGINT NOT NULL,
            changed_by TEXT NOT NULL,
            deleted_at BIGINT);
        CREATE TABLE slide (
            id INTEGER NOT NULL PRIMARY KEY,
            story_id INTEGER NOT NULL REFERENCES story (id),
            position INTEGER NOT NULL,
            view TEXT NOT NULL,
            caption TEXT NOT NULL,
            notes TEXT NOT NULL,
            figure {blob} NOT NULL,
            revision INTEGER NOT NULL,
            catalogue_version TEXT NOT NULL,
            computed_at BIGINT NOT NULL,
            version INTEGER NOT NULL,
            kept_at BIGINT NOT NULL,
            kept_by TEXT NOT NULL,
            changed_at BIGINT NOT NULL,
            changed_by TEXT NOT NULL,
            deleted_at BIGINT);
        CREATE INDEX slide_by_story ON slide (story_id, position);
        """);
}
