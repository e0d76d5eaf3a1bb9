using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;

namespace PolicyDashboard.Web.Languages;

/// <summary>The names of the field's own words in the reader's language.</summary>
public static class Names
{
    private const int PlacesInName = 3;

    /// <summary>Short name of a measure, for a switch.</summary>
    public static Wording Of(Measure measure) => measure switch
    {
        Measure.Statements => Words.MeasureStatements,
        Measure.Text => Words.MeasureText,
        Measure.Hits => Words.MeasureHits,
        Measure.Attention => Words.MeasureAttention,
        Measure.Paragraphs => Words.MeasureParagraphs,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
    };

    /// <summary>What is divided by what: the line that stands on every chart.</summary>
    public static Wording Formula(Measure measure) => measure switch
    {
        Measure.Statements => Words.FormulaStatements,
        Measure.Text => Words.FormulaText,
        Measure.Hits => Words.FormulaHits,
        Measure.Attention => Words.FormulaAttention,
        Measure.Paragraphs => Words.FormulaParagraphs,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
    };

    /// <summary>The unit that values are shown in: <c>%</c> or hits per 1,000 characters.</summary>
    public static Wording Unit(Measure measure) => measure == Measure.Hits ? Words.UnitHits : Words.UnitPercent;

    /// <summary>What one unit of the denominator is called: 语句, 字, 段.</summary>
    public static Wording Whole(Measure measure) => measure switch
    {
        Measure.Statements => Words.WholeStatements,
        Measure.Text or Measure.Hits => Words.WholeCharacters,
        Measure.Attention => Words.WholeCoded,
        _ => Words.WholeParagraphs,
    };

    /// <summary>Name of a type of document.</summary>
    public static Wording Of(DocumentType type) => type switch
    {
        DocumentType.WorkReport => Words.TypeWorkReport,
        DocumentType.Plan => Words.TypePlan,
        DocumentType.Policy => Words.TypePolicy,
        DocumentType.Regulation => Words.TypeRegulation,
        DocumentType.Speech => Words.TypeSpeech,
        DocumentType.MeetingNews => Words.TypeMeetingNews,
        DocumentType.Commentary => Words.TypeCommentary,
        _ => Words.TypeOther,
    };

    /// <summary>Name of a class of statement.</summary>
    public static Wording Of(StatementClass @class) => @class switch
    {
        StatementClass.Review => Words.ClassReview,
        StatementClass.Plan => Words.ClassPlan,
        _ => Words.ClassOther,
    };

    /// <summary>Name of a view of place.</summary>
    public static Wording Of(PlaceView view) => view == PlaceView.Spoken ? Words.ViewSpoken : Words.ViewIssuing;

    /// <summary>Name of an order of statements.</summary>
    public static Wording Of(StatementOrder order) => order switch
    {
        StatementOrder.Reading => Words.OrderReading,
        StatementOrder.Strength => Words.OrderStrength,
        StatementOrder.Oldest => Words.OrderOldest,
        StatementOrder.Place => Words.OrderPlace,
        StatementOrder.Length => Words.OrderLength,
        _ => Words.OrderContribution,
    };

    /// <summary>Name of a way to look at listed statements.</summary>
    public static Wording Of(ListForm form) => form == ListForm.Concordance ? Words.ListConcordance : Words.ListQuotations;

    /// <summary>Name of a cue of commitment.</summary>
    public static Wording Of(Commitment cue) => cue switch
    {
        Commitment.Target => Words.CueTarget,
        Commitment.Quantity => Words.CueQuantity,
        Commitment.Duty => Words.CueDuty,
        _ => Words.CuePilot,
    };

    /// <summary>Name of what columns are.</summary>
    public static Wording Of(ColumnsAre columns) => columns switch
    {
        ColumnsAre.Groups => Words.ColumnsGroups,
        ColumnsAre.Search => Words.ColumnsSearch,
        _ => Words.ColumnsThemes,
    };

    /// <summary>Name of an order of a concordance.</summary>
    public static Wording Of(ConcordanceOrder order) => order switch
    {
        ConcordanceOrder.Left => Words.ConcordanceLeft,
        ConcordanceOrder.Right => Words.ConcordanceRight,
        ConcordanceOrder.Place => Words.PlaceLabel,
        _ => Words.DocumentDate,
    };

    /// <summary>Why a search cannot be made.</summary>
    public static Wording Of(SearchProblem problem) => problem.Kind switch
    {
        SearchProblemKind.ShortWord => Words.SearchShortWord,
        SearchProblemKind.OnlyUnwanted => Words.SearchOnlyUnwanted,
        SearchProblemKind.TooLong => Words.SearchTooLong,
        _ => Words.SearchNothing,
    };

    /// <summary>Name of an order of terms.</summary>
    public static Wording Of(TermOrder order) => order switch
    {
        TermOrder.Hits => Words.TermOrderHits,
        TermOrder.Documents => Words.TermOrderDocuments,
        TermOrder.Catalogue => Words.TermOrderCatalogue,
        _ => Words.TermOrderWeight,
    };

    /// <summary>Name of a list of a theme's page.</summary>
    public static Wording Of(ThemePart part) => part switch
    {
        ThemePart.Maskings => Words.MaskingsTitle,
        ThemePart.Crossings => Words.CrossingsTitle,
        ThemePart.Learned => Words.LearnedTitle,
        _ => Words.TermsTitle,
    };

    /// <summary>What decides where two terms cross.</summary>
    public static Wording Of(Settlement settled) => settled switch
    {
        Settlement.Containment => Words.SettledContainment,
        Settlement.Covered => Words.SettledCovered,
        Settlement.Weight => Words.SettledWeight,
        Settlement.Seam => Words.SettledSeam,
        Settlement.Note => Words.SettledNote,
        _ => Words.SettledNot,
    };

    /// <summary>What a theme means; the Chinese where nobody wrote it in English.</summary>
    public static (string Text, Language Language) Meaning(Theme theme, Language language) =>
        language == Language.English && theme.EnglishMeaning.Length > 0 ? (theme.EnglishMeaning, language) : (theme.Meaning, Language.Chinese);

    /// <summary>What becomes of shared wording.</summary>
    public static Wording Of(SharedText shared) => shared == SharedText.LeftOut ? Words.SharedOut : Words.SharedIn;

    /// <summary>Name of an order of bars.</summary>
    public static Wording Of(BarOrder order) => order switch
    {
        BarOrder.Difference => Words.BarOrderDifference,
        BarOrder.Value => Words.BarOrderValue,
        _ => Words.BarOrderCatalogue,
    };

    /// <summary>Name of a level among the divisions.</summary>
    public static Wording Of(PlaceLevel level) => level switch
    {
        PlaceLevel.Centre => Words.LevelCentre,
        PlaceLevel.Province => Words.LevelProvince,
        PlaceLevel.Prefecture => Words.LevelPrefecture,
        _ => Words.LevelCounty,
    };

    /// <summary>Name of a theme, a group or "any theme".</summary>
    public static string Of(Subject subject, Language language) => language == Language.English ? subject.English : subject.Chinese;

    /// <summary>Short name of a place, as charts show it.</summary>
    public static string Of(PlaceCode place, Gazetteer gazetteer, Language language) =>
        language == Language.English ? gazetteer.EnglishName(place) : gazetteer.ShortName(place);

    /// <summary>Short name of a place, a set or a list, as charts show it.</summary>
    public static string Of(Area area, Gazetteer gazetteer, Language language)
    {
        if (area.Place is { } place)
        {
            return Of(place, gazetteer, language);
        }

        var set = area.Set!;
        var name = language == Language.English ? set.English : set.Chinese;
        if (name.Length > 0)
        {
            return name;
        }

        var some = string.Join(Words.ListSeparator.In(language), set.Members.Take(PlacesInName).Select(member => Of(member, gazetteer, language)));
        return set.Members.Count <= PlacesInName ? some : Words.PlacesAndMore.In(language, some, set.Members.Count);
    }

    /// <summary>A province in one character or two letters.</summary>
    public static Wording SignOf(PlaceCode place) =>
        place == PlaceCode.Centre ? Words.SignCentre : Words.ProvinceSigns.GetValueOrDefault(place.Number) ?? Words.SignUndetermined;

    /// <summary>A date as exactly as it is known; "undated" for none.</summary>
    public static string Of(IssueDate? date, Language language) => date?.ToString() ?? Words.Undated.In(language);
}
