using PolicyDashboard.Web.Stories;

namespace PolicyDashboard.Web.Tests.Stories;

public class KeptFigureFileTests(Site site)
{
    public static readonly TheoryData<string> Views = Kept.Views;

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_figure_that_was_written_and_read_is_drawn_mark_for_mark_as_before(string view)
    {
        var made = await Kept.MakeAsync(site, view);
        var bytes = KeptFigureFile.Write(made.Figure);

        var read = KeptFigureFile.Read(bytes);

        Assert.NotNull(read);
        Assert.Equal((made.Figure.Title, made.Figure.Table.Caption), (read.Title, read.Table.Caption));
        Assert.Equal(made.Figure.Notes, read.Notes);
        Assert.Equal(made.Figure.Table.Columns, read.Table.Columns);
        Assert.Equal(made.Figure.Table.Rows.SelectMany(row => row.Cells), read.Table.Rows.SelectMany(row => row.Cells));
        var (before, after) = (Kept.Pictures(site, made), Kept.Pictures(site, made with { Figure = read }));
        Assert.Equal(before.SelectMany(picture => picture.Marks), after.SelectMany(picture => picture.Marks));
        Assert.True(bytes.Length < 100_000, $"{view} takes {bytes.Length} bytes.");
    }

    [Fact]
    public void What_another_program_wrote_is_not_read_wrongly_but_not_at_all()
    {
        Assert.Null(KeptFigureFile.Read(null));
        Assert.Null(KeptFigureFile.Read([]));
        Assert.Null(KeptFigureFile.Read([99, 1, 2, 3]));
        Assert.Null(KeptFigureFile.Read([1, 1, 2, 3]));
    }
}
