using System.Globalization;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Analysis.Themes.Learned;
using PolicyDashboard.Corpus.Reading;

namespace PolicyDashboard.Corpus.Seeds;

/// <summary>Reads statements labelled by people, for training and for measuring.</summary>
/// <remarks>
/// A labels file (<c>*.labels.tsv</c>) names a document in a line <c># path</c> and gives its statements below: start, end, labels.
/// A folder with <c>sources.tsv</c> holds a file a document (<c>name TAB path of the text</c>), each line start, end, labels, text.
/// Offsets count Unicode code points of the text as stored. Labels: theme ids, main one first; <c>-</c> none; <c>!</c> boilerplate;
/// a <c>?</c> behind a theme: only one of two readers gave it. Paths are below the folder of texts, which is no part of the project.
/// </remarks>
public static class LabelFiles
{
    /// <summary>Reads the labels at a path together with the texts they are about.</summary>
    /// <param name="path">A labels file, a gold file with a <c>sources.tsv</c> beside it, or a folder.</param>
    /// <param name="texts">The folder that the paths of texts are below.</param>
    /// <exception cref="SeedFileException">A line is not of the form, or no statement stands where a label points.</exception>
    public static IReadOnlyList<LabelledDocument> Read(string path, string texts)
    {
        var lines = Directory.Exists(path) && File.Exists(Path.Combine(path, "sources.tsv")) ? FromSources(path, null)
            : Directory.Exists(path) ? Directory.GetFiles(path, "*.labels.tsv").Order(StringComparer.Ordinal).SelectMany(FromFile)
            : path.EndsWith(".gold.tsv", StringComparison.Ordinal) ? FromSources(Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFileName(path))
            : FromFile(path);
        return [.. lines
            .GroupBy(line => line.Document)
            .OrderBy(document => document.Key, StringComparer.Ordinal)
            .Select(document => Of(document.Key, [.. document], texts))];
    }

    private static IEnumerable<LabelLine> FromFile(string path)
    {
        var (document, number) = (string.Empty, 0);
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                document = line[2..];
            }
            else if (line.Length > 0)
            {
                yield return LabelLine.Parse(line, document, path, number);
            }
        }
    }

    private static IEnumerable<LabelLine> FromSources(string folder, string? only)
    {
        // Paths in sources.tsv may also name files beside the ones measured with; only those asked for are opened.
        var sources = File.ReadLines(Path.Combine(folder, "sources.tsv")).Select(line => line.Split('\t')).Where(parts => parts.Length == 2);
        foreach (var source in sources)
        {
            var file = Path.Combine(folder, Path.GetFileName(source[0]));
            if (only is not null && only != Path.GetFileName(source[0]))
            {
                continue;
            }

            var number = 0;
            foreach (var line in File.ReadLines(file))
            {
                number++;
                if (line.Length > 0 && char.IsAsciiDigit(line[0]))
                {
                    yield return LabelLine.Parse(line, source[1], file, number);
                }
            }
        }
    }

    private static LabelledDocument Of(string name, IReadOnlyList<LabelLine> lines, string texts)
    {
        var path = Path.Combine(texts, name);
        if (!File.Exists(path))
        {
            throw new SeedFileException(lines[0].File, lines[0].Number, $"The text '{path}' is missing.", "Name the folder of texts with --texts.");
        }

        var stored = TextDecoder.Decode(File.ReadAllBytes(path)).Text
            ?? throw new SeedFileException(lines[0].File, lines[0].Number, $"'{path}' is no text.", "Take its labels out.");
        var text = TextReading.Read(stored, string.Empty);
        var offsets = CodePoints(stored);
        var labels = new Dictionary<int, Label>();
        foreach (var line in lines)
        {
            if (line.End >= offsets.Length || Nearest(text, offsets[line.Start], offsets[line.End]) is not { } statement)
            {
                throw new SeedFileException(line.File, line.Number, $"No statement of '{name}' stands at {line.Start}-{line.End}.", "Take the line out, or label the text as it is now.");
            }

            labels[statement] = line.Label;
        }

        return new LabelledDocument(name, Kind(name), text, labels);
    }

    /// <summary>The folder that a text lies in: what sort of document it is.</summary>
    private static string Kind(string name) => Path.GetFileName(Path.GetDirectoryName(name)) ?? string.Empty;

    /// <summary>The statement that shares at least half of the stretch; the one that shares most.</summary>
    private static int? Nearest(DocumentText text, int start, int end)
    {
        var (best, most) = (-1, 0);
        for (var index = 0; index < text.Statements.Count; index++)
        {
            var span = text.Statements[index].Span;
            var shared = Math.Min(end, span.End) - Math.Max(start, span.Start);
            if (shared > most)
            {
                (best, most) = (index, shared);
            }
        }

        return 2 * most >= end - start && best >= 0 ? best : null;
    }

    /// <summary>UTF-16 position of each code point, and the text's length behind the last.</summary>
    private static int[] CodePoints(string stored)
    {
        var positions = new List<int>(stored.Length + 1);
        for (var at = 0; at < stored.Length; at += char.IsSurrogatePair(stored, at) ? 2 : 1)
        {
            positions.Add(at);
            if (at + 1 == stored.Length)
            {
                break;
            }
        }

        positions.Add(stored.Length);
        return [.. positions];
    }

    private sealed record LabelLine(string Document, string File, int Number, int Start, int End, Label Label)
    {
        public static LabelLine Parse(string line, string document, string file, int number)
        {
            var parts = line.Split('\t');
            if (document.Length == 0
                || parts.Length < 3
                || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
                || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var end))
            {
                throw new SeedFileException(file, number, $"'{line}' is no label.", "Write start, end and labels with tabs between, below a line '# path'.");
            }

            var labels = parts[2].Split(',').Where(label => label is not ("-" or "!")).ToList();
            return new(document, file, number, start, end, new Label(
                [.. labels.Where(label => !label.EndsWith('?'))],
                [.. labels.Where(label => label.EndsWith('?')).Select(label => label[..^1])],
                parts[2] == "!"));
        }
    }
}
