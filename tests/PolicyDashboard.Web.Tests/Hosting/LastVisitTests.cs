using PolicyDashboard.Web.Hosting;

namespace PolicyDashboard.Web.Tests.Hosting;

public class LastVisitTests(Site site)
{
    private static readonly DateTimeOffset Now = new(2026, 11, 26, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_first_visit_has_none_before_it()
    {
        Assert.Null(LastVisit.Of(null, Now).Before);
        Assert.Null(LastVisit.Of(LastVisit.Of(null, Now).ToString(), Now.AddMinutes(5)).Before);
    }

    [Fact]
    public void Pages_of_half_an_hour_are_one_visit_and_what_is_new_stays_new()
    {
        var yesterday = LastVisit.Of(null, Now.AddDays(-1));
        var today = LastVisit.Of(yesterday.ToString(), Now);
        var later = LastVisit.Of(today.ToString(), Now.AddMinutes(29));
        var evening = LastVisit.Of(later.ToString(), Now.AddHours(9));

        Assert.Equal(Now.AddDays(-1), today.Before);
        Assert.Equal(Now.AddDays(-1), later.Before);
        Assert.Equal(Now.AddMinutes(29), evening.Before);
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("1.2.3")]
    [InlineData("0.99999999999999999999")]
    [InlineData("0.9999999999")]
    public void A_cookie_that_cannot_be_right_is_a_first_visit(string cookie) => Assert.Null(LastVisit.Of(cookie, Now).Before);

    [Fact]
    public async Task A_page_keeps_the_time_and_nothing_else_of_its_reader()
    {
        using var client = site.Reader();
        using var answer = await client.GetAsync("/", TestContext.Current.CancellationToken);

        Assert.Matches("^visit=0\\.\\d+; max-age=31536000; path=/; samesite=lax; httponly$", Assert.Single(answer.Headers.GetValues("Set-Cookie"), cookie => !cookie.StartsWith(".AspNetCore", StringComparison.Ordinal)));
    }
}
