using System.Buffers;

namespace PolicyDashboard.Analysis.Texts;

/// <summary>Makes a <see cref="MatchingView"/>.</summary>
internal static class MatchingViewWriter
{
    private const char LeftOut = '\0';
    private const char Blank = '\u0001';

    /// <summary>What each character becomes: itself, another one, <see cref="LeftOut"/>, or <see cref="Blank"/> where the neighbours decide.</summary>
    private static readonly char[] Becomes = Fold();

    /// <summary>What a character is matched as; a control character for a blank and for one that is left out.</summary>
    public static char Folded(char character) => Becomes[character];

    /// <summary>The text with simplified and half width characters, each in its place; the text itself where nothing changes.</summary>
    public static string Plain(string stored)
    {
        for (var at = NextChange(stored, 0); at < stored.Length; at = NextChange(stored, at + 1))
        {
            if (Becomes[stored[at]] > ' ')
            {
                return string.Create(stored.Length, stored, static (plain, text) =>
                {
                    for (var i = 0; i < plain.Length; i++)
                    {
                        plain[i] = Becomes[text[i]] > ' ' ? Becomes[text[i]] : text[i];
                    }
                });
            }
        }

        return stored;
    }

    public static MatchingView Write(string stored)
    {
        var at = NextChange(stored, 0);
        if (at == stored.Length)
        {
            return new MatchingView(stored, stored.Length, null, null);
        }

        var buffer = ArrayPool<char>.Shared.Rent(stored.Length);
        List<int>? view = null, origin = null;
        stored.CopyTo(0, buffer, 0, at);
        var written = at;
        while (at < stored.Length)
        {
            var folded = Becomes[stored[at]];
            var skipped = folded == LeftOut ? 1 : folded == Blank ? WordBlanks.LengthAt(stored, at) : 0;
            if (skipped == 0)
            {
                buffer[written++] = folded == Blank ? stored[at] : folded;
                at++;
            }
            else
            {
                at += skipped;
                if (view is null)
                {
                    (view, origin) = ([0], [0]);
                }

                // Two left-out stretches in a row leave an empty stretch between them, which the later one replaces.
                if (view[^1] == written)
                {
                    origin![^1] = at;
                }
                else
                {
                    view.Add(written);
                    origin!.Add(at);
                }
            }

            var next = NextChange(stored, at);
            stored.CopyTo(at, buffer, written, next - at);
            (written, at) = (written + next - at, next);
        }

        var text = view is null && stored.AsSpan().SequenceEqual(buffer.AsSpan(0, written)) ? stored : new string(buffer, 0, written);
        ArrayPool<char>.Shared.Return(buffer);
        return new MatchingView(text, stored.Length, view?.ToArray(), origin?.ToArray());
    }

    private static int NextChange(string stored, int at)
    {
        var folded = Becomes;
        while (at < stored.Length && folded[stored[at]] == stored[at])
        {
            at++;
        }

        return at;
    }

    private static char[] Fold()
    {
        var folded = new char[char.MaxValue + 1];
        for (var character = 0; character < folded.Length; character++)
        {
            folded[character] = (char)character;
        }

        for (var character = '\uff01'; character <= '\uff5e'; character++)
        {
            folded[character] = (char)(character - 0xfee0);
        }

        // These are the ordinary Chinese marks; they stand in terms as they are.
        foreach (var mark in "！（），：；？")
        {
            folded[mark] = mark;
        }

        for (var i = 0; i < TraditionalCharacters.Pairs.Length; i += 2)
        {
            folded[TraditionalCharacters.Pairs[i]] = TraditionalCharacters.Pairs[i + 1];
        }

        foreach (var character in "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\ufeff")
        {
            folded[character] = LeftOut;
        }

        foreach (var character in " \t\n\u00a0\u2002\u2003\u2009\u3000")
        {
            folded[character] = Blank;
        }

        return folded;
    }
}
