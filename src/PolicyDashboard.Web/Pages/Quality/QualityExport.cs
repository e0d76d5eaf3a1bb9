using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Quality;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Exports;
using PolicyDashboard.Web.Exports.Tables;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Quality;

/// <summary>How right the reading is, theme by theme, in files.</summary>
public sealed class QualityExport(QualityQuery quality, Vocabulary known) : ExportedList
{
    /// <inheritdoc/>
    public override string Name => "quality";

    /// <inheritdoc/>
    public override Task<ListAnswer?> AskAsync(AddressReader address, ListTarget target, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(target);
        return Task.FromResult(quality.Ask() is { } answer ? Of(answer, target) : null);
    }

    private ListAnswer Of(QualityAnswer answer, ListTarget target)
    {
        var (language, measured) = (target.Language, answer.Quality);
        return new ListAnswer(
            new Sheet(Words.NavQuality.In(language), Columns(language), measured.Themes.Where(theme => known.Find(theme.Theme) is not null).Select(theme => Row(theme, measured.Statements, target)).ToAsyncEnumerable()),
            Words.QualityTitle.In(language),
            [
                Words.QualityIntro.In(language, measured.Measured, Numbers.Count(measured.Documents), Numbers.Count(measured.Statements)),
                Words.QualityNotes.In(language),
                .. answer.IsCurrent ? Array.Empty<string>() : [Words.QualityOld.In(language, measured.Revision, answer.Reading)],
            ],
            Links.Quality);
    }

    private static List<SheetColumn> Columns(Language language)
    {
        string Percent(Wording name) => Words.ExportHead.In(language, name.In(language), CellUnit.Percent.In(language));
        IEnumerable<SheetColumn> WithInterval(Wording name) =>
            [new(Percent(name), 11), new(Words.ExportLow.In(language, Percent(name)), 11), new(Words.ExportHigh.In(language, Percent(name)), 11)];

        return
        [
            new(Words.ThemeLabel.In(language), 18),
            new(Words.QualityLabelled.In(language), 10),
            .. WithInterval(Words.QualityPrecision),
            .. WithInterval(Words.QualityRecall),
            new("F1", 8),
            new(Words.ExportHead.In(language, Words.QualityBias.In(language), CellUnit.Points.In(language)), 12),
        ];
    }

    private SheetRow Row(ThemeQuality counts, int statements, ListTarget target) => new(
    [
        new(Names.Of(known.Find(counts.Theme)!, target.Language), Link: target.Whole(Links.To(new ThemeAddress(counts.Theme)))),
        new(null, counts.Tp + counts.Fn),
        .. WithInterval(counts.Precision, counts.Tp + counts.Fp),
        .. WithInterval(counts.Recall, counts.Tp + counts.Fn),
        new(null, counts.F1, Format: SheetFormat.TwoDecimals),
        new(null, (double)(counts.Fp - counts.Fn) / statements * CellUnit.Points.Scale(), Format: SheetFormat.SignedOneDecimal),
    ]);

    // Where there was nothing to be right about, there is no share.
    private static IEnumerable<SheetCell> WithInterval((double Share, WilsonInterval Interval) figure, int trials) =>
        new[] { figure.Share, figure.Interval.Low, figure.Interval.High }
            .Select(share => trials == 0 ? default : new SheetCell(null, share * CellUnit.Percent.Scale(), Format: SheetFormat.OneDecimal));
}
