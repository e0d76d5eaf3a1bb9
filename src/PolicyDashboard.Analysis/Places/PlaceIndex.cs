namespace PolicyDashboard.Analysis.Places;

/// <summary>Finds the names of a gazetteer's places in texts.</summary>
/// <remarks>Immutable and safe to use from several threads at once; making one takes some milliseconds.</remarks>
internal sealed class PlaceIndex
{
    /// <summary>Whole names that are common nouns and say nothing by themselves.</summary>
    private static readonly HashSet<string> CommonNouns =
        ["城区", "郊区", "矿区", "东区", "西区", "南区", "北区", "新区", "市中区", "新城区", "城中区", "城关区", "城市区", "市区"];

    private readonly PlaceNames _names;

    /// <summary>Prepares a gazetteer.</summary>
    /// <param name="gazetteer">The places.</param>
    /// <param name="city">A division to know the counties of, by their short names too, and nothing else; null for all places.</param>
    public PlaceIndex(Gazetteer gazetteer, PlaceCode? city = null)
    {
        var byText = NotPlaces.Words.ToDictionary(word => word, _ => (Places: new List<Place>(), IsFull: true));
        foreach (var place in gazetteer.Places.Where(place => city?.Holds(place.Code) != false).OrderBy(place => place.IsCurrent ? 0 : 1).ThenBy(place => place.Level))
        {
            Add(place.Name, place, true);
            foreach (var alias in place.Aliases)
            {
                Add(alias, place, true);
            }

            // Short names of counties are everyday words too often (和平, 新华, 长安), and so are those of the old 地区 (惠民).
            if ((place.Level != PlaceLevel.County || IsDirectlyAdministered(place.Code) || city is not null) && (place.IsCurrent || place.Name[^1] == '市'))
            {
                Add(place.Short, place, place.Short == place.Name);
            }
        }

        _names = new(byText.Select(pair => new PlaceName(pair.Key, [.. pair.Value.Places], pair.Value.IsFull)));

        void Add(string text, Place place, bool isFull)
        {
            if (CommonNouns.Contains(text))
            {
                return;
            }

            if (!byText.TryGetValue(text, out var known))
            {
                byText.Add(text, known = ([], isFull));
            }

            if (!known.Places.Contains(place))
            {
                known.Places.Add(place);
            }
        }
    }

    /// <summary>Whether a county is administered by its province, without a prefecture between (仙桃, 济源).</summary>
    public static bool IsDirectlyAdministered(PlaceCode code) => code.IsDivision && code.Number / 100 % 100 == 90 && code.Number % 100 != 0;

    /// <summary>The names in a stretch of text, in reading order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">First position to look at.</param>
    /// <param name="to">First position not to look at; a name may end after it.</param>
    /// <param name="year">Year of the text, to tell 巢湖市 the prefecture from 巢湖市 the county-level city; 0 where it is not known.</param>
    public List<PlaceMention> Find(ReadOnlySpan<char> text, int from, int to, int year)
    {
        var found = new List<PlaceMention>();
        for (var at = _names.Next(text, from, to); at < to; at = _names.Next(text, at, to))
        {
            if (_names.At(text, at) is not { } name)
            {
                at++;
                continue;
            }

            var end = at + name.Text.Length;
            if (name.Text[^1] == '市' && end < text.Length && text[end] == '场' && _names.At(text[..(end - 1)], at) is { } shorter)
            {
                // 吉林市场 is 吉林 and 市场.
                name = shorter;
                end = at + name.Text.Length;
            }

            var follows = found.Count > 0 && found[^1].End == at;
            if (name.Places.Length > 0 && NotPlaces.IsPlace(text, at, name.Text.Length, name.IsFull, follows))
            {
                found.Add(new(at, name.Text.Length, Meant(name.Places, at, found, year), name.IsFull));
            }

            at = end;
        }

        return found;
    }

    /// <summary>The name at a position of a text whose issuer is known; null where none is, or where it does not tell who is meant.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the name must begin.</param>
    /// <param name="issuing">Of several places of one name those inside this one's province are meant.</param>
    /// <param name="year">Year of the text; 0 where it is not known.</param>
    public PlaceMention? At(ReadOnlySpan<char> text, int at, PlaceCode issuing, int year)
    {
        if (_names.At(text, at) is not { Places.Length: > 0 } name || !NotPlaces.IsPlace(text, at, name.Text.Length, name.IsFull, false))
        {
            return null;
        }

        return In(name, at, issuing, year);
    }

    /// <summary>Apart, because what is asked of the places makes an object of it, and most positions have no name.</summary>
    private static PlaceMention? In(PlaceName name, int at, PlaceCode issuing, int year)
    {
        var inside = issuing.IsDivision ? Array.FindAll(name.Places, place => issuing.Province.Holds(place.Now)) : [];
        if (inside.Length > 1 && issuing != issuing.Province && Array.FindAll(inside, place => issuing.Holds(place.Now)) is { Length: > 0 } closer)
        {
            inside = closer;
        }

        var code = Meant(inside.Length > 0 ? inside : name.Places, at, [], year);
        return code.IsDivision ? new(at, name.Text.Length, code, name.IsFull) : null;
    }

    /// <summary>Which of the places of one name is meant.</summary>
    private static PlaceCode Meant(Place[] places, int start, List<PlaceMention> before, int year)
    {
        var first = places[0];
        if (places.Length == 1)
        {
            return first.Now;
        }

        if (year != 0
            && Array.Find(places, place => !place.IsCurrent && place.From <= year && year <= place.To && place.Code.Province == first.Code.Province) is { } former)
        {
            return former.Now;
        }

        // 江苏省南京市鼓楼区: the division named right before it tells which one.
        if (before.Count > 0 && before[^1].End == start
            && Array.Find(places, place => before[^1].Code != place.Now && before[^1].Code.Holds(place.Now)) is { } inside)
        {
            return inside.Now;
        }

        return Array.TrueForAll(places, place => place.Now == first.Now || place.Level > first.Level || !place.IsCurrent) ? first.Now : PlaceCode.Undetermined;
    }
}
