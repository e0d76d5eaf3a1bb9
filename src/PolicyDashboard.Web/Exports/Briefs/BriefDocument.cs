using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Exports.Briefs;

/// <summary>Writes a brief as a Word document: with styles of its own after GB/T 9704-2012, or with those of an officer's template.</summary>
public static class BriefDocument
{
    // Twentieths of a point. The page of an official paper: A4, 37 mm above, 28 mm at the left, 156 × 225 mm of text.
    private const int PageWidth = 11906, PageHeight = 16838, Top = 2098, Bottom = 1984, Left = 1587, Right = 1474;
    private const double TwentiethsPerMillimetre = 56.6929;

    /// <summary>Writes the file.</summary>
    /// <param name="brief">What stands in it.</param>
    /// <param name="template">A document or template whose styles, page and heads are taken; null for none.</param>
    /// <param name="whole">Makes a whole address of one that is relative to the site.</param>
    /// <param name="language">Language of its own words.</param>
    public static byte[] Of(Brief brief, byte[]? template, Func<string, string> whole, Language language)
    {
        ArgumentNullException.ThrowIfNull(brief);
        using var file = new MemoryStream();
        if (template is not null)
        {
            file.Write(template);
        }

        using (var package = template is null
            ? WordprocessingDocument.Create(file, WordprocessingDocumentType.Document)
            : WordprocessingDocument.Open(file, isEditable: true))
        {
            if (package.DocumentType != WordprocessingDocumentType.Document)
            {
                package.ChangeDocumentType(WordprocessingDocumentType.Document);
            }

            Write(package, brief, whole, language);
            package.PackageProperties.Title = brief.Figure.Title;
        }

        return file.ToArray();
    }

    private static void Write(WordprocessingDocument package, Brief brief, Func<string, string> whole, Language language)
    {
        var main = package.MainDocumentPart ?? package.AddMainDocumentPart();
        main.Document ??= new Document();
        var page = main.Document.Body?.Elements<SectionProperties>().LastOrDefault()?.CloneNode(deep: true) as SectionProperties;
        var body = main.Document.Body = new Body();
        var styles = BriefStyles.Of(main);
        page ??= OwnPage(main, styles, language);
        var (width, height) = Room(page);

        Head(body, brief, styles);
        Findings(body, brief, styles, language);
        if (brief.IsWide)
        {
            // What stands upright ends here; the chart and its table lie across the page.
            body.AppendChild(new Paragraph(new ParagraphProperties(page.CloneNode(deep: true))));
        }

        var across = brief.IsWide ? Turned(page) : page;
        var (wide, high) = brief.IsWide ? Room(across) : (width, height);
        Chart(body, main, brief, styles, wide, high, language);
        Heading(body, styles, Words.BriefTable, 3, language);
        body.AppendChild(BriefParts.Paragraph(styles.Id("caption"), BriefParts.Text(brief.Table.Caption)));
        body.AppendChild(BriefTable.Of(brief.Table, (int)wide, styles.Id("Table Grid"), styles.Id(brief.IsWide ? "Brief Small Cell" : "Brief Cell"), brief.IsWide, language));
        body.AppendChild(BriefParts.Paragraph(styles.Id("Brief Facts"), BriefParts.Text(string.Join(Words.Semicolon.In(language), [.. brief.Figure.Notes, Words.ExportMissing.In(language)]))));
        if (brief.IsWide)
        {
            body.AppendChild(new Paragraph(new ParagraphProperties(across.CloneNode(deep: true))));
        }

        Quotations(body, main, brief, styles, whole, language);
        Facts(body, main, brief, styles, language);
        body.AppendChild(page);
    }

    private static void Head(Body body, Brief brief, BriefStyles styles) =>
        body.AppendChild(BriefParts.Paragraph(styles.Id("Title"), BriefParts.Text(brief.Figure.Title)));

    private static void Findings(Body body, Brief brief, BriefStyles styles, Language language)
    {
        Heading(body, styles, Words.BriefFindings, 1, language);
        foreach (var (at, finding) in brief.Content.Findings.Index())
        {
            var quoted = string.Concat(finding.Quotations.Select(number => Words.BriefQuoted.In(language, number)));
            body.AppendChild(BriefParts.Paragraph(styles.Id("Normal"), BriefParts.Text(Words.BriefFinding.In(language, at + 1, finding.Text) + quoted)));
        }

        if (brief.Content.Findings.Count == 0)
        {
            body.AppendChild(BriefParts.Paragraph(styles.Id("Normal"), BriefParts.Text(Words.BriefNoFinding.In(language))));
        }

        foreach (var caution in brief.Content.Cautions)
        {
            body.AppendChild(BriefParts.Paragraph(styles.Id("Normal"), BriefParts.Text(caution)));
        }
    }

    private static void Chart(Body body, MainDocumentPart main, Brief brief, BriefStyles styles, double width, double height, Language language)
    {
        Heading(body, styles, Words.BriefChart, 2, language);
        if (brief.Png is not { } picture)
        {
            body.AppendChild(BriefParts.Paragraph(styles.Id("Brief Facts"), BriefParts.Text(Words.ExportNoFont.In(language))));
            return;
        }

        var description = string.Join(Words.Semicolon.In(language), [brief.Figure.Title, .. brief.Figure.Notes]);
        body.AppendChild(BriefParts.Paragraph(
            styles.Id("Brief Picture"),
            BriefParts.Picture(main, picture, width / TwentiethsPerMillimetre, height / TwentiethsPerMillimetre * 0.85, Words.BriefChartName.In(language), description)));
    }

    private static void Quotations(Body body, MainDocumentPart main, Brief brief, BriefStyles styles, Func<string, string> whole, Language language)
    {
        if (brief.Content.Quotations.Count == 0)
        {
            return;
        }

        Heading(body, styles, Words.BriefQuotations, 4, language);
        var count = BriefNumbering.Add(main, Words.BriefQuoted.In(language, "%1"));
        foreach (var quotation in brief.Content.Quotations)
        {
            body.AppendChild(BriefParts.Counted(styles.Id("Quote"), count, BriefParts.Text(Words.Quoted.In(language, quotation.Text))));
            body.AppendChild(BriefParts.Paragraph(
                styles.Id("Brief Source"),
                BriefParts.Text(Words.BriefSource.In(language, quotation.Title, quotation.Place, quotation.Date)),
                BriefParts.Link(main, whole(quotation.Link), styles.Id("Hyperlink"))));
        }
    }

    private static void Facts(Body body, MainDocumentPart main, Brief brief, BriefStyles styles, Language language)
    {
        Heading(body, styles, Words.BriefFacts, brief.Content.Quotations.Count == 0 ? 4 : 5, language);
        foreach (var fact in brief.Facts)
        {
            var isAddress = fact.Text.StartsWith("http", StringComparison.Ordinal);
            body.AppendChild(BriefParts.Paragraph(
                styles.Id("Brief Facts"),
                BriefParts.Text(fact.Name + Words.Colon.In(language), isStrong: true),
                isAddress ? BriefParts.Link(main, fact.Text, styles.Id("Hyperlink")) : BriefParts.Text(fact.Text)));
        }
    }

    private static void Heading(Body body, BriefStyles styles, Wording words, int number, Language language)
    {
        // A template whose heads count themselves would count twice.
        var text = styles.NumbersItself("heading 1") ? words.In(language) : Words.BriefHeading.In(language, language == Language.Chinese ? Words.BriefNumerals.Chinese[number - 1].ToString() : number.ToString(System.Globalization.CultureInfo.InvariantCulture), words.In(language));
        body.AppendChild(BriefParts.Paragraph(styles.Id("heading 1"), BriefParts.Text(text)));
    }

    private static SectionProperties OwnPage(MainDocumentPart main, BriefStyles styles, Language language)
    {
        var footer = main.AddNewPart<FooterPart>();
        footer.Footer = new Footer(BriefParts.Paragraph(
            styles.Id("footer"),
            BriefParts.Text(Words.BriefPageBefore.In(language)),
            new SimpleField(BriefParts.Text("1")) { Instruction = " PAGE " },
            BriefParts.Text(Words.BriefPageAfter.In(language))));
        return new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
            new PageSize { Width = PageWidth, Height = PageHeight },
            new PageMargin { Top = Top, Bottom = Bottom, Left = Left, Right = Right, Header = 851, Footer = 992, Gutter = 0 });
    }

    private static SectionProperties Turned(SectionProperties page)
    {
        var turned = (SectionProperties)page.CloneNode(deep: true);
        var size = turned.GetFirstChild<PageSize>() ?? turned.AppendChild(new PageSize { Width = PageWidth, Height = PageHeight });
        (size.Width, size.Height, size.Orient) = (Math.Max(size.Width!.Value, size.Height!.Value), Math.Min(size.Width!.Value, size.Height!.Value), PageOrientationValues.Landscape);
        return turned;
    }

    /// <summary>Width and height between the margins, in twentieths of a point.</summary>
    private static (double Width, double Height) Room(SectionProperties page)
    {
        var (size, margin) = (page.GetFirstChild<PageSize>(), page.GetFirstChild<PageMargin>());
        return (
            (size?.Width?.Value ?? PageWidth) - (margin?.Left?.Value ?? Left) - (margin?.Right?.Value ?? Right),
            (size?.Height?.Value ?? PageHeight) - (margin?.Top?.Value ?? Top) - (margin?.Bottom?.Value ?? Bottom));
    }
}
