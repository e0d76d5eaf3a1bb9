namespace PolicyDashboard.Web.Languages;

/// <summary>The language of the interface. The documents stay in the language they were written in.</summary>
public enum Language
{
    /// <summary>中文, the default whatever the browser says: the readers of these documents read Chinese.</summary>
    Chinese = 0,

    /// <summary>English.</summary>
    English = 1,
}

/// <summary>How a language is written in a cookie and in HTML.</summary>
public static class LanguageCodes
{
    /// <summary><c>zh</c> or <c>en</c>: what the cookie and the switch hold.</summary>
    public static string Code(this Language language) => language == Language.English ? "en" : "zh";

    /// <summary>The <c>lang</c> attribute of the page.</summary>
    public static string Html(this Language language) => language == Language.English ? "en" : "zh-CN";

    /// <summary>Reads a code; Chinese for everything that is not <c>en</c>.</summary>
    public static Language Read(string? code) => code == "en" ? Language.English : Language.Chinese;
}
