using Microsoft.AspNetCore.Components;

namespace PolicyDashboard.Web.Languages;

/// <summary>A component that speaks the reader's language.</summary>
public abstract class SpokenComponent : ComponentBase
{
    /// <summary>The reader's language, from the cookie by way of the root component.</summary>
    [CascadingParameter]
    public Language Language { get; set; }

    /// <summary>A text in the reader's language.</summary>
    protected string Say(Wording wording) => wording.In(Language);

    /// <summary>A text in the reader's language with its values.</summary>
    protected string Say(Wording wording, params object?[] values) => wording.In(Language, values);
}
