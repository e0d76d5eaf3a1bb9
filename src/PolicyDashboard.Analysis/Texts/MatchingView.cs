namespace PolicyDashboard.Analysis.Texts;

/// <summary>
/// The text that terms are looked for in: half width for full width letters, digits and signs, simplified for traditional
/// characters, without zero-width characters, without blanks inside words and without line breaks inside a wrapped sentence.
/// </summary>
/// <remarks>Not for showing: every position that leaves Analysis is one of the stored text. Immutable.</remarks>
public sealed class MatchingView
{
    // The text falls into stretches that were kept; stretch i begins at _view[i] in the view and at _stored[i] in the
    // stored text. Null for a view in which nothing was left out: positions are the same.
    private readonly int[]? _view;
    private readonly int[]? _stored;
    private readonly int _storedLength;

    internal MatchingView(string text, int storedLength, int[]? view, int[]? stored) =>
        (Text, _storedLength, _view, _stored) = (text, storedLength, view, stored);

    /// <summary>The text to match on. The stored text itself where there is nothing to change.</summary>
    public string Text { get; }

    /// <summary>The view of a stored text.</summary>
    public static MatchingView Of(string stored) => MatchingViewWriter.Write(stored);

    /// <summary>Where a character of the view stands in the stored text. <c>Text.Length</c> maps to the stored text's length.</summary>
    public int ToStored(int position)
    {
        if (position == Text.Length)
        {
            return _storedLength;
        }

        if (_view is null)
        {
            return position;
        }

        var stretch = StretchAt(_view, position);
        return position - _view[stretch] + _stored![stretch];
    }

    /// <summary>First position of the view that stands at or after a position of the stored text.</summary>
    public int FromStored(int position)
    {
        if (_view is null)
        {
            return position;
        }

        return InStretch(StretchAt(_stored!, position), position);
    }

    /// <summary>The same, found from a stretch on that begins at or before the position; -1 for the first.</summary>
    internal int FromStored(int position, ref int stretch)
    {
        if (_view is null)
        {
            return position;
        }

        stretch = StretchAt(_stored!, position, stretch);
        return InStretch(stretch, position);
    }

    /// <summary>As <see cref="ToStored(int)"/>, found from a stretch on that begins at or before the position; -1 for the first.</summary>
    internal int ToStored(int position, ref int stretch)
    {
        if (_view is null || position == Text.Length)
        {
            return ToStored(position);
        }

        stretch = StretchAt(_view, position, stretch);
        return position - _view[stretch] + _stored![stretch];
    }

    private int InStretch(int stretch, int position)
    {
        var end = stretch + 1 < _view!.Length ? _view[stretch + 1] : Text.Length;
        return stretch < 0 ? 0 : Math.Min(_view[stretch] + position - _stored![stretch], end);
    }

    private static int StretchAt(int[] starts, int position)
    {
        var found = Array.BinarySearch(starts, position);
        return found >= 0 ? found : ~found - 1;
    }

    private static int StretchAt(int[] starts, int position, int from)
    {
        while (from + 1 < starts.Length && starts[from + 1] <= position)
        {
            from++;
        }

        return from;
    }
}
