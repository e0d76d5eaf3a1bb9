using System.Globalization;
using System.Text.RegularExpressions;
using PolicyDashboard.Analysis.Places;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PolicyDashboard.Corpus.Seeds;

/// <summary>seeds/placesets.yaml: the sets of places that have a name. The file's head tells the format.</summary>
public static partial class PlaceSetsFile
{
    /// <summary>Words that mean something else where a set could stand in an address.</summary>
    private static readonly string[] Taken = ["all", "none", "rest", "home", "code", "likeness", "this"];

    /// <summary>Reads the file.</summary>
    /// <exception cref="SeedFileException">It is missing, broken, or names a place that is not there.</exception>
    public static PlaceSets Load(string path, Gazetteer gazetteer)
    {
        try
        {
            return Read(File.ReadAllText(path), path, gazetteer);
        }
        catch (IOException cause)
        {
            throw new SeedFileException(path, 0, "the place sets cannot be read.", "Put back seeds/placesets.yaml as it came with the program.", cause);
        }
    }

    /// <summary>Reads what a file holds; <paramref name="path"/> is what messages call it.</summary>
    /// <exception cref="SeedFileException">It is broken, or names a place that is not there.</exception>
    public static PlaceSets Read(string yaml, string path, Gazetteer gazetteer)
    {
        var root = Root(yaml, path);
        var families = Items(root, "families", path).Select(node => new PlaceSetFamily(Id(node, path), Text(node, "zh", path), Text(node, "en", path))).ToList();
        var sets = new List<PlaceSet>();
        foreach (var node in Items(root, "sets", path))
        {
            var id = Id(node, path);
            if (sets.Exists(set => set.Id == id))
            {
                throw Broken(path, node, $"the set '{id}' is given a second time.", "Keep one of the two.");
            }

            var family = Text(node, "family", path);
            if (!families.Exists(known => known.Id == family))
            {
                throw Broken(path, node, $"'{id}' is of the family '{family}', which is not in the file.", $"Write one of: {string.Join(", ", families.Select(known => known.Id))}.");
            }

            sets.Add(new(id, Text(node, "zh", path), Text(node, "en", path), family, Members(node, id, path, gazetteer), Text(node, "source", path)));
        }

        return new(families, [.. families.SelectMany(family => sets.Where(set => set.Family == family.Id))]);
    }

    private static List<PlaceCode> Members(YamlMappingNode node, string id, string path, Gazetteer gazetteer)
    {
        var members = new List<PlaceCode>();
        foreach (var item in Items<YamlScalarNode>(node, "places", path))
        {
            if (!int.TryParse(item.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || gazetteer.Find(new(number)) is not { } place)
            {
                throw Broken(path, item, $"'{id}' names {item.Value}, which is no place of today in places.csv.", "Correct the code, or add the place there.");
            }

            if (members.Find(other => other.Holds(place.Code) || place.Code.Holds(other)) is { IsDivision: true } other)
            {
                throw Broken(path, item, $"'{id}' names {place.Code} {place.Name}, and {other}, which holds it or lies in it.", "Keep one of the two, or its documents would count twice.");
            }

            members.Add(place.Code);
        }

        return members.Count > 1 ? [.. members.Order()] : throw Broken(path, node, $"'{id}' has {members.Count} places.", "A set has two or more.");
    }

    private static YamlMappingNode Root(string yaml, string path)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents is [{ RootNode: YamlMappingNode root }]
                ? root
                : throw new SeedFileException(path, 1, "the file is not one mapping.", "It must begin with 'families:' and 'sets:' at the left edge.");
        }
        catch (YamlException broken)
        {
            throw new SeedFileException(path, (int)broken.Start.Line, $"the YAML is broken here: {broken.Message}.", "Look for a missing bracket, quote or comma here or just above.", broken);
        }
    }

    private static IEnumerable<YamlMappingNode> Items(YamlMappingNode node, string name, string path) => Items<YamlMappingNode>(node, name, path);

    private static IEnumerable<T> Items<T>(YamlMappingNode node, string name, string path)
        where T : YamlNode =>
        node.Children.TryGetValue(name, out var child) && child is YamlSequenceNode list
            ? list.Children.Select(item => item as T ?? throw Broken(path, item, $"an entry of '{name}' is not written as the others.", "Write it as the head of the file says."))
            : throw Broken(path, node, $"there is no list '{name}'.", $"Write '{name}:' with its entries.");

    private static string Id(YamlMappingNode node, string path)
    {
        var id = Text(node, "id", path);
        return IdPattern().IsMatch(id) && !Taken.Contains(id) && !id.EndsWith("-only", StringComparison.Ordinal)
            ? id
            : throw Broken(path, node, $"the id is '{id}'.", "Write two or more lower case letters, with hyphens between words; it stands in addresses.");
    }

    private static string Text(YamlMappingNode node, string name, string path) =>
        node.Children.TryGetValue(name, out var child) && child is YamlScalarNode { Value: { Length: > 0 } text }
            ? text
            : throw Broken(path, node, $"an entry has no '{name}'.", $"Write '{name}: …'.");

    private static SeedFileException Broken(string path, YamlNode node, string problem, string remedy) => new(path, (int)node.Start.Line, problem, remedy);

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();
}
