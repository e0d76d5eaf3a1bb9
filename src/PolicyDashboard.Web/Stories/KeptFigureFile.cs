using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PolicyDashboard.Web.Charts;

namespace PolicyDashboard.Web.Stories;

/// <summary>Writes kept figures as JSON, packed, and reads them again. What a later program cannot read is said so, and the slide keeps its words.</summary>
public static class KeptFigureFile
{
    // Raised when an older file would be read wrongly. New members with a default need no new number.
    private const byte Form = 1;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Converters = { new PlainValues() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { Traces, Axes } },
    };

    /// <summary>The figure in bytes.</summary>
    public static byte[] Write(KeptFigure figure)
    {
        using var file = new MemoryStream();
        file.WriteByte(Form);
        using (var packed = new BrotliStream(file, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(packed, figure, Options);
        }

        return file.ToArray();
    }

    /// <summary>The figure; null where the bytes are of no form that this program knows.</summary>
    public static KeptFigure? Read(byte[]? bytes)
    {
        if (bytes is not [Form, ..])
        {
            return null;
        }

        try
        {
            using var packed = new BrotliStream(new MemoryStream(bytes, 1, bytes.Length - 1), CompressionMode.Decompress);
            return JsonSerializer.Deserialize<KeptFigure>(packed, Options);
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidDataException or NotSupportedException)
        {
            return null;
        }
    }

    // The chart engine tells traces apart by what they hold; reading them back needs a name.
    private static void Traces(JsonTypeInfo type)
    {
        if (type.Type == typeof(PlotTrace))
        {
            type.PolymorphismOptions = new()
            {
                TypeDiscriminatorPropertyName = "kind",
                DerivedTypes =
                {
                    new(typeof(HeatTrace), "heat"), new(typeof(PointTrace), "points"), new(typeof(BarTrace), "bars"), new(typeof(IntervalTrace), "intervals"), new(typeof(LabelTrace), "labels"),
                },
            };
        }
    }

    // For the chart engine further axes stand beside the first ones; here they stand in a list of their own.
    private static void Axes(JsonTypeInfo type)
    {
        if (type.Type == typeof(PlotLayout) && type.Properties.FirstOrDefault(property => property.IsExtensionData) is { } axes)
        {
            type.Properties.Remove(axes);
            var own = type.CreateJsonPropertyInfo(typeof(Dictionary<string, PlotAxis>), "axes");
            own.Get = layout => ((PlotLayout)layout).Axes.ToDictionary(pair => pair.Key, pair => (PlotAxis)pair.Value);
            own.Set = (layout, value) =>
            {
                foreach (var (name, axis) in (Dictionary<string, PlotAxis>?)value ?? [])
                {
                    ((PlotLayout)layout).Axes[name] = axis;
                }
            };
            type.Properties.Add(own);
        }
    }

    /// <summary>Reads what may be a number, a word or a list of either as just that, and not as a piece of JSON.</summary>
    private sealed class PlainValues : JsonConverter<object>
    {
        public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.String:
                    return reader.GetString();
                case JsonTokenType.Number:
                    return reader.GetDouble();
                case JsonTokenType.True or JsonTokenType.False:
                    return reader.GetBoolean();
                case JsonTokenType.StartArray:
                    var list = new List<object?>();
                    while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    {
                        list.Add(reader.TokenType == JsonTokenType.Null ? null : Read(ref reader, typeof(object), options));
                    }

                    return list.TrueForAll(item => item is string) ? list.Cast<string>().ToList()
                        : list.TrueForAll(item => item is double) ? list.Cast<double>().ToList()
                        : list;
                default:
                    throw new JsonException($"A value cannot begin with {reader.TokenType}.");
            }
        }

        public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value, value.GetType(), options);
    }
}
