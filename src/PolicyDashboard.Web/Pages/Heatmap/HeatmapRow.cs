using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Heatmap;

/// <summary>A row of the heatmap: its name, its numbers, and what they open.</summary>
internal sealed class HeatmapRow
{
    private readonly CoverageRow? _numbers;
    private readonly EstimateRow? _estimates;
    private readonly HeatmapAddress _address;
    private readonly Language _language;
    private readonly RowKey _key;
    private readonly QualityAnswer? _quality;
    private readonly Func<OpenNumber, string> _opening;

    // Drawing, table, hatching and the ends of the scale all ask for the same cells.
    private readonly Dictionary<string, MatrixCell> _cells = [];

    /// <param name="line">The row before it is drawn.</param>
    /// <param name="address">The view.</param>
    /// <param name="known">Places.</param>
    /// <param name="language">Language of the words.</param>
    /// <param name="quality">How right the reading of each theme is; null where it was never measured.</param>
    public HeatmapRow(HeatmapLine line, HeatmapAddress address, Vocabulary known, Language language, QualityAnswer? quality = null)
    {
        (_quality, _opening) = (quality, Links.Opening(address));
        var row = line.Row;
        (_numbers, _estimates, _address, _language, Depth) = (line.Numbers, line.Estimates, address, language, line.Depth);
        if (row.Document is { } document)
        {
            _key = RowKey.Of(document.Id);
            Name = document.Title;
            var issuer = Names.Of(document.Place, known.Gazetteer, language);
            Label = document.Title.Contains(known.Gazetteer.ShortName(document.Place), StringComparison.Ordinal) ? document.Title : $"{issuer}　{document.Title}";
            Detail = string.Join(" · ", [Names.Of(row.Place, known.Gazetteer, language), Names.Of(document.Date, language), Names.Of(document.Type).In(language)]);
            return;
        }

        // The place itself among the places beneath it: what it issued, without them.
        _key = RowKey.Of(row.Place, line.IsOwnLevel);
        var name = Names.Of(row.Place, known.Gazetteer, language);
        Name = line.IsOwnLevel ? Words.OwnLevel.In(language, name) : line.IsHome ? Words.HomeMark.In(language, name) : name;
        Label = Name;
        var levels = (line.Numbers ?? row).Levels;
        Detail = levels.Count(pair => pair.Value > 0) > 1 ? Coverage.Levels(levels, language) : null;
        if (line.IsHome)
        {
            Detail = Detail is null ? Words.HomeDetail.In(language) : $"{Words.HomeDetail.In(language)} · {Detail}";
        }

        if (line.IsOpened is { } opened)
        {
            Beneath = Links.To(address with
            {
                Filter = _key.In(address.Filter) with { ThisLevelOnly = false },
                Areas = null,
                Arrangement = address.Arrangement with { Opened = [] },
                Page = 1,
                Open = null,
            });
            Fold = new(
                row.Place.ToString(),
                (opened ? Words.FoldClose : Words.FoldOpen).In(language, name),
                Links.To(address with { Arrangement = address.Arrangement.Toggled(row.Place), Open = null }),
                opened);
        }
    }

    private HeatmapRow(string name, CoverageRow total, EstimateRow? estimates, HeatmapAddress address, Language language, QualityAnswer? quality)
    {
        (_quality, _opening) = (quality, Links.Opening(address));
        (_numbers, _estimates, _address, _language, _key) = (total, estimates, address, language, RowKey.All);
        (Name, Label, IsTotal) = (name, name, true);
    }

    /// <summary>Name shown.</summary>
    public string Name { get; }

    /// <summary>Name beside the drawing, where the smaller words have no room: a report's title alone often does not say whose it is.</summary>
    public string Label { get; }

    /// <summary>How many opened rows it stands beneath.</summary>
    public int Depth { get; }

    /// <summary>Whether its denominator is too small for a share to say much.</summary>
    public bool IsSmall => !IsTotal && _numbers is { Totals: var totals } && totals.Statements < Coverage.FewStatements;

    /// <summary>Smaller words beneath the name; null for none.</summary>
    public string? Detail { get; }

    /// <summary>Where the places beneath it are the rows; null where there are none.</summary>
    public string? Beneath { get; }

    /// <summary>Opens and closes the places beneath it; null where there are none.</summary>
    public TableFold? Fold { get; }

    /// <summary>Whether it is a document, whose name is its title.</summary>
    public bool IsDocument => _key.Document is not null;

    /// <summary>Whether it is all rows as one text.</summary>
    public bool IsTotal { get; }

    /// <summary>What stands for it in keys.</summary>
    public string Key => _key.ToString();

    /// <summary>Denominators; null where there is no text.</summary>
    public TextTotals? Totals => _numbers?.Totals;

    /// <summary>All rows taken as one text.</summary>
    public static HeatmapRow Total(CoverageRow total, EstimateRow? estimates, HeatmapAddress address, Vocabulary known, Language language, QualityAnswer? quality)
    {
        var place = address.Filter.Place is { } code ? Names.Of(code, known.Gazetteer, language) + " " : "";
        return new HeatmapRow(place + Words.Everything.In(language), total, estimates, address, language, quality);
    }

    /// <summary>Coverage of a subject; null where there is no text, or too little of it for the measure.</summary>
    public double? Value(Subject subject) => _numbers?.Of(subject.Key).In(_address.Measure, _numbers.Totals);

    /// <summary>What its cell shows. The total shows its coverage whatever the rows are set against: there is nothing outside of it.</summary>
    public MatrixCell Cell(Subject subject)
    {
        if (!_cells.TryGetValue(subject.Key, out var cell))
        {
            _cells[subject.Key] = cell = MatrixCell.Of(Value(subject), Estimate(subject), IsTotal ? Against.Nothing : _address.Arrangement.Against, _address.Measure);
        }

        return cell;
    }

    /// <summary>What a number was computed from, its interval and what it is set against; the reason where there is none.</summary>
    public string Explain(Subject subject)
    {
        if (_numbers is null)
        {
            return Words.NoDocuments.In(_language);
        }

        var reading = Value(subject) is { } share && _quality?.Of(subject.Key) is { } counts ? EstimateWords.Reading(counts, share, _address.Measure, _language) : null;
        var fraction = Coverage.Fraction(_numbers.Of(subject.Key), _numbers.Totals, _address.Measure, _language);
        var interval = Estimate(subject) is { } estimate ? EstimateWords.Of(estimate, _address.Measure, IsTotal ? Against.Nothing : _address.Arrangement.Against, _language) : null;
        return string.Join('\n', new[] { fraction, interval, reading }.OfType<string>());
    }

    /// <summary>Key of a number of this row.</summary>
    public string KeyOf(Subject? subject) => Open(subject).Key;

    /// <summary>What a number of this row opens; null where there is no text behind it.</summary>
    public string? Link(Subject? subject) => _numbers is null ? null : _opening(Open(subject));

    private Estimate? Estimate(Subject subject) => _estimates?.Subjects.GetValueOrDefault(subject.Key);

    private OpenNumber Open(Subject? subject) => new(_key, subject?.Key);
}
