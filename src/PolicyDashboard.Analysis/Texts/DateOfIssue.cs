namespace PolicyDashboard.Analysis.Texts;

/// <summary>Decides which of a document's dates is the date of issue.</summary>
/// <remarks>
/// In this order: a date labelled as such; the newest adoption, approval, amendment or publication in the bracket under a
/// regulation's title, since the text is the one of that day; the day it takes effect, where its publication is not dated;
/// the session a report was given at; the date of the signature; a bracketed date under the title; the day of printing in the
/// last line; the day behind the title or the number in a text without lines; the page's own date; the day that a news text opens with; the day that an order in running text gives; the day
/// it says something was issued; the file's name; the year of the document number; the year that a report's headings look back on; the year in
/// the title; the day of taking effect in the last article.
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
            new SignatureDates(dates).Printed(),
            dates.BehindTitle(title?.Value),
            dates.Labelled("发布时间", "发布日期", "颁布日期", "公布日期", "公开日期", "公开时间", "时间", "日期", "更新时间"),
            dates.DateLine(),
            dates.Opening(),
            regulation.Order(),
            dates.Publication(),
            FromFileName(fileName),
            dates.DocumentNumber(),
            dates.Reviewed(),
            FromTitle(title),
            regulation.LastArticle(),
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

        var found = DateScanner.Scan(title.Value, 0, title.Value.Length)
            .Find(date => !IsOfAnotherYear(title.Value.AsSpan(0, date.Span.Start)));
        if (found == default)
        {
            return null;
        }

        // 决定2018年2月26日召开…: the day is to come, the year is most often this one.
        if (DatedText.IsToCome(title.Value.AsSpan(0, found.Span.Start)))
        {
            return new Found<IssueDate>(new IssueDate(found.Date.Year, 0, 0), title.Where, "标题中的年份");
        }

        // 政府信息公开条例 has last year's report published in January, so that the year in its title is the one before.
        var isOfLastYear = found.Date.Precision == DatePrecision.Year && title.Value.Contains("信息公开", StringComparison.Ordinal)
            && Array.Exists(["报告", "年报", "年度报"], ending => title.Value.TrimEnd('.', '…').EndsWith(ending, StringComparison.Ordinal));
        return isOfLastYear
            ? new Found<IssueDate>(new IssueDate((short)(found.Date.Year + 1), 0, 0), title.Where, "标题中年度的次年")
            : new Found<IssueDate>(found.Date, title.Where, "标题中的年份");
    }

    /// <summary>（2022—2030年） ends a plan's period; 分析研究2018年经济工作 and 听取2016年考核情况汇报 are of the year before and the year after.</summary>
    private static bool IsOfAnotherYear(ReadOnlySpan<char> before) =>
        before is [.., '-' or '—' or '－' or '–' or '～' or '~' or '至' or '到'] || before.EndsWith("研究") || before.EndsWith("听取") || before.EndsWith("听取关于") || before.EndsWith("部署");
}
