using System.Text;
using PolicyDashboard.Analysis.Segmentation;

namespace PolicyDashboard.Analysis.Tests.Segmentation;

/// <summary>Dictionaries of a few words, for rules that can be worked out by hand.</summary>
internal static class SmallDictionary
{
    /// <summary>A model in which every character that it does not know is a word of its own, and 赵钱孙 is likeliest one name.</summary>
    public const string Model = """
        #prob_start
        -0.3 -3.14e+100 -3.14e+100 -1.4
        #prob_trans 4x4 matrix
        -3.14e+100 -0.5 -0.9 -3.14e+100
        -0.6 -3.14e+100 -3.14e+100 -0.8
        -3.14e+100 -0.3 -1.2 -3.14e+100
        -0.7 -3.14e+100 -3.14e+100 -0.7
        #prob_emit 4 lines
        赵:-1
        孙:-1
        钱:-1
        赵:-9,钱:-9,孙:-9

        """;

    /// <summary>A dictionary of these lines.</summary>
    public static SegmentationDictionary Of(params string[] lines) =>
        SegmentationDictionary.Build(Encoding.UTF8.GetBytes(string.Join('\n', lines)), Encoding.UTF8.GetBytes(Model));

    /// <summary>A text's tokens, with strokes between them.</summary>
    public static string Cut(this SegmentationDictionary dictionary, string text) =>
        string.Join('|', new Segmenter(dictionary).Tokens(text));

    /// <summary>A text's tokens.</summary>
    public static List<string> Tokens(this Segmenter segmenter, string text)
    {
        var tokens = new List<string>();
        var start = 0;
        foreach (var end in segmenter.Segment(text))
        {
            tokens.Add(text[start..end]);
            start = end;
        }

        return tokens;
    }
}
