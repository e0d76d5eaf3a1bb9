using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyDashboard.Web.Exports.Briefs;

/// <summary>
/// The styles of a brief by what they are for. A template's own are found by their names, which Word keeps in English in
/// every language while their ids differ; those it lacks are added.
/// </summary>
internal sealed class BriefStyles
{
    private readonly Styles _styles;
    private readonly Lazy<Styles> _own = new(() => new Styles(Resource("styles.xml")));

    private BriefStyles(Styles styles) => _styles = styles;

    /// <summary>The styles of a document, completed.</summary>
    public static BriefStyles Of(MainDocumentPart document)
    {
        var part = document.StyleDefinitionsPart ?? document.AddNewPart<StyleDefinitionsPart>();
        part.Styles ??= new Styles(Resource("styles.xml"));
        var styles = new BriefStyles(part.Styles);
        if (document.FontTablePart is null)
        {
            document.AddNewPart<FontTablePart>().Fonts = new Fonts(Resource("fonts.xml"));
        }

        return styles;
    }

    /// <summary>Id of the style of a name, such as <c>heading 1</c>.</summary>
    public string Id(string name)
    {
        if (Find(_styles, name) is { } found)
        {
            return found.StyleId!.Value!;
        }

        var added = (Style)Find(_own.Value, name)!.CloneNode(deep: true);
        if (_styles.Elements<Style>().Any(style => style.StyleId?.Value == added.StyleId?.Value))
        {
            added.StyleId = "Brief" + added.StyleId;
        }

        // What it is based on and followed by may have another id here.
        added.BasedOn = added.BasedOn?.Val?.Value is { } basis && NameOf(basis) is { } basisName ? new BasedOn { Val = Id(basisName) } : null;
        added.NextParagraphStyle = null;
        _styles.AppendChild(added);
        return added.StyleId!.Value!;
    }

    /// <summary>Whether the heads of a template count themselves.</summary>
    public bool NumbersItself(string name) => Find(_styles, name)?.StyleParagraphProperties?.NumberingProperties is not null;

    private string? NameOf(string id) => _own.Value.Elements<Style>().FirstOrDefault(style => style.StyleId?.Value == id)?.StyleName?.Val?.Value;

    private static Style? Find(Styles styles, string name) =>
        styles.Elements<Style>().FirstOrDefault(style => string.Equals(style.StyleName?.Val?.Value, name, StringComparison.OrdinalIgnoreCase));

    private static string Resource(string name)
    {
        using var text = new StreamReader(typeof(BriefStyles).Assembly.GetManifestResourceStream($"brief.{name}")!);
        var xml = text.ReadToEnd();
        return xml[xml.IndexOf("<w:", StringComparison.Ordinal)..];
    }
}
