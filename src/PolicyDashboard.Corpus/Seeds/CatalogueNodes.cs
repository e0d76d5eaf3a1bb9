using System.Globalization;
using System.Text.RegularExpressions;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Analysis.Themes;
using YamlDotNet.RepresentationModel;

namespace PolicyDashboard.Corpus.Seeds;

/// <summary>Turns the nodes of a catalogue file into a catalogue and writes down everything that cannot be taken.</summary>
internal sealed partial class CatalogueNodes(List<CatalogueProblem> problems)
{
    /// <summary>Seven hues are as many as colour-blind eyes and projectors keep apart.</summary>
    private const int MostGroups = 7;
    private const int MostThemes = 64;
    private const double MostWeight = 5;

    private readonly Dictionary<string, int> _ids = [];
    private readonly Dictionary<string, int> _lineOf = [];
    private readonly List<Term> _terms = [];

    /// <summary>The catalogue; incomplete where a problem was written down.</summary>
    public Catalogue Take(YamlMappingNode root, string version)
    {
        Fields(root, "groups", "themes", "terms", "masks", "formulas", "seams");
        var groups = Items(root, "groups", required: true).Select(Group).ToList();
        if (groups.Count > MostGroups)
        {
            Problem(Child(root, "groups")!, $"There are {groups.Count} groups.", $"Keep at most {MostGroups}: more colours cannot be told apart on a projector.");
        }

        var groupIds = groups.Select(group => group.Id).ToHashSet();
        var themes = Items(root, "themes", required: true).Select(node => Theme(node, groupIds)).ToList();
        if (themes.Count is 0 or > MostThemes)
        {
            Problem(Child(root, "themes") ?? root, $"There are {themes.Count} themes.", $"A catalogue has 1 to {MostThemes}.");
        }

        var themeIds = themes.Select(theme => theme.Id).ToHashSet();
        foreach (var (key, weights) in Pairs(root, "terms"))
        {
            Terms(Themes(key, themeIds), key, weights, 1);
        }

        foreach (var mask in Items(root, "masks", required: false))
        {
            Term(mask, [], 0);
        }

        if (Child(root, "formulas") is { } formulas)
        {
            Terms([], new YamlScalarNode("formulas"), formulas, -1);
        }

        if (_terms.Count == 0 && problems.Count == 0)
        {
            Problem(root, "There is no term.", "Write terms under 'terms:', by theme and weight.");
        }

        var seams = Items(root, "seams", required: false).SelectMany(Seams).ToList();
        return new Catalogue(version, groups, [.. themes.DistinctBy(theme => theme.Id)], _terms, seams);
    }

    private ThemeGroup Group(YamlNode node)
    {
        Fields(node, "id", "zh", "en", "colour");
        var group = new ThemeGroup(Id(node), Text(node, "zh"), Text(node, "en"), Text(node, "colour"));
        if (group.Colour.Length > 0 && !Hue().IsMatch(group.Colour))
        {
            Problem(node, $"The colour of '{group.Id}' is '{group.Colour}'.", "Write six hexadecimal digits in quotes, as \"#09815f\".");
        }

        return group;
    }

    private Theme Theme(YamlNode node, HashSet<string> groups)
    {
        Fields(node, "id", "zh", "en", "group", "meaning", "meaning_en");
        var theme = new Theme(Id(node), Text(node, "zh"), Text(node, "en"), Text(node, "group"), Text(node, "meaning"))
        {
            EnglishMeaning = Text(node, "meaning_en", required: false),
        };
        if (theme.Group.Length > 0 && !groups.Contains(theme.Group))
        {
            Problem(node, $"Theme '{theme.Id}' belongs to group '{theme.Group}', which is not under 'groups:'.", $"Use one of {string.Join(", ", groups)}, or add the group.");
        }

        return theme;
    }

    /// <summary>Theme ids of a key such as <c>environment</c> or <c>environment+rural</c>.</summary>
    private string[] Themes(YamlNode key, HashSet<string> known)
    {
        var ids = Scalar(key).Split('+', StringSplitOptions.TrimEntries);
        foreach (var unknown in ids.Where(id => !known.Contains(id)))
        {
            Problem(key, $"'{unknown}' is not a theme.", $"Use ids from 'themes:', joined by + where a term speaks for several: {string.Join(", ", known)}.");
        }

        if (ids.Distinct().Count() < ids.Length)
        {
            Problem(key, $"'{Scalar(key)}' names a theme twice.", "Name each theme once.");
        }

        return ids;
    }

    private void Terms(IReadOnlyList<string> themes, YamlNode key, YamlNode weights, int sign)
    {
        if (weights is not YamlMappingNode mapping)
        {
            Problem(key, $"What follows '{Scalar(key)}' has no weights.", "Write a line for each weight, such as '3: [生态环境, 生态保护]'.");
            return;
        }

        foreach (var (weight, list) in mapping.Children)
        {
            if (!double.TryParse(Scalar(weight), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number is <= 0 or > MostWeight)
            {
                Problem(weight, $"The weight is '{Scalar(weight)}'.", $"Write a number above 0 and up to {MostWeight}: 1 weak, 2 ordinary, 3 decisive.");
            }

            if (list is not YamlSequenceNode terms)
            {
                Problem(weight, $"What follows weight {Scalar(weight)} is not a list.", "Write the terms in brackets, with commas between them.");
                continue;
            }

            foreach (var term in terms.Children)
            {
                Term(term, themes, sign * number);
            }
        }
    }

    private void Term(YamlNode node, IReadOnlyList<string> themes, double weight)
    {
        Fields(node, "term", "note", "sense_period");
        var text = node is YamlMappingNode ? Text(node, "term") : Scalar(node);
        var line = Line(node);
        if (text.Length < 2)
        {
            Problem(node, $"'{text}' has {text.Length} characters.", "Write at least two: single characters stand inside too many other words.");
            return;
        }

        if (!_lineOf.TryAdd(text, line))
        {
            Problem(node, $"'{text}' is entered twice, first at line {_lineOf[text]}.", "Keep one. A term of two themes stands once, under both ids joined by +.");
            return;
        }

        var view = MatchingView.Of(text).Text;
        if (view != text)
        {
            Problem(node, $"'{text}' would never be found.", $"Write it as texts are read: '{view}'.");
        }

        var note = node is YamlMappingNode ? Text(node, "note", required: false) : string.Empty;
        _terms.Add(new Term(text, themes, weight, note, line, Sense(node)));
    }

    private IEnumerable<Seam> Seams(YamlNode node)
    {
        Fields(node, "reason", "shared");
        var reason = Text(node, "reason");
        return Items(node, "shared", required: true).Select(shared => new Seam(Scalar(shared), reason, Line(shared))).ToList();
    }

    private SensePeriod? Sense(YamlNode node)
    {
        if (Child(node, "sense_period") is not { } period)
        {
            return null;
        }

        Fields(period, "from", "to", "reason");
        var (from, to, reason) = (Year(period, "from"), Year(period, "to"), Text(period, "reason"));
        if ((from ?? to) is null || from > to)
        {
            Problem(period, "The period has no years, or ends before it begins.", "Write 'from', 'to' or both, as years.");
        }

        return new SensePeriod(from, to, reason);
    }

    private int? Year(YamlNode node, string name)
    {
        if (Child(node, name) is not { } child)
        {
            return null;
        }

        if (int.TryParse(Scalar(child), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1949 and <= 2100)
        {
            return year;
        }

        Problem(child, $"'{name}' is '{Scalar(child)}'.", "Write a year from 1949 to 2100.");
        return null;
    }

    private string Id(YamlNode node)
    {
        var id = Text(node, "id");
        if (id.Length > 0 && !AddressPart().IsMatch(id))
        {
            Problem(node, $"The id is '{id}'.", "Ids stand in addresses: use small letters, digits and hyphens, beginning with a letter.");
        }
        else if (id.Length > 0 && !_ids.TryAdd(id, Line(node)))
        {
            Problem(node, $"The id '{id}' is used twice, first at line {_ids[id]}.", "Give every group and theme an id of its own.");
        }

        return id;
    }

    private string Text(YamlNode node, string name, bool required = true)
    {
        var text = Child(node, name) is { } child ? Scalar(child).Trim() : string.Empty;
        if (required && text.Length == 0)
        {
            Problem(node, $"'{name}' is missing.", $"Add '{name}: …' to this entry.");
        }

        return text;
    }

    private string Scalar(YamlNode node)
    {
        if (node is YamlScalarNode scalar)
        {
            return scalar.Value ?? string.Empty;
        }

        Problem(node, "A list or a mapping stands where a text is expected.", "Write one text here.");
        return string.Empty;
    }

    private IEnumerable<YamlNode> Items(YamlNode root, string name, bool required)
    {
        switch (Child(root, name))
        {
            case YamlSequenceNode list:
                return list.Children;
            case null when !required:
                return [];
            case var other:
                Problem(other ?? root, $"'{name}:' is {(other is null ? "missing" : "not a list")}.", $"Add '{name}:' with a list under it.");
                return [];
        }
    }

    private IEnumerable<(YamlNode Key, YamlNode Value)> Pairs(YamlMappingNode root, string name)
    {
        if (Child(root, name) is YamlMappingNode mapping)
        {
            return mapping.Children.Select(pair => (pair.Key, pair.Value));
        }

        Problem(root, $"'{name}:' is missing or has no themes under it.", $"Add '{name}:' with theme ids under it.");
        return [];
    }

    /// <summary>Refuses names that nothing reads: a misspelt 'meaning:' would otherwise be lost without a word.</summary>
    private void Fields(YamlNode node, params ReadOnlySpan<string> known)
    {
        if (node is not YamlMappingNode mapping)
        {
            return;
        }

        foreach (var key in mapping.Children.Keys)
        {
            if (!known.Contains(Scalar(key)))
            {
                Problem(key, $"'{Scalar(key)}' is not a field here.", $"Use {string.Join(", ", known.ToArray())}.");
            }
        }
    }

    private static YamlNode? Child(YamlNode node, string name) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(name), out var child) ? child : null;

    private static int Line(YamlNode node) => (int)node.Start.Line;

    private void Problem(YamlNode node, string found, string remedy) => problems.Add(new(Line(node), found, remedy));

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex Hue();

    [GeneratedRegex("^[a-z][a-z0-9-]*$")]
    private static partial Regex AddressPart();
}
