namespace PolicyDashboard.Web.Charts;

/// <summary>The script that draws (Plotly), and whether a reader's browser has it already.</summary>
/// <remarks>
/// js/charts.js notes the address of what it loaded in a cookie. The address changes with the script, so a browser that has an
/// older one is not taken for one that has this.
/// </remarks>
public static class DrawingEngine
{
    /// <summary>Its file under the web root, as <c>Assets</c> knows it.</summary>
    public const string File = "lib/plotly-cartesian.min.js";

    /// <summary>Name of the cookie.</summary>
    public const string Cookie = "drawing";

    /// <summary>Whether the browser that asks has loaded <paramref name="address"/> before.</summary>
    /// <param name="http">The request that renders the page; null in a circuit, where there is none.</param>
    /// <param name="address">Address of the script in this release.</param>
    public static bool IsKept(HttpContext? http, string address) => http?.Request.Cookies[Cookie] == address;
}
