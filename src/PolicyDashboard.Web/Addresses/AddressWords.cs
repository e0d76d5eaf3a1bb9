using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Web.Addresses;

/// <summary>
/// The words that stand in addresses of pages and of the API. They are promises: a link sent today must open
/// next year, so a word may be added but never given another meaning.
/// </summary>
public static class AddressWords
{
    /// <summary>Measures.</summary>
    public static WordList<Measure> Measures { get; } = new(
        ("statements", Measure.Statements), ("text", Measure.Text), ("hits", Measure.Hits),
        ("attention", Measure.Attention), ("paragraphs", Measure.Paragraphs));

    /// <summary>What rows are.</summary>
    public static WordList<RowsAre> Rows { get; } = new(("place", RowsAre.Places), ("document", RowsAre.Documents));

    /// <summary>What columns are.</summary>
    public static WordList<ColumnsAre> Columns { get; } = new(("themes", ColumnsAre.Themes), ("groups", ColumnsAre.Groups), ("search", ColumnsAre.Search));

    /// <summary>Types of document.</summary>
    public static WordList<DocumentType> Types { get; } = new(
        ("report", DocumentType.WorkReport), ("plan", DocumentType.Plan), ("policy", DocumentType.Policy),
        ("regulation", DocumentType.Regulation), ("speech", DocumentType.Speech), ("news", DocumentType.MeetingNews),
        ("commentary", DocumentType.Commentary), ("other", DocumentType.Other));

    /// <summary>Classes of statement.</summary>
    public static WordList<StatementClass> Classes { get; } = new(
        ("review", StatementClass.Review), ("plan", StatementClass.Plan), ("other", StatementClass.Other));

    /// <summary>Views of place.</summary>
    public static WordList<PlaceView> Views { get; } = new(("issuing", PlaceView.Issuing), ("spoken", PlaceView.Spoken));

    /// <summary>Steps of time.</summary>
    public static WordList<TimeStep> Steps { get; } = new(
        ("document", TimeStep.Document), ("month", TimeStep.Month), ("year", TimeStep.Year));

    /// <summary>Whether a timeline tells classes apart.</summary>
    public static WordList<bool> Splits { get; } = new(("none", false), ("class", true));

    /// <summary>Which themes the page of gaps lists.</summary>
    public static WordList<bool> AbsenceParts { get; } = new(("gaps", false), ("all", true));

    /// <summary>What a timeline shows.</summary>
    public static WordList<TimelineForm> TimelineForms { get; } = new(("one", TimelineForm.One), ("themes", TimelineForm.EveryTheme));

    /// <summary>Orders of statements.</summary>
    public static WordList<StatementOrder> Orders { get; } = new(
        ("contribution", StatementOrder.Contribution), ("strength", StatementOrder.Strength), ("reading", StatementOrder.Reading),
        ("oldest", StatementOrder.Oldest), ("place", StatementOrder.Place), ("length", StatementOrder.Length));

    /// <summary>Ways to look at listed statements.</summary>
    public static WordList<ListForm> ListForms { get; } = new(("quotations", ListForm.Quotations), ("kwic", ListForm.Concordance));

    /// <summary>Cues of commitment.</summary>
    public static WordList<Commitment> Commitments { get; } = new(
        ("target", Commitment.Target), ("number", Commitment.Quantity), ("duty", Commitment.Duty), ("pilot", Commitment.Pilot));

    /// <summary>What the ends of a colour scale are taken from.</summary>
    public static WordList<ScaleBounds> Bounds { get; } = new(("corpus", ScaleBounds.Corpus), ("shown", ScaleBounds.Shown));

    /// <summary>Ways to look at what a search finds.</summary>
    public static WordList<SearchForm> SearchForms { get; } = new(("statements", SearchForm.Statements), ("lines", SearchForm.Lines));

    /// <summary>Orders of a concordance.</summary>
    public static WordList<ConcordanceOrder> ConcordanceOrders { get; } = new(
        ("date", ConcordanceOrder.Date), ("left", ConcordanceOrder.Left), ("right", ConcordanceOrder.Right), ("place", ConcordanceOrder.Place));

    /// <summary>Ways to look at a matrix.</summary>
    public static WordList<MatrixForm> Forms { get; } = new(("chart", MatrixForm.Chart), ("table", MatrixForm.Table));

    /// <summary>Orders of terms.</summary>
    public static WordList<TermOrder> TermOrders { get; } = new(
        ("weight", TermOrder.Weight), ("hits", TermOrder.Hits), ("documents", TermOrder.Documents), ("catalogue", TermOrder.Catalogue));

    /// <summary>Lists of a theme's page.</summary>
    public static WordList<ThemePart> ThemeParts { get; } = new(
        ("terms", ThemePart.Terms), ("masked", ThemePart.Maskings), ("crossings", ThemePart.Crossings), ("learned", ThemePart.Learned));

    /// <summary>Orders of bars.</summary>
    public static WordList<BarOrder> BarOrders { get; } = new(("catalogue", BarOrder.Catalogue), ("difference", BarOrder.Difference), ("value", BarOrder.Value));

    /// <summary>What becomes of shared wording.</summary>
    public static WordList<SharedText> SharedTexts { get; } = new(("in", SharedText.Counts), ("out", SharedText.LeftOut));

    /// <summary>How many maps.</summary>
    public static WordList<MapForm> MapForms { get; } = new(("one", MapForm.One), ("every", MapForm.Every));

    /// <summary>By what a document is new.</summary>
    public static WordList<NewsBy> NewsBy { get; } = new(("taken", Corpus.Queries.NewsBy.Taken), ("issued", Corpus.Queries.NewsBy.Issued));

    /// <summary>Numbers of a movement.</summary>
    public static WordList<MovementPart> MovementParts { get; } = new(("now", MovementPart.Now), ("new", MovementPart.New), ("before", MovementPart.Before));

    /// <summary>What the colours of a map reach up to.</summary>
    public static WordList<MapBound> MapBounds { get; } = new(("own", MapBound.Own), ("shared", MapBound.Shared));
}

/// <summary>Values and their words, one to one. The first is the default, which addresses leave out.</summary>
public sealed class WordList<T>(params (string Word, T Value)[] pairs)
    where T : struct
{
    /// <summary>Words with their values, in the order in which they are offered.</summary>
    public IReadOnlyList<(string Word, T Value)> Pairs { get; } = pairs;

    /// <summary>The word of a value.</summary>
    public string Of(T value) => Pairs.First(pair => EqualityComparer<T>.Default.Equals(pair.Value, value)).Word;

    /// <summary>The value of a word; null for an unknown one.</summary>
    public T? Find(string word)
    {
        foreach (var pair in Pairs)
        {
            if (pair.Word == word)
            {
                return pair.Value;
            }
        }

        return null;
    }
}
