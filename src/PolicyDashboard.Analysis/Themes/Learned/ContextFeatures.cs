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

        /// <summary>The document, mean.</summary>
        Document,

        /// <summary>The document, mean over its strongest theme.</summary>
        DocumentRelative,

        /// <summary>The title.</summary>
        Title,

        /// <summary>Rule score of the statement's terms, at most 2.</summary>
        Terms,

        /// <summary>Share of the document's statements with such a term.</summary>
        DocumentTerms,
    }

    /// <summary>How many blocks.</summary>
    public const int Blocks = 14;

    /// <summary>Numbers behind the blocks: whether it is a heading, how long the document is.</summary>
    public const int Singles = 2;

    /// <summary>How many numbers a statement has.</summary>
    public static int Width(int themes) => (Blocks * themes) + Singles;

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

        var most = mean.Length == 0 ? 1 : mean.Max() + 1e-6f;
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
                row[((int)Block.Document * themes) + t] = mean[t];
                row[((int)Block.DocumentRelative * themes) + t] = mean[t] / most;
                row[((int)Block.Title * themes) + t] = titleLikely[t];
                row[((int)Block.Terms * themes) + t] = Math.Min(rules[(k * themes) + t] / 3, 2);
                row[((int)Block.DocumentTerms * themes) + t] = terms[t];
            }

            row[Blocks * themes] = text.Statements[counting[k]].IsHeading ? 1 : 0;
            row[(Blocks * themes) + 1] = length;
        }

        return features;
    }

    /// <summary>A score between -1 and 1 or so as a likelihood from 0 to 1.</summary>
    private static float Likely(float score) => 1 / (1 + MathF.Exp(-4 * (score + 0.3f)));

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
