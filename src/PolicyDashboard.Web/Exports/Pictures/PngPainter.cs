using SkiaSharp;

namespace PolicyDashboard.Web.Exports.Pictures;

/// <summary>Paints pictures into PNG files, with the Chinese font of the machine that it runs on.</summary>
public sealed class PngPainter
{
    /// <summary>Points a pixel: what print needs.</summary>
    public const float ForPrint = 2;

    // What a Chinese font must have: a character of daily use (U+653F, as in policy).
    private const int Probe = 0x653F;

    // As in the style sheet of the site, and what else is found on servers.
    private static readonly string[] Families =
        ["Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "Hiragino Sans GB", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "SimHei"];

    private readonly Lazy<(SKTypeface? Plain, SKTypeface? Bold)> _faces;

    /// <param name="font">A file with a Chinese font; null to look among those of the system.</param>
    public PngPainter(string? font) => _faces = new(() => Find(font));

    /// <summary>Whether there is a font for Chinese, and the engine that paints: without either there is no PNG.</summary>
    public bool CanWriteChinese => _faces.Value.Plain is not null;

    /// <summary>Paints a picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="scale">Points a pixel.</param>
    public byte[] Paint(Picture picture, float scale)
    {
        ArgumentNullException.ThrowIfNull(picture);
        using var bitmap = new SKBitmap((int)Math.Ceiling(picture.Width * scale), (int)Math.Ceiling(picture.Height * scale));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        canvas.Scale(scale);
        foreach (var mark in picture.Marks)
        {
            Paint(canvas, mark);
        }

        using var file = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return file.ToArray();
    }

    private void Paint(SKCanvas canvas, PictureMark mark)
    {
        switch (mark)
        {
            case BoxMark box:
                var rectangle = SKRect.Create((float)box.X, (float)box.Y, (float)box.Width, (float)box.Height);
                Fill(box.Fill, box.Opacity, paint => canvas.DrawRoundRect(rectangle, (float)box.Radius, (float)box.Radius, paint));
                Stroke(box.Stroke, box.StrokeWidth, box.Opacity, paint => canvas.DrawRoundRect(rectangle, (float)box.Radius, (float)box.Radius, paint));
                break;
            case LineMark line:
                Stroke(line.Colour, line.Width, line.Opacity, paint => canvas.DrawLine((float)line.X1, (float)line.Y1, (float)line.X2, (float)line.Y2, paint));
                break;
            case DotMark dot:
                Fill(dot.Fill, dot.Opacity, paint => canvas.DrawCircle((float)dot.X, (float)dot.Y, (float)dot.Radius, paint));
                Stroke(dot.Stroke, dot.StrokeWidth, dot.Opacity, paint => canvas.DrawCircle((float)dot.X, (float)dot.Y, (float)dot.Radius, paint));
                break;
            case TextMark text:
                Write(canvas, text);
                break;
            default:
                throw new NotSupportedException($"{mark.GetType().Name} cannot be painted.");
        }
    }

    private void Write(SKCanvas canvas, TextMark text)
    {
        using var font = new SKFont(text.IsBold ? _faces.Value.Bold : _faces.Value.Plain, (float)text.Size) { Subpixel = true };
        using var paint = new SKPaint { Color = SKColor.Parse(text.Colour), IsAntialias = true };
        var aligned = text.Anchor switch { TextAnchor.Middle => SKTextAlign.Center, TextAnchor.End => SKTextAlign.Right, _ => SKTextAlign.Left };
        canvas.Save();
        canvas.RotateDegrees((float)text.Angle, (float)text.X, (float)text.Y);
        canvas.DrawText(text.Text, (float)text.X, (float)text.Y, aligned, font, paint);
        canvas.Restore();
    }

    private static void Fill(string? colour, double opacity, Action<SKPaint> draw) => With(colour, opacity, SKPaintStyle.Fill, 0, draw);

    private static void Stroke(string? colour, double width, double opacity, Action<SKPaint> draw) => With(colour, opacity, SKPaintStyle.Stroke, width, draw);

    private static void With(string? colour, double opacity, SKPaintStyle style, double width, Action<SKPaint> draw)
    {
        if (colour is null)
        {
            return;
        }

        using var paint = new SKPaint { Color = SKColor.Parse(colour).WithAlpha((byte)Math.Round(opacity * 255)), Style = style, StrokeWidth = (float)width, IsAntialias = true };
        draw(paint);
    }

    private static (SKTypeface? Plain, SKTypeface? Bold) Find(string? file)
    {
        try
        {
            if (file is not null)
            {
                var named = SKTypeface.FromFile(file);
                return Has(named) ? (named, named) : (null, null);
            }

            var fonts = SKFontManager.Default;
            var plain = Families.Select(family => fonts.MatchFamily(family, SKFontStyle.Normal)).FirstOrDefault(Has) ?? fonts.MatchCharacter(null, SKFontStyle.Normal, ["zh-Hans"], Probe);
            return Has(plain) ? (plain, fonts.MatchFamily(plain!.FamilyName, SKFontStyle.Bold) ?? plain) : (null, null);
        }
        catch (Exception missing) when (missing is DllNotFoundException or TypeInitializationException)
        {
            // The engine needs the system's font library (libfontconfig); a server without it has no fonts either.
            return (null, null);
        }
    }

    private static bool Has(SKTypeface? face)
    {
        if (face is null)
        {
            return false;
        }

        using var font = new SKFont(face);
        return font.ContainsGlyph(Probe);
    }
}
