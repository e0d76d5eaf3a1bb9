using System.Globalization;

namespace PolicyDashboard.Web.Pages.Themes;

/// <summary>Learned weights as they are shown.</summary>
internal static class LearnedText
{
    /// <summary>With its sign and two decimals: <c>+0.82</c>, <c>−0.31</c>, <c>0.00</c>.</summary>
    public static string Of(double weight)
    {
        var text = Math.Abs(weight).ToString("0.00", CultureInfo.InvariantCulture);
        return text == "0.00" ? text : (weight > 0 ? "+" : "−") + text;
    }
}
