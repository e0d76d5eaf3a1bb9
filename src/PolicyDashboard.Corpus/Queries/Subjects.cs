using PolicyDashboard.Analysis.Themes;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>The columns of every chart, in the order in which they are stored and shown.</summary>
public static class Subjects
{
    /// <summary>Any theme, then the groups, then the themes, in the catalogue's order.</summary>
    public static IReadOnlyList<Subject> Of(Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return
        [
            new(Subject.Any, "任一主题", "Any theme", "", SubjectKind.Any),
            .. catalogue.Groups.Select(group => new Subject($"group:{group.Id}", group.Chinese, group.English, group.Id, SubjectKind.Group)),
            .. catalogue.Themes.Select(theme => new Subject(theme.Id, theme.Chinese, theme.English, theme.Group, SubjectKind.Theme)),
        ];
    }
}
