using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Controls;

/// <summary>What can be chosen, in the order in which it is offered.</summary>
public static class Options
{
    /// <summary>Measures.</summary>
    public static IReadOnlyList<(Measure Value, Wording Name)> Measures { get; } = [.. AddressWords.Measures.Pairs.Select(pair => (pair.Value, Names.Of(pair.Value)))];

    /// <summary>Rows.</summary>
    public static IReadOnlyList<(RowsAre Value, Wording Name)> Rows { get; } = [(RowsAre.Places, Words.RowsPlaces), (RowsAre.Documents, Words.RowsDocuments)];

    /// <summary>Columns.</summary>
    public static IReadOnlyList<(ColumnsAre Value, Wording Name)> Columns { get; } = [(ColumnsAre.Themes, Words.ColumnsThemes), (ColumnsAre.Groups, Words.ColumnsGroups)];

    /// <summary>Forms.</summary>
    public static IReadOnlyList<(MatrixForm Value, Wording Name)> Forms { get; } = [(MatrixForm.Chart, Words.FormChart), (MatrixForm.Table, Words.FormTable)];

    /// <summary>Orders of terms.</summary>
    public static IReadOnlyList<(TermOrder Value, Wording Name)> TermOrders { get; } = [.. AddressWords.TermOrders.Pairs.Select(pair => (pair.Value, Names.Of(pair.Value)))];

    /// <summary>Maps.</summary>
    public static IReadOnlyList<(MapForm Value, Wording Name)> MapForms { get; } = [(MapForm.One, Words.MapOne), (MapForm.Every, Words.MapEvery)];

    /// <summary>Ends of a map's colours.</summary>
    public static IReadOnlyList<(MapBound Value, Wording Name)> MapBounds { get; } = [(MapBound.Own, Words.MapBoundOwn), (MapBound.Shared, Words.MapBoundShared)];

    /// <summary>Ways to look at what a search finds.</summary>
    public static IReadOnlyList<(SearchForm Value, Wording Name)> SearchForms { get; } = [(SearchForm.Statements, Words.SearchFormStatements), (SearchForm.Lines, Words.SearchFormLines)];

    /// <summary>Which themes the page of gaps lists.</summary>
    public static IReadOnlyList<(bool Value, Wording Name)> AbsenceParts { get; } = [(false, Words.AbsenceMissed), (true, Words.AbsenceAll)];

    /// <summary>What a timeline shows.</summary>
    public static IReadOnlyList<(TimelineForm Value, Wording Name)> TimelineForms { get; } = [(TimelineForm.One, Words.TimelineFormOne), (TimelineForm.EveryTheme, Words.TimelineFormEvery)];

    /// <summary>Whether classes are told apart.</summary>
    public static IReadOnlyList<(bool Value, Wording Name)> Splits { get; } = [(false, Words.SplitNone), (true, Words.SplitClass)];

    /// <summary>Steps.</summary>
    public static IReadOnlyList<(TimeStep Value, Wording Name)> Steps { get; } = [(TimeStep.Document, Words.StepDocument), (TimeStep.Month, Words.StepMonth), (TimeStep.Year, Words.StepYear)];

    /// <summary>Ways to look at listed statements.</summary>
    public static IReadOnlyList<(ListForm Value, Wording Name)> ListForms { get; } = [.. AddressWords.ListForms.Pairs.Select(pair => (pair.Value, Names.Of(pair.Value)))];

    /// <summary>What becomes of shared wording.</summary>
    public static IReadOnlyList<(SharedText Value, Wording Name)> SharedTexts { get; } = [.. AddressWords.SharedTexts.Pairs.Select(pair => (pair.Value, Names.Of(pair.Value)))];

    /// <summary>Orders of bars.</summary>
    public static IReadOnlyList<(BarOrder Value, Wording Name)> BarOrders { get; } = [.. AddressWords.BarOrders.Pairs.Select(pair => (pair.Value, Names.Of(pair.Value)))];

    /// <summary>Orders of statements. Where each adds the same, by contribution is as they are read, and is called so.</summary>
    public static IEnumerable<(string Word, StatementOrder Value, Wording Name)> Orders(Measure measure) =>
        from pair in AddressWords.Orders.Pairs
        where measure != Measure.Statements || pair.Value != StatementOrder.Reading
        select (pair.Word, pair.Value, measure == Measure.Statements && pair.Value == StatementOrder.Contribution ? Words.OrderReading : Names.Of(pair.Value));
}
