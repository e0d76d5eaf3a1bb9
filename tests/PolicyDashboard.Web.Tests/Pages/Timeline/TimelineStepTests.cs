using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Pages.Timeline;

namespace PolicyDashboard.Web.Tests.Pages.Timeline;

public class TimelineStepTests(Site site)
{
    [Fact]
    public void A_point_is_a_document_as_long_as_documents_can_be_told_apart()
    {
        Assert.Equal(TimeStep.Document, TimelineQuestion.Suiting(4));
        Assert.Equal(TimeStep.Document, TimelineQuestion.Suiting(TimelineQuestion.MostMarks));
        Assert.Equal(TimeStep.Year, TimelineQuestion.Suiting(TimelineQuestion.MostMarks + 1));
    }

    [Theory]
    [InlineData("/timeline", "timeline?step=document")]
    [InlineData("/timeline?step=year", "timeline?step=year")]
    public async Task The_step_that_is_shown_is_marked_and_has_an_address_of_its_own(string address, string marked)
    {
        var page = await site.Reader().PageAsync(address);

        Assert.Contains(page.QuerySelectorAll(".segments a[aria-current=true]"), link => link.GetAttribute("href") == marked);
        Assert.Contains(page.QuerySelectorAll(".segments a"), link => link.GetAttribute("href") == "timeline?step=month");
    }

    [Fact]
    public void An_address_says_the_step_only_where_one_was_asked_for()
    {
        Assert.Equal("timeline", Links.To(TimelineAddress.Start));
        Assert.Equal("timeline?step=document", Links.To(TimelineAddress.Start with { Step = TimeStep.Document }));
    }
}
