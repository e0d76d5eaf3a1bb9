using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Places;

/// <summary>What speaks for which place, and the verdict.</summary>
/// <param name="gazetteer">To know what kind of division a code is.</param>
internal sealed class IssuingEvidence(Gazetteer gazetteer)
{
    /// <summary>The verdict needs this much; a name in passing is not enough.</summary>
    private const double Least = 4.5;

    /// <summary>From here on evidence names the issuer itself, not merely its surroundings.</summary>
    private const double Strong = 7.5;

    /// <summary>The winner must have this many times what the next province has; two provinces that sign together cancel out.</summary>
    private const double Margin = 1.5;

    /// <summary>Two cities of one province that lie nearer than this are not told apart.</summary>
    private const double Nearness = 1.25;

    private readonly List<Item> _items = [];

    /// <summary>What the text calls itself throughout; null where it says nothing.</summary>
    public PlaceLevel? Level { get; set; }

    /// <summary>What kind of division speaks, from a phrase such as 我代表市人民政府: 省, 市, 州, 盟, 县, 区, 旗; NUL where none is found.</summary>
    public char Kind { get; set; }

    /// <summary>Whether organs of two places sign together, neither inside the other, so that neither is the issuer.</summary>
    public bool SignedByTwo { get; set; }

    /// <summary>Whether the title says that another's paper is passed on (转发): what that paper says for the centre is not the issuer's.</summary>
    public bool PassesOn { get; set; }

    /// <summary>Adds evidence.</summary>
    /// <param name="code">For whom it speaks; 未定 speaks for nobody and is passed over.</param>
    /// <param name="weight">How much, against the others.</param>
    /// <param name="where">The characters that say so, in the view; null where it follows from the whole.</param>
    /// <param name="reason">One short Chinese clause.</param>
    public void Add(PlaceCode code, double weight, TextSpan? where, string reason)
    {
        if (code != PlaceCode.Undetermined && !(PassesOn && code == PlaceCode.Centre))
        {
            _items.Add(new(code, weight, where, reason));
        }
    }

    /// <summary>Whether anything stronger than names in the text speaks for a place in this province.</summary>
    public bool IsStrongIn(PlaceCode province) => _items.Exists(item => item.Code.Province == province && item.Weight >= Strong);

    /// <summary>Whether anything speaks for this place itself, with a given weight at least.</summary>
    public bool Has(PlaceCode code, double weight) => _items.Exists(item => item.Code == code && item.Weight >= weight);

    /// <summary>The place that most speaks for.</summary>
    public IssuingPlace Decide(MatchingView view)
    {
        var provinces = _items.GroupBy(item => item.Code.Province)
            .Select(group => (Code: group.Key, Weight: group.Sum(item => item.Weight)))
            .OrderByDescending(group => group.Weight)
            .ToList();
        if (provinces.Count == 0 || provinces[0].Weight < Least)
        {
            return new(PlaceCode.Undetermined, 0, Reasons(view, _ => true));
        }

        var (best, weight) = provinces[0];
        var second = provinces.Count > 1 ? provinces[1].Weight : 0;
        if (SignedByTwo || weight < second * Margin)
        {
            return new(PlaceCode.Undetermined, 0, Reasons(view, item => item.Code.Province == best || (provinces.Count > 1 && item.Code.Province == provinces[1].Code)));
        }

        var code = best.IsDivision ? Within(best) : best;
        if (code == PlaceCode.Undetermined)
        {
            return new(code, 0, Reasons(view, item => item.Code.Province == best));
        }

        var confidence = weight / (weight + second) * (1 - Math.Exp(-weight / 5));
        return new(code, Math.Round(confidence, 2), Reasons(view, item => item.Code == code || (item.Code.Province == best && code.Holds(item.Code))));
    }

    /// <summary>The province itself, or the division in it that most speaks for.</summary>
    private PlaceCode Within(PlaceCode province)
    {
        var own = _items.Where(item => item.Code.Province == province).ToList();
        var strong = own.Where(item => item.Weight >= Strong).Select(item => item.Code).ToHashSet();
        if (strong.Count > 0)
        {
            return Heaviest(own.Where(item => strong.Contains(item.Code)), province);
        }

        var speaker = province.IsInMunicipality && Kind == '市' ? '省' : Kind;
        if (speaker == '省' || (speaker == 0 && (Level == PlaceLevel.Province || (Level == PlaceLevel.Prefecture && province.IsInMunicipality))))
        {
            return province;
        }

        var below = own.Where(item => item.Code != province).ToList();
        if (speaker is '县' or '区' or '旗' || (speaker == 0 && Level == PlaceLevel.County))
        {
            return Heaviest(below.Where(item => item.Code != City(item.Code) && (speaker == 0 || IsCalled(item.Code, speaker))), PlaceCode.Undetermined);
        }

        if (speaker == 0 && Level is null)
        {
            return Heaviest(own, province);
        }

        // A city that never names itself is 未定: its province did not issue the document.
        var city = Heaviest(below.Select(item => item with { Code = City(item.Code) }), PlaceCode.Undetermined);
        return speaker == 0 || city == PlaceCode.Undetermined || IsCalled(city, speaker)
            ? city
            : Heaviest(below.Where(item => city.Holds(item.Code) && IsCalled(item.Code, speaker)), PlaceCode.Undetermined);
    }

    /// <summary>The prefecture above a county; itself for a prefecture and for a county that its province administers.</summary>
    public static PlaceCode City(PlaceCode code) => PlaceIndex.IsDirectlyAdministered(code) ? code : code.Prefecture;

    /// <summary>Whether a place's whole name ends so: 恩施市 calls itself 市, 恩施州 does not.</summary>
    private bool IsCalled(PlaceCode code, char kind) => gazetteer.Find(code)?.Name.EndsWith(kind) == true;

    /// <summary>The place with the most, where no other comes near it; <paramref name="otherwise"/> where there is none.</summary>
    private static PlaceCode Heaviest(IEnumerable<Item> items, PlaceCode otherwise)
    {
        var groups = items
            .GroupBy(item => item.Code)
            .Select(group => (Code: group.Key, Weight: group.Sum(item => item.Weight)))
            .OrderByDescending(group => group.Weight).ThenBy(group => group.Code)
            .Take(2)
            .ToList();
        return groups.Count == 0 ? otherwise
            : groups.Count == 1 || groups[0].Weight > Nearness * groups[1].Weight || groups[0].Code.Holds(groups[1].Code) || groups[1].Code.Holds(groups[0].Code) ? groups[0].Code
            : PlaceCode.Undetermined;
    }

    private List<Found<PlaceCode>> Reasons(MatchingView view, Func<Item, bool> chosen) =>
    [
        .. _items.Where(chosen)
            .OrderByDescending(item => item.Weight)
            .DistinctBy(item => (item.Code, item.Reason))
            .Take(6)
            .Select(item => new Found<PlaceCode>(item.Code, Stored(view, item.Where), item.Reason)),
    ];

    private static TextSpan? Stored(MatchingView view, TextSpan? where) =>
        where is { } span ? TextSpan.Between(view.ToStored(span.Start), view.ToStored(span.End - 1) + 1) : null;

    private readonly record struct Item(PlaceCode Code, double Weight, TextSpan? Where, string Reason);
}
