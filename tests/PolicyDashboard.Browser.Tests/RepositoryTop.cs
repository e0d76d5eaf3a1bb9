using System.Reflection;

namespace PolicyDashboard.Browser.Tests;

/// <summary>Where the repository is.</summary>
internal static class RepositoryTop
{
    public static string Path { get; } = typeof(RepositoryTop).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == "RepositoryTop").Value!;
}
