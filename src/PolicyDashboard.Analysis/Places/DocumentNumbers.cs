using System.Buffers;
using System.Text.RegularExpressions;

namespace PolicyDashboard.Analysis.Places;

/// <summary>What a document's number says about its issuer: 冀政发〔2017〕5号, 国办发〔2025〕8号.</summary>
internal sealed partial class DocumentNumbers
{
    private const double Plain = 8;
    private const double Shared = 3;

    /// <summary>Letters that cities use too: 宁政发 is 宁夏 and 南京, 青政 is 青海 and 青岛.</summary>
    private const string SharedLetters = "青宁新云桂黑藏吉川渝";

    private const string Closing = "〕])）】﹞";

    private static readonly SearchValues<char> Opening = SearchValues.Create("〔[（(【﹝");

    private readonly Dictionary<char, PlaceCode> _letters;

    /// <summary>Takes the letters from the abbreviations of the provinces.</summary>
    public DocumentNumbers(Gazetteer gazetteer) => _letters = gazetteer.Places
        .Where(place => place is { IsCurrent: true, Level: PlaceLevel.Province } && place.Abbreviation.Length > 0)
        .ToDictionary(place => place.Abbreviation[0], place => place.Code);

    /// <summary>Reads the numbers of the first <paramref name="head"/> characters; the first that is the document's own counts.</summary>
    public void Read(string view, int head, IssuingEvidence evidence)
    {
        var first = view.AsSpan(0, Math.Min(head, 1500));
        if (!HasYear(first))
        {
            return;
        }

        for (var match = Number().Match(view, 0, first.Length); match.Success; match = match.NextMatch())
        {
            if (Cited(view, match.Index))
            {
                continue;
            }

            var letters = match.Groups["letters"];
            var where = new Texts.TextSpan(match.Index, match.Length);
            if (IsCentral(letters.Value))
            {
                evidence.Add(PlaceCode.Centre, Plain, where, "文号");
                return;
            }

            if (letters.Length > 1 && _letters.TryGetValue(letters.Value[0], out var code) && letters.Value is not ['内', '府', ..])
            {
                evidence.Add(code, SharedLetters.Contains(letters.Value[0], StringComparison.Ordinal) ? Shared : Plain, where, "文号");
                return;
            }
        }
    }

    /// <summary>国发, 国办函, 中发, 人社部发, 国知发协字, 工信部联规: only the centre numbers so.</summary>
    private static bool IsCentral(string letters) =>
        letters[0] is '国' || letters.StartsWith("中发", StringComparison.Ordinal) || letters.StartsWith("中办", StringComparison.Ordinal)
        || letters.StartsWith("发改", StringComparison.Ordinal) || letters.IndexOf('部', StringComparison.Ordinal) is > 0 and < 4;

    /// <summary>Whether a year stands in brackets, as in every number. Most texts have none, and this is ten times as fast as looking for the whole.</summary>
    private static bool HasYear(ReadOnlySpan<char> text)
    {
        for (var open = text.IndexOfAny(Opening); open >= 0; open = text.IndexOfAny(Opening))
        {
            text = text[(open + 1)..].TrimStart();
            if (text.Length > 4 && (text.StartsWith("19", StringComparison.Ordinal) || text.StartsWith("20", StringComparison.Ordinal))
                && char.IsDigit(text[2]) && char.IsDigit(text[3]) && text[4..].TrimStart() is [var close, ..] && Closing.Contains(close, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Named as another's: in brackets, or right after 》.</summary>
    private static bool Cited(string view, int at)
    {
        while (at > 0 && view[at - 1] is ' ' or '\u3000' or '\u00a0')
        {
            at--;
        }

        return at > 0 && view[at - 1] is '（' or '(' or '》' or '、' or '，' or ',';
    }

    [GeneratedRegex("(?<letters>[\u4e00-\u9fff]{2,8})\\s*[〔\\[（(【﹝]\\s*(?:19|20)\\d{2}\\s*[〕\\]）)】﹞]\\s*第?\\s*\\d+\\s*号", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
