using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>What the surroundings of each statement say, from what its neighbours' own words say.</summary>
/// <remarks>
/// A block of one number a theme each, in the order of <see cref="Block"/>, then two single numbers. Everything is worked out
/// over the statements that count, so a menu between two paragraphs separates nothing.
/// </remarks>
internal static class ContextFeatures
{
    /// <summary>The blocks of features; each holds a number a theme.</summary>
    public enum Block
    {
        /// <summary>Score of the statement's own words.</summary>
        Own = 0,

        /// <summary>The same as a likelihood.</summary>
        OwnLikely,

        /// <summary>The statement before.</summary>
        Before,

        /// <summary>The one before that.</summary>
        BeforeThat,

        /// <summary>The statement after.</summary>
        After,

        /// <summary>Five before and five after, mean.</summary>
        Around,

        /// <summary>The heading it stands under.</summary>
        Heading,

        /// <summary>The heading above that.</summary>
        HeadingAbove,

        /// <summary>All statements under the same heading, mean.</summary>
        Section,

        /// <summary>Whether the document is largely about the theme: 0 up to a fifth of it, 1 from half of it on.</summary>
        LargeSubject,

        /// <summary>Whether the document is about little else: 0 up to half of it, 1 from nine tenths on.</summary>
        OnlySubject,

        /// <summary>The title.</summary>
        Title,

        /// <summary>Rule score of the statement's terms, at most 2.</summary>
        Terms,

        /// <summary>Whether the document is full of such terms: 0 up to three tenths of its statements, 1 from seven tenths on.</summary>
        DocumentTerms,
    }

    /// <summary>What <see cref="Likely"/> gives, on average, a theme that a document has nothing about.</summary>
    private const float LikelyByChance = 0.08f;

    /// <summary>How many blocks.</summary>
    public const int Blocks = 14;

    /// <summary>Numbers behind the blocks: whether it is a heading, how long the document is.</summary>
    public const int Singles = 2;

    /// <summary>How many numbers a statement has.</summary>
    public static int Width(int themes) => (Blocks * themes) + Singles;

    /// <summary>Whether a theme's second step looks at a feature.</summary>
    /// <remarks>
    /// At what the statement itself says of every theme, but of its surroundings only at what they say of that theme. A heading on
    /// how reform is driven would otherwise lend its section whatever such headings stood over in the texts learned from.
    /// </remarks>
    public static bool Concerns(int feature, int theme, int themes) =>
        feature / themes is (int)Block.Own or (int)Block.OwnLikely or >= Blocks || feature % themes == theme;

    /// <summary>The features of every counting statement.</summary>
    /// <param name="text">The document.</param>
    /// <param name="counting">Indices of the statements that count.</param>
    /// <param name="own">Own scores: a row of <paramref name="themes"/> numbers for each of them.</param>
    /// <param name="rules">Rule scores, likewise.</param>
    /// <param name="title">Own scores of the title.</param>
    /// <param name="themes">How many themes.</param>
    /// <returns>A row of <see cref="Width"/> numbers for each counting statement.</returns>
    public static float[] Of(DocumentText text, int[] counting, float[] own, float[] rules, float[] title, int themes)
    {
        var count = counting.Length;
        var width = Width(themes);
        var features = new float[count * width];
        var likely = new float[own.Length];
        for (var at = 0; at < own.Length; at++)
        {
            likely[at] = Likely(own[at]);
        }

        var place = new int[text.Statements.Count];
        Array.Fill(place, -1);
        for (var k = 0; k < count; k++)
        {
            place[counting[k]] = k;
        }

        var sums = new float[(count + 1) * themes];
        var mean = new float[themes];
        var terms = new float[themes];
        for (var k = 0; k < count; k++)
        {
            for (var t = 0; t < themes; t++)
            {
                sums[((k + 1) * themes) + t] = sums[(k * themes) + t] + likely[(k * themes) + t];
                mean[t] += likely[(k * themes) + t] / count;
                terms[t] += rules[(k * themes) + t] > 0 ? 1f / count : 0;
            }
        }

        var shares = Shares(mean);
        var titleLikely = Array.ConvertAll(title, Likely);
        var sections = Sections(text, counting, likely, themes);
        var length = Math.Min(1, count / 60f);

        for (var k = 0; k < count; k++)
        {
            var row = features.AsSpan(k * width, width);
            var heading = Place(text.Statements[counting[k]].Heading, place);
            var above = heading < 0 ? -1 : Place(text.Statements[counting[heading]].Heading, place);
            var (first, last) = (Math.Max(0, k - 5), Math.Min(count, k + 6));
            var section = sections[text.Statements[counting[k]].Heading];
            for (var t = 0; t < themes; t++)
            {
                row[t] = own[(k * themes) + t];
                row[((int)Block.OwnLikely * themes) + t] = likely[(k * themes) + t];
                row[((int)Block.Before * themes) + t] = k > 0 ? likely[((k - 1) * themes) + t] : 0;
                row[((int)Block.BeforeThat * themes) + t] = k > 1 ? likely[((k - 2) * themes) + t] : 0;
                row[((int)Block.After * themes) + t] = k + 1 < count ? likely[((k + 1) * themes) + t] : 0;
                row[((int)Block.Around * themes) + t] = (sums[(last * themes) + t] - sums[(first * themes) + t] - likely[(k * themes) + t]) / 10;
                row[((int)Block.Heading * themes) + t] = heading >= 0 ? likely[(heading * themes) + t] : 0;
                row[((int)Block.HeadingAbove * themes) + t] = above >= 0 ? likely[(above * themes) + t] : 0;
                row[((int)Block.Section * themes) + t] = section[t];
                row[((int)Block.LargeSubject * themes) + t] = Between(shares[t], 0.2f, 0.5f);
                row[((int)Block.OnlySubject * themes) + t] = Between(shares[t], 0.5f, 0.9f);
                row[((int)Block.Title * themes) + t] = titleLikely[t];
                row[((int)Block.Terms * themes) + t] = Math.Min(rules[(k * themes) + t] / 3, 2);
                row[((int)Block.DocumentTerms * themes) + t] = Between(terms[t], 0.3f, 0.7f);
            }

            row[Blocks * themes] = text.Statements[counting[k]].IsHeading ? 1 : 0;
            row[(Blocks * themes) + 1] = length;
        }

        return features;
    }

    /// <summary>A score between -1 and 1 or so as a likelihood from 0 to 1.</summary>
    private static float Likely(float score) => 1 / (1 + MathF.Exp(-4 * (score + 0.3f)));

    /// <summary>
    /// How much of the document each theme takes. A regulation on water lends its subject to every clause; a report with a chapter on
    /// water lends it to none outside the chapter. A plain mean would lend a little of it everywhere.
    /// </summary>
    private static float[] Shares(float[] mean)
    {
        var above = Array.ConvertAll(mean, value => Math.Max(0, value - LikelyByChance));
        var sum = above.Sum() + 0.02f;
        return Array.ConvertAll(above, value => value / sum);
    }

    private static float Between(float value, float none, float whole) => Math.Clamp((value - none) / (whole - none), 0, 1);

    private static int Place(int statement, int[] place) => statement < 0 ? -1 : place[statement];

    private static Dictionary<int, float[]> Sections(DocumentText text, int[] counting, float[] likely, int themes)
    {
        var sections = new Dictionary<int, float[]>();
        var sizes = new Dictionary<int, int>();
        for (var k = 0; k < counting.Length; k++)
        {
            var heading = text.Statements[counting[k]].Heading;
            if (!sections.TryGetValue(heading, out var sum))
            {
                sections[heading] = sum = new float[themes];
            }

            sizes[heading] = sizes.GetValueOrDefault(heading) + 1;
            for (var t = 0; t < themes; t++)
            {
                sum[t] += likely[(k * themes) + t];
            }
        }

        foreach (var (heading, sum) in sections)
        {
            for (var t = 0; t < themes; t++)
            {
                sum[t] /= sizes[heading];
            }
        }

        return sections;
    }
}
