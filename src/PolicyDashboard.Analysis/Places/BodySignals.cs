namespace PolicyDashboard.Analysis.Places;

/// <summary>What a text calls itself and which names fill it: weaker than any phrase of office, and enough where there is none.</summary>
internal static class BodySignals
{
    private const double Names = 7;

    /// <summary>Full of one province, yet never 我省: it may be about the province and by somebody else.</summary>
    private const double NamesOnly = 2.4;

    /// <summary>台湾, 香港, 澳门: much is written about them, and what they issue says so in its title.</summary>
    private const int FirstBeyond = 710000;

    private const double CountryOnly = 5;
    private const double OftenEnough = 5;

    private static readonly PlaceCode Hainan = new(460000);
    private static readonly PlaceCode Qinghai = new(630000);
    private static readonly PlaceCode HainanOfQinghai = new(632500);

    /// <summary>Reads the whole.</summary>
    public static void Read(string view, List<PlaceMention> mentions, IssuingEvidence evidence)
    {
        var words = LevelWords.In(view);
        evidence.Level ??= words.Level;
        var local = words.Local + (evidence.Kind == default ? 0 : 1);

        var counts = Counts(view, mentions.Where(mention => Fits(mention.Code, words)));
        var total = counts.Values.Sum();
        if (local * 10 <= words.Country && words.Country >= 2 && !OneProvince(counts))
        {
            evidence.Add(PlaceCode.Centre, CountryOnly, null, "只说我国、全国，不说本省本市");
        }

        if (total == 0 || (local == 0 && !OneProvince(counts)))
        {
            return;
        }

        // A lone name proves little, a hundred no more than ten; the province's own name proves more than a city's, and a text
        // that says 我省 again and again means the only province that its names lie in.
        var provinces = counts.Where(pair => pair.Key == pair.Key.Province && local > 1).Sum(pair => pair.Value);
        var sure = (local == 0 ? NamesOnly : Names) * (1 - Math.Exp(-(total + provinces + (Math.Min(local, 6) / 3.0)) / 3));
        foreach (var (code, count) in counts)
        {
            evidence.Add(code, sure * count / total, null, "正文地名");
        }

        if (evidence.Level == PlaceLevel.Province && words.City > 0 && OneCity(counts))
        {
            evidence.Level = PlaceLevel.Prefecture;
        }
    }

    /// <summary>Whether one city fills the text: cities speak of their province too, provinces do not speak of one city alone.</summary>
    private static bool OneCity(Dictionary<PlaceCode, double> counts)
    {
        var city = counts.Where(pair => pair.Key != pair.Key.Province).GroupBy(pair => IssuingEvidence.City(pair.Key))
            .Select(group => (Code: group.Key, Count: group.Sum(pair => pair.Value)))
            .OrderByDescending(group => group.Count)
            .FirstOrDefault();
        var province = counts.Where(pair => pair.Key.Province == city.Code.Province).Sum(pair => pair.Value);
        return counts.GetValueOrDefault(city.Code) >= OftenEnough && city.Count > province / 2 && city.Count > 1.5 * counts.GetValueOrDefault(city.Code.Province);
    }

    /// <summary>A text that says 我省 and never 我市 is not one of 北京, and one that says neither 全区 nor 自治区 not one of 宁夏.</summary>
    private static bool Fits(PlaceCode code, LevelWords words) =>
        code.IsDivision
        && code.Province.Number < FirstBeyond
        && !(code.IsInMunicipality && words.City == 0 && words.Province > 0)
        && !(code == code.Province && code.Number / 10000 is 15 or 45 or 54 or 64 or 65 && words.Region == 0 && words.Province > 0);

    /// <summary>Whether a text is so full of one province that 我国 in it does not make it the centre's.</summary>
    private static bool OneProvince(Dictionary<PlaceCode, double> counts)
    {
        var provinces = counts.GroupBy(pair => pair.Key.Province).Select(group => group.Sum(pair => pair.Value)).OrderDescending().Take(2).ToList();
        return provinces.Count > 0 && provinces[0] >= OftenEnough && (provinces.Count == 1 || provinces[0] > 3 * provinces[1]);
    }

    /// <summary>How often each place is named. A short name that is an everyday word counts once it is said often, or whole.</summary>
    private static Dictionary<PlaceCode, double> Counts(string view, IEnumerable<PlaceMention> mentions)
    {
        var counts = new Dictionary<PlaceCode, double>();
        var doubtful = new Dictionary<PlaceCode, double>();
        foreach (var mention in mentions)
        {
            var to = mention.IsFull || !NotPlaces.IsEveryday(view.AsSpan(mention.Start, mention.Length)) ? counts : doubtful;
            to[mention.Code] = to.GetValueOrDefault(mention.Code) + 1;
        }

        // 海南 is a province, and in 青海 a prefecture: where 青海 speaks, its own is meant.
        if (counts.GetValueOrDefault(Qinghai) + counts.GetValueOrDefault(HainanOfQinghai) > 0 && counts.Keys.All(code => code.Province != Hainan || code == Hainan)
            && counts.Remove(Hainan, out var meant))
        {
            counts[HainanOfQinghai] = counts.GetValueOrDefault(HainanOfQinghai) + meant;
        }

        foreach (var (code, count) in doubtful.Where(pair => pair.Value >= OftenEnough || counts.ContainsKey(pair.Key)))
        {
            counts[code] = counts.GetValueOrDefault(code) + count;
        }

        return counts;
    }
}
