using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Heatmap;

/// <summary>Neighbouring columns of one group.</summary>
/// <param name="Name">Name of the group.</param>
/// <param name="Group">Its id.</param>
/// <param name="Start">Index of the first column.</param>
/// <param name="Width">How many columns.</param>
internal sealed record ColumnRun(string Name, string Group, int Start, int Width)
{
    /// <summary>The runs of these columns, left to right. A group whose themes do not stand together has several.</summary>
    public static IReadOnlyList<ColumnRun> Of(IReadOnlyList<Subject> columns, Vocabulary known, Language language)
    {
        var runs = new List<ColumnRun>();
        for (var start = 0; start < columns.Count;)
        {
            var group = columns[start].Group;
            var end = start;
            while (end < columns.Count && columns[end].Group == group)
            {
                end++;
            }

            var named = known.Groups.FirstOrDefault(one => one.Group == group);
            runs.Add(new ColumnRun(named is null ? group : Names.Of(named, language), group, start, end - start));
            start = end;
        }

        return runs;
    }
}
