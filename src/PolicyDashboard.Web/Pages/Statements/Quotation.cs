using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Statements;

/// <summary>Where a quotation comes from, in one line after GB/T 7714-2015: 责任者. 题名: 文种[EB/OL]. (发布日期).</summary>
/// <remarks>The day of reading and the address follow it in the browser, which knows them. In Chinese whatever the interface speaks: it is the source's language.</remarks>
public static class Quotation
{
    /// <summary>The line, up to the date.</summary>
    public static string Source(DocumentLine document, Gazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(gazetteer);
        var place = document.Place == PlaceCode.Undetermined ? "" : $"{gazetteer.Name(document.Place)}. ";
        var date = document.Date is { } day ? $" ({day})" : "";
        return $"{place}{document.Title}: {Names.Of(document.Type).Chinese}[EB/OL].{date}";
    }
}
