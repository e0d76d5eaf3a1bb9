using System.Security.Cryptography;
using PolicyDashboard.Analysis;
using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Analysis.Themes.Learned;
using PolicyDashboard.Corpus.Importing;
using PolicyDashboard.Corpus.Seeds;

namespace PolicyDashboard.Corpus;

/// <summary>The seeds folder: what a fresh corpus is filled with, and how texts are read.</summary>
internal sealed class SeedsFolder(CorpusOptions options)
{
    private const string CatalogueName = "themes.yaml";

    /// <summary>The folder.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(options.SeedsPath.Length > 0 ? options.SeedsPath : Nearest());

    /// <summary>The catalogue's file.</summary>
    public string CataloguePath => System.IO.Path.Combine(Path, CatalogueName);

    private string ModelPath => System.IO.Path.Combine(Path, "reading.model");

    private string PlaceSetsPath => System.IO.Path.Combine(Path, "placesets.yaml");

    private string PlacesPath => System.IO.Path.Combine(Path, "places.csv");

    /// <summary>Its documents, by name; none when the folder is missing.</summary>
    public IReadOnlyList<string> Documents()
    {
        var folder = System.IO.Path.Combine(Path, "documents");
        return Directory.Exists(folder) ? FilesGiven.Of([folder]) : [];
    }

    /// <summary>Reads and checks the seeds, and joins them to what reads texts.</summary>
    /// <exception cref="SeedFileException">A file is missing or broken.</exception>
    /// <exception cref="CatalogueFormatException">The catalogue is broken.</exception>
    /// <param name="cacheFolder">Where the built dictionary is kept between starts.</param>
    /// <param name="report">Told of a cache that could not be used.</param>
    public DocumentAnalyser Analyser(string cacheFolder, Action<string>? report)
    {
        return new(Catalogue(), PlacesFile.Load(There(PlacesPath)), DictionaryFiles.Load(cacheFolder, report), Model());
    }

    /// <summary>The catalogue alone.</summary>
    /// <exception cref="SeedFileException">It is missing.</exception>
    /// <exception cref="CatalogueFormatException">It is broken.</exception>
    public Catalogue Catalogue() => CatalogueFile.Read(There(CataloguePath));

    private LearnedModel Model()
    {
        try
        {
            return ModelFile.Read(File.ReadAllBytes(There(ModelPath)));
        }
        catch (InvalidDataException problem)
        {
            throw new SeedFileException(ModelPath, 0, problem.Message, "Put the file of this version back, or train it anew with the command 'train'.");
        }
    }

    private static string There(string path) => File.Exists(path)
        ? path
        : throw new SeedFileException(path, 0, "The file is missing.", "Put it back, or name the folder that has it with Seeds:Path.");

    /// <summary>The same, with the fingerprint that computed rows are known by.</summary>
    public AnalysisInForce Load(string cacheFolder, Action<string>? report)
    {
        var analyser = Analyser(cacheFolder, report);
        var places = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(PlacesPath)));
        return new(
            analyser.Catalogue,
            File.ReadAllText(CataloguePath),
            analyser.Gazetteer,
            $"{analyser.Fingerprint}/{places}",
            (text, name, day) => analyser.Analyse(text, name, day),
            (text, name, day, index) => analyser.Explain(text, name, index, day),
            analyser.Reading,
            analyser.Learned,
            analyser.Dictionary,
            PlaceSetsFile.Load(There(PlaceSetsPath), analyser.Gazetteer));
    }

    /// <summary>Beside the program where it was published; above it in a checkout.</summary>
    private static string Nearest()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var seeds = System.IO.Path.Combine(folder.FullName, "seeds");
            if (File.Exists(System.IO.Path.Combine(seeds, CatalogueName)))
            {
                return seeds;
            }
        }

        throw new SeedFileException(
            System.IO.Path.Combine(AppContext.BaseDirectory, "seeds"), 0, "There is no seeds folder here or in any folder above.", "Name it with Seeds:Path.");
    }
}
