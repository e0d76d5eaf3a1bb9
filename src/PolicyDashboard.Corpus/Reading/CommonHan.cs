using System.Collections;

namespace PolicyDashboard.Corpus.Reading;

/// <summary>
/// The Han characters in daily use: level 1 of GB 2312 (3,755, simplified) and level 1 of Big5 (5,401, traditional).
/// Nearly all Han characters of a real text are among them; of text read in the wrong encoding about half are.
/// </summary>
internal static class CommonHan
{
    private static readonly BitArray Simplified = Level(Encodings.Gb18030, 0xB0, 0xD7, [(0xA1, 0xFE)]);
    private static readonly BitArray Traditional = Level(Encodings.Big5, 0xA4, 0xC6, [(0x40, 0x7E), (0xA1, 0xFE)]);

    /// <summary>The larger share of either list among the Han characters of a text, from 0 to 1; null where it has none. Looks at 20,000 characters.</summary>
    public static double? Share(ReadOnlySpan<char> text)
    {
        var (han, simplified, traditional) = (0, 0, 0);
        foreach (var character in text[..Math.Min(text.Length, 20_000)])
        {
            if (character is >= '\u3400' and <= '\u9FFF' or >= '\uE000' and <= '\uFAFF')
            {
                han++;
                simplified += Simplified[character] ? 1 : 0;
                traditional += Traditional[character] ? 1 : 0;
            }
        }

        return han == 0 ? null : Math.Max(simplified, traditional) / (double)han;
    }

    private static BitArray Level(System.Text.Encoding encoding, int firstLead, int lastLead, (int First, int Last)[] trails)
    {
        var found = new BitArray(0x10000);
        for (var lead = firstLead; lead <= lastLead; lead++)
        {
            foreach (var (first, last) in trails)
            {
                for (var trail = first; trail <= last; trail++)
                {
                    // The last rows of both levels have gaps: nothing is assigned there.
                    if (Encodings.TryDecode(encoding, [(byte)lead, (byte)trail]) is [var character])
                    {
                        found[character] = true;
                    }
                }
            }
        }

        return found;
    }
}
