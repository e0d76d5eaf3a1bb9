namespace PolicyDashboard.Analysis.Texts;

/// <summary>Positions of a matching view and of its stored text that are asked for in rising order: each is found from the one before it.</summary>
/// <param name="view">The view.</param>
internal struct RisingPositions(MatchingView view)
{
    private int _stored = -1;
    private int _view = -1;

    /// <summary>As <see cref="MatchingView.FromStored(int)"/>.</summary>
    /// <param name="position">Not less than the one asked for before.</param>
    public int FromStored(int position) => view.FromStored(position, ref _stored);

    /// <summary>Where a stretch of the view stands in the stored text, from its first character to its last.</summary>
    /// <param name="start">Not less than the one asked for before.</param>
    /// <param name="end">First position after it; it is not empty.</param>
    public TextSpan ToStored(int start, int end)
    {
        var first = view.ToStored(start, ref _view);
        var last = _view;
        return TextSpan.Between(first, view.ToStored(end - 1, ref last) + 1);
    }
}
