using System.Diagnostics;
using System.Globalization;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Benchmarks;

/// <summary>
/// How long a search takes over HTTP on the loopback, warm: first page and counts, as JSON and as the page. What searches
/// found is kept for the last few of them, so as many different words are asked in turn that none of them is still kept.
/// </summary>
internal static class SearchFigures
{
    private const int Rounds = 5;

    private static readonly string[] Words =
    [
        "环境", "放管", "营商", "湿地", "养老", "托育", "算力", "专利", "口岸", "种业", "氢能", "医保", "公积", "枫桥", "碳达", "雄安", "冰雪", "智库", "非遗", "稻米",
        "发展", "改革", "企业", "建设",
    ];

    /// <summary>Asks a running dashboard.</summary>
    /// <param name="site">Its address, <c>http://127.0.0.1:5000</c>.</param>
    public static async Task<int> PrintAsync(string site)
    {
        using var client = new HttpClient { BaseAddress = new(site) };
        foreach (var (name, path) in new[]
        {
            ("first page of 25 and counts, JSON", "/api/v1/search?size=25&q="),
            ("first page of 25 and counts, the page", "/search?q="),
            ("first page of 50 aligned lines by left context, the page", "/search?as=lines&sort=left&q="),
        })
        {
            var times = new List<(double Milliseconds, string Word)>();
            for (var round = 0; round <= Rounds; round++)
            {
                foreach (var word in Words)
                {
                    var clock = Stopwatch.StartNew();
                    using var answer = await client.GetAsync(path + Uri.EscapeDataString(word));
                    await answer.Content.ReadAsByteArrayAsync();
                    if (!answer.IsSuccessStatusCode)
                    {
                        throw new QuestionException($"{path}{word} was answered with {(int)answer.StatusCode}.");
                    }

                    // The first round warms up.
                    if (round > 0)
                    {
                        times.Add((clock.Elapsed.TotalMilliseconds, word));
                    }
                }
            }

            times.Sort();
            var slowest = times.GroupBy(time => time.Word).Select(word => (Median: word.Select(one => one.Milliseconds).Order().ElementAt(Rounds / 2), word.Key)).Max();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{times[times.Count / 2].Milliseconds,8:F1} ms  {name}; {times[times.Count * 9 / 10].Milliseconds:F1} ms at nine tenths; slowest word {slowest.Key} {slowest.Median:F1} ms"));
        }

        return 0;
    }
}
