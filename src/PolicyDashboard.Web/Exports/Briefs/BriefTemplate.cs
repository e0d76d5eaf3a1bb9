using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;

namespace PolicyDashboard.Web.Exports.Briefs;

/// <summary>An officer's own template. Only its look is taken; what could run, or fill the server, is refused.</summary>
public static class BriefTemplate
{
    /// <summary>Most bytes of a template.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    private const long MostUnpacked = 50L * 1024 * 1024;

    /// <summary>Whether these bytes are a Word document or template that a brief can be written into.</summary>
    public static bool IsOne(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Length is 0 or > MostBytes)
        {
            return false;
        }

        try
        {
            return IsSmall(file) && IsDocument(file);
        }
        catch (Exception broken) when (broken is InvalidDataException or OpenXmlPackageException or FileFormatException or System.Xml.XmlException or IOException or InvalidOperationException)
        {
            return false;
        }
    }

    // Counted while it is unpacked: what a zip says of its own size need not be true.
    private static bool IsSmall(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        var buffer = new byte[1 << 16];
        var unpacked = 0L;
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            for (int read; (read = part.Read(buffer)) > 0;)
            {
                if ((unpacked += read) > MostUnpacked)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool IsDocument(byte[] file)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return package.MainDocumentPart is { VbaProjectPart: null, Document.Body: not null }
            && package.DocumentType is DocumentFormat.OpenXml.WordprocessingDocumentType.Document or DocumentFormat.OpenXml.WordprocessingDocumentType.Template;
    }
}
