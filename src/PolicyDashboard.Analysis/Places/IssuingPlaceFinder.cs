using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Places;

/// <summary>Finds out which place issued a document.</summary>
/// <remarks>
/// It gathers what speaks for a place — the title, phrases of office (我代表…人民政府, 人大常委会…通过), the document's number, the
/// signature, whom it addresses, what it calls itself (我省, 全市), which names fill it — and says 未定 where that does not
/// agree on one. Names in source lines, of universities, papers and roads do not count. Immutable and safe for several threads.
/// </remarks>
public sealed class IssuingPlaceFinder
{
    /// <summary>Characters at the start that may hold phrases of office.</summary>
    private const int Head = 3000;

    /// <summary>Characters at the end that may hold a signature.</summary>
    private const int Tail = 600;

    /// <summary>Characters whose names are counted; a long plan says no more after these.</summary>
    private const int Body = 30000;

    private readonly Gazetteer _gazetteer;
    private readonly PlaceIndex _index;
    private readonly DocumentNumbers _numbers;
    private readonly CountyCities _countyCities;

    /// <summary>Prepares a gazetteer; takes some milliseconds, so keep it.</summary>
    public IssuingPlaceFinder(Gazetteer gazetteer)
    {
        _gazetteer = gazetteer;
        _index = new(gazetteer);
        _numbers = new(gazetteer);
        _countyCities = new(gazetteer);
    }

    /// <summary>Which place issued a document.</summary>
    /// <param name="text">The document.</param>
    /// <param name="fileName">Name of the file without its folder: believed only where the text names no place; empty for none.</param>
    public IssuingPlace Find(DocumentText text, string fileName = "")
    {
        var view = text.View.Text;
        var year = text.Date?.Value.Year ?? 0;
        var sources = SourceLines.In(view, Head);
        var body = _index.Find(view, 0, Math.Min(view.Length, Body), year);
        body.RemoveAll(mention => sources.Exists(line => line.Start <= mention.Start && mention.Start < line.End));
        var tail = view.Length <= Body ? body : _index.Find(view, Math.Max(Body, view.Length - Tail), view.Length, year);

        var evidence = new IssuingEvidence(_gazetteer);
        new TitleSignals(view, body, evidence).Read(text.Title, text.View);
        new OfficeSignals(view, body, evidence).Read(Math.Min(view.Length, Head));
        _numbers.Read(view, Math.Min(view.Length, Head), evidence);
        SignatureSignals.Read(view, Math.Max(0, view.Length - Tail), tail, evidence);
        BodySignals.Read(view, body, evidence);
        var found = evidence.Decide(text.View);
        if (found.Code.IsDivision && found.Code == found.Code.Prefecture && evidence.Kind is '市' or default(char) && !evidence.IsStrongIn(found.Code.Province))
        {
            found = _countyCities.Nearer(found, text.View, Math.Min(view.Length, Body));
        }

        return found.Code != PlaceCode.Undetermined || fileName.Length == 0 || body.Count > 0 ? found : FromFileName(fileName, found);
    }

    private IssuingPlace FromFileName(string fileName, IssuingPlace otherwise)
    {
        var codes = _index.Find(fileName, 0, fileName.Length, 0).Where(mention => mention.IsFull).Select(mention => mention.Code).Distinct().ToList();
        return codes.Count == 1 && codes[0].IsDivision ? new(codes[0], 0.3, [new(codes[0], null, "文件名")]) : otherwise;
    }
}
