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

    /// <summary>Maps.</summary>
    public static IReadOnlyList<(MapForm Value, Wording Name)> MapForms { get; } = [(MapForm.One, Words.MapOne), (MapForm.Every, Words.MapEvery)];

    /// <summary>Ends of a map's colours.</summary>
    public static IReadOnlyList<(MapBound Value, Wording Name)> MapBounds { get; } = [(MapBound.Own, Words.MapBoundOwn), (MapBound.Shared, Words.MapBoundShared)];

    /// <summary>Ways to look at what a search finds.</summary>
    public static IReadOnlyList<(SearchForm Value, Wording Name)> SearchForms { get; } = [(SearchForm.Statements, Words.SearchFormStatements), (SearchForm.Lines, Words.SearchFormLines)];

    /// <summary>Steps.</summary>
    public static IReadOnlyList<(TimeStep Value, Wording Name)> Steps { get; } = [(TimeStep.Document, Words.StepDocument), (TimeStep.Month, Words.StepMonth), (TimeStep.Year, Words.StepYear)];

    /// <summary>Orders.</summary>
    public static IReadOnlyList<(StatementOrder Value, Wording Name)> Orders { get; } = [(StatementOrder.Contribution, Words.OrderContribution), (StatementOrder.Reading, Words.OrderReading)];
}
