using System.Security.Cryptography;
using System.Text;
using PolicyDashboard.Analysis.Themes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PolicyDashboard.Corpus.Seeds;

/// <summary>A catalogue as people write it: one YAML file of groups, themes, terms and masks.</summary>
/// <remarks>The head of seeds/themes.yaml tells the format. A file is taken whole or refused whole, with all that is wrong with it.</remarks>
public static class CatalogueFile
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="CatalogueFormatException">The file is there but cannot be taken as it stands.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static Catalogue Read(string path) => Parse(File.ReadAllText(path), path);

    /// <summary>Reads the text of a file.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="path">What messages call it.</param>
    /// <exception cref="CatalogueFormatException">It cannot be taken as it stands.</exception>
    public static Catalogue Parse(string yaml, string path)
    {
        yaml = yaml.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        var problems = new List<CatalogueProblem>();
        var catalogue = Root(yaml, problems) is { } root ? new CatalogueNodes(problems).Take(root, Version(yaml)) : null;

        return catalogue is not null && problems.Count == 0
            ? catalogue
            : throw new CatalogueFormatException(path, [.. problems.OrderBy(problem => problem.Line)]);
    }

    /// <summary>SHA-256 of the text with \n as line ends, so that a checkout on Windows is the same catalogue.</summary>
    private static string Version(string yaml) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(yaml)));

    private static YamlMappingNode? Root(string yaml, List<CatalogueProblem> problems)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            {
                return root;
            }

            problems.Add(new(1, "The file is not one mapping.", "It must begin with 'groups:', 'themes:', 'terms:' and 'masks:' at the left edge."));
        }
        catch (YamlException broken)
        {
            problems.Add(new(
                (int)Math.Max(1, broken.Start.Line),
                $"The YAML is broken here: {broken.Message.ReplaceLineEndings(" ").TrimEnd('.')}.",
                "Look for a missing bracket, quote or comma at this line or just above it."));
        }

        return null;
    }
}
