using Markdig;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Method;

/// <summary>docs/method.md as a page. It travels inside the program, so that the page never tells another method than the code it came with.</summary>
public sealed class MethodText
{
    private const string Chinese = "method.md", English = "method.en.md";

    // Raw HTML of the file is shown as text: docs are ours, and still nothing but Markdown has to work in them.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers().DisableHtml().Build();

    private readonly Dictionary<string, string> _pages = new()
    {
        [Chinese] = Read(Chinese) ?? "",
        [English] = Read(English) ?? Read(Chinese) ?? "",
    };

    /// <summary>The page in a language; in Chinese where it is not written in another.</summary>
    public string Html(Language language) => _pages[language == Language.English ? English : Chinese];

    /// <summary>The language that the page is really in.</summary>
    public string Lang(Language language) => Html(language) == _pages[Chinese] ? Language.Chinese.Html() : language.Html();

    private static string? Read(string name)
    {
        using var stream = typeof(MethodText).Assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using var text = new StreamReader(stream);
        return Markdown.ToHtml(text.ReadToEnd(), Pipeline);
    }
}
