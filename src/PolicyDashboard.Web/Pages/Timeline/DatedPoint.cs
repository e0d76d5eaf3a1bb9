using System.Globalization;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Timeline;

/// <summary>A point of the timeline: where it stands, what it is called, and what it opens.</summary>
internal sealed class DatedPoint
{
    private readonly TimePoint _point;
    private readonly Estimate? _estimate;
    private readonly TimelineAddress _address;
    private readonly Language _language;
    private readonly RowKey _row;

    public DatedPoint(TimelinePoint given, TimelineAddress address, Vocabulary known, Language language)
    {
        var point = given.Point;
        (_point, _estimate, _address, _language, Class) = (point, given.Estimate, address, language, given.Class);
        _row = point.Document is { } document
            ? RowKey.Of(document.Id)
            : (address.Places.Count > 0 && known.AreaOf(point.Place) is { } place ? RowKey.Of(place) : RowKey.All).In(point.Step);
        _row = _row with { Class = given.Class };
        PlaceName = point.Document is { } line ? Names.Of(line.Place, known.Gazetteer, language)
            : _row.Place is { } code ? Names.Of(code, known.Gazetteer, language)
            : Words.PlaceAll.In(language);
    }

    /// <summary>Which panel it stands in.</summary>
    public string Panel => _point.Place;

    /// <summary>Class that its statements are of; null where classes are not told apart.</summary>
    public StatementClass? Class { get; }

    /// <summary>95 % interval; null without one.</summary>
    public (double Low, double High)? Interval => _estimate is { } estimate ? (estimate.Low, estimate.High) : null;

    /// <summary>The step as it is written: 2020, 2020-06, 2020-06-25.</summary>
    public string Step => _point.Step;

    /// <summary>Key of the subject on the timeline.</summary>
    public string Subject => _address.Subject;

    /// <summary>Measure on the timeline.</summary>
    public Measure Measure => _address.Measure;

    /// <summary>Name of its place.</summary>
    public string PlaceName { get; }

    /// <summary>Title of the document, or the step.</summary>
    public string Name => _point.Document?.Title ?? Step;

    /// <summary>Smaller words: type of the document, or how many documents.</summary>
    public string Detail => _point.Document is { } document
        ? Names.Of(document.Type).In(_language)
        : Words.DocumentCount.In(_language, _point.Totals.Documents);

    /// <summary>Where the document is read; null for a step.</summary>
    public string? ReaderLink => _point.Document is { } document ? Links.To(new ReaderAddress(document.Id, ThemesToMark)) : null;

    /// <summary>Coverage; null where there is nothing to measure.</summary>
    public double? Value => _point.Counts.In(_address.Measure, _point.Totals);

    /// <summary>Denominator.</summary>
    public long Whole => _point.Totals.Denominator(_address.Measure);

    /// <summary>What it was computed from.</summary>
    public string Explain => _estimate is null ? Fraction : $"{Fraction}\n{EstimateWords.Interval(_estimate, _address.Measure, _language)}";

    /// <summary>Its interval as it is written; missing without one.</summary>
    public string Range => _estimate is { } estimate ? EstimateWords.Range(estimate.Low, estimate.High, _address.Measure) : Numbers.Missing;

    private string Fraction => Coverage.Fraction(_point.Counts, _point.Totals, _address.Measure, _language);

    /// <summary>Whether the day is known.</summary>
    public bool IsExact => _point.Document is not { } document || document.Date is { Precision: DatePrecision.Day };

    /// <summary>Where it stands in time. A month stands at its middle and a year at its own, for it means all of it.</summary>
    public DateOnly At => Step.Length switch
    {
        4 => new DateOnly(Whole4(Step), 7, 1),
        7 => new DateOnly(Whole4(Step), int.Parse(Step.AsSpan(5, 2), CultureInfo.InvariantCulture), 15),
        _ => DateOnly.ParseExact(Step, "yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    /// <summary>Key of a number of this point.</summary>
    public string KeyOf(string? subject) => new OpenNumber(_row, subject).Key;

    /// <summary>What a number of this point opens.</summary>
    public string LinkTo(string? subject) => LinkTo(subject, _address);

    /// <summary>The same on another view.</summary>
    public string LinkTo(string? subject, TimelineAddress view) => Links.To(view with { Open = new OpenNumber(_row, subject) });

    private IReadOnlyList<string> ThemesToMark => _address.Subject == Corpus.Queries.Subject.Any ? [] : [_address.Subject];

    private static int Whole4(string step) => int.Parse(step.AsSpan(0, 4), CultureInfo.InvariantCulture);
}
