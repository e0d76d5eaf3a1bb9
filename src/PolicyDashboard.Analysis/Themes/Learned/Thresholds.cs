namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>Scores from which a statement is about a theme.</summary>
/// <param name="Main">For the theme with the highest score: most statements are about something.</param>
/// <param name="Further">For every other one, where there is a main one: a second theme has to be surer.</param>
public readonly record struct Thresholds(float Main, float Further)
{
    /// <summary>How many themes a statement can be about.</summary>
    public const int MostThemes = 4;

    /// <summary>Indices of the themes whose scores reach their threshold, highest first.</summary>
    public IReadOnlyList<int> Choose(ReadOnlySpan<float> scores)
    {
        Span<int> chosen = stackalloc int[MostThemes];
        return chosen[..Choose(scores, chosen)].ToArray();
    }

    /// <summary>The same without an object.</summary>
    /// <param name="scores">A score a theme.</param>
    /// <param name="chosen">Takes the indices; room for <see cref="MostThemes"/>.</param>
    /// <returns>How many.</returns>
    public int Choose(ReadOnlySpan<float> scores, Span<int> chosen)
    {
        var (count, least) = (0, Math.Min(Main, Further));
        for (var t = 0; t < scores.Length; t++)
        {
            if (scores[t] < least)
            {
                continue;
            }

            // Among equals the first theme stays before the later one.
            var place = count;
            for (; place > 0 && scores[t] > scores[chosen[place - 1]]; place--)
            {
                if (place < MostThemes)
                {
                    chosen[place] = chosen[place - 1];
                }
            }

            if (place < MostThemes)
            {
                chosen[place] = t;
                count = Math.Min(count + 1, MostThemes);
            }
        }

        if (count == 0 || scores[chosen[0]] < Main)
        {
            return 0;
        }

        while (count > 1 && scores[chosen[count - 1]] < Further)
        {
            count--;
        }

        return count;
    }
}
