using PolicyDashboard.Analysis.Themes;

namespace PolicyDashboard.Corpus.Storage.Packing;

/// <summary>Themes of each statement: a byte for none (0) or for one theme (its index + 1); for more, 0x80 + how many, then their indices.</summary>
internal static class ThemesPacking
{
    private const int Several = 0x80;

    public static void Write(ReadOnlySpan<StatementReading> statements, PackedWriter writer)
    {
        foreach (var statement in statements)
        {
            var themes = statement.Themes;
            if (themes.Length < 2)
            {
                writer.Byte((byte)(themes.Length == 0 ? 0 : themes[0] + 1));
                continue;
            }

            writer.Byte((byte)(Several | themes.Length));
            foreach (var theme in themes)
            {
                writer.Byte(theme);
            }
        }
    }

    public static byte[][] Read(ref PackedReader reader, int count)
    {
        var statements = new byte[count][];
        for (var index = 0; index < count; index++)
        {
            var first = reader.Byte();
            var themes = first == 0 ? [] : new byte[first < Several ? 1 : first & ~Several];
            for (var place = 0; place < themes.Length; place++)
            {
                themes[place] = first < Several ? (byte)(first - 1) : reader.Byte();
            }

            statements[index] = themes;
        }

        return statements;
    }
}
