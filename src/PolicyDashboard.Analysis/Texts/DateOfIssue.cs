namespace PolicyDashboard.Analysis.Texts;

/// <summary>Decides which of a document's dates is the date of issue.</summary>
/// <remarks>
/// In this order: a date labelled as such; the newest adoption, approval, amendment or publication in the bracket under a
/// regulation's title, since the text is the one of that day; the day it takes effect, where its publication is not dated;
/// the session a report was given at; the date of the signature; a bracketed date under the title; the page's own date; the
/// day that a news text opens with; the day it says something was issued; the file's name; the year of the document number;
/// the year in the title.
/// </remarks>
internal static class DateOfIssue
{
    /// <summary>The date of issue; null where the text gives none.</summary>
    /// <param name="layout">The text.</param>
    /// <param name="body">The line its body begins with.</param>
    /// <param name="title">Its title.</param>
    /// <param name="fileName">Its file's name, empty for none.</param>
    /// <param name="today">Later dates are only taken where there is no other, and said to be doubtful; null for any date.</param>
    public static Found<IssueDate>? Find(TextLayout layout, int body, Found<string>? title, string fileName, IssueDate? today)
    {
        var dates = new DatedText(layout, body);
        Found<IssueDate>? doubtful = null;
        foreach (var found in Candidates(dates, title, fileName))
        {
            if (today is not { } latest || found.Value.CompareTo(latest) <= 0)
            {
                return found;
            }

            doubtful ??= found with { Reason = found.Reason + "，晚于读入之日，存疑" };
        }

        return doubtful;
    }

    private static IEnumerable<Found<IssueDate>> Candidates(DatedText dates, Found<string>? title, string fileName)
    {
        var regulation = new RegulationDates(dates);
        Found<IssueDate>?[] found =
        [
            dates.Labelled("成文日期", "成文时间", "发文日期", "发文时间", "印发日期", "生成日期"),
            regulation.History(),
            regulation.Effect(),
            dates.Session(),
            new SignatureDates(dates).Signature(),
            dates.Bracket(),
            dates.Labelled("发布时间", "发布日期", "公布日期", "公开日期", "公开时间", "时间", "日期", "更新时间"),
            dates.DateLine(),
            dates.Opening(),
            dates.Publication(),
            FromFileName(fileName),
            dates.DocumentNumber(),
            FromTitle(title),
        ];
        return found.OfType<Found<IssueDate>>();
    }

    private static Found<IssueDate>? FromFileName(string fileName)
    {
        var found = DateScanner.Scan(fileName, 0, fileName.Length);
        var day = found.FindIndex(date => date.Date.Precision != DatePrecision.Year);
        return day < 0 ? null : new Found<IssueDate>(found[day].Date, null, "文件名");
    }

    private static Found<IssueDate>? FromTitle(Found<string>? title)
    {
        if (title is null)
        {
            return null;
        }

        // The last year of a plan's period is no date: （2022—2030年）.
        var found = DateScanner.Scan(title.Value, 0, title.Value.Length)
            .FindIndex(date => date.Span.Start == 0 || title.Value[date.Span.Start - 1] is not ('-' or '—' or '－' or '–' or '～' or '~' or '至' or '到'));
        return found < 0 ? null : new Found<IssueDate>(DateScanner.Scan(title.Value, 0, title.Value.Length)[found].Date, title.Where, "标题中的年份");
    }
}
