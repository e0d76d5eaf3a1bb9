using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>
/// Narrows the list of statements behind a number without changing the number: k of its N statements are listed.
/// A <see cref="Filter"/> says which text is asked about and changes numerator and denominator; facets only say which of
/// the statements found are looked at. Everything that is null leaves all of them in.
/// </summary>
/// <param name="Place">Row of the issuing place, as a chart of places under the same filter has it: with <see cref="Filter.Place"/> 河北, 130100 is 石家庄 with its counties and 130000 the province's own documents.</param>
/// <param name="Spoken">Place spoken of: a province, a prefecture with its counties, or a county without a prefecture.</param>
/// <param name="Document">One document.</param>
/// <param name="Year">Year of issue; 0 for documents without a date.</param>
/// <param name="Type">Type of document.</param>
/// <param name="Class">What was done, what is planned, or neither.</param>
/// <param name="Heading">What the nearest heading above says, as in <see cref="HeadingText"/>; empty for statements under none. A heading stands under itself.</param>
/// <param name="Commitments">Cues that must all be there.</param>
/// <param name="Theme">Subject key: statements that are also about it. Not a search, which is what a list is about.</param>
public sealed record Facets(
    PlaceCode? Place = null,
    PlaceCode? Spoken = null,
    int? Document = null,
    int? Year = null,
    DocumentType? Type = null,
    StatementClass? Class = null,
    string? Heading = null,
    Commitment Commitments = Commitment.None,
    string? Theme = null)
{
    /// <summary>Nothing is narrowed.</summary>
    public static Facets None { get; } = new();
}

/// <summary>A value of a facet.</summary>
/// <param name="Value">The value.</param>
/// <param name="Statements">Statements listed with it, under the other facets chosen.</param>
public readonly record struct FacetValue<T>(T Value, long Statements);

/// <summary>The values of one facet.</summary>
/// <param name="Values">Most statements first, at most <see cref="FacetsQuery.MostValues"/>; all years, newest first; all themes.</param>
/// <param name="Distinct">How many values there are altogether.</param>
public sealed record FacetValues<T>(IReadOnlyList<FacetValue<T>> Values, int Distinct);

/// <summary>
/// What the statements behind a number can be narrowed to. Each facet is counted under all the others that are chosen,
/// and not under itself, so that another value of it can be taken at sight of its count. All counts are exact.
/// </summary>
/// <param name="Places">Rows of issuing places.</param>
/// <param name="Spoken">Places spoken of; statements that name none are left out.</param>
/// <param name="Documents">Documents with their titles.</param>
/// <param name="Years">Years; 0 for undated.</param>
/// <param name="Types">Types of document.</param>
/// <param name="Classes">Classes of statement.</param>
/// <param name="Commitments">For each cue the statements left when it is chosen too.</param>
/// <param name="Themes">
/// All themes by key. They do not add up: a statement has up to four. The theme that the list itself is about is left out
/// where every statement listed is about it.
/// </param>
/// <param name="Headings">
/// What the nearest headings say. Null where more than <see cref="FacetsQuery.MostRead"/> statements are listed: headings
/// are words of the texts, and the texts of all of them would have to be read.
/// </param>
/// <param name="Listed">Statements under all facets chosen.</param>
public sealed record FacetCounts(
    FacetValues<PlaceCode> Places,
    FacetValues<PlaceCode> Spoken,
    FacetValues<DocumentLine> Documents,
    FacetValues<int> Years,
    FacetValues<DocumentType> Types,
    FacetValues<StatementClass> Classes,
    FacetValues<Commitment> Commitments,
    FacetValues<string> Themes,
    FacetValues<string>? Headings,
    long Listed);
