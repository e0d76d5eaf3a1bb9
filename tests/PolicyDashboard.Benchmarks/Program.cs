using PolicyDashboard.Benchmarks;
using PolicyDashboard.Benchmarks.Intervals;
using PolicyDashboard.Benchmarks.Readers;
using PolicyDashboard.Benchmarks.Segmentation;
using PolicyDashboard.Benchmarks.Site;

try
{
    return args switch
    {
        ["head", var shared, .. var more] => HeadFigures.Print(shared, more),
        ["places", var shared] => PlacesEvaluation.Run(shared, "seeds"),
        ["import", var shared, .. var more] => await ImportFigures.PrintAsync(
            shared,
            more is [var rounds, ..] ? int.Parse(rounds, System.Globalization.CultureInfo.InvariantCulture) : 3,
            more is [_, "--peer", var folder] ? folder : null),
        ["search", var site] => await SearchFigures.PrintAsync(site),
        ["questions", var shared, var data] => await QuestionFigures.PrintAsync(shared, data),
        ["pages", var site, var data] => await PageFigures.PrintAsync(site, "seeds", data),
        ["navigation", var site, var data, .. var more] => await NavigationFigures.PrintAsync(site, "seeds", data, more is [var rounds] ? int.Parse(rounds, System.Globalization.CultureInfo.InvariantCulture) : 21),
        ["wire", var site, var data] => await WireFigures.PrintAsync(site, "seeds", data),
        ["readers", var site, var data, .. var more] => await ReaderFigures.PrintAsync(
            site,
            "seeds",
            data,
            more is [var readers, ..] ? int.Parse(readers, System.Globalization.CultureInfo.InvariantCulture) : 100,
            more is [_, var seconds] ? int.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture) : 60),
        ["show", var site, var data] => await ShowFigures.PrintAsync(site, "seeds", data),
        ["intervals", .. var more] => IntervalFigures.Print(more is [var corpora] ? int.Parse(corpora, System.Globalization.CultureInfo.InvariantCulture) : 250),
        ["tokens", .. var more] when SegmentationArguments.Parse(more) is { } named =>
            TokenComparison.Run(named.Folders, named.Number("--random", 0), named.Text("--python", "python3")),
        ["segmentation", .. var more] when SegmentationArguments.Parse(more) is { } named => SegmentationSpeed.Run(
            named.Folders,
            named.Text("--peer", Environment.GetEnvironmentVariable("POLICYDASHBOARD_NODE_RS") ?? "."),
            named.Number("--rounds", 5),
            named.Has("--strings")),
        _ => Usage(),
    };
}
catch (PeerException missing)
{
    Console.Error.WriteLine(missing.Message);
    return 2;
}

static int Usage()
{
    Console.Error.WriteLine("""
        What is measured, and how to ask for it (SHARED is the folder with corpus/ and gold/):
          head SHARED [SET]   title, date and type of every document against the manifest, boilerplate against the labels;
                              with SET (a set of the manifest, or gold) its misses are listed
          import SHARED [N [--peer FOLDER]]
                              the whole import of the corpus in N rounds (3), its steps, and the size of the database; with a peer
                              beside @node-rs/jieba's segmentation of the same texts, a pass after each import
          questions SHARED DATA
                              how long the pages' questions take over the whole corpus, which is kept in the folder DATA
          search ADDRESS      how long searches of two characters take in a running dashboard, http://127.0.0.1:5000
          places SHARED       issuing place of every document against the manifest, with what was read otherwise
          pages SITE DATA     how long a visitor waits: a cell clicked, a filter changed; SITE is what dotnet publish -c Release
                              wrote, DATA the site's data folder; Chromium looks at it
          navigation SITE DATA [N]
                              how long a page takes until its numbers, and its drawing, stand on screen, beside static pages with
                              the same, in N rounds (21)
          wire SITE DATA      what a first visit takes over the wire, by kind
          readers SITE DATA [READERS] [SECONDS]
                              how long connected readers wait who each change the view once a second (100 for 60 seconds), what
                              that costs the server, and what they cost in memory
          show SITE DATA      how long a page of the show takes to turn with the server stopped; builds a story of six slides in
                              DATA in Chromium first
          intervals [N]       how many 95 % intervals hold the truth, over simulated statements of N corpora a design (250)
          tokens FOLDER… [--random N] [--python PATH]
                              every token against python jieba's, over all .txt files below the folders and N made-up texts
          segmentation FOLDER… [--peer FOLDER] [--rounds N] [--strings]
                              speed of segmentation beside @node-rs/jieba
        """);
    return 2;
}
