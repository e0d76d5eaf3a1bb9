using PolicyDashboard.Web.Pages.Statements;

namespace PolicyDashboard.Web.Tests.Pages.Statements;

public class LongStatementTests
{
    [Theory]
    [InlineData(LongStatement.Most, null)]
    [InlineData(LongStatement.Most + 1, 0)]
    public void Only_what_scrolls_is_a_step_of_the_keyboard(int length, int? step) =>
        Assert.Equal(step, LongStatement.TabIndex(new string('省', length)));
}
