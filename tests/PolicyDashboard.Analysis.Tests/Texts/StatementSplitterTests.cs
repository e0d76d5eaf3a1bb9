using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Tests.Texts;

public class StatementSplitterTests
{
    /// <summary>Expected values are the output of gold/split.py, blank pieces included.</summary>
    [Theory]
    [InlineData("", new string[0])]
    [InlineData(" \n\u3000\n", new[] { "" })]
    [InlineData("没有句号", new[] { "没有句号" })]
    [InlineData("一句。两句！三句?四句", new[] { "一句。", "两句！", "三句?", "四句" })]
    [InlineData("（一）建基地；（二）育人才;", new[] { "（一）建基地；", "（二）育人才;" })]
    [InlineData("提出“加快发展。”并要求落实。", new[] { "提出“加快发展。”", "并要求落实。" })]
    [InlineData("（见附件。）》后文", new[] { "（见附件。）", "》后文" })]
    [InlineData("真的？！好。。。” ”完", new[] { "真的？！", "好。。。”", "”完" })]
    [InlineData("标题\n\n\u3000\u3000正文，\n换行；\n”引号另行", new[] { "标题", "正文，", "换行；", "”引号另行" })]
    [InlineData("标题\f\n。\n\u3000；甲", new[] { "标题", "。", "；", "甲" })]
    public void Text_is_cut_as_the_reference_cuts_it(string text, string[] statements) =>
        Assert.Equal(statements, StatementSplitter.Split(text).Select(tile => StatementSplitter.Trim(text, tile).In(text).ToString()));

    [Theory]
    [InlineData("\u3000\n一句。\u3000两句！三句\n\n")]
    [InlineData("。。；\n\n𠮷野家。”")]
    [InlineData("\n")]
    public void Tiles_follow_one_another_from_the_first_character_to_the_last(string text) => TextTiles.AssertTiled(text);
}
