using PolicyDashboard.Web.Exports.Pictures;

namespace PolicyDashboard.Web.Tests.Exports.Pictures;

public class PictureColoursTests
{
    private static readonly PictureColours Colours = new(SmallWorld.Known.Catalogue.Groups);

    [Fact]
    public void Colours_are_those_of_the_style_sheet_in_light_mode_and_of_the_catalogue()
    {
        var sheet = File.ReadAllText(Path.Combine(RepositoryTop.Path, "wwwroot", "css", "tokens.css"));

        foreach (var name in new[] { "ink", "ink-2", "line", "q0", "q9", "d0", "d8", "gap", "gap-line", "surface" })
        {
            Assert.Contains($"--{name}: {Colours.Of(name)};", sheet[..sheet.IndexOf("@media", StringComparison.Ordinal)], StringComparison.Ordinal);
        }

        Assert.Equal("#1f6fb4", Colours.Settle("$group-economy"));
        Assert.Null(Colours.Settle("rgba(0,0,0,0)"));
    }

    [Fact]
    public void A_value_between_two_steps_has_a_colour_between_theirs()
    {
        Assert.Equal(Colours.Of("q0"), Colours.Between("q", 10, 0));
        Assert.Equal(Colours.Of("q9"), Colours.Between("q", 10, 1.5));
        Assert.Equal(Colours.Of("d4"), Colours.Between("d", 9, 0.5));
        Assert.NotEqual(Colours.Of("q4"), Colours.Between("q", 10, 0.5));
    }

    [Fact]
    public void Numbers_on_every_step_can_be_read()
    {
        for (var share = 0.0; share <= 1; share += 0.01)
        {
            foreach (var ground in new[] { Colours.Between("q", 10, share), Colours.Between("d", 9, share) })
            {
                Assert.True(PictureColours.Contrast(ground, Colours.On(ground)) >= 4.5, $"{Colours.On(ground)} on {ground}");
            }
        }
    }
}
