using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Exports.Tables;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Exports;

/// <summary>Where a statement stands and what it is: the same columns in every list of statements.</summary>
internal static class StatementColumns
{
    // What Excel keeps on a sheet; further addresses stand there as text.
    private const int MostLinks = 20_000;

    /// <summary>Heads of the document's columns.</summary>
    public static IReadOnlyList<SheetColumn> OfDocument(Language language) =>
    [
        new(Words.DocumentName.In(language), 48),
        new(Words.ReaderPlace.In(language), 12),
        new(Words.DocumentDate.In(language), 12),
        new(Words.TypeLabel.In(language), 14),
    ];

    /// <summary>The document's cells.</summary>
    public static IReadOnlyList<SheetCell> OfDocument(DocumentLine document, Vocabulary known, Language language) =>
    [
        new(document.Title),
        new(Names.Of(document.Place, known.Gazetteer, language)),
        new(Names.Of(document.Date, language)),
        new(Names.Of(document.Type).In(language)),
    ];

    /// <summary>Heads of what a statement is.</summary>
    public static IReadOnlyList<SheetColumn> OfStatement(Language language) =>
    [
        new(Words.ClassLabel.In(language), 10),
        new(Words.ViewSpoken.In(language), 12),
        new(Words.ThemeLabel.In(language), 24),
        new(Words.ExportHeadings.In(language), 40),
    ];

    /// <summary>What a statement is.</summary>
    public static IReadOnlyList<SheetCell> OfStatement(StatementLine line, Vocabulary known, Language language) =>
    [
        new(Names.Of(line.Class).In(language)),
        new(line.Spoken.IsDivision ? Names.Of(line.Spoken, known.Gazetteer, language) : null),
        new(string.Join(Words.ListSeparator.In(language), line.Themes.Select(theme => known.Find(theme) is { } subject ? Names.Of(subject, language) : theme))),
        new(string.Join(Words.HeadingSeparator.In(language), line.Headings)),
    ];

    /// <summary>Head of the addresses.</summary>
    public static SheetColumn Address(Language language) => new(Words.ExportAddress.In(language), 50);

    /// <summary>The address of a statement in its document, as a link while the sheet has room for links.</summary>
    /// <param name="number">Number of the row, counted from 1.</param>
    /// <param name="reader">Where it leads.</param>
    public static SheetCell Address(int number, string reader) => new(reader, Link: number <= MostLinks ? reader : null);
}
