using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Statements;

/// <summary>What a row is called in a title.</summary>
public static class RowNames
{
    /// <summary>The name: a place, a document's title, or all of what the page is about; with the step of time.</summary>
    public static async Task<string> OfAsync(RowKey row, Filter page, DocumentsQuery documents, Vocabulary known, Language language)
    {
        var name = row switch
        {
            { Document: { } document } => await TitleAsync(document, documents, language),
            { Place: { } place, ThisLevelOnly: true } => Words.OwnLevel.In(language, Names.Of(place, known.Gazetteer, language)),
            { Place: { } place } => Names.Of(place, known.Gazetteer, language),
            _ => page.Document is { } document ? await TitleAsync(document, documents, language)
                : page.Place is { } place ? Names.Of(place, known.Gazetteer, language)
                : Words.Everything.In(language),
        };

        name = row.Year is null ? name : $"{name} {Charts.Coverage.Years(row.In(page), language)}";
        return row.Class is { } kind ? $"{name} {Names.Of(kind).In(language)}" : name;
    }

    /// <summary>Title of a document, or its number where there is none of that id.</summary>
    public static async Task<string> TitleAsync(int document, DocumentsQuery documents, Language language) =>
        (await documents.AskAsync(Filter.All with { Document = document })) is [var line, ..]
            ? line.Title
            : Words.DocumentNumber.In(language, document);
}
