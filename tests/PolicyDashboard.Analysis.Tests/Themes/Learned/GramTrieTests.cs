using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Analysis.Themes.Learned;

namespace PolicyDashboard.Analysis.Tests.Themes.Learned;

public class GramTrieTests
{
    private const string Alphabet = "环境保护水a0，、";

    [Fact]
    public void It_finds_every_known_n_gram_wherever_it_stands_and_no_other()
    {
        var random = new Random(11);
        var grams = Closed(Enumerable.Range(0, 400).Select(_ => Line(random, random.Next(1, GramText.Longest + 1)).Replace("A", "a", StringComparison.Ordinal)));
        float[] rarity = [.. grams.Select(_ => 2 * GramTrie.Common * random.NextSingle())];
        var trie = new GramTrie(grams, rarity);
        string[] featured = [.. grams.Where((gram, number) => gram.Length > 1 || rarity[number] >= GramTrie.Common)];
        Assert.InRange(grams.Count - featured.Length, 1, Alphabet.Length - 1);
        Assert.Equal(grams.Count, trie.Slots.Distinct().Count());

        for (var round = 0; round < 200; round++)
        {
            var line = Line(random, random.Next(0, 40));

            Assert.Equal(ByHand(line, featured), Found(trie, line, grams));
        }
    }

    [Fact]
    public void It_sees_digits_blanks_and_capitals_as_the_training_does()
    {
        string[] grams = ["0", "0a", "0a增", "a", "增"];
        var trie = new GramTrie(grams, [.. grams.Select(_ => GramTrie.Common)]);

        Assert.Equal(["0", "0", "0a", "0a增", "a", "增"], Found(trie, "2 02\u30006A增长20", grams));
    }

    [Fact]
    public void A_common_character_is_only_the_beginning_of_longer_ones()
    {
        string[] grams = ["水", "水质", "质"];
        var trie = new GramTrie(grams, [GramTrie.Common / 2, 9, 9]);

        Assert.Equal(["水质", "质"], Found(trie, "水质水", grams));
    }

    [Fact]
    public void A_text_of_unknown_characters_has_none()
    {
        var trie = new GramTrie(["水"], [9]);

        Assert.Empty(Found(trie, "山火土\ud83d\ude00", ["水"]));
        Assert.Empty(Found(trie, "", ["水"]));
    }

    private static List<string> Closed(IEnumerable<string> grams) =>
        [.. grams.SelectMany(gram => Enumerable.Range(1, gram.Length).Select(length => gram[..length])).Distinct().Order(StringComparer.Ordinal)];

    private static string Line(Random random, int length) => new([.. Enumerable.Range(0, length).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);

    private static List<string> Found(GramTrie trie, string line, IReadOnlyList<string> grams)
    {
        var classes = new ushort[line.Length + 1];
        var found = new int[(line.Length * GramText.Longest) + 1];
        var count = trie.Find(classes, trie.Classify(line, classes), new GramTrie.Walk[line.Length + 1], found);
        return [.. found.Take(count).Select(slot => grams[Array.IndexOf(trie.Slots, slot)]).Order(StringComparer.Ordinal)];
    }

    private static List<string> ByHand(string line, string[] grams)
    {
        var text = new GramText();
        text.Set(MatchingView.Of(line), new TextSpan(0, line.Length));
        var seen = text.Characters.ToString();
        return
        [
            .. Enumerable.Range(0, seen.Length)
                .SelectMany(from => Enumerable.Range(1, Math.Min(GramText.Longest, seen.Length - from)).Select(length => seen.Substring(from, length)))
                .Where(grams.Contains).Order(StringComparer.Ordinal),
        ];
    }
}
