using System.Globalization;
using System.Text;

namespace PolicyDashboard.Corpus.Tests;

/// <summary>Documents for <see cref="HandMadeAnalysis"/> with everything mixed that a row could get wrong. The same ones every time.</summary>
internal static class RandomDocuments
{
    private static readonly string[] Places = ["420000", "420100", "420106", "420300", "429004", "110000", "110101", "000000", "none"];
    private static readonly string[] Dates = ["20200625", "20200601", "20201200", "20190000", "20210311", "0"];

    private static readonly string[] Headings = ["#一、", "#（二）", "#"];
    private static readonly string[] Cues = ["试点", "确保", "5万人", "探索80%", "不得不"];

    public static IReadOnlyList<string> Many { get; } = [.. Enumerable.Range(1, 40).Select(One)];

    private static string One(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder($"{Pick(Places)} {Pick(Dates)} {random.Next(0, 3)}\n");

        // Every third document has few paragraphs and so no share of them.
        var lines = seed % 3 == 0 ? random.Next(1, 5) : random.Next(8, 14);
        var local = Enumerable.Range(0, 3).Select(_ => Pick(Places)).ToArray();
        for (var line = 0; line < lines; line++)
        {
            for (var statement = random.Next(1, 4); statement > 0; statement--)
            {
                var opening = random.Next(7) == 0 ? Pick(Headings) : random.Next(4) == 0 ? Pick(Cues) : "";
                var themes = string.Join(',', new[] { "a", "b", "c" }.Where(_ => random.Next(3) == 0));
                var words = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => "甲乙丙丁戊字文"[random.Next(7)]));
                text.Append(CultureInfo.InvariantCulture, $"{"回部其"[random.Next(3)]} {Pick(local)} {themes}:{opening}{words}第{seed}篇。");
            }

            text.Append('\n');
        }

        return text.ToString();

        string Pick(string[] from) => from[random.Next(from.Length)];
    }
}
