using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Hosting;

/// <summary>Light or dark.</summary>
public enum Appearance
{
    /// <summary>As the system says.</summary>
    Auto = 0,

    /// <summary>Light.</summary>
    Light = 1,

    /// <summary>Dark.</summary>
    Dark = 2,
}

/// <summary>What a reader chose for good, kept in cookies and never in an address: a link shows the same view to everybody, each in their own language.</summary>
/// <param name="Language">Language of the interface.</param>
/// <param name="Appearance">Light or dark.</param>
/// <param name="Home">The place that is put first.</param>
/// <param name="Lists">Lists of places.</param>
public sealed record Preferences(Language Language, Appearance Appearance, HomePlace Home, OwnLists Lists)
{
    /// <summary>Name of the cookie, and of the field that sets it.</summary>
    public const string LanguageName = "language", AppearanceName = "appearance";

    /// <summary>Reads the cookies of a request.</summary>
    public static Preferences Of(HttpRequest request) => new(
        LanguageCodes.Read(request.Cookies[LanguageName]),
        Read(request.Cookies[AppearanceName]),
        HomePlace.Read(request.Cookies[HomePlace.Name]),
        OwnLists.Read(request.Cookies[OwnLists.Name]));

    /// <summary><c>auto</c>, <c>light</c> or <c>dark</c>: in the cookie and on the page's root element.</summary>
    public static string Code(Appearance appearance) => appearance switch
    {
        Appearance.Light => "light",
        Appearance.Dark => "dark",
        _ => "auto",
    };

    /// <summary>Reads a code; <see cref="Appearance.Auto"/> for everything else.</summary>
    public static Appearance Read(string? code) => code switch
    {
        "light" => Appearance.Light,
        "dark" => Appearance.Dark,
        _ => Appearance.Auto,
    };
}

/// <summary>Where the switches send a choice.</summary>
internal static class PreferencesEndpoint
{
    /// <summary>Maps it. The form works without a script, and leads back to the page it was sent from.</summary>
    public static void MapPreferences(this WebApplication app) =>
        app.MapPost("/" + Links.Preferences, (HttpRequest request, HttpResponse response, IFormCollection form, Vocabulary known) =>
        {
            var options = new CookieOptions
            {
                Path = request.PathBase.HasValue ? request.PathBase.Value : "/",
                MaxAge = TimeSpan.FromDays(365),
                SameSite = SameSiteMode.Lax,
                IsEssential = true,
            };

            if (form.ContainsKey(Preferences.LanguageName))
            {
                response.Cookies.Append(Preferences.LanguageName, LanguageCodes.Read(form[Preferences.LanguageName]).Code(), options);
            }

            if (form.ContainsKey(Preferences.AppearanceName))
            {
                response.Cookies.Append(Preferences.AppearanceName, Preferences.Code(Preferences.Read(form[Preferences.AppearanceName])), options);
            }

            if (form.ContainsKey(HomePlace.Name))
            {
                if (HomePlace.Read(form[HomePlace.Name]).Place is { } home)
                {
                    response.Cookies.Append(HomePlace.Name, home.ToString(), options);
                }
                else
                {
                    response.Cookies.Delete(HomePlace.Name, options);
                }
            }

            var lists = OwnLists.Read(request.Cookies[OwnLists.Name]);
            var changed = lists;
            if (form[OwnLists.Keep].ToString() is { Length: > 0 } kept && known.AreaOf(kept) is { Set.Family: "" } list)
            {
                changed = changed.With(list.ToString());
            }

            if (form[OwnLists.Drop].ToString() is { Length: > 0 } dropped)
            {
                changed = changed.Without(dropped);
            }

            if (changed != lists)
            {
                response.Cookies.Append(OwnLists.Name, changed.ToString(), options);
            }

            return Results.LocalRedirect(Back(form["back"].ToString(), request.PathBase));
        })
        // A forged choice of language harms nobody, and the form must work in a page that is days old.
        .DisableAntiforgery()
        .ExcludeFromDescription();

    // Only an address of this site: "/\elsewhere" and "//elsewhere" lead away from it.
    private static string Back(string address, PathString root) =>
        address is ['/', not ('/' or '\\'), ..] or "/" ? address : root + "/";
}
