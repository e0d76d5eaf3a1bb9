using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Exports.Tables;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Exports;

/// <summary>
/// A page whose list or tables can be taken away as CSV and XLSX; it has nothing drawn. One class beside each such page,
/// registered once.
/// </summary>
public abstract class ExportedList
{
    /// <summary>Path of the page and name of its files: <c>documents</c>; for a page among many, the path of one of them.</summary>
    public abstract string Name { get; }

    /// <summary>Whether a name is that of its files.</summary>
    public virtual bool Answers(string name) => name == Name;

    /// <summary>What an address lists; null where it lists nothing, or where the address has <see cref="AddressReader.Problems"/>.</summary>
    /// <param name="address">The query of the page.</param>
    /// <param name="target">What it is written for.</param>
    /// <param name="cancellation">Stops the work.</param>
    public abstract Task<ListAnswer?> AskAsync(AddressReader address, ListTarget target, CancellationToken cancellation);
}

/// <summary>What a list is written for.</summary>
/// <param name="Name">Name of the file, without its ending.</param>
/// <param name="Language">Language of the words.</param>
/// <param name="Whole">Makes a whole address of one that is relative to the site.</param>
public sealed record ListTarget(string Name, Language Language, Func<string, string> Whole);

/// <summary>A list that is taken away.</summary>
/// <param name="Sheet">Its rows.</param>
/// <param name="Title">One line, with what and of whom.</param>
/// <param name="Notes">Measure, denominator, types, years: what its numbers must not be given away without.</param>
/// <param name="Page">The address of its page, relative to the site, from the top.</param>
public sealed record ListAnswer(Sheet Sheet, string Title, IReadOnlyList<string> Notes, string Page);

/// <summary>All lists that can be taken away.</summary>
public sealed class ExportedLists(IEnumerable<ExportedList> lists)
{
    private readonly IReadOnlyList<ExportedList> _all = [.. lists.OrderBy(list => list.Name, StringComparer.Ordinal)];

    /// <summary>Their names, one of each.</summary>
    public IEnumerable<string> Names => _all.Select(list => list.Name);

    /// <summary>The list of a name; null where there is none.</summary>
    public ExportedList? Find(string name) => _all.FirstOrDefault(list => list.Answers(name));
}
