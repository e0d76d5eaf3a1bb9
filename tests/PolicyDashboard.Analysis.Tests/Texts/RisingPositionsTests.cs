using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Tests.Texts;

public class RisingPositionsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("推进改革，扩大开放。")]
    [InlineData("\u200b\u200b营\u200b \u200b商 环境\ufeff")]
    [InlineData("優化 营\u200b商环境\n\n５Ｇ 网 络，𠮷野 家")]
    public void Positions_asked_for_in_rising_order_are_those_of_the_view(string stored)
    {
        var view = MatchingView.Of(stored);
        for (var step = 1; step < 4; step++)
        {
            var rising = new RisingPositions(view);
            for (var position = 0; position <= stored.Length; position += step)
            {
                Assert.Equal(view.FromStored(position), rising.FromStored(position));
                Assert.Equal(view.FromStored(position), rising.FromStored(position));
            }

            for (var start = 0; start < view.Text.Length; start += step)
            {
                for (var end = view.Text.Length; end > start; end--)
                {
                    Assert.Equal(TextSpan.Between(view.ToStored(start), view.ToStored(end - 1) + 1), rising.ToStored(start, end));
                }
            }
        }
    }
}
