namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>A labelled document with what the training needs of it.</summary>
internal sealed class TrainingDocument(LabelledDocument source, int[] counting, Hit[][] hits, string title, Hit[] titleHits, float[] rules)
{
    public LabelledDocument Source { get; } = source;

    public int[] Counting { get; } = counting;

    public Hit[][] Hits { get; } = hits;

    public string Title { get; } = title;

    public Hit[] TitleHits { get; } = titleHits;

    public float[] Rules { get; } = rules;

    /// <summary>Whether a counting statement is one of form.</summary>
    public bool IsFormal(int counting) => Source.Text.Statements[Counting[counting]].IsFormal;

    /// <summary>Row of its first counting statement; its title stands behind the last.</summary>
    public int FirstRow { get; set; }
}
