using PolicyDashboard.Analysis.Segmentation;

namespace PolicyDashboard.Corpus.Seeds;

/// <summary>The built dictionary in a file named by what it was built from. Losing it costs a second, so it never stops the program.</summary>
/// <param name="folder">Created when it is missing.</param>
/// <param name="fingerprint">Of the files it must have been built from.</param>
/// <param name="report">Told of a file that could not be used or written.</param>
internal sealed class DictionaryCache(string folder, string fingerprint, Action<string>? report)
{
    private readonly string _path = Path.Combine(folder, $"segmentation-{fingerprint[..16]}.bin");

    /// <summary>The dictionary; null where none is kept or the file is broken.</summary>
    public SegmentationDictionary? Read()
    {
        try
        {
            var dictionary = SegmentationDictionary.Read(File.ReadAllBytes(_path));
            return dictionary.Fingerprint == fingerprint
                ? dictionary
                : throw new InvalidDataException("It was built from another dictionary.");
        }
        catch (Exception cause) when (cause is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception cause) when (cause is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            report?.Invoke($"{_path}: the built dictionary cannot be used. {cause.Message} It is built again from dict.txt; nothing else is to be done.");
            return null;
        }
    }

    /// <summary>Keeps a dictionary. Others see the old file or the new one, never half of it.</summary>
    public void Write(SegmentationDictionary dictionary)
    {
        var temporary = $"{_path}.{Path.GetRandomFileName()}";
        try
        {
            Directory.CreateDirectory(folder);
            using (var stream = new FileStream(temporary, FileMode.CreateNew))
            {
                dictionary.WriteTo(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, _path, overwrite: true);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            Remove(temporary);
            report?.Invoke($"{_path}: the built dictionary cannot be kept. {cause.Message} Every start takes a second longer until the folder can be written to.");
        }
    }

    private static void Remove(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            // What could not be written can often not be removed either; the report above says what is wrong.
        }
    }
}
