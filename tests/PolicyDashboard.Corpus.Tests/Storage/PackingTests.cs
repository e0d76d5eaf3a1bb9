using PolicyDashboard.Analysis;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Corpus.Importing;
using PolicyDashboard.Corpus.Storage.Packing;

namespace PolicyDashboard.Corpus.Tests.Storage;

/// <summary>What is packed comes out as it went in, whatever a document is like.</summary>
public class PackingTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(16384)]
    [InlineData(int.MaxValue)]
    public void Numbers_come_out_as_they_went_in(int value)
    {
        var writer = new PackedWriter();
        writer.Number(value);
        writer.Signed(value / 2);
        writer.Signed(-(value / 2));

        var reader = new PackedReader(writer.Written);
        Assert.Equal((value, value / 2, -(value / 2)), (reader.Number(), reader.Signed(), reader.Signed()));
        Assert.True(reader.AtEnd);
    }

    [Fact]
    public void Documents_come_out_as_they_went_in()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var random = new Random(seed);
            var (tiles, readings, places) = Document(random);

            var analysis = new DocumentAnalysis(
                new("", MatchingView.Of(""), tiles, null, null, new(DocumentType.Other, null, "")), new(readings), new(PlaceCode.Undetermined, 0, []), places);

            var (unpacked, themes, spoken, hits) = BodyPacking.Read(BodyPacking.Write(analysis, HandMadeAnalysis.Catalogue), HandMadeAnalysis.Catalogue);

            Assert.Equal(tiles, unpacked);
            Assert.Equal(readings.Select(reading => reading.Themes), themes);
            Assert.Equal(readings.Select(reading => reading.Hits), hits);
            Assert.Equal(places, spoken);
        }
    }

    [Fact]
    public void A_damaged_reading_is_not_taken_for_another_one()
    {
        var (tiles, readings, places) = Document(new(7));
        var packed = BodyPacking.Write(
            new(new("", MatchingView.Of(""), tiles, null, null, new(DocumentType.Other, null, "")), new(readings), new(PlaceCode.Undetermined, 0, []), places),
            HandMadeAnalysis.Catalogue);

        Assert.Throws<InvalidDataException>(() => BodyPacking.Read(packed[..^3], HandMadeAnalysis.Catalogue));
    }

    [Fact]
    public void A_plain_statement_takes_two_bytes()
    {
        Statement[] plain = [.. Enumerable.Range(0, 100).Select(index => new Statement(new(50 * index, 50), new(50 * index, 50), StatementKind.Counting, 0, -1, 0, StatementClass.Plan, 50))];

        var writer = new PackedWriter();
        TilesPacking.Write(plain.AsSpan(), writer);

        Assert.Equal(1 + (2 * 100), writer.Written.Length);
    }

    [Fact]
    public void Sums_of_a_document_and_of_its_classes_come_out_as_they_went_in()
    {
        var numbers = new SubjectNumbers(HandMadeAnalysis.Catalogue);
        for (var seed = 0; seed < 200; seed++)
        {
            var (tiles, readings, places) = Document(new(seed));
            var analysis = new DocumentAnalysis(
                new("", MatchingView.Of(""), tiles, null, null, new(DocumentType.Other, null, "")), new(readings), new(PlaceCode.Undetermined, 0, []), places);
            var tallies = ClassTallies.Of(analysis, numbers);

            var packed = SumsPacking.Write(tallies);

            Same(tallies.Whole, null);
            Assert.All(Enum.GetValues<StatementClass>(), kind => Same(tallies.ByClass[(int)kind] ?? new(numbers.Count, false), kind));

            void Same(Tally tally, StatementClass? kind)
            {
                var counts = SumsPacking.Read(packed, tallies.Whole.Totals, kind);
                Assert.Equal(tally.Totals, counts.Totals);
                Assert.Equal(tally.Totals, SumsPacking.Totals(packed, tallies.Whole.Totals, kind));
                var found = counts.Numbers.Zip(counts.Subjects).ToDictionary(pair => (int)pair.First, pair => pair.Second);
                for (var subject = 0; subject < numbers.Count; subject++)
                {
                    var sums = tally.Subjects[subject];
                    Assert.Equal(!sums.IsEmpty, found.ContainsKey(subject));
                    Assert.Equal(new(sums.Statements, sums.Characters, sums.Hits, sums.AttentionTwelfths, sums.Paragraphs), found.GetValueOrDefault(subject));
                }
            }
        }
    }

    private static (List<Statement> Tiles, List<StatementReading> Readings, List<PlaceCode> Places) Document(Random random)
    {
        var (tiles, readings, places) = (new List<Statement>(), new List<StatementReading>(), new List<PlaceCode>());
        var (start, paragraph, headings) = (0, 0, new List<int> { -1 });
        for (var index = random.Next(0, 60); index > 0; index--)
        {
            var (leading, inside, trailing) = (random.Next(3), random.Next(0, 300), random.Next(3));
            var tile = new TextSpan(start, leading + inside + trailing);
            var level = random.Next(5) == 0 ? (byte)random.Next(1, 4) : (byte)0;
            tiles.Add(new(
                tile, new(start + leading, inside), (StatementKind)random.Next(3), level, headings[random.Next(headings.Count)],
                paragraph, (StatementClass)random.Next(3), random.Next(2) == 0 ? inside : inside / 2));
            if (level > 0)
            {
                headings.Add(tiles.Count - 1);
            }

            var position = start;
            var hits = new List<Hit>();
            for (var hit = random.Next(0, 4); hit > 0; hit--)
            {
                position += random.Next(0, 90);
                var state = (HitState)random.Next(3);
                hits.Add(new(new(position, random.Next(1, 3)), random.Next(5), state, state == HitState.Masked ? random.Next(5) : -1));
            }

            readings.Add(new([.. Enumerable.Range(0, random.Next(0, 4)).Select(theme => (byte)theme)], [.. hits]));
            places.Add(random.Next(3) switch { 0 => PlaceCode.Undetermined, 1 => new(420000 + (100 * random.Next(4))), _ => places.LastOrDefault(PlaceCode.Centre) });
            start = tile.End;
            paragraph += random.Next(0, 4);
        }

        return (tiles, readings, places);
    }
}
