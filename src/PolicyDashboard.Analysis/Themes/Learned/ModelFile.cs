using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>Writes a learned model to bytes and reads it back.</summary>
/// <remarks>
/// Gzip over: a magic word, themes, thresholds, biases and context weights as 32-bit floats; then the features sorted, each as the
/// number of characters shared with the one before, the rest of it, its rarity as a 16-bit float, and its weights of both steps
/// as signed bytes on a square-root scale (small weights keep their detail). A SHA-256 of all that stands in front.
/// </remarks>
public static class ModelFile
{
    private const string Magic = "PolicyDashboard model 6";

    /// <summary>The model as bytes. Weights are rounded: a model read back is the one to measure.</summary>
    public static byte[] Write(LearnedModel model)
    {
        using var body = new MemoryStream();
        using (var zip = new GZipStream(body, CompressionLevel.SmallestSize, leaveOpen: true))
        using (var writer = new BinaryWriter(zip, Encoding.UTF8))
        {
            WriteHead(writer, model);
            WriteFeatures(writer, model);
            writer.Write(model.Trained.Count);
            foreach (var term in model.Trained)
            {
                writer.Write(term.Text);
                writer.Write(term.Themes);
                writer.Write(term.Weight);
            }
        }

        var bytes = body.ToArray();
        return [.. SHA256.HashData(bytes), .. bytes];
    }

    /// <summary>The model of these bytes.</summary>
    /// <exception cref="InvalidDataException">The bytes are cut, altered or none of ours; the message says which.</exception>
    public static LearnedModel Read(byte[] bytes)
    {
        if (bytes.Length < 64)
        {
            throw new InvalidDataException($"{bytes.Length} bytes are too few for a model.");
        }

        var hash = SHA256.HashData(bytes.AsSpan(32));
        if (!hash.AsSpan().SequenceEqual(bytes.AsSpan(0, 32)))
        {
            throw new InvalidDataException("The contents do not match the checksum in front of them: the file is cut or altered.");
        }

        using var body = new BufferedStream(new GZipStream(new MemoryStream(bytes, 32, bytes.Length - 32), CompressionMode.Decompress), 1 << 16);
        using var reader = new BinaryReader(body, Encoding.UTF8);
        if (reader.ReadString() != Magic)
        {
            throw new InvalidDataException($"It does not begin with '{Magic}': it was written by another version.");
        }

        var themes = Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString()).ToList();
        var (grams, terms) = (reader.ReadInt32(), reader.ReadInt32());
        var thresholds = new Thresholds(reader.ReadSingle(), reader.ReadSingle());
        var (firstMost, secondMost) = (reader.ReadSingle(), reader.ReadSingle());
        var (firstBias, secondBias) = (Floats(reader, ThemeLanes.Count), Floats(reader, ThemeLanes.Count));
        var context = ReadContext(reader, themes.Count);
        var names = new string[grams + terms];
        var rarity = new float[names.Length];
        var weights = new byte[names.Length * 2 * themes.Count];
        for (var number = 0; number < names.Length; number++)
        {
            var shared = reader.ReadByte();
            names[number] = string.Concat(number is 0 || number == grams ? string.Empty : names[number - 1].AsSpan(0, shared), reader.ReadString());
            rarity[number] = (float)reader.ReadHalf();
            reader.BaseStream.ReadExactly(weights, number * 2 * themes.Count, 2 * themes.Count);
        }

        var trained = Enumerable.Range(0, reader.ReadInt32()).Select(_ => new TrainedTerm(reader.ReadString(), reader.ReadUInt32(), reader.ReadSingle())).ToList();
        var features = new FeatureNames(names[..grams], names[grams..], rarity);
        var arranged = Arrange(features, rarity, weights, themes.Count, new FeatureWeights(features.Length, firstMost, secondMost));
        return new LearnedModel(themes, features, arranged, firstBias, secondBias, context, thresholds, trained) { Version = Convert.ToHexStringLower(hash) };
    }

    private static FeatureWeights Arrange(FeatureNames features, float[] rarity, byte[] read, int themes, FeatureWeights weights)
    {
        for (var number = 0; number < features.Count; number++)
        {
            var slot = features.SlotOf(number);
            var from = MemoryMarshal.Cast<byte, sbyte>(read.AsSpan(number * 2 * themes, 2 * themes));
            weights.Rarity(slot) = rarity[number];
            from[..themes].CopyTo(weights.Stored(slot));
            from[themes..].CopyTo(weights.Stored(slot)[ThemeLanes.Count..]);
        }

        return weights;
    }

    private static void WriteHead(BinaryWriter writer, LearnedModel model)
    {
        writer.Write(Magic);
        writer.Write(model.Themes.Count);
        foreach (var theme in model.Themes)
        {
            writer.Write(theme);
        }

        writer.Write(model.Features.Grams.Count);
        writer.Write(model.Features.Terms.Count);
        writer.Write(model.Thresholds.Main);
        writer.Write(model.Thresholds.Further);
        writer.Write(model.Weights.FirstMost);
        writer.Write(model.Weights.SecondMost);
        foreach (var value in (float[])[.. model.FirstBias, .. model.SecondBias])
        {
            writer.Write(value);
        }

        for (var feature = 0; feature < Width(model.Themes.Count); feature++)
        {
            for (var theme = 0; theme < ThemeLanes.Count; theme++)
            {
                writer.Write(theme < model.Themes.Count ? model.Context.Weight(InMemory(feature, model.Themes.Count), theme) : 0);
            }
        }
    }

    private static void WriteFeatures(BinaryWriter writer, LearnedModel model)
    {
        var before = string.Empty;
        for (var number = 0; number < model.Features.Count; number++)
        {
            var (slot, grams) = (model.Features.SlotOf(number), model.Features.Grams);
            var name = number < grams.Count ? grams[number] : model.Features.Terms[number - grams.Count];
            var shared = number == grams.Count ? 0 : Math.Min(255, name.AsSpan().CommonPrefixLength(before));
            writer.Write((byte)shared);
            writer.Write(name[shared..]);
            writer.Write((Half)model.Weights.Rarity(slot));
            for (var at = 0; at < FeatureWeights.Bytes; at++)
            {
                if (at % ThemeLanes.Count < model.Themes.Count)
                {
                    writer.Write(model.Weights.Stored(slot)[at]);
                }
            }

            before = name;
        }
    }

    /// <summary>The weights of the surroundings: of every number for every theme, though most numbers concern one theme only.</summary>
    private static ContextWeights ReadContext(BinaryReader reader, int themes)
    {
        var read = Floats(reader, Width(themes) * ThemeLanes.Count);
        var weights = new float[ContextFeatures.Width, themes];
        for (var feature = 0; feature < Width(themes); feature++)
        {
            for (var theme = 0; theme < themes; theme++)
            {
                var weight = read[(feature * ThemeLanes.Count) + theme];
                weights[InMemory(feature, themes), theme] = weight == 0 || ContextFeatures.Concerns(InMemory(feature, themes), theme)
                    ? weight
                    : throw new InvalidDataException("A theme looks at what surrounds a statement says of another theme: it was trained by another version.");
            }
        }

        return new(themes, (feature, theme) => weights[feature, theme]);
    }

    /// <summary>How many numbers the file has for a statement's surroundings: blocks without the lanes that no theme uses.</summary>
    private static int Width(int themes) => (ContextFeatures.Blocks * themes) + ContextFeatures.Singles;

    /// <summary>Place in <see cref="ContextFeatures"/> of a number of the file.</summary>
    private static int InMemory(int feature, int themes) => feature < ContextFeatures.Blocks * themes
        ? (feature / themes * ThemeLanes.Count) + (feature % themes)
        : ContextFeatures.FirstSingle + feature - (ContextFeatures.Blocks * themes);

    private static float[] Floats(BinaryReader reader, int count) => [.. Enumerable.Range(0, count).Select(_ => reader.ReadSingle())];
}
