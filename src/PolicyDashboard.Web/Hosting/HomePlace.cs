using PolicyDashboard.Analysis.Places;

namespace PolicyDashboard.Web.Hosting;

/// <summary>The place that a reader calls home, from the cookie by way of the root component. It fills in defaults and never changes what an address says.</summary>
/// <param name="Place">The place; null where none was chosen.</param>
public sealed record HomePlace(PlaceCode? Place)
{
    /// <summary>Name of the cookie, and of the field that sets it.</summary>
    public const string Name = "home";

    /// <summary>No place.</summary>
    public static HomePlace None { get; } = new((PlaceCode?)null);

    /// <summary>Reads a cookie or a field; no place where it holds no code of a division.</summary>
    public static HomePlace Read(string? text) => text != "none" && PlaceCode.TryParse(text, out var place) && place.IsDivision ? new(place) : None;
}
