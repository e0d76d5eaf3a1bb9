using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Corpus.Storage.Packing;

/// <summary>
/// The tiles of a document. Each is one byte of flags and its length; what is not as expected (white space around
/// it, white space inside it, a jump of paragraphs, another heading than the last one) follows in a second byte of flags
/// and the numbers themselves. About four bytes a statement.
/// </summary>
internal static class TilesPacking
{
    private const int KindBits = 0b11;
    private const int ClassShift = 2;
    private const int NextParagraph = 1 << 4;
    private const int IsHeading = 1 << 5;
    private const int TrailingOne = 1 << 6;
    private const int More = 1 << 7;
    private const int Leading = 1;
    private const int Trailing = 2;
    private const int OtherCharacters = 4;
    private const int OtherParagraph = 8;
    private const int OtherHeading = 16;

    public static void Write(ReadOnlySpan<Statement> statements, PackedWriter writer)
    {
        writer.Number(statements.Length);
        var (paragraph, heading) = (0, -1);
        for (var index = 0; index < statements.Length; index++)
        {
            ref readonly var statement = ref statements[index];
            var leading = statement.Span.Start - statement.Tile.Start;
            var trailing = statement.Tile.End - statement.Span.End;
            var step = statement.Paragraph - paragraph;
            var more = (leading != 0 ? Leading : 0)
                | (trailing > 1 ? Trailing : 0)
                | (statement.Characters != statement.Span.Length ? OtherCharacters : 0)
                | (step is not (0 or 1) ? OtherParagraph : 0)
                | (statement.Heading != heading ? OtherHeading : 0);
            writer.Byte((byte)((int)statement.Kind
                | ((int)statement.Class << ClassShift)
                | (step == 1 ? NextParagraph : 0)
                | (statement.IsHeading ? IsHeading : 0)
                | (trailing == 1 ? TrailingOne : 0)
                | (more != 0 ? More : 0)));
            writer.Number(statement.Tile.Length);
            if (more != 0)
            {
                writer.Byte((byte)more);
                If(Leading, leading);
                If(Trailing, trailing);
                If(OtherCharacters, statement.Characters);
                If(OtherParagraph, step);
                If(OtherHeading, statement.Heading);
            }

            if (statement.IsHeading)
            {
                writer.Byte(statement.HeadingLevel);
                heading = index;
            }

            paragraph = statement.Paragraph;

            void If(int flag, int value)
            {
                if ((more & flag) != 0)
                {
                    writer.Signed(value);
                }
            }
        }
    }

    public static Statement[] Read(ref PackedReader reader)
    {
        var statements = new Statement[reader.Number()];
        var (start, paragraph, heading) = (0, 0, -1);
        for (var index = 0; index < statements.Length; index++)
        {
            var flags = reader.Byte();
            var length = reader.Number();
            var more = (flags & More) != 0 ? reader.Byte() : 0;
            var leading = (more & Leading) != 0 ? reader.Signed() : 0;
            var trailing = (more & Trailing) != 0 ? reader.Signed() : (flags & TrailingOne) != 0 ? 1 : 0;
            var span = new TextSpan(start + leading, length - leading - trailing);
            var characters = (more & OtherCharacters) != 0 ? reader.Signed() : span.Length;
            paragraph += (more & OtherParagraph) != 0 ? reader.Signed() : (flags & NextParagraph) != 0 ? 1 : 0;
            var above = (more & OtherHeading) != 0 ? reader.Signed() : heading;
            var level = (flags & IsHeading) != 0 ? reader.Byte() : (byte)0;
            statements[index] = new(
                new(start, length), span, (StatementKind)(flags & KindBits), level, above, paragraph,
                (StatementClass)((flags >> ClassShift) & 0b11), characters);
            heading = level > 0 ? index : heading;
            start += length;
        }

        return statements;
    }
}
