using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PolicyDashboard.Web.Tests.Hosting;

/// <summary>The program as it is started from a shell.</summary>
public sealed class StartTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("policydashboard-");

    [Fact]
    public async Task One_line_with_the_address_says_that_it_is_ready_from_whatever_folder_it_is_started()
    {
        using var program = Start(_folder.FullName, "--urls", $"http://127.0.0.1:{FreePort()}", $"--Data:Path={Data}");
        try
        {
            var line = await program.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);

            var address = Assert.Single(line!.Split(' ', '：'), part => part.StartsWith("http", StringComparison.Ordinal));
            using var client = new HttpClient();
            Assert.Contains("湖北", await client.GetStringAsync(address, TestContext.Current.CancellationToken));
            Assert.NotEmpty(await client.GetByteArrayAsync(address + "/css/tokens.css", TestContext.Current.CancellationToken));
            Assert.True(File.Exists(Path.Combine(Data, "corpus.db")));
        }
        finally
        {
            program.Kill();
            await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task A_second_start_imports_nothing_again()
    {
        for (var start = 0; start < 2; start++)
        {
            using var program = Start(RepositoryTop.Path, "--urls", $"http://127.0.0.1:{FreePort()}", $"--Data:Path={Data}");
            var line = await program.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            using var client = new HttpClient();
            var documents = await client.GetStringAsync(line!.Split(' ', '：').Single(part => part.StartsWith("http", StringComparison.Ordinal)) + "/api/v1/documents", TestContext.Current.CancellationToken);
            program.Kill();
            await program.WaitForExitAsync(TestContext.Current.CancellationToken);

            Assert.Equal(4, System.Text.Json.JsonDocument.Parse(documents).RootElement.GetArrayLength());
        }
    }

    [Theory]
    [InlineData("themes.yaml", "themes:\n  - broken: [", "themes.yaml")]
    [InlineData("places.csv", "code,name\n42,湖北省\n", "places.csv")]
    [InlineData("placesets.yaml", "families: []\nsets:\n  - {id: yrd, places: [1]}\n", "placesets.yaml, line 3")]
    public async Task A_broken_seed_stops_the_start_and_says_where(string file, string content, string named)
    {
        var seeds = Copy(Path.Combine(RepositoryTop.Path, "seeds"), Path.Combine(_folder.FullName, "seeds"));
        await File.WriteAllTextAsync(Path.Combine(seeds, file), content, TestContext.Current.CancellationToken);

        var (code, said) = await RunAsync($"--Seeds:Path={seeds}", $"--Data:Path={Data}", "--urls", "http://127.0.0.1:0");

        Assert.Equal(1, code);
        Assert.Contains(named, said);
        Assert.DoesNotContain("   at ", said);
    }

    [Fact]
    public async Task A_document_that_is_no_text_is_named_and_the_others_go_in()
    {
        var seeds = Copy(Path.Combine(RepositoryTop.Path, "seeds"), Path.Combine(_folder.FullName, "seeds"));
        await File.WriteAllBytesAsync(Path.Combine(seeds, "documents", "picture.txt"), [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0xff, 0xfe, 0], TestContext.Current.CancellationToken);

        using var program = Start(_folder.FullName, "--urls", $"http://127.0.0.1:{FreePort()}", $"--Data:Path={Data}", $"--Seeds:Path={seeds}");
        var error = await program.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
        var ready = await program.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient();
        var documents = await client.GetStringAsync(ready!.Split(' ', '：').Single(part => part.StartsWith("http", StringComparison.Ordinal)) + "/api/v1/documents", TestContext.Current.CancellationToken);
        program.Kill();
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Contains("picture.txt", error);
        Assert.Equal(4, System.Text.Json.JsonDocument.Parse(documents).RootElement.GetArrayLength());
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told_with_the_way_out()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var (code, said) = await RunAsync("--urls", $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}", $"--Data:Path={Data}");

        Assert.Equal(1, code);
        Assert.Contains("--urls", said);
        Assert.DoesNotContain("   at ", said);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Data => Path.Combine(_folder.FullName, "data");

    private static async Task<(int Code, string Said)> RunAsync(params string[] arguments)
    {
        using var program = Start(RepositoryTop.Path, arguments);
        var error = program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (program.ExitCode, await error + await output);
    }

    private static Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["ASPNETCORE_URLS"] = null },
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "PolicyDashboard.Web.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    private static string Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(file => !file.Contains("labels", StringComparison.Ordinal)))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return to;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
