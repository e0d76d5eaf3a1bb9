using System.Globalization;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Exports.Pictures;
using PolicyDashboard.Web.Languages;
using PolicyDashboard.Web.Stories;
using PolicyDashboard.Web.Stories.Drawing;

namespace PolicyDashboard.Web.Tests.Stories;

/// <summary>What holds of every slide, on a picture of 1920 × 1080.</summary>
public class SlideStageTests(Site site)
{
    public static readonly TheoryData<string> Views = Kept.Views;

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Numbers_and_names_can_be_read_across_a_room(string view)
    {
        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            var made = await Kept.MakeAsync(site, view, language);
            foreach (var picture in Kept.Pictures(site, made, language: language))
            {
                var keyed = picture.Marks.OfType<TextMark>().Where(text => text.Key is not null).ToList();
                Assert.All(keyed, text => Assert.True(text.Size >= 23.99, $"{view}: '{text.Text}' is {text.Size} high."));
                Assert.Contains(picture.Marks.OfType<TextMark>(), text => text.Size >= 44 && text.IsBold);
            }
        }
    }

    [Fact]
    public async Task Heads_of_a_slide_stand_as_its_own_language_lets_them_whatever_the_language_of_the_show()
    {
        foreach (var (kept, shown, isSlanted) in new[] { (Language.Chinese, Language.English, false), (Language.English, Language.Chinese, true), (Language.English, Language.English, true) })
        {
            var picture = Kept.Pictures(site, await Kept.MakeAsync(site, "./", kept), language: shown)[0];

            Assert.Equal(isSlanted, picture.Marks.OfType<TextMark>().Any(text => text.Angle != 0));
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Nothing_leaves_the_picture(string view)
    {
        var made = await Kept.MakeAsync(site, view);
        foreach (var picture in Kept.Pictures(site, made))
        {
            Assert.Equal((1920, 1080), (picture.Width, picture.Height));
            foreach (var mark in picture.Marks)
            {
                var (left, top, right, bottom) = mark switch
                {
                    BoxMark box => (box.X, box.Y, box.X + box.Width, box.Y + box.Height),
                    LineMark line => (Math.Min(line.X1, line.X2), Math.Min(line.Y1, line.Y2), Math.Max(line.X1, line.X2), Math.Max(line.Y1, line.Y2)),
                    DotMark dot => (dot.X - dot.Radius, dot.Y - dot.Radius, dot.X + dot.Radius, dot.Y + dot.Radius),
                    TextMark { Angle: 0 } text when text.Anchor == TextAnchor.Start => (text.X, text.Y - text.Size, text.X + (Wrapping.Width(text.Text) * text.Size * 0.97), text.Y),
                    TextMark { Angle: 0 } text when text.Anchor == TextAnchor.End => (text.X - (Wrapping.Width(text.Text) * text.Size * 0.97), text.Y - text.Size, text.X, text.Y),
                    TextMark text => (text.X, text.Y - text.Size, text.X, text.Y),
                    _ => (0d, 0d, 0d, 0d),
                };
                Assert.True(left >= -1 && top >= -1 && right <= 1921 && bottom <= 1081, $"{view}: {mark} reaches from {left:0},{top:0} to {right:0},{bottom:0}.");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Light_and_dark_are_the_same_marks_in_other_colours(string view)
    {
        var made = await Kept.MakeAsync(site, view);
        var (light, dark) = (Kept.Pictures(site, made), Kept.Pictures(site, made, isDark: true));

        Assert.Equal(light.Select(picture => picture.Marks.Count), dark.Select(picture => picture.Marks.Count));
        foreach (var (one, other) in light.SelectMany(picture => picture.Marks).Zip(dark.SelectMany(picture => picture.Marks)))
        {
            Assert.Equal((one.GetType(), one.Key), (other.GetType(), other.Key));
            if (one is TextMark text && other is TextMark dim)
            {
                Assert.Equal((text.Text, text.X, text.Y), (dim.Text, dim.X, dim.Y));
            }
        }
    }

    [Fact]
    public async Task Every_number_of_a_matrix_stands_on_its_slides_as_in_the_table()
    {
        var made = await Kept.MakeAsync(site, "./?by=document");
        var shown = Kept.Pictures(site, made).SelectMany(picture => picture.Marks).OfType<TextMark>().Where(text => text.Key is not null).ToLookup(text => text.Key!, text => text.Text);

        foreach (var cell in made.Figure.Table.Rows.SelectMany(row => row.Cells.Skip(2)).Where(cell => cell is { Link: not null, Shade: not null }))
        {
            Assert.Contains(cell.Text, shown[cell.Key!]);
        }
    }

    [Fact]
    public async Task Rows_that_do_not_fit_go_on_on_further_slides_with_the_total_once_more()
    {
        var made = await Kept.MakeAsync(site, "./");
        var rows = made.Figure.Table.Rows;
        var many = made with
        {
            Figure = made.Figure with
            {
                Table = made.Figure.Table with { Rows = [rows[0], .. Enumerable.Range(0, 80).Select(at => rows[1] with { Head = rows[1].Head with { Text = $"row {at}" } })] },
            },
        };

        var pictures = Kept.Pictures(site, many);

        Assert.Equal(3, pictures.Count);
        Assert.All(pictures, picture => Assert.Contains(picture.Marks.OfType<TextMark>(), text => text.Text == rows[0].Head.Text));
        Assert.Equal(
            Enumerable.Range(0, 80).Select(at => $"row {at}"),
            pictures.SelectMany(picture => picture.Marks.OfType<TextMark>()).Select(text => text.Text).Where(text => text.StartsWith("row ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Thirty_four_provinces_fit_on_one_slide()
    {
        var made = await Kept.MakeAsync(site, "./");
        var rows = made.Figure.Table.Rows;
        var all = made with { Figure = made.Figure with { Table = made.Figure.Table with { Rows = [rows[0], .. Enumerable.Range(0, 34).Select(_ => rows[1])] } } };

        var picture = Assert.Single(Kept.Pictures(site, all));

        // What stands below gives way to the rows, and not the rows to it.
        Assert.InRange(SizeOfSource(picture), 16, 23);
    }

    [Theory]
    [InlineData("./?by=document")]
    [InlineData("map?theme=environment")]
    [InlineData("map?as=every")]
    [InlineData("timeline?theme=environment&step=year")]
    [InlineData("timeline?as=themes")]
    [InlineData("compare?sides=420000,370000")]
    public async Task What_is_measured_and_where_it_is_from_can_be_read_across_a_room_too(string view)
    {
        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            var made = await Kept.MakeAsync(site, view, language);

            Assert.All(Kept.Pictures(site, made, language: language), picture => Assert.True(SizeOfSource(picture) >= 24, $"{view} {language}: {SizeOfSource(picture)}"));
        }
    }

    [Fact]
    public async Task No_interval_crosses_a_number_out()
    {
        var made = await Kept.MakeAsync(site, "timeline?theme=environment&step=year");
        var plot = made.Figure.Plot!;
        List<int> years = [.. Enumerable.Range(0, 40)];
        var (from, to) = (DateOnly.Parse((string)plot.Layout.Xaxis.Range![0], CultureInfo.InvariantCulture), DateOnly.Parse((string)plot.Layout.Xaxis.Range[1], CultureInfo.InvariantCulture));
        var dense = plot.Traces.OfType<PointTrace>().First() with
        {
            X = [.. years.Select(at => from.AddDays((to.DayNumber - from.DayNumber) * (at + 1) / 45).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))],
            Y = [.. years.Select(at => 0.02 + (0.001 * at))],
            Customdata = [.. years.Select(at => $"point {at}")],
            Text = [.. years.Select(at => at % 3 == 0 ? $"{at}.5" : "")],
            Textposition = [.. years.Select(_ => "middle right")],
            Marker = new("$accent", 8),
            ErrorY = new([.. years.Select(_ => 0.01)], [.. years.Select(_ => 0.01)], "$ink-3"),
        };
        var crowded = made with { Figure = made.Figure with { Plot = plot with { Traces = [dense] } } };

        var picture = Assert.Single(Kept.Pictures(site, crowded));

        var lines = picture.Marks.OfType<LineMark>().Where(line => line.IsInterval).ToList();
        var numbers = picture.Marks.OfType<TextMark>().Where(text => text.Text.EndsWith(".5", StringComparison.Ordinal)).ToList();
        Assert.Equal(40, lines.Count);
        Assert.Contains(picture.Marks.OfType<TextMark>(), text => text.Text.Contains("个点的名称放不下", StringComparison.Ordinal));
        Assert.All(numbers, text => Assert.DoesNotContain(lines, line =>
            line.X1 > text.X && line.X1 < text.X + (Wrapping.Width(text.Text) * text.Size) && Math.Min(line.Y1, line.Y2) < text.Y && Math.Max(line.Y1, line.Y2) > text.Y - text.Size));
    }

    [Fact]
    public async Task Small_panels_stand_twelve_to_a_slide_with_all_their_points()
    {
        var made = await Kept.MakeAsync(site, "timeline?as=themes");
        var themes = made.Figure.Table.Rows.Select(row => row.Head.Text).ToList();

        var pictures = Kept.Pictures(site, made);

        var names = pictures.Select(picture => picture.Marks.OfType<TextMark>().Where(text => text.IsBold && themes.Contains(text.Text)).ToList()).ToList();
        Assert.Equal([12, 11], names.Select(one => one.Count));
        Assert.Equal(themes, names.SelectMany(one => one).Select(text => text.Text));
        Assert.All(names, one => Assert.True(one[4].Y - one[0].Y > 250, $"A panel is {one[4].Y - one[0].Y} high."));
        Assert.Equal(
            made.Figure.Table.Rows.SelectMany(row => row.Cells).Where(cell => cell.Value is not null).Select(cell => cell.Key).Order(),
            pictures.SelectMany(picture => picture.Marks).Where(mark => mark is DotMark or TextMark { Text: "▲" }).Select(mark => mark.Key).OfType<string>().Order());

        // Every panel has its own lines, as wide as itself.
        var lines = pictures[0].Marks.OfType<LineMark>().Where(line => line.Y1 == line.Y2 && line.X2 - line.X1 > 100).ToList();
        Assert.True(lines.Count >= 24 && lines.TrueForAll(line => line.X2 - line.X1 < 480), string.Join(' ', lines.Select(line => line.X2 - line.X1).Distinct()));
    }

    private static double SizeOfSource(Picture picture) => picture.Marks.OfType<TextMark>().Single(text => text.Text == "source").Size;

    [Fact]
    public void A_figure_that_cannot_be_read_leaves_title_source_and_a_word_about_it()
    {
        var picture = Assert.Single(SlideStage.Pictures(new StagedSlide("Title", null, "Source"), site.Get<SlideDrawings>().Colours(isDark: false), Language.English));

        var texts = picture.Marks.OfType<TextMark>().Select(text => text.Text).ToList();
        Assert.Contains("Title", texts);
        Assert.Contains("Source", texts);
        Assert.Contains(texts, text => text.Contains("another version of the program", StringComparison.Ordinal));
    }
}
