using System.Globalization;
using System.Text;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Web.Addresses;

/// <summary>Writes one address, part by part, always in the same order, leaving out what is the default anyway: the same view has one address only.</summary>
internal sealed class AddressWriter(string path, char next = '?')
{
    private readonly StringBuilder _text = new(path);
    private char _next = next;

    /// <summary>A part; nothing for null or empty.</summary>
    public AddressWriter Add(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _text.Append(_next).Append(name).Append('=').Append(Escape(value));
            _next = '&';
        }

        return this;
    }

    /// <summary>A number; nothing for null.</summary>
    public AddressWriter Add(string name, int? value) => Add(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>A choice; nothing for the default.</summary>
    public AddressWriter Add<T>(string name, WordList<T> words, T value)
        where T : struct => EqualityComparer<T>.Default.Equals(value, words.Pairs[0].Value) ? this : Add(name, words.Of(value));

    /// <summary>A filter.</summary>
    public AddressWriter Add(Filter filter) => this
        .Add("place", filter.Place?.ToString())
        .Add("level", filter.ThisLevelOnly ? "this" : null)
        .Add("document", filter.Document)
        .Add("from", filter.From)
        .Add("to", filter.To)
        .Add("month", filter.Month)
        .Add("type", filter.Types is { Count: > 0 } types ? string.Join(',', types.Select(AddressWords.Types.Of)) : null)
        .Add("class", filter.Class is { } @class ? AddressWords.Classes.Of(@class) : null)
        .Add("view", AddressWords.Views, filter.View)
        .Add("news", filter.News?.ToString());

    /// <summary>How a matrix is laid out.</summary>
    public AddressWriter Add(Arrangement arrangement) => this
        .Add("opened", string.Join(',', arrangement.Opened))
        .Add("groups", string.Join(',', arrangement.OpenedGroups))
        .Add("order", arrangement.Order.Word)
        .Add("against", arrangement.Against.Word)
        .Add("bounds", AddressWords.Bounds, arrangement.Bounds);

    /// <summary>The open number; nothing for none.</summary>
    public AddressWriter Add(OpenNumber? open) => open is null ? this : this
        .Add("open", open.Key)
        .Add(open.List);

    /// <summary>How a list of statements is looked at.</summary>
    public AddressWriter Add(ListView list) => list.WriteTo(this);

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    // These may stand in a query as they are, and addresses are read by people too.
    private static string Escape(string value) => Uri.EscapeDataString(value)
        .Replace("%3A", ":", StringComparison.Ordinal)
        .Replace("%2C", ",", StringComparison.Ordinal)
        .Replace("%40", "@", StringComparison.Ordinal)
        .Replace("%2A", "*", StringComparison.Ordinal)
        .Replace("%21", "!", StringComparison.Ordinal);
}
