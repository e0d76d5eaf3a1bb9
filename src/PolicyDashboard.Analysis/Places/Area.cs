namespace PolicyDashboard.Analysis.Places;

/// <summary>
/// What a question may be about as far as places go: one place, a set that has a name, or a list of places. Each stands
/// for itself with what lies beneath it. Two areas are equal where they stand under the same word in an address.
/// </summary>
public readonly struct Area : IEquatable<Area>
{
    /// <summary>Parts the codes of a list in an address.</summary>
    public const char Separator = '_';

    private readonly PlaceCode _place;
    private readonly PlaceSet? _set;

    private Area(PlaceCode place, PlaceSet? set) => (_place, _set) = (place, set);

    /// <summary>The place; null for several.</summary>
    public PlaceCode? Place => _set is null ? _place : null;

    /// <summary>The set or list; null for one place.</summary>
    public PlaceSet? Set => _set;

    /// <summary>Its places, by code. None lies beneath another.</summary>
    public IReadOnlyList<PlaceCode> Members => _set?.Members ?? [_place];

    /// <summary>Whether it is one division, neither several nor the centre nor 未定.</summary>
    public bool IsDivision => _set is null && _place.IsDivision;

    /// <summary>One place.</summary>
    public static implicit operator Area(PlaceCode place) => new(place, null);

    /// <summary>A set with a name.</summary>
    public static Area Of(PlaceSet set) => new(default, set);

    /// <summary>
    /// A list of places. One that lies beneath another adds nothing and is dropped; what is left of a single place is
    /// that place.
    /// </summary>
    /// <param name="places">At least one.</param>
    /// <param name="name">Name that somebody gave the list, as <see cref="ListName.Read"/> leaves it; empty for none. A single place has its own.</param>
    /// <exception cref="ArgumentException">There is no place.</exception>
    public static Area Of(IEnumerable<PlaceCode> places, string name = "")
    {
        var given = places.Distinct().Order().ToList();
        var members = given.Where(place => !given.Exists(other => other != place && other.Holds(place))).ToList();
        return members switch
        {
            [] => throw new ArgumentException("A list needs a place.", nameof(places)),
            [var one] => one,
            _ => new Area(default, new PlaceSet(string.Join(Separator, members) + (name.Length > 0 ? ListName.Mark + name : ""), name, name, "", members, "")),
        };
    }

    /// <summary>Whether a place is one of these or lies beneath one.</summary>
    public bool Holds(PlaceCode place)
    {
        if (_set is null)
        {
            return _place.Holds(place);
        }

        foreach (var member in _set.Members)
        {
            if (member.Holds(place))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What lies both in here and in <paramref name="other"/>; null for nothing.</summary>
    public Area? Within(Area other)
    {
        if (Members.All(other.Holds))
        {
            return this;
        }

        if (other.Members.All(Holds))
        {
            return other;
        }

        List<PlaceCode> both = [.. Members.Where(other.Holds), .. other.Members.Where(Holds)];
        return both.Count == 0 ? null : Of(both);
    }

    /// <inheritdoc/>
    public bool Equals(Area other) =>
        _set is null || other._set is null ? _set is null && other._set is null && _place == other._place : _set.Id == other._set.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Area other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _set is null ? _place.GetHashCode() : string.GetHashCode(_set.Id, StringComparison.Ordinal);

    /// <summary>Whether two areas stand under the same word.</summary>
    public static bool operator ==(Area left, Area right) => left.Equals(right);

    /// <summary>Whether they do not.</summary>
    public static bool operator !=(Area left, Area right) => !left.Equals(right);

    /// <summary>What stands in an address: <c>420000</c>, <c>yrd</c>, <c>310000_330000</c>, <c>310000_330000.对标省份</c>.</summary>
    public override string ToString() => _set?.Id ?? _place.ToString();
}
