using System.Globalization;
using System.Security.Cryptography;

namespace PolicyDashboard.Corpus.Seeds;

/// <summary>One of the two files that segmentation is built from, and what it must hold.</summary>
/// <remarks>
/// The bytes are fixed, because a file that lost its last lines still reads as a dictionary, and every number on
/// screen would change a little. Whoever takes a newer package changes the sum here, and with it the revision.
/// </remarks>
/// <param name="Name">File name.</param>
/// <param name="Package">The npm package it comes from, with its version.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
internal sealed record DictionaryFile(string Name, string Package, int Length, string Sha256)
{
    /// <summary>jieba's words with their frequencies: 349,045, MIT licence.</summary>
    public static DictionaryFile Words { get; } = new(
        "dict.txt", "@node-rs/jieba 2.0.3", 5_071_843, "139519822fe8ab9e10d9d07e68ea0451045380aedaf54ecc51e2a28c6b42a13f");

    /// <summary>jieba's hidden Markov model, MIT licence.</summary>
    public static DictionaryFile Model { get; } = new(
        "hmm_model.utf8", "nodejieba 3.5.8", 519_739, "f17790586ac86dd048c8adffed052c4bd2b28ed0682972c1275e59040c0589a7");

    /// <summary>Reads the file from a folder.</summary>
    /// <exception cref="SeedFileException">It is missing, or not the one expected.</exception>
    public byte[] Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        byte[] content;
        try
        {
            content = File.ReadAllBytes(path);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            var problem = cause is FileNotFoundException or DirectoryNotFoundException
                ? "the file is missing; without it no text can be segmented."
                : $"the file cannot be read ({cause.Message})";
            throw new SeedFileException(path, 0, problem, Remedy, cause);
        }

        if (content.Length != Length)
        {
            var problem = string.Create(
                CultureInfo.InvariantCulture, $"the file has {content.Length:N0} bytes; expected {Length:N0}. It was cut, or is another dictionary.");
            throw new SeedFileException(path, 0, problem, Remedy);
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        return hash == Sha256
            ? content
            : throw new SeedFileException(path, 0, $"the file was altered: its SHA-256 is {hash}, expected {Sha256}.", Remedy);
    }

    private string Remedy => $"Take {Name} from the npm package {Package}: delete node_modules and the program's build folder, and build again.";
}
