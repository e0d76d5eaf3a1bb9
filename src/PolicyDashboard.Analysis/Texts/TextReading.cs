namespace PolicyDashboard.Analysis.Texts;

/// <summary>Reads a stored text: cuts it into statements and finds out what its head and build say.</summary>
public static class TextReading
{
    /// <summary>Reads one text.</summary>
    /// <param name="stored">Decoded text, byte order mark removed, line ends as \n.</param>
    /// <param name="fileName">Name of the file without its folder, for a title and date where the text has none; empty for none.</param>
    /// <param name="today">A later date of issue is taken only where there is no other, and said to be doubtful; null where no day is known.</param>
    public static DocumentText Read(string stored, string fileName, IssueDate? today = null)
    {
        var layout = TextLayout.Of(stored);
        var title = TitleFinder.Find(layout, fileName);
        var body = Boilerplate.Mark(layout, title?.Where);
        var date = DateOfIssue.Find(layout, body, title, fileName, today);
        var type = DocumentTypes.Of(layout, body, title);
        return new DocumentText(stored, MatchingView.Of(stored), Statements(layout, title, type), title, date, type);
    }

    private static Statement[] Statements(TextLayout layout, Found<string>? title, Found<DocumentType> type)
    {
        var (levels, under) = Headings.Find(layout, title?.Where);
        var cues = new Cues[layout.Tiles.Count];
        for (var i = 0; i < cues.Length; i++)
        {
            cues[i] = layout.Kinds[i] == StatementKind.Counting ? CueScanner.Scan(layout.Spans[i].In(layout.Plain)) : default;
        }

        var classes = StatementClasses.Of(layout, cues, levels, under, type.Value, DocumentTypes.TellsDeeds(type, title?.Value ?? ""));
        var lastLine = Math.Max(layout.Lines.Count - 1, 0);
        var statements = new Statement[layout.Tiles.Count];
        for (var i = 0; i < statements.Length; i++)
        {
            statements[i] = new Statement(
                layout.Tiles[i], layout.Spans[i], layout.Kinds[i], levels[i], under[i], Math.Min(layout.LineOf[i], lastLine), classes[i], layout.Visible[i])
            {
                IsFormal = layout.Kinds[i] == StatementKind.Counting && FormalProvisions.Is(layout.Spans[i].In(layout.Plain), cues[i], type.Value),
            };
        }

        return statements;
    }
}
