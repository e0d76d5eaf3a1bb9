using System.Globalization;
using PolicyDashboard.Analysis.Places;

namespace PolicyDashboard.Benchmarks;

/// <summary>What the first lines of a text say of its issuer where the answer is not the manifest's row, found out by plain words, apart from the finder.</summary>
internal sealed class PlaceDifferences(Gazetteer gazetteer)
{
    private const int Head = 800;
    private const string Elsewhere = "another division's congress or government";
    private const string Silent = "the first lines name no congress or government";

    private readonly SortedDictionary<string, int> _kinds = new(StringComparer.Ordinal);
    private int _confirmed;

    /// <summary>Counts a difference.</summary>
    public void Add(PlaceCode found, string text)
    {
        var head = text[..Math.Min(text.Length, Head)];
        var name = gazetteer.Name(found);
        var kind = found == PlaceCode.Centre ? "read as the centre's"
            : Names(head, name) ? "its own congress or government is named in the first lines"
            : Issuer(head) is { } issuer ? (issuer.EndsWith('省') ? Elsewhere : $"{Elsewhere}: {issuer}, read as {name}")
            : Silent;
        _confirmed += Names(head, name) ? 1 : 0;
        _kinds[kind] = _kinds.GetValueOrDefault(kind) + 1;
    }

    /// <summary>Prints how many differences are of each kind.</summary>
    public void Print(int answered)
    {
        foreach (var (kind, count) in _kinds)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    differs: {kind,-76} {count,4}"));
        }

        if (_confirmed > 0)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  issued by the place read, in the words of the text, though the row names another: {_confirmed} of {answered} answered"));
        }
    }

    /// <summary>某市第十五届人民代表大会, 某县人民代表大会, 某市人民政府.</summary>
    private static bool Names(string head, string name)
    {
        for (var at = head.IndexOf(name, StringComparison.Ordinal); at >= 0; at = head.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            var after = head[(at + name.Length)..Math.Min(head.Length, at + name.Length + 14)];
            if (after.StartsWith("人民政府", StringComparison.Ordinal) || after.IndexOf("人民代表大会", StringComparison.Ordinal) is 0 || (after.StartsWith('第') && after.Contains("届人民代表大会", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What stands before the first 第…届人民代表大会.</summary>
    private static string? Issuer(string head)
    {
        var congress = head.IndexOf("届人民代表大会", StringComparison.Ordinal);
        var ordinal = congress < 0 ? -1 : head.LastIndexOf('第', congress);
        return ordinal < 0 ? null : head[(head.LastIndexOfAny([' ', '\n', '日', '（', '(', '由', '经', '\u3000'], ordinal) + 1)..ordinal];
    }
}
