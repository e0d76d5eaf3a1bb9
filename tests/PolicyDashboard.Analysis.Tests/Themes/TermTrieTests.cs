using PolicyDashboard.Analysis.Themes;

namespace PolicyDashboard.Analysis.Tests.Themes;

public class TermTrieTests
{
    private const string Alphabet = "水质环境内生态山，";

    [Fact]
    public void No_position_at_which_a_string_begins_is_passed_by()
    {
        string[] strings = ["水", "水质", "环境", "生态环境", "境内"];
        var (trie, random) = (new TermTrie(strings), new Random(7));
        for (var round = 0; round < 300; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
            var (start, end) = (random.Next(text.Length), text.Length);
            var (classes, begins) = (new ushort[text.Length + 1], new int[text.Length]);
            trie.Classify(text, classes);

            var found = begins[..trie.Begins(classes, start, end, begins)];

            var expected = Enumerable.Range(start, end - start).Where(at => strings.Any(one => text.AsSpan(at).StartsWith(one))).ToList();
            Assert.Empty(expected.Except(found));
            Assert.Equal(found.Order(), found.Distinct());
            Assert.All(found, at => Assert.InRange(at, start, end - 1));
        }
    }

    [Fact]
    public void Most_positions_at_which_none_begins_are_passed_by()
    {
        var trie = new TermTrie(["水质", "环境", "生态环境", "境内"]);
        var text = string.Concat(Enumerable.Repeat("山水内境生山态，质环", 20));
        var (classes, begins) = (new ushort[text.Length + 1], new int[text.Length]);
        trie.Classify(text, classes);

        Assert.InRange(trie.Begins(classes, 0, text.Length, begins), 0, text.Length / 10);
    }
}
