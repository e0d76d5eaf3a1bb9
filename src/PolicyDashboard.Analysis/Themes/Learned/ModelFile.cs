using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>Writes a learned model to bytes and reads it back.</summary>
/// <remarks>
/// Gzip over: a magic word, themes, threshold, biases and context weights as 32-bit floats; then the features sorted, each as the
/// number of characters shared with the one before, the rest of it, its rarity as a 16-bit float, and its weights of both steps
/// as signed bytes on a square-root scale (small weights keep their detail). A SHA-256 of all that stands in front.
/// </remarks>
public static class ModelFile
{
    private const string Magic = "PolicyDashboard model 3";

    /// <summary>The model as bytes. Weights are rounded: a model read back is the one to measure.</summary>
    public static byte[] Write(LearnedModel model)
    {
        using var body = new MemoryStream();
        using (var zip = new GZipStream(body, CompressionLevel.SmallestSize, leaveOpen: true))
        using (var writer = new BinaryWriter(zip, Encoding.UTF8))
        {
            WriteHead(writer, model);
            WriteFeatures(writer, model, model.Grams, 0);
            WriteFeatures(writer, model, model.Terms, model.Grams.Count);
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

        using var reader = new BinaryReader(new GZipStream(new MemoryStream(bytes, 32, bytes.Length - 32), CompressionMode.Decompress), Encoding.UTF8);
        if (reader.ReadString() != Magic)
        {
            throw new InvalidDataException($"It does not begin with '{Magic}': it was written by another version.");
        }

        var themes = Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString()).ToList();
        var (grams, terms) = (reader.ReadInt32(), reader.ReadInt32());
        var threshold = reader.ReadSingle();
        var (firstMost, secondMost) = (reader.ReadSingle(), reader.ReadSingle());
        float[][] plain = [Floats(reader, LearnedModel.Stride), Floats(reader, LearnedModel.Stride), Floats(reader, ContextFeatures.Width(themes.Count) * LearnedModel.Stride)];
        var names = new string[grams + terms];
        var rarity = new float[names.Length];
        var weights = new sbyte[names.Length * 2 * themes.Count];
        for (var row = 0; row < names.Length; row++)
        {
            var shared = reader.ReadByte();
            names[row] = (row is 0 || row == grams ? string.Empty : names[row - 1][..shared]) + reader.ReadString();
            rarity[row] = (float)reader.ReadHalf();
            for (var at = 0; at < 2 * themes.Count; at++)
            {
                weights[(row * 2 * themes.Count) + at] = reader.ReadSByte();
            }
        }

        var trained = Enumerable.Range(0, reader.ReadInt32()).Select(_ => new TrainedTerm(reader.ReadString(), reader.ReadUInt32(), reader.ReadSingle())).ToList();
        var model = new LearnedModel(Convert.ToHexStringLower(hash), themes, names[..grams], names[grams..], trained) { Threshold = threshold };
        plain[0].CopyTo(model.FirstBias, 0);
        plain[1].CopyTo(model.SecondBias, 0);
        plain[2].CopyTo(model.Context, 0);
        for (var row = 0; row < names.Length; row++)
        {
            model.Squares[row] = rarity[row] * rarity[row];
            for (var t = 0; t < themes.Count; t++)
            {
                model.First[(row * LearnedModel.Stride) + t] = rarity[row] * Open(weights[(row * 2 * themes.Count) + t], firstMost);
                model.Second[(row * LearnedModel.Stride) + t] = rarity[row] * Open(weights[(((row * 2) + 1) * themes.Count) + t], secondMost);
            }
        }

        return model;
    }

    private static void WriteHead(BinaryWriter writer, LearnedModel model)
    {
        writer.Write(Magic);
        writer.Write(model.Themes.Count);
        foreach (var theme in model.Themes)
        {
            writer.Write(theme);
        }

        writer.Write(model.Grams.Count);
        writer.Write(model.Terms.Count);
        writer.Write(model.Threshold);
        writer.Write(Most(model.First, model));
        writer.Write(Most(model.Second, model));
        foreach (var value in (float[])[.. model.FirstBias, .. model.SecondBias, .. model.Context])
        {
            writer.Write(value);
        }
    }

    private static void WriteFeatures(BinaryWriter writer, LearnedModel model, IReadOnlyList<string> names, int firstRow)
    {
        var (firstMost, secondMost) = (Most(model.First, model), Most(model.Second, model));
        for (var at = 0; at < names.Count; at++)
        {
            var row = firstRow + at;
            var shared = at == 0 ? 0 : Math.Min(255, names[at].AsSpan().CommonPrefixLength(names[at - 1]));
            var rarity = MathF.Sqrt(model.Squares[row]);
            writer.Write((byte)shared);
            writer.Write(names[at][shared..]);
            writer.Write((Half)rarity);
            foreach (var (weights, most) in ((float[], float)[])[(model.First, firstMost), (model.Second, secondMost)])
            {
                for (var t = 0; t < model.Themes.Count; t++)
                {
                    writer.Write(Close(rarity == 0 ? 0 : weights[(row * LearnedModel.Stride) + t] / rarity, most));
                }
            }
        }
    }

    /// <summary>The largest weight before rarity is folded in.</summary>
    private static float Most(float[] weights, LearnedModel model)
    {
        var most = 1e-9f;
        for (var row = 0; row < model.Squares.Length; row++)
        {
            var rarity = MathF.Sqrt(model.Squares[row]);
            for (var t = 0; t < model.Themes.Count && rarity > 0; t++)
            {
                most = Math.Max(most, Math.Abs(weights[(row * LearnedModel.Stride) + t]) / rarity);
            }
        }

        return most;
    }

    private static sbyte Close(float weight, float most) =>
        (sbyte)MathF.Round(MathF.CopySign(127 * MathF.Sqrt(Math.Abs(weight) / most), weight));

    private static float Open(sbyte stored, float most) => stored * Math.Abs((float)stored) / (127f * 127f) * most;

    private static float[] Floats(BinaryReader reader, int count) => [.. Enumerable.Range(0, count).Select(_ => reader.ReadSingle())];
}
