using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyDashboard.Web.Exports.Briefs;

/// <summary>The count of quotations, 〔1〕 〔2〕: Word's own, so that one taken out does not leave a gap.</summary>
internal static class BriefNumbering
{
    /// <summary>Adds it and gives its id.</summary>
    public static int Add(MainDocumentPart document, string pattern)
    {
        var part = document.NumberingDefinitionsPart ?? document.AddNewPart<NumberingDefinitionsPart>();
        part.Numbering ??= new Numbering();
        var numbering = part.Numbering;
        var kind = numbering.Elements<AbstractNum>().Select(one => one.AbstractNumberId?.Value ?? 0).DefaultIfEmpty(-1).Max() + 1;
        var id = numbering.Elements<NumberingInstance>().Select(one => one.NumberID?.Value ?? 0).DefaultIfEmpty(0).Max() + 1;
        var described = new AbstractNum(new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = NumberFormatValues.Decimal },
            new LevelSuffix { Val = LevelSuffixValues.Nothing },
            new LevelText { Val = pattern },
            new LevelJustification { Val = LevelJustificationValues.Left })
        { LevelIndex = 0 })
        { AbstractNumberId = kind, MultiLevelType = new MultiLevelType { Val = MultiLevelValues.SingleLevel } };

        // All kinds stand before all counts.
        if (numbering.Elements<AbstractNum>().LastOrDefault() is { } last)
        {
            numbering.InsertAfter(described, last);
        }
        else
        {
            numbering.PrependChild(described);
        }

        var count = new NumberingInstance(new AbstractNumId { Val = kind }) { NumberID = id };
        if (numbering.Elements<NumberingInstance>().LastOrDefault() is { } lastCount)
        {
            numbering.InsertAfter(count, lastCount);
        }
        else
        {
            numbering.InsertAfter(count, described);
        }

        return id;
    }
}
