namespace PolicyDashboard.Analysis.Texts;

/// <summary>A line of the text that is not blank.</summary>
/// <param name="First">Its first tile.</param>
/// <param name="Last">Its last tile.</param>
/// <param name="Span">The line without the white space around it.</param>
/// <param name="Han">Its Chinese characters.</param>
internal readonly record struct TextLine(int First, int Last, TextSpan Span, int Han);

/// <summary>A text cut into tiles and lines: what titles, dates, headings and boilerplate are looked for in.</summary>
internal sealed class TextLayout
{
    private TextLayout(string stored, List<TextSpan> tiles)
    {
        Stored = stored;
        Plain = MatchingViewWriter.Plain(stored);
        Tiles = tiles;
        Spans = new TextSpan[tiles.Count];
        Han = new int[tiles.Count];
        Visible = new int[tiles.Count];
        Kinds = new StatementKind[tiles.Count];
        LineOf = new int[tiles.Count];
    }

    public string Stored { get; }

    /// <summary>The stored text with simplified and half width characters, each in its place: what words are looked for in.</summary>
    public string Plain { get; }

    public List<TextSpan> Tiles { get; }

    /// <summary>The tiles without the white space around them.</summary>
    public TextSpan[] Spans { get; }

    /// <summary>Chinese characters of each tile.</summary>
    public int[] Han { get; }

    /// <summary>Characters of each tile that are not white space.</summary>
    public int[] Visible { get; }

    /// <summary>Blank or counting at first; boilerplate is marked later.</summary>
    public StatementKind[] Kinds { get; }

    /// <summary>The line each tile stands in; a tile of white space before the first line stands in it.</summary>
    public int[] LineOf { get; }

    public List<TextLine> Lines { get; } = [];

    public static TextLayout Of(string stored)
    {
        var layout = new TextLayout(stored, StatementSplitter.Split(stored));
        layout.Measure();
        return layout;
    }

    /// <summary>A line, in <see cref="Plain"/> characters.</summary>
    public ReadOnlySpan<char> Text(TextLine line) => line.Span.In(Plain);

    /// <summary>Whether a line counts, at least in part.</summary>
    public bool IsBoilerplate(TextLine line)
    {
        for (var tile = line.First; tile <= line.Last; tile++)
        {
            if (Kinds[tile] == StatementKind.Counting)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Marks the tiles of a line that would count as boilerplate.</summary>
    public void MarkBoilerplate(TextLine line)
    {
        for (var tile = line.First; tile <= line.Last; tile++)
        {
            MarkBoilerplate(tile);
        }
    }

    /// <summary>Marks a tile that would count as boilerplate.</summary>
    public void MarkBoilerplate(int tile)
    {
        if (Kinds[tile] == StatementKind.Counting)
        {
            Kinds[tile] = StatementKind.Boilerplate;
        }
    }

    private void Measure()
    {
        int first = 0, han = 0;
        for (var i = 0; i < Tiles.Count; i++)
        {
            Spans[i] = StatementSplitter.Trim(Stored, Tiles[i]);
            (Han[i], Visible[i]) = Count(Spans[i].In(Stored));
            Kinds[i] = Han[i] < 2 ? StatementKind.Blank : StatementKind.Counting;
            LineOf[i] = Lines.Count;
            han += Han[i];
            if (i + 1 == Tiles.Count || Stored.AsSpan(Spans[i].End, Tiles[i].End - Spans[i].End).Contains('\n'))
            {
                AddLine(first, i, han);
                (first, han) = (i + 1, 0);
            }
        }
    }

    private static (int Han, int Visible) Count(ReadOnlySpan<char> span)
    {
        int han = 0, blank = 0;
        foreach (var character in span)
        {
            if (character > '\u3000')
            {
                han += Characters.IsHan(character) ? 1 : 0;
            }
            else
            {
                blank += Characters.IsBlank(character) ? 1 : 0;
            }
        }

        return (han, span.Length - blank);
    }

    private void AddLine(int first, int last, int han)
    {
        // A tile of white space alone is the whole text, which has no line then.
        if (Spans[last].Length > 0)
        {
            Lines.Add(new TextLine(first, last, TextSpan.Between(Spans[first].Start, Spans[last].End), han));
        }
    }
}
