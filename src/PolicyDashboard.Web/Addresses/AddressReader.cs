using System.Globalization;
using Microsoft.Extensions.Primitives;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Addresses;

/// <summary>
/// Reads the parts of an address into values, once, at the edge. What is missing or empty gives the default;
/// what cannot be understood is never replaced in silence but kept as a problem with the valid values.
/// </summary>
public sealed class AddressReader(IReadOnlyDictionary<string, StringValues> query, Vocabulary known)
{
    /// <summary>Years that a document of the corpus can have.</summary>
    public const int FirstYear = 1949, LastYear = 2100;

    private readonly List<AddressProblem> _problems = [];

    /// <summary>What could not be understood, in the order in which it was read.</summary>
    public IReadOnlyList<AddressProblem> Problems => _problems;

    /// <summary>What the address may speak of.</summary>
    public Vocabulary Known => known;

    /// <summary>The text of a part; null where it is missing or empty.</summary>
    public string? Text(string name) =>
        query.TryGetValue(name, out var values) && values.ToString() is { Length: > 0 } text ? text : null;

    /// <summary>The texts of a part that may be repeated or hold several parted by commas.</summary>
    public IReadOnlyList<string> Texts(string name) =>
        query.TryGetValue(name, out var values)
            ? [.. values.SelectMany(value => (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct()]
            : [];

    /// <summary>A choice among words; the first of them where the part is missing.</summary>
    public T Choice<T>(string name, WordList<T> words, Func<T, Wording> meaning)
        where T : struct => Optional(name, words, meaning) ?? words.Pairs[0].Value;

    /// <summary>A choice among words, or null where the part is missing.</summary>
    public T? Optional<T>(string name, WordList<T> words, Func<T, Wording> meaning)
        where T : struct => Text(name) is { } text ? Find(name, text, words, meaning) : null;

    /// <summary>One of several words that a part holds, or null and a problem.</summary>
    public T? Word<T>(string name, string text, WordList<T> words, Func<T, Wording> meaning)
        where T : struct => Find(name, text, words, meaning);

    /// <summary>The measure.</summary>
    public Measure Measure() => Choice("measure", AddressWords.Measures, Names.Of);

    /// <summary>A whole number within bounds, or null.</summary>
    public int? Number(string name, int least, int most)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        Refuse(name, text, Words.ProblemNumber, [new($"{least} … {most}", Words.ProblemNumberRange)]);
        return null;
    }

    /// <summary>A subject key, or null.</summary>
    public string? Subject(string name) => Text(name) is { } text ? Subject(name, text) : null;

    /// <summary>A subject key found in <paramref name="text"/>, or null and a problem.</summary>
    public string? Subject(string name, string text)
    {
        if (known.Find(text) is { } subject)
        {
            // A search may be written in several ways and is kept in one.
            return subject.Key;
        }

        if (text.StartsWith(SearchText.KeyPrefix, StringComparison.Ordinal))
        {
            Refuse(name, text, Names.Of(SearchText.Read(text[SearchText.KeyPrefix.Length..]).Problem!), [new($"{SearchText.KeyPrefix}GDP", Words.SearchKeyExample)]);
            return null;
        }

        Refuse(name, text, Words.ProblemTheme, ValidSubjects);
        return null;
    }

    /// <summary>The key of a subject that is in the catalogue, or null: a search is none.</summary>
    public string? Theme(string name)
    {
        var theme = Subject(name);
        if (SearchText.OfKey(theme) is null)
        {
            return theme;
        }

        Refuse(name, theme!, Words.ProblemTheme, ValidSubjects);
        return null;
    }

    /// <summary>A place, or null.</summary>
    public PlaceCode? Place(string name) => Text(name) is { } text ? Place(name, text) : null;

    /// <summary>A place found in <paramref name="text"/>, or null and a problem.</summary>
    public PlaceCode? Place(string name, string text)
    {
        if (PlaceCode.TryParse(text, out var place) && known.Knows(place))
        {
            return place;
        }

        Refuse(name, text, Words.ProblemPlace, [.. ValidPlaces.Where(valid => known.Sets.Find(valid.Value) is null)]);
        return null;
    }

    /// <summary>A place, a set of places that has a name, or a list of places; null where the part is missing or is none of them.</summary>
    public Area? Area(string name) => Text(name) is { } text ? Area(name, text) : null;

    /// <summary>The same, found in <paramref name="text"/>. Several parted by commas, as boxes of a form are sent, are a list.</summary>
    public Area? Area(string name, string text)
    {
        var areas = new List<Area>();
        foreach (var word in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (known.AreaOf(word) is not { } area)
            {
                Refuse(name, text, Words.ProblemPlace, ValidPlaces);
                return null;
            }

            areas.Add(area);
        }

        return areas.Count switch
        {
            0 => null,
            1 => areas[0],
            _ => Analysis.Places.Area.Of(areas.SelectMany(area => area.Members), ListName.Read(Text(CalledName))),
        };
    }

    /// <summary>Name of the part in which a form sends the places that it adds as one; Links writes them where they belong.</summary>
    public const string TogetherName = "together";

    /// <summary>Name of the part in which a form sends what the places are called that it takes as one.</summary>
    public const string CalledName = "called";

    /// <summary>Several of them, each once, in the order given; a list that a form adds comes last.</summary>
    /// <param name="name">Name of the part.</param>
    /// <param name="most">Most that a page can show.</param>
    /// <param name="tooMany">What is said of more.</param>
    public IReadOnlyList<Area> Areas(string name, int most, Wording tooMany)
    {
        var areas = Texts(name).Select(text => Area(name, text)).Append(Area(TogetherName)).OfType<Area>().Distinct().ToList();
        if (areas.Count > most)
        {
            Refuse(name, string.Join(',', areas), tooMany, []);
        }

        return areas;
    }

    /// <summary>Types of document; empty for all.</summary>
    public IReadOnlyList<DocumentType> Types(string name) =>
        [.. Texts(name).Select(text => Find(name, text, AddressWords.Types, Names.Of)).OfType<DocumentType>().Order()];

    /// <summary>The filter that most addresses carry.</summary>
    public Filter Filter()
    {
        var (from, to) = (Number("from", FirstYear, LastYear), Number("to", FirstYear, LastYear));
        if (from > to)
        {
            // Two ends in the wrong order can mean one thing only.
            (from, to) = (to, from);
        }

        var types = Types("type");
        return new Filter(
            Area("place"),
            Text("level") is { } level && Level(level),
            Number("document", 1, int.MaxValue),
            from,
            to,
            types.Count is 0 || types.Count == AddressWords.Types.Pairs.Count ? null : types,
            Optional("class", AddressWords.Classes, Names.Of),
            Choice("view", AddressWords.Views, Names.Of),
            Number("month", 1, 12),
            News("news"));
    }

    /// <summary>Which documents are new, or null.</summary>
    public News? News(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (Corpus.Queries.News.Parse(text) is { } news)
        {
            return news;
        }

        Refuse(name, text, Words.ProblemNews, [new("after-3058", Words.ProblemNewsTaken), new("since-20260301", Words.ProblemNewsIssued)]);
        return null;
    }

    /// <summary>Keeps a problem.</summary>
    public void Refuse(string name, string found, Wording what, IReadOnlyList<ValidValue> valid) =>
        _problems.Add(new AddressProblem(name, found, what, valid));

    private IReadOnlyList<ValidValue> ValidSubjects => [.. known.Subjects.Select(subject => new ValidValue(subject.Key, new(subject.Chinese, subject.English)))];

    private IReadOnlyList<ValidValue> ValidPlaces =>
    [
        new("000000", Words.LevelCentre),
        .. known.Provinces.Select(province => new ValidValue(province.Code.ToString(), new(province.Name, known.Gazetteer.EnglishName(province.Code)))),
        new("none", Words.PlaceUndetermined),
        .. known.Sets.Sets.Select(set => new ValidValue(set.Id, new(set.Chinese, set.English))),
    ];

    private bool Level(string text)
    {
        if (text is not ("this" or "all"))
        {
            Refuse("level", text, Words.ProblemWord, [new("all", Words.LevelWithBeneath), new("this", Words.LevelThisOnly)]);
        }

        return text == "this";
    }

    private T? Find<T>(string name, string text, WordList<T> words, Func<T, Wording> meaning)
        where T : struct
    {
        if (words.Find(text) is { } value)
        {
            return value;
        }

        Refuse(name, text, Words.ProblemWord, [.. words.Pairs.Select(pair => new ValidValue(pair.Word, meaning(pair.Value)))]);
        return null;
    }
}
