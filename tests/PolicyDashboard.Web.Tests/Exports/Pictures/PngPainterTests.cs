using PolicyDashboard.Web.Exports.Pictures;
using SkiaSharp;

namespace PolicyDashboard.Web.Tests.Exports.Pictures;

public class PngPainterTests
{
    [Fact]
    public void Chinese_is_painted_in_a_font_that_has_it()
    {
        var painter = new PngPainter(null);
        Assert.True(painter.CanWriteChinese, "No Chinese font: apt-get install fonts-noto-cjk fontconfig");

        // A character that a font lacks is painted as the same box whatever it is.
        Assert.NotEqual(Ink(painter, "政"), Ink(painter, "口"));
        Assert.NotEqual(Ink(painter, "政策"), Ink(painter, "策政"));
    }

    [Fact]
    public void A_font_without_Chinese_is_refused()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "no font");

        Assert.False(new PngPainter(file).CanWriteChinese);
    }

    [Fact]
    public void Marks_lie_where_they_were_put_at_twice_the_size()
    {
        var picture = new Picture(40) { Height = 20 };
        picture.Add(new BoxMark(10, 5, 10, 10, "#155977"));

        using var png = SKBitmap.Decode(new PngPainter(null).Paint(picture, PngPainter.ForPrint));

        Assert.Equal((80, 40), (png.Width, png.Height));
        Assert.Equal(new SKColor(0x15, 0x59, 0x77), png.GetPixel(30, 20));
        Assert.Equal(SKColors.White, png.GetPixel(18, 20));
        Assert.Equal(SKColors.White, png.GetPixel(42, 20));
    }

    private static string Ink(PngPainter painter, string text)
    {
        var picture = new Picture(60) { Height = 30 };
        picture.Add(new TextMark(4, 24, text, 20, "#000000"));
        using var png = SKBitmap.Decode(painter.Paint(picture, 1));
        return string.Concat(png.Pixels.Select(pixel => pixel.Red < 128 ? '#' : '.'));
    }
}
