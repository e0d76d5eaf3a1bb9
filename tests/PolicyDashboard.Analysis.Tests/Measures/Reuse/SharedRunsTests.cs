using PolicyDashboard.Analysis.Measures.Reuse;

namespace PolicyDashboard.Analysis.Tests.Measures.Reuse;

public class SharedRunsTests
{
    [Fact]
    public void A_run_goes_over_punctuation_and_blanks()
    {
        var found = Shared("坚持以人民为中心，推动 高质量发展。", "要坚持以人民为中心推动高质量发展！");

        Assert.Equal((15, 15), (found.Shared, found.Letters));
        Assert.Equal([(0, 17)], found.Runs);
        Assert.True(found.IsMostlyShared);
    }

    [Fact]
    public void Seven_letters_are_no_run() => Assert.Empty(Shared("推动高质量发展", "推动高质量发展").Runs);

    [Fact]
    public void Runs_that_overlap_are_one_and_others_stay_apart()
    {
        // 一二三四五六七八 and 五六七八九十甲乙 overlap; the third stands apart.
        var found = Shared("一二三四五六七八九十甲乙丙子丑寅卯辰巳午未申", "一二三四五六七八", "五六七八九十甲乙", "丑寅卯辰巳午未申");

        Assert.Equal([(0, 12), (14, 22)], found.Runs);
        Assert.Equal(20, found.Shared);
    }

    [Fact]
    public void A_statement_is_mostly_shared_from_three_fifths_on()
    {
        Assert.True(Shared("一二三四五六七八九甲乙丙丁戊己", "一二三四五六七八九").IsMostlyShared);
        Assert.False(Shared("一二三四五六七八九甲乙丙丁戊己庚", "一二三四五六七八九").IsMostlyShared);
        Assert.False(Shared("", "一二三四五六七八九").IsMostlyShared);
    }

    [Fact]
    public void Runs_are_the_ones_that_comparing_every_stretch_finds()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            string one = Text(random), other = Text(random);
            var found = Shared(one, other);

            var (letters, its) = (one.Where(char.IsLetter).ToArray(), new string([.. other.Where(char.IsLetter)]));
            var shared = new bool[letters.Length];
            for (var at = 0; at + Grams.Length <= letters.Length; at++)
            {
                if (its.Contains(new string(letters, at, Grams.Length), StringComparison.Ordinal))
                {
                    Array.Fill(shared, true, at, Grams.Length);
                }
            }

            Assert.Equal((shared.Count(is_ => is_), letters.Length), (found.Shared, found.Letters));
            Assert.Equal(
                found.Runs.Sum(run => one[run.Start..run.End].Count(char.IsLetter)),
                found.Shared);
        }
    }

    // Two letters and some commas: whatever can be shared is.
    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(0, 60)).Select(_ => "甲甲甲乙，"[random.Next(5)]));

    private static SharedRuns Shared(string text, params string[] elsewhere)
    {
        var runs = new HashSet<ulong>();
        foreach (var other in elsewhere)
        {
            var grams = new Grams(other);
            while (grams.MoveNext())
            {
                runs.Add(grams.Hash);
            }
        }

        return SharedRuns.Of(text, runs.Contains);
    }
}
