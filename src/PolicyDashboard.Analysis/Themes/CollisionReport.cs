namespace PolicyDashboard.Analysis.Themes;

/// <summary>How two strings of a catalogue get into each other's way.</summary>
public enum CollisionKind : byte
{
    /// <summary>The first lies wholly inside the second (环境 in 营商环境).</summary>
    Inside = 0,

    /// <summary>The end of the first is the beginning of the second (知识产权|产权保护 in 知识产权保护).</summary>
    Crosses = 1,
}

/// <summary>What decides a collision.</summary>
public enum Settlement : byte
{
    /// <summary>Nothing: someone has to look at it.</summary>
    None = 0,

    /// <summary>The longer one takes the shorter one inside it.</summary>
    Containment = 1,

    /// <summary>A longer term or mask covers at least one of the two where they cross.</summary>
    Covered = 2,

    /// <summary>One outweighs the other so far that the clause is about its theme.</summary>
    Weight = 3,

    /// <summary>The catalogue says that both count where these characters are shared.</summary>
    Seam = 4,

    /// <summary>One of the two carries a note.</summary>
    Note = 5,
}

/// <summary>Two terms of different themes that get into each other's way.</summary>
/// <param name="Kind">How.</param>
/// <param name="First">Index in <see cref="Catalogue.Terms"/> of the inner one, or of the one that comes first.</param>
/// <param name="Second">Index of the outer one, or of the one that comes second.</param>
/// <param name="Shared">The characters that both would take: the inner term, or where they cross.</param>
/// <param name="Settled">What decides it.</param>
public readonly record struct Collision(CollisionKind Kind, int First, int Second, string Shared, Settlement Settled);

/// <summary>Where the terms of different themes stand inside one another or cross.</summary>
/// <remarks>
/// Crossings that share one character only are left out: there one of the two is no word (绿化|化工 in 绿化工程), which the veto
/// and masks deal with. Crossings of terms that have a theme in common are left out too, and so are masks, which have none.
/// </remarks>
public sealed class CollisionReport
{
    private const int LeastShared = 2;

    private readonly Catalogue _catalogue;
    private readonly Dictionary<string, int> _index;
    private readonly HashSet<string> _seams;

    private CollisionReport(Catalogue catalogue)
    {
        _catalogue = catalogue;
        _index = catalogue.Terms.Select((term, index) => (term.Text, index)).ToDictionary(pair => pair.Text, pair => pair.index);
        _seams = [.. catalogue.Seams.Select(seam => seam.Text)];
        Collisions = [.. Insides(), .. Crossings()];
        Idle = [.. catalogue.Seams.Where(seam => !Collisions.Any(collision => collision.Settled == Settlement.Seam && collision.Shared == seam.Text))];
    }

    /// <summary>All of them: first what lies inside, then what crosses, by the first term's place in the catalogue.</summary>
    public IReadOnlyList<Collision> Collisions { get; }

    /// <summary>Seams at which nothing crosses (any more).</summary>
    public IReadOnlyList<Seam> Idle { get; }

    /// <summary>The collisions of a catalogue.</summary>
    public static CollisionReport Of(Catalogue catalogue) => new(catalogue);

    /// <summary>A collision in words: terms, lines, themes.</summary>
    public string Tell(Collision collision)
    {
        var (first, second) = (_catalogue.Terms[collision.First], _catalogue.Terms[collision.Second]);
        return $"{first.Text} ({string.Join('+', first.Themes)}, line {first.Line}) {(collision.Kind == CollisionKind.Inside ? "stands inside" : "crosses")} "
            + $"{second.Text} ({string.Join('+', second.Themes)}, line {second.Line}) at {collision.Shared}";
    }

    private IEnumerable<Collision> Insides()
    {
        for (var outer = 0; outer < _catalogue.Terms.Count; outer++)
        {
            var term = _catalogue.Terms[outer];
            for (var start = 0; start < term.Text.Length; start++)
            {
                for (var end = start + LeastShared; end <= term.Text.Length && term.Themes.Count > 0; end++)
                {
                    if (end - start < term.Text.Length
                        && _index.TryGetValue(term.Text[start..end], out var inner)
                        && _catalogue.Terms[inner].Themes.Except(term.Themes).Any())
                    {
                        yield return new Collision(CollisionKind.Inside, inner, outer, term.Text[start..end], Settlement.Containment);
                    }
                }
            }
        }
    }

    private IEnumerable<Collision> Crossings()
    {
        var beginning = Enumerable.Range(0, _catalogue.Terms.Count)
            .Where(index => _catalogue.Terms[index].Themes.Count > 0)
            .SelectMany(index => Enumerable.Range(LeastShared, Math.Max(0, _catalogue.Terms[index].Text.Length - LeastShared))
                .Select(length => (Shared: _catalogue.Terms[index].Text[..length], index)))
            .ToLookup(pair => pair.Shared, pair => pair.index);

        for (var first = 0; first < _catalogue.Terms.Count; first++)
        {
            var text = _catalogue.Terms[first].Text;
            for (var length = LeastShared; length < text.Length && _catalogue.Terms[first].Themes.Count > 0; length++)
            {
                foreach (var second in beginning[text[^length..]])
                {
                    if (second != first && !_catalogue.Terms[first].Themes.Intersect(_catalogue.Terms[second].Themes).Any())
                    {
                        yield return new Collision(CollisionKind.Crosses, first, second, text[^length..], Settle(first, second, length));
                    }
                }
            }
        }
    }

    private Settlement Settle(int first, int second, int shared)
    {
        var (left, right) = (_catalogue.Terms[first], _catalogue.Terms[second]);
        if (IsCovered(left.Text, right.Text, shared))
        {
            return Settlement.Covered;
        }

        if (left.Note.Length > 0 || right.Note.Length > 0)
        {
            return Settlement.Note;
        }

        return Math.Min(left.Weight, right.Weight) < RuleSettings.Default.CoWinner * Math.Max(left.Weight, right.Weight) ? Settlement.Weight
            : _seams.Contains(left.Text[^shared..]) ? Settlement.Seam
            : Settlement.None;
    }

    /// <summary>Whether a string of the catalogue, longer than one of the two, covers it in the text where they cross.</summary>
    private bool IsCovered(string left, string right, int shared)
    {
        var text = left + right[shared..];
        var seam = left.Length - shared;
        for (var start = 0; start < text.Length; start++)
        {
            for (var end = Math.Max(start + LeastShared, left.Length); end <= text.Length; end++)
            {
                var covers = (start == 0 && end > left.Length) || (start < seam && end == text.Length);
                if (covers && _index.ContainsKey(text[start..end]))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
