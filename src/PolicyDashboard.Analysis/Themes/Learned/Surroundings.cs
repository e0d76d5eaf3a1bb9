using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>What surrounds each statement of a document, from what its neighbours' own words say.</summary>
/// <remarks>
/// Everything is worked out over the statements that count, so a menu between two paragraphs separates nothing.
/// Keeps its working memory from document to document; one for each thread.
/// </remarks>
internal sealed class Surroundings
{
    /// <summary>What a likelihood is, on average, of a theme that a document has nothing about.</summary>
    private const float LikelyByChance = 0.08f;

    private const int Reach = 5;

    private DocumentText _text = null!;
    private int[] _counting = [];
    private ThemeLanes _title;
    private ThemeLanes _largeSubject;
    private ThemeLanes _onlySubject;
    private ThemeLanes _documentTerms;
    private float[] _likely = [];
    private float[] _sums = [];
    private float[] _sections = [];
    private int[] _place = [];
    private int[] _sectionUnder = [];
    private int[] _paragraphs = [];
    private int _themes;

    /// <summary>Own scores: a row of <see cref="ThemeLanes.Count"/> numbers for each counting statement. Filled in before <see cref="Read"/>.</summary>
    public float[] Own { get; private set; } = [];

    /// <summary>Rule scores, likewise.</summary>
    public float[] Rules { get; private set; } = [];

    /// <summary>Makes room for the own and rule scores of so many statements.</summary>
    public void Reserve(int statements)
    {
        // The running sums are one longer than the statements.
        if (_sums.Length < (statements + 1) * ThemeLanes.Count)
        {
            var length = (statements + (statements / 2) + 1) * ThemeLanes.Count;
            (Own, Rules, _likely, _sums) = (new float[length], new float[length], new float[length], new float[length]);
        }
    }

    /// <summary>Takes a document in.</summary>
    /// <param name="text">The document.</param>
    /// <param name="counting">Indices of the statements that count.</param>
    /// <param name="title">Own scores of the title; zeros where there is none.</param>
    /// <param name="themes">How many themes.</param>
    public void Read(DocumentText text, int[] counting, ThemeLanes title, int themes)
    {
        (_text, _counting, _themes) = (text, counting, themes);
        var used = ThemeLanes.Used(themes);
        var (sum, terms) = (ThemeLanes.All(0), ThemeLanes.All(0));
        sum.To(_sums, 0);
        Place(text, counting);
        PlaceParagraphs();
        for (var k = 0; k < counting.Length; k++)
        {
            var likely = ThemeLanes.Of(Own, k).Likely() * used;
            likely.To(_likely, k);
            sum += likely;
            sum.To(_sums, k + 1);
            terms += ThemeLanes.Of(Rules, k).IsPositive();
        }

        var count = Math.Max(1, counting.Length);
        var shares = Shares(sum * (1f / count));
        (_largeSubject, _onlySubject) = (Between(shares, 0.2f, 0.5f), Between(shares, 0.5f, 0.9f));
        _documentTerms = Between(terms * (1f / count), 0.3f, 0.7f);
        _title = title.Likely() * used;
        SumSections();
    }

    /// <summary>Writes the <see cref="ContextFeatures.Width"/> numbers of a counting statement.</summary>
    public void Write(int k, Span<float> row)
    {
        var (none, count) = (ThemeLanes.All(0), _counting.Length);
        var statement = _text.Statements[_counting[k]];
        var heading = Place(statement.Heading);
        var above = heading < 0 ? -1 : Place(_text.Statements[_counting[heading]].Heading);
        var likely = ThemeLanes.Of(_likely, k);
        var around = ThemeLanes.Of(_sums, Math.Min(count, k + Reach + 1)) - ThemeLanes.Of(_sums, Math.Max(0, k - Reach)) - likely;

        Set(row, ContextFeatures.Block.Own, ThemeLanes.Of(Own, k));
        Set(row, ContextFeatures.Block.OwnLikely, likely);
        Set(row, ContextFeatures.Block.Before, k > 0 ? ThemeLanes.Of(_likely, k - 1) : none);
        Set(row, ContextFeatures.Block.BeforeThat, k > 1 ? ThemeLanes.Of(_likely, k - 2) : none);
        Set(row, ContextFeatures.Block.After, k + 1 < count ? ThemeLanes.Of(_likely, k + 1) : none);
        Set(row, ContextFeatures.Block.Around, around * (0.5f / Reach));
        Set(row, ContextFeatures.Block.Heading, heading >= 0 ? ThemeLanes.Of(_likely, heading) : none);
        Set(row, ContextFeatures.Block.HeadingAbove, above >= 0 ? ThemeLanes.Of(_likely, above) : none);
        Set(row, ContextFeatures.Block.Section, ThemeLanes.Of(_sections, _sectionUnder[statement.Heading + 1] - 1));
        Set(row, ContextFeatures.Block.LargeSubject, _largeSubject);
        Set(row, ContextFeatures.Block.OnlySubject, _onlySubject);
        Set(row, ContextFeatures.Block.Title, _title);
        Set(row, ContextFeatures.Block.Terms, (ThemeLanes.Of(Rules, k) * (1f / 3)).Within(float.MinValue, 2));
        Set(row, ContextFeatures.Block.DocumentTerms, _documentTerms);
        WriteRoom(_likely.AsSpan(k * ThemeLanes.Count, _themes), row[((int)ContextFeatures.Block.Room * ThemeLanes.Count)..]);
        var (from, to) = (_paragraphs[k], _paragraphs[k + count]);
        Set(row, ContextFeatures.Block.Paragraph, (ThemeLanes.Of(_sums, to) - ThemeLanes.Of(_sums, from) - likely) * (1f / Math.Max(1, to - from - 1)));
        row[ContextFeatures.FirstSingle] = statement.IsHeading ? 1 : 0;
        row[ContextFeatures.FirstSingle + 1] = Math.Min(1, count / 60f);
    }

    /// <summary>For each theme 1 less the likelihood of the likeliest other one: a clause with a subject of its own takes less from its surroundings.</summary>
    private static void WriteRoom(ReadOnlySpan<float> likely, Span<float> room)
    {
        var (first, second, likeliest) = (0f, 0f, -1);
        for (var t = 0; t < likely.Length; t++)
        {
            if (likely[t] > first)
            {
                (first, second, likeliest) = (likely[t], first, t);
            }
            else if (likely[t] > second)
            {
                second = likely[t];
            }
        }

        room[..ThemeLanes.Count].Clear();
        for (var t = 0; t < likely.Length; t++)
        {
            room[t] = 1 - (t == likeliest ? second : first);
        }
    }

    private static void Set(Span<float> row, ContextFeatures.Block block, ThemeLanes value) => value.To(row, (int)block);

    /// <summary>
    /// How much of the document each theme takes. A regulation on water lends its subject to every clause; a report with a chapter on
    /// water lends it to none outside the chapter. A plain mean would lend a little of it everywhere.
    /// </summary>
    private static ThemeLanes Shares(ThemeLanes mean)
    {
        var above = (mean - ThemeLanes.All(LikelyByChance)).Within(0, float.MaxValue);
        return above * (1 / (above.Sum() + 0.02f));
    }

    private static ThemeLanes Between(ThemeLanes value, float none, float whole) => ((value - ThemeLanes.All(none)) * (1 / (whole - none))).Within(0, 1);

    private int Place(int statement) => statement < 0 ? -1 : _place[statement];

    /// <summary>Where each statement stands among those that count; -1 where it does not.</summary>
    private void Place(DocumentText text, int[] counting)
    {
        if (_place.Length < text.Statements.Count)
        {
            _place = new int[text.Statements.Count * 3 / 2];
            _sectionUnder = new int[_place.Length + 1];
        }

        Array.Fill(_place, -1, 0, text.Statements.Count);
        for (var k = 0; k < counting.Length; k++)
        {
            _place[counting[k]] = k;
        }
    }

    /// <summary>Where the paragraph of each counting statement begins among those that count, then where it ends.</summary>
    private void PlaceParagraphs()
    {
        var count = _counting.Length;
        if (_paragraphs.Length < 2 * count)
        {
            _paragraphs = new int[3 * count];
        }

        for (var from = 0; from < count;)
        {
            var to = from + 1;
            while (to < count && _text.Statements[_counting[to]].Paragraph == _text.Statements[_counting[from]].Paragraph)
            {
                to++;
            }

            _paragraphs.AsSpan(from, to - from).Fill(from);
            _paragraphs.AsSpan(count + from, to - from).Fill(to);
            from = to;
        }
    }

    /// <summary>Means over the statements under each heading; sections are numbered from 1 in the order in which they are met.</summary>
    private void SumSections()
    {
        var sizes = new List<int>();
        Array.Clear(_sectionUnder, 0, Math.Min(_sectionUnder.Length, _text.Statements.Count + 1));
        foreach (var statement in _counting)
        {
            ref var section = ref _sectionUnder[_text.Statements[statement].Heading + 1];
            if (section == 0)
            {
                sizes.Add(0);
                section = sizes.Count;
            }

            sizes[section - 1]++;
        }

        if (_sections.Length < sizes.Count * ThemeLanes.Count)
        {
            _sections = new float[sizes.Count * 2 * ThemeLanes.Count];
        }

        Array.Clear(_sections, 0, sizes.Count * ThemeLanes.Count);
        for (var k = 0; k < _counting.Length; k++)
        {
            var section = _sectionUnder[_text.Statements[_counting[k]].Heading + 1] - 1;
            (ThemeLanes.Of(_sections, section) + ThemeLanes.Of(_likely, k)).To(_sections, section);
        }

        for (var section = 0; section < sizes.Count; section++)
        {
            (ThemeLanes.Of(_sections, section) * (1f / sizes[section])).To(_sections, section);
        }
    }
}
