using PolicyDashboard.Analysis.Themes.Learned;

namespace PolicyDashboard.Analysis.Tests.Themes.Learned;

public class SurroundingsTests
{
    private const int Themes = 3;

    [Fact]
    public void A_statement_hears_the_other_statements_of_its_line_and_no_others()
    {
        // Two lines: three statements, then one alone.
        var rows = Written("修复湿地。清淤河流。植树造林。\n召开会议。", [[2, -1, -1], [0, -1, -1], [1, -1, -1], [3, -1, -1]]);

        Assert.Equal((Likely(0) + Likely(1)) / 2, Number(rows[0], ContextFeatures.Block.Paragraph, 0), 5);
        Assert.Equal((Likely(2) + Likely(1)) / 2, Number(rows[1], ContextFeatures.Block.Paragraph, 0), 5);
        Assert.Equal(0, Number(rows[3], ContextFeatures.Block.Paragraph, 0));
    }

    [Fact]
    public void Room_for_a_theme_is_what_the_likeliest_other_theme_leaves()
    {
        var rows = Written("修复湿地。", [[1, 0.2f, -1]]);

        Assert.Equal(1 - Likely(0.2f), Number(rows[0], ContextFeatures.Block.Room, 0), 5);
        Assert.Equal(1 - Likely(1), Number(rows[0], ContextFeatures.Block.Room, 1), 5);
        Assert.Equal(1 - Likely(1), Number(rows[0], ContextFeatures.Block.Room, 2), 5);
        Assert.Equal(0, Number(rows[0], ContextFeatures.Block.Room, Themes));
    }

    [Fact]
    public void Working_memory_of_a_longer_document_leaves_nothing_in_a_shorter_one()
    {
        var surroundings = new Surroundings();
        Written("修复湿地。清淤河流。植树造林。召开会议。", [[2, -1, -1], [2, -1, -1], [2, -1, -1], [2, -1, -1]], surroundings);

        var rows = Written("召开会议。\n修复湿地。", [[-1, -1, -1], [1, -1, -1]], surroundings);

        Assert.Equal(0, Number(rows[0], ContextFeatures.Block.Paragraph, 0));
        Assert.Equal(Likely(1), Number(rows[0], ContextFeatures.Block.After, 0), 5);
    }

    /// <summary>The numbers of each statement of a text whose own scores are given.</summary>
    private static float[][] Written(string stored, float[][] own, Surroundings? memory = null)
    {
        var text = TestCatalogue.Text(stored);
        var surroundings = memory ?? new Surroundings();
        surroundings.Reserve(own.Length);
        for (var k = 0; k < own.Length; k++)
        {
            surroundings.Own.AsSpan(k * ThemeLanes.Count, ThemeLanes.Count).Clear();
            own[k].CopyTo(surroundings.Own.AsSpan(k * ThemeLanes.Count));
        }

        surroundings.Read(text, [.. Enumerable.Range(0, own.Length)], ThemeLanes.All(0), Themes);
        return [.. Enumerable.Range(0, own.Length).Select(k =>
        {
            var row = new float[ContextFeatures.Width];
            surroundings.Write(k, row);
            return row;
        })];
    }

    private static float Number(float[] row, ContextFeatures.Block block, int theme) => row[((int)block * ThemeLanes.Count) + theme];

    private static float Likely(float score) => 1 / (1 + MathF.Exp(-4 * (score + 0.3f)));
}
