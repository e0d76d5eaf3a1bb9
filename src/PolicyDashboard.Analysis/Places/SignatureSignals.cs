using System.Text.RegularExpressions;

namespace PolicyDashboard.Analysis.Places;

/// <summary>What the signature at the end says: an organ's name, then the date (落款).</summary>
internal static partial class SignatureSignals
{
    private const double Signed = 8;

    /// <summary>Reads the end of a text.</summary>
    /// <param name="view">The text.</param>
    /// <param name="from">Where the end begins.</param>
    /// <param name="mentions">Names found there, and perhaps before.</param>
    /// <param name="evidence">What is found goes here.</param>
    public static void Read(string view, int from, List<PlaceMention> mentions, IssuingEvidence evidence)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (mention.Start < from || !mention.IsFull || !Organ().IsMatch(view.AsSpan(mention.End)))
            {
                continue;
            }

            // 四川省人民政府办公厅 重庆市人民政府办公厅 2021年…: whoever stands before the last one signs as well.
            for (var j = i; j >= 0 && (j == i || (mentions[j].IsFull && Beside().IsMatch(view.AsSpan(mentions[j].End, mentions[j + 1].Start - mentions[j].End)))); j--)
            {
                evidence.Add(mentions[j].Code, evidence.Has(mentions[j].Code, Signed) ? 1 : Signed, new(mentions[j].Start, mentions[j].Length), "落款");
            }
        }

        for (var at = from; at < view.Length;)
        {
            var length = CentralBodies.At(view, at);
            if (length > 0 && Organ().IsMatch(view.AsSpan(at + length)) && !IsMentioned(mentions, at + length))
            {
                evidence.Add(PlaceCode.Centre, evidence.Has(PlaceCode.Centre, Signed) ? 1 : Signed, new(at, length), "落款");
            }

            at += Math.Max(1, length);
        }
    }

    private static bool IsMentioned(List<PlaceMention> mentions, int start) => mentions.Exists(mention => mention.Start == start);

    [GeneratedRegex("^[\u4e00-\u9fff]{0,20}(?:厅|局|会|府|室|委|院|组|部|处|办|署)\\s+$", RegexOptions.CultureInvariant)]
    private static partial Regex Beside();

    [GeneratedRegex("^(?:[\u4e00-\u9fff]{0,24}(?:厅|局|会|府|室|委|院|组|部|处|办|署|行|社))?\\s*(?:19|20|二[〇○零０oO])[\\d〇○零０oO一二三四五六七八九 ]{2,6}\\s*年", RegexOptions.CultureInvariant)]
    private static partial Regex Organ();
}
