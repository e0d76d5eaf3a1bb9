using System.Reflection;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Seeds;

namespace PolicyDashboard.Corpus.Tests.Seeds;

public class PlacesFileTests
{
    private const string Header = "code,name,short,english,abbreviation,aliases,from,to,now\n";
    private const string Hubei = "420000,湖北省,湖北,Hubei,鄂,,,,\n";
    private const string Xiangyang = "420600,襄阳市,襄阳,Xiangyang,,,,,\n";

    private static readonly Lazy<Gazetteer> Shipped = new(() => PlacesFile.Load(Path.Combine(
        typeof(PlacesFileTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(entry => entry.Key == "RepositoryTop").Value!,
        "seeds",
        "places.csv")));

    [Theory]
    [InlineData(110000, "北京市", "北京", "Beijing", PlaceLevel.Province)]
    [InlineData(220000, "吉林省", "吉林", "Jilin", PlaceLevel.Province)]
    [InlineData(220200, "吉林市", "吉林", "Jilin City", PlaceLevel.Prefecture)]
    [InlineData(422800, "恩施土家族苗族自治州", "恩施", "Enshi", PlaceLevel.Prefecture)]
    [InlineData(422801, "恩施市", "恩施", "", PlaceLevel.County)]
    [InlineData(429004, "仙桃市", "仙桃", "Xiantao", PlaceLevel.County)]
    [InlineData(429021, "神农架林区", "神农架", "Shennongjia", PlaceLevel.County)]
    [InlineData(419001, "济源市", "济源", "Jiyuan", PlaceLevel.County)]
    [InlineData(659001, "石河子市", "石河子", "Shihezi", PlaceLevel.County)]
    [InlineData(441900, "东莞市", "东莞", "Dongguan", PlaceLevel.Prefecture)]
    [InlineData(610000, "陕西省", "陕西", "Shaanxi", PlaceLevel.Province)]
    [InlineData(710000, "台湾省", "台湾", "Taiwan", PlaceLevel.Province)]
    [InlineData(810000, "香港特别行政区", "香港", "Hong Kong", PlaceLevel.Province)]
    [InlineData(820000, "澳门特别行政区", "澳门", "Macao", PlaceLevel.Province)]
    public void The_shipped_list_knows(int code, string name, string shortName, string english, PlaceLevel level)
    {
        var place = Shipped.Value.Find(new(code));

        Assert.NotNull(place);
        Assert.Equal((name, shortName, english, level), (place.Name, place.Short, place.English, place.Level));
    }

    [Theory]
    [InlineData("襄樊市", 420600, 2010)]
    [InlineData("莱芜市", 370100, 2019)]
    [InlineData("思茅地区", 530800, 2003)]
    [InlineData("思茅市", 530800, 2007)]
    [InlineData("荆沙市", 421000, 1996)]
    [InlineData("通什市", 469001, 2001)]
    [InlineData("铜仁地区", 520600, 2011)]
    [InlineData("崇文区", 110101, 2010)]
    public void A_former_division_is_another_place_today(string name, int now, int lastYear) =>
        Assert.Contains(Shipped.Value.Places, place => place.Name == name && place.Now == new PlaceCode(now) && place.To == lastYear);

    [Fact]
    public void The_prefecture_of_Chaohu_ended_and_the_county_level_city_of_that_name_stayed()
    {
        Assert.Equal("巢湖市", Shipped.Value.Find(new(340181))?.Name);
        Assert.Contains(Shipped.Value.Places, place => place is { Name: "巢湖市", Level: PlaceLevel.Prefecture, From: 1999, To: 2011 });
    }

    [Fact]
    public void The_shipped_list_has_every_province_and_prefecture()
    {
        Assert.Equal(34, Shipped.Value.Places.Count(place => place is { IsCurrent: true, Level: PlaceLevel.Province }));
        Assert.Equal(333, Shipped.Value.Places.Count(place => place is { IsCurrent: true, Level: PlaceLevel.Prefecture }));
        Assert.All(
            Shipped.Value.Places.Where(place => place.IsCurrent && place.Level != PlaceLevel.County),
            place => Assert.NotEqual("", place.English));
    }

    [Fact]
    public void Every_province_has_an_abbreviation_of_its_own()
    {
        var abbreviations = Shipped.Value.Places.Where(place => place is { IsCurrent: true, Level: PlaceLevel.Province }).Select(place => place.Abbreviation).ToList();

        Assert.DoesNotContain("", abbreviations);
        Assert.Equal(abbreviations.Count, abbreviations.Distinct().Count());
    }

    [Theory]
    [InlineData("", 1, "the first line is ''")]
    [InlineData("code,name\n", 1, "the first line is 'code,name'")]
    [InlineData(Header + "42000,湖北省,湖北,Hubei,鄂,,,,\n", 2, "'code' is '42000'")]
    [InlineData(Header + "990000,湖北省,湖北,Hubei,鄂,,,,\n", 2, "'code' is '990000'")]
    [InlineData(Header + "420000,,湖北,Hubei,鄂,,,,\n", 2, "'name' is ''")]
    [InlineData(Header + "420000,湖北省,湖北,Hubei,鄂,,,\n", 2, "has 8 columns")]
    [InlineData(Header + Hubei + "420000,湖北,湖北,Hubei,,,,,\n", 3, "code 420000 is given a second time; it stands in line 2 already")]
    [InlineData(Header + Hubei + Xiangyang + "420700,襄阳市,襄阳,,,,,,\n", 4, "襄阳市 under 420000 is given a second time; it stands in line 3 already")]
    [InlineData(Header + Hubei + "430000,湖南省,湖南,Hunan,鄂,,,,\n", 3, "abbreviation 鄂 is given a second time")]
    [InlineData(Header + Hubei + Xiangyang + "420600,襄樊市,襄樊,,,,,2010年,420600\n", 4, "'to' is '2010年'")]
    [InlineData(Header + Hubei + Xiangyang + "420600,襄樊市,襄樊,,,,2011,2010,420600\n", 4, "is from 2011 to 2010")]
    [InlineData(Header + Hubei + Xiangyang + "420600,襄樊市,襄樊,,,,,2010,420601\n", 4, "'now' of 襄樊市 is 420601")]
    [InlineData(Header + Hubei + Xiangyang + "420600,襄樊市,襄樊,,,,,2010,\n", 4, "'now' is ''")]
    [InlineData(Header + Hubei + "420600,襄阳市,襄阳,,,,,,420600\n", 3, "has a place in 'now' but no year in 'to'")]
    [InlineData(Header + Hubei + "420602,襄城区,襄城,,,,,,\n", 3, "襄城区 lies in 420600, which is not in the file")]
    public void A_broken_file_is_refused_with_its_line_and_what_is_there(string content, int line, string expected)
    {
        var refused = Assert.Throws<SeedFileException>(() => PlacesFile.Read(new StringReader(content), "seeds/places.csv"));

        Assert.Equal(line, refused.Line);
        Assert.StartsWith($"seeds/places.csv, line {line}: ", refused.Message, StringComparison.Ordinal);
        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_refused_by_name()
    {
        var refused = Assert.Throws<SeedFileException>(() => PlacesFile.Load("nowhere/places.csv"));

        Assert.StartsWith("nowhere/places.csv: ", refused.Message, StringComparison.Ordinal);
    }
}
