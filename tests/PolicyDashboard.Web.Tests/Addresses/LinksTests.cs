using Microsoft.AspNetCore.WebUtilities;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;

namespace PolicyDashboard.Web.Tests.Addresses;

public class LinksTests
{
    private static readonly Filter Everything = new(
        SmallWorld.Hubei, true, 12, 2019, 2021, [DocumentType.WorkReport, DocumentType.Speech], StatementClass.Review, PlaceView.Spoken, 6);

    private static readonly ListView List = new(StatementOrder.Length, ListForm.Concordance, true, false, new StatementPlace(5, 6), "12~3 + &?#", new StatementPlace(12, 34))
    {
        Facets = new(SmallWorld.Wuhan, SmallWorld.Shandong, 7, 0, DocumentType.Plan, StatementClass.Plan, "优化 & “营商”环境", Commitment.Target | Commitment.Pilot, "group:economy"),
    };

    private static readonly OpenNumber Open = new(RowKey.Of(SmallWorld.Hubei).In("2020-06"), "group:economy") { List = List };

    [Fact]
    public void Every_address_reads_back_as_it_was_written()
    {
        var heatmap = new HeatmapAddress(RowsAre.Documents, ColumnsAre.Groups, Measure.Attention, Everything, MatrixForm.Table, 3, Open,
            new([SmallWorld.Hubei, SmallWorld.Middle], ["economy"], RowOrder.By("health"), Against.Of(SmallWorld.Middle), ScaleBounds.Shown), Areas: [SmallWorld.Middle, Area.Of([SmallWorld.Wuhan, SmallWorld.Shandong])]);
        var map = new MapAddress("group:life", MapForm.Every, MapBound.Shared, Measure.Hits, Everything with { Place = null, ThisLevelOnly = false }, Open, SmallWorld.Middle);
        var timeline = new TimelineAddress("health", TimeStep.Month, [SmallWorld.Hubei, SmallWorld.Middle], Measure.Hits, Everything, Open, true, TimelineForm.EveryTheme);
        var absence = new AbsenceAddress(true, Everything, Open);
        var compare = new CompareAddress([RowKey.Of(SmallWorld.Middle), RowKey.Of(3), RowKey.Of(SmallWorld.Wuhan).In(2019, 2021)], "any", ColumnsAre.Groups, Measure.Text, Everything, Open, BarOrder.Difference, new WordOfSide(2, "放管服 & x"), SharedText.LeftOut);
        var statements = new StatementsAddress(Everything, "industry", Measure.Paragraphs) { List = List };
        var searched = heatmap with { Search = "text:放管服", Columns = ColumnsAre.Search };
        var marked = new ReaderAddress(12, ["health", "text:1,000|甲,乙"], 34);
        var found = statements with { Subject = "text:\"A B\"|1,000&x 甲~乙 -丙丁" };
        var search = new SearchAddress("\"A B\"|1,000&x 甲~乙 -丙丁", Everything, "health", SearchForm.Lines, ConcordanceOrder.Left, 7);
        var documents = new DocumentsAddress(Everything, "重点 & “攻坚”", 4);
        var themes = new ThemesAddress("营商 & 环境");
        var theme = new ThemeAddress("health", "医 院", TermOrder.Hits, [ThemePart.Terms, ThemePart.Learned]);
        var reader = new ReaderAddress(12, ["health", "group:economy"], 34, IsPlain: true, IsExplained: true);

        Assert.Equal(Links.To(heatmap), Links.To(HeatmapAddress.Read(Reader(Links.To(heatmap)))));
        Assert.Equal(Links.To(map), Links.To(MapAddress.Read(Reader(Links.To(map)))));
        Assert.Equal(Links.To(timeline), Links.To(TimelineAddress.Read(Reader(Links.To(timeline)))));
        Assert.Equal(Links.To(absence), Links.To(AbsenceAddress.Read(Reader(Links.To(absence)))));
        Assert.Equal(Links.To(compare), Links.To(CompareAddress.Read(Reader(Links.To(compare)))));
        Assert.Equal(Links.To(statements), Links.To(StatementsAddress.Read(Reader(Links.To(statements)))));
        Assert.Equal(Links.To(searched), Links.To(HeatmapAddress.Read(Reader(Links.To(searched)))));
        Assert.Equal(ColumnsAre.Themes, HeatmapAddress.Read(Reader(Links.To(searched with { Search = null }))).Columns);
        Assert.Equal(marked.Themes, ReaderAddress.Read(12, Reader(Links.To(marked).Split('#')[0])).Themes);
        Assert.Equal(Links.To(found), Links.To(StatementsAddress.Read(Reader(Links.To(found)))));
        Assert.Equal(Links.To(search), Links.To(SearchAddress.Read(Reader(Links.To(search)))));
        Assert.Equal(search with { Filter = Filter.All }, SearchAddress.Read(Reader(Links.To(search))) with { Filter = Filter.All });
        Assert.Equal(Links.To(documents), Links.To(DocumentsAddress.Read(Reader(Links.To(documents)))));
        Assert.Equal(Links.To(themes), Links.To(ThemesAddress.Read(Reader(Links.To(themes)))));
        Assert.Equal(Links.To(theme), Links.To(ThemeAddress.Read("health", Reader(Links.To(theme)))));
        Assert.Equal(Links.To(reader), Links.To(ReaderAddress.Read(12, Reader(Links.To(reader)))));

        // Written the same could still mean that both lost the same part.
        var read = HeatmapAddress.Read(Reader(Links.To(heatmap)));
        Assert.Equal(
            heatmap with { Filter = Filter.All, Arrangement = Arrangement.Start, Areas = null },
            read with { Filter = Filter.All, Arrangement = Arrangement.Start, Areas = null });
        Assert.Equal(heatmap.Areas, read.Areas);
        Assert.Equal(heatmap.Arrangement.Opened, read.Arrangement.Opened);
        Assert.Equal(heatmap.Arrangement.OpenedGroups, read.Arrangement.OpenedGroups);
        Assert.Equal((heatmap.Arrangement.Order, heatmap.Arrangement.Against, heatmap.Arrangement.Bounds), (read.Arrangement.Order, read.Arrangement.Against, read.Arrangement.Bounds));
        Assert.Equal(List, StatementsAddress.Read(Reader(Links.To(statements))).List);
        Assert.Equal(Everything.Types, read.Filter.Types);
        Assert.Equal(Everything with { Types = null }, read.Filter with { Types = null });
    }

    [Fact]
    public void Statements_under_no_heading_and_neighbours_of_all_can_be_asked_for()
    {
        var list = ListView.Start with { ShowsContext = true, Facets = new(Heading: "", Year: 2021) };
        var address = Links.To(StatementsAddress.Start with { List = list });

        Assert.Equal("statements?only-year=2021&only-heading=-&around=all", address);
        Assert.Equal(list, StatementsAddress.Read(Reader(address)).List);
    }

    [Theory]
    [InlineData("only-cue=target,hope", "only-cue")]
    [InlineData("only-year=12", "only-year")]
    [InlineData("only-place=999999", "only-place")]
    [InlineData("only-theme=weather", "only-theme")]
    [InlineData("only-theme=text:改革", "only-theme")]
    [InlineData("lines=poem", "lines")]
    public void A_facet_that_is_none_is_refused_with_the_valid_ones(string part, string name)
    {
        var reader = Reader($"statements?{part}");

        StatementsAddress.Read(reader);

        Assert.Equal(name, Assert.Single(reader.Problems).Name);
    }

    [Fact]
    public void A_view_with_nothing_chosen_has_a_bare_address()
    {
        Assert.Equal("./", Links.To(HeatmapAddress.Start));
        Assert.Equal("map", Links.To(MapAddress.Start));
        Assert.Equal("timeline", Links.To(TimelineAddress.Start));
        Assert.Equal("compare", Links.To(CompareAddress.Start));
        Assert.Equal("statements", Links.To(StatementsAddress.Start));
        Assert.Equal("documents", Links.To(DocumentsAddress.Start));
        Assert.Equal("themes", Links.To(ThemesAddress.Start));
        Assert.Equal("themes/health", Links.To(new ThemeAddress("health")));
        Assert.Equal("documents/5", Links.To(new ReaderAddress(5, [])));
    }

    [Fact]
    public void A_statement_has_an_address_that_leads_to_it_without_a_script() =>
        Assert.Equal("documents/5?theme=health&s=7#s7", Links.To(new ReaderAddress(5, ["health"], 7)));

    [Fact]
    public void Empty_parts_of_a_form_mean_the_default() =>
        Assert.Equal("./", Links.To(HeatmapAddress.Read(Reader("./?place=&from=&to=&class=&type=&measure=&open="))));

    [Fact]
    public void Types_may_be_repeated_as_a_form_without_a_script_sends_them()
    {
        var read = HeatmapAddress.Read(Reader("./?type=speech&type=report"));

        Assert.Equal([DocumentType.WorkReport, DocumentType.Speech], read.Filter.Types!);
    }

    [Fact]
    public void Years_in_the_wrong_order_are_swapped() =>
        Assert.Equal((2019, 2021), HeatmapAddress.Read(Reader("./?from=2021&to=2019")).Filter is { From: { } from, To: { } to } ? (from, to) : default);

    [Fact]
    public void All_types_chosen_is_no_filter() =>
        Assert.Null(HeatmapAddress.Read(Reader("./?type=" + string.Join(',', AddressWords.Types.Pairs.Select(pair => pair.Word)))).Filter.Types);

    [Fact]
    public void Parts_of_an_address_rebuild_it()
    {
        var (path, parts) = Links.Parts("timeline?theme=health&places=420000,370000");

        Assert.Equal("timeline", path);
        Assert.Equal([("theme", "health"), ("places", "420000,370000")], parts);
        Assert.Equal(("timeline", 0), (Links.Parts("timeline").Path, Links.Parts("timeline").Parts.Count));
    }

    private static AddressReader Reader(string address)
    {
        var query = address.IndexOf('?', StringComparison.Ordinal);
        var reader = new AddressReader(QueryHelpers.ParseQuery(query < 0 ? "" : address[query..].Split('#')[0]), SmallWorld.Known);
        return reader;
    }
}
