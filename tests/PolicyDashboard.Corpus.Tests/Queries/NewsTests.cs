using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Corpus.Tests.Queries;

public class NewsTests
{
    [Theory]
    [InlineData("after-3058")]
    [InlineData("until-0")]
    [InlineData("since-20260301")]
    [InlineData("before-20200229")]
    public void What_is_new_reads_back_as_it_was_written(string text) => Assert.Equal(text, News.Parse(text)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("after-")]
    [InlineData("after--1")]
    [InlineData("since-2026-03-01")]
    [InlineData("since-20260230")]
    [InlineData("yesterday")]
    public void Anything_else_is_refused(string text) => Assert.Null(News.Parse(text));

    [Theory]
    [InlineData(20260301, true)]
    [InlineData(20260300, true)]
    [InlineData(20260228, false)]
    [InlineData(20260200, false)]
    [InlineData(20260000, false)]
    [InlineData(20270000, true)]
    [InlineData(0, false)]
    public void A_document_was_issued_since_a_day_when_it_surely_was_and_before_it_otherwise(int date, bool isNew)
    {
        var news = News.Since(new(2026, 3, 1));

        Assert.Equal(isNew, news.Holds(1, date));
        Assert.Equal(!isNew, (news with { IsBefore = true }).Holds(1, date));
    }
}
