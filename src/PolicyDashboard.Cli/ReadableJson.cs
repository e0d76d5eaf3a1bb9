using System.Text.Encodings.Web;
using System.Text.Json;

namespace PolicyDashboard.Cli;

/// <summary>How the shell writes JSON: for eyes as well as programs, Chinese as it is.</summary>
internal static class ReadableJson
{
    public static JsonSerializerOptions Options { get; } = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
