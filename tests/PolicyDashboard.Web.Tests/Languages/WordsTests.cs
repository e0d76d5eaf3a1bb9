using System.Reflection;
using System.Text.RegularExpressions;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Tests.Languages;

public partial class WordsTests
{
    // Symbols, and words that are the same in both languages.
    private static readonly string[] Alike = ["%", "·", "›", "≥", "−", "–", "API"];

    private static readonly (string Name, Wording Wording)[] All =
        [.. typeof(Words).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (field.Name, (Wording)field.GetValue(null)!))];

    [Fact]
    public void Every_text_stands_in_both_languages()
    {
        Assert.True(All.Length > 150, $"Only {All.Length} texts were found.");
        foreach (var (name, wording) in All)
        {
            var symbols = Values().Replace(wording.Chinese, "").Trim();
            if (symbols.Length == 0 || Alike.Contains(symbols) || Punctuation().IsMatch(symbols))
            {
                continue;
            }

            Assert.True(Han().IsMatch(wording.Chinese), $"Words.{name} has no Chinese: '{wording.Chinese}'.");
            Assert.False(string.IsNullOrWhiteSpace(wording.English), $"Words.{name} has no English.");
            Assert.False(Han().IsMatch(wording.English), $"The English of Words.{name} has Chinese in it: '{wording.English}'.");
        }
    }

    [Fact]
    public void Both_languages_are_filled_with_the_same_values()
    {
        foreach (var (name, wording) in All)
        {
            Assert.True(ValuesOf(wording.Chinese).SetEquals(ValuesOf(wording.English)), $"Words.{name}: '{wording.Chinese}' and '{wording.English}' do not take the same values.");
        }
    }

    [Fact]
    public void No_text_of_the_interface_stands_outside_of_the_words()
    {
        var source = Path.Combine(RepositoryTop.Path, "src", "PolicyDashboard.Web");
        foreach (var file in Directory.EnumerateFiles(source, "*.*", SearchOption.AllDirectories).Where(IsInterface))
        {
            var line = 0;
            foreach (var text in File.ReadLines(file))
            {
                line++;
                Assert.False(
                    Han().IsMatch(WithoutComments(text)) && !text.Contains("\"中文\"", StringComparison.Ordinal),
                    $"{Path.GetRelativePath(RepositoryTop.Path, file)}, line {line}: '{text.Trim()}' is said in Chinese only. Give it to Words.");
            }
        }
    }

    [Fact]
    public void No_script_and_no_style_sheet_says_a_word_of_its_own()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(RepositoryTop.Path, "wwwroot"), "*.*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".js" or ".css"))
        {
            foreach (var (at, line) in File.ReadLines(file).Index())
            {
                Assert.False(Han().IsMatch(StyleComments().Replace(WithoutComments(line), "")), $"{Path.GetFileName(file)}, line {at + 1}: '{line.Trim()}' is said in Chinese only. Let the server write it.");
                Assert.False(Spoken().IsMatch(line), $"{Path.GetFileName(file)}, line {at + 1}: '{line.Trim()}' is said in English only. Let the server write it.");
            }
        }
    }

    [Fact]
    public void Every_text_is_used()
    {
        var source = Path.Combine(RepositoryTop.Path, "src", "PolicyDashboard.Web");
        var code = string.Concat(Directory.EnumerateFiles(source, "*.*", SearchOption.AllDirectories).Where(file => IsInterface(file)).Select(File.ReadAllText));

        Assert.DoesNotContain(All.Select(one => one.Name), name => !Regex.IsMatch(code, $@"\bWords\.{name}\b"));
    }

    private static bool IsInterface(string file) =>
        Path.GetExtension(file) is ".cs" or ".razor"
        && !Path.GetFileName(file).StartsWith("Words", StringComparison.Ordinal)
        && !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");

    private static string WithoutComments(string line) => Comments().Replace(line, "");

    private static HashSet<string> ValuesOf(string text) => [.. Values().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    [GeneratedRegex(@"^\P{IsCJKUnifiedIdeographs}*$")]
    private static partial Regex Punctuation();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Values();

    [GeneratedRegex(@"/\*.*?\*/")]
    private static partial Regex StyleComments();

    // Text that a script puts into the page or has read out.
    [GeneratedRegex(@"(textContent|innerText|title|ariaLabel)\s*=\s*['""`][A-Za-z]|(say|alert)\(['""`][A-Za-z]|setAttribute\('aria-label', ['""`]")]
    private static partial Regex Spoken();

    [GeneratedRegex(@"//.*$|@\*.*?(\*@|$)")]
    private static partial Regex Comments();
}
