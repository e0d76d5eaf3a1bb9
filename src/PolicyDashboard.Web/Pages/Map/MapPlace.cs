using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Map;

/// <summary>A place on the map: its name, its numbers, and what they open.</summary>
internal sealed class MapPlace
{
    private readonly CoverageRow? _numbers;
    private readonly EstimateRow? _estimates;
    private readonly MapAddress _address;
    private readonly Language _language;
    private readonly ProvinceTile _tile;
    private readonly RowKey _key;

    /// <param name="tile">Where it stands.</param>
    /// <param name="numbers">Its coverage under the filter; null where there is no text of it.</param>
    /// <param name="estimates">How sure its numbers are; null where that is not known.</param>
    /// <param name="address">The view.</param>
    /// <param name="known">Places.</param>
    /// <param name="language">Language of the words.</param>
    /// <param name="isHome">Whether the reader's home place is this province or lies in it.</param>
    public MapPlace(ProvinceTile tile, CoverageRow? numbers, EstimateRow? estimates, MapAddress address, Vocabulary known, Language language, bool isHome = false)
    {
        IsHome = isHome;
        (_tile, _numbers, _estimates, _address, _language, _key) = (tile, numbers, estimates, address, language, RowKey.Of(tile.Code));
        var name = Names.Of(tile.Code, known.Gazetteer, language);
        Name = isHome ? Words.HomeMark.In(language, name) : name;
        Beneath = numbers is not null && HasBeneath(numbers) ? Links.To(HeatmapAddress.Start with
        {
            Measure = address.Measure,
            Filter = _key.In(address.Filter) with { ThisLevelOnly = false },
        }) : null;
    }

    private MapPlace(CoverageRow total, EstimateRow? estimates, MapAddress address, Language language)
    {
        (_numbers, _estimates, _address, _language, _key) = (total, estimates, address, language, RowKey.All);
        (Name, IsTotal) = (Words.Everything.In(language), true);
        _tile = new(PlaceCode.Undetermined, 0, 0);
    }

    /// <summary>Name shown.</summary>
    public string Name { get; }

    /// <summary>The place; means nothing for the total.</summary>
    public PlaceCode Code => _tile.Code;

    /// <summary>Where it stands in the table: by code, 未定 last, as in the heatmap.</summary>
    public int Order => Code == PlaceCode.Undetermined ? int.MaxValue : Code.Number;

    /// <summary>Whether the reader's home place is this province or lies in it.</summary>
    public bool IsHome { get; }

    /// <summary>Whether it is all rows as one text.</summary>
    public bool IsTotal { get; }

    /// <summary>Whether it lies outside of the set that the map is about.</summary>
    public bool IsOutside => _address.Filter.Place is { } set && ((Area)Code).Within(set) is null;

    /// <summary>Whether the filter leaves any text of it.</summary>
    public bool HasText => _numbers is not null;

    /// <summary>Denominators; null where there is no text.</summary>
    public TextTotals? Totals => _numbers?.Totals;

    /// <summary>Whether it rests on so few statements that a share says little.</summary>
    public bool IsThin => !IsTotal && _numbers is { Totals.Statements: < Coverage.FewStatements };

    /// <summary>Where its prefectures are the rows; null where no document comes from one.</summary>
    public string? Beneath { get; }

    /// <summary>Coverage of a subject; null where there is no text, or too little of it for the measure.</summary>
    public double? Value(Subject subject) => _numbers?.Of(subject.Key).In(_address.Measure, _numbers.Totals);

    /// <summary>What a value was computed from; the reason where there is none.</summary>
    public string Explain(Subject subject) => _numbers is null
        ? (IsOutside ? Words.OutsideSet : Words.NoDocuments).In(_language)
        : Coverage.Fraction(_numbers.Of(subject.Key), _numbers.Totals, _address.Measure, _language);

    /// <summary>How sure a number of this place is; null where that is not known.</summary>
    public Estimate? Estimate(Subject subject) => _numbers is null ? null : _estimates?.Subjects.GetValueOrDefault(subject.Key);

    /// <summary>How a number stands against the place that the map is set against; null where there is none, or nothing to set it against.</summary>
    public Contrast? Contrast(Subject subject) => IsDifference ? Estimate(subject)?.Contrast : null;

    /// <summary>Whether the others are set against it. It has text, and differs from itself by nothing: it shows what it is.</summary>
    public bool IsBase => !IsTotal && _address.Against is { } other && other == (Area)Code;

    /// <summary>Whether differences are shown of it, and no coverage.</summary>
    public bool IsDifference => _address.Against is not null && !IsTotal && !IsBase;

    /// <summary>Both ends of the interval of what is shown, as it is written; a dash where there is none.</summary>
    public string RangeOf(Subject subject) => IsDifference
        ? Contrast(subject) is { } contrast ? $"{Numbers.Difference(contrast.Low, _address.Measure)} … {Numbers.Difference(contrast.High, _address.Measure)}" : Numbers.Missing
        : Estimate(subject) is { } estimate ? $"{Numbers.Bare(estimate.Low, _address.Measure)}–{Numbers.Bare(estimate.High, _address.Measure)}" : Numbers.Missing;

    /// <summary>Key of a number of this place.</summary>
    public string KeyOf(Subject? subject) => Open(subject).Key;

    /// <summary>What a number of this place opens; null where there is no text behind it.</summary>
    public string? Link(Subject? subject) => _numbers is null ? null : Links.To(_address with { Open = Open(subject) });

    /// <summary>Its square on the map of a subject.</summary>
    public MapTile Tile(Subject subject, ColourScale scale)
    {
        var contrast = Contrast(subject);
        var value = IsDifference ? contrast?.Difference : Value(subject);
        return new MapTile(
            KeyOf(subject),
            _tile.Column,
            _tile.Row,
            Name,
            (IsTotal ? Words.SignTotal : Names.SignOf(Code)).In(_language),
            contrast is null ? Numbers.Bare(value, _address.Measure) : Numbers.Difference(contrast.Difference, _address.Measure) + (contrast is { IsThin: false, HoldsZero: false } ? "*" : ""),
            value,
            value is { } number && !IsTotal && !IsBase ? scale.Shade(number) : null,
            string.Join('\n', Told(subject)),
            Value(subject) is null ? null : Link(subject),
            IsThin || contrast is { IsThin: true },
            IsTotal || !Code.IsDivision,
            IsDifference);
    }

    /// <summary>All rows as one text.</summary>
    public static MapPlace Total(CoverageRow total, EstimateRow? estimates, MapAddress address, Language language) => new(total, estimates, address, language);

    private IEnumerable<string> Told(Subject subject)
    {
        yield return Explain(subject);
        if (Estimate(subject) is { } estimate)
        {
            yield return IsDifference && _address.Against is { } other ? EstimateWords.Of(estimate, _address.Measure, Against.Of(other), _language) : EstimateWords.Interval(estimate, _address.Measure, _language);
        }

        if (IsBase)
        {
            yield return Words.MapIsBase.In(_language);
        }

        if (IsThin)
        {
            yield return Words.FewStatements.In(_language, _numbers!.Totals.Statements);
        }
    }

    private static bool HasBeneath(CoverageRow row) =>
        row.Place.IsDivision && row.Levels.Any(pair => pair.Value > 0 && pair.Key > PlaceLevel.Province);

    private OpenNumber Open(Subject? subject) => new(_key, subject?.Key);
}
