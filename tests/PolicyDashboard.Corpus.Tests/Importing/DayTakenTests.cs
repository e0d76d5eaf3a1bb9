using PolicyDashboard.Corpus.Importing;

namespace PolicyDashboard.Corpus.Tests.Importing;

public class DayTakenTests
{
    [Theory]
    [InlineData("2020-06-30T15:59:59Z", "2020-06-30")]
    [InlineData("2020-06-30T16:00:00Z", "2020-07-01")]
    [InlineData("2020-12-31T12:00:00-05:00", "2021-01-01")]
    public void The_day_is_the_one_it_was_in_China(string moment, string day) =>
        Assert.Equal(day, DayTaken.Of(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture)).ToString());
}
