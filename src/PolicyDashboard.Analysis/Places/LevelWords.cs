using System.Buffers;

namespace PolicyDashboard.Analysis.Places;

/// <summary>How often a text calls itself a province's, a city's, a county's or the whole country's (全省, 我市, 本县, 全国).</summary>
/// <param name="Province">全省, 我省, 本省, 省委, 省政府, 省人民政府, 省人民代表大会.</param>
/// <param name="Region">全区, 自治区党委, 自治区人民政府: an autonomous region, or a district.</param>
/// <param name="City">全市, 我市, 本市, 市委, 市人民政府, 全州, 本州, 我盟 …; municipalities speak so too.</param>
/// <param name="County">全县, 我县, 本县.</param>
/// <param name="Country">我国, 全国, 我部.</param>
internal readonly record struct LevelWords(int Province, int Region, int City, int County, int Country)
{
    private static readonly SearchValues<char> Openers = SearchValues.Create("我全本省市州自");

    /// <summary>Words of any division.</summary>
    public int Local => Province + Region + City + County;

    /// <summary>
    /// The level that speaks; null where the words are too few to tell. Cities name their province more often than themselves
    /// (全省第一), provinces hardly ever say 全市, so a few words of a city weigh more than many of a province.
    /// </summary>
    public PlaceLevel? Level =>
        County >= 3 && County > City && County > Province ? PlaceLevel.County
        : City >= 3 && City * 8 >= Province ? PlaceLevel.Prefecture
        : City >= 1 && City >= Province ? PlaceLevel.Prefecture
        : Province + Region >= 1 ? PlaceLevel.Province
        : County >= 1 ? PlaceLevel.County : null;

    /// <summary>Counts them in a text.</summary>
    public static LevelWords In(ReadOnlySpan<char> text)
    {
        int province = 0, region = 0, city = 0, county = 0, country = 0;
        for (var at = 0; at + 1 < text.Length; at++)
        {
            var next = text[at..^1].IndexOfAny(Openers);
            if (next < 0)
            {
                break;
            }

            at += next;
            switch (text[at])
            {
                // 健全市场, 安全区域, 完全县级: the word is another one.
                case '全' when (at > 0 && text[at - 1] is '健' or '安' or '完' or '齐' or '保' or '成') || (at + 2 < text.Length && text[at + 2] is '场' or '域' or '级' or '间'):
                case '我' or '本' when at + 2 < text.Length && text[at + 2] is '场' or '域' or '间':
                    break;
                case '我' or '全' or '本':
                    switch (text[at + 1])
                    {
                        case '省':
                            province++;
                            break;
                        case '市' or '州' or '盟':
                            city++;
                            break;
                        case '县' or '旗':
                            county++;
                            break;
                        case '部' when text[at] == '我':
                        case '国' when text[at] != '本':
                            country++;
                            break;
                        case '区' when text[at] == '全':
                            region++;
                            break;
                    }

                    break;
                case '省' when text[at + 1] == '委' || text[at..].StartsWith("省政府", StringComparison.Ordinal) || IsOrgan(text, at):
                    province++;
                    break;
                case '市' or '州' when (text[at + 1] == '委' && (at + 2 >= text.Length || text[at + 2] is not ('书' or '常' or '副'))) || IsOrgan(text, at):
                    city++;
                    break;
                case '自' when text[at..].StartsWith("自治区党委", StringComparison.Ordinal) || text[at..].StartsWith("自治区人民政府", StringComparison.Ordinal):
                    region++;
                    break;
            }
        }

        return new(province, region, city, county, country);
    }

    /// <summary>省人民政府, 市人民代表大会 said without a name: the text's own. 设区的市人民政府 and 各省人民政府 are others'.</summary>
    private static bool IsOrgan(ReadOnlySpan<char> text, int at) =>
        text[(at + 1)..].StartsWith("人民", StringComparison.Ordinal)
        && (at == 0 || text[at - 1] is < '\u4e00' or > '\u9fff' or '由' or '经' or '向' or '报')
        && (at == 0 || text[at - 1] != '、');
}
