using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace PolicyDashboard.Web.Tests;

/// <summary>Pages as a reader's browser takes them apart.</summary>
internal static class Html
{
    public static async Task<IDocument> PageAsync(this HttpClient client, string address)
    {
        var html = await client.GetStringAsync(address);
        return await new HtmlParser().ParseDocumentAsync(html);
    }

    /// <summary>The text of an element with white space as it is shown.</summary>
    public static string Shown(this IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
