using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Statements;

/// <summary>A facet that is chosen.</summary>
/// <param name="Name">What the facet is called.</param>
/// <param name="Value">What is chosen.</param>
/// <param name="Without">The facets without it.</param>
/// <param name="Speaks">Language of the value where it is always Chinese: titles and headings.</param>
public sealed record ChosenFacet(string Name, string Value, Facets Without, string? Speaks = null);

/// <summary>Names of facets and of their values.</summary>
public static class FacetNames
{
    /// <summary>What is chosen, facet after facet.</summary>
    /// <param name="facets">The facets.</param>
    /// <param name="page">Where a chosen document may be among the lines; its title is taken from there.</param>
    /// <param name="known">Names of places.</param>
    /// <param name="language">The reader's language.</param>
    public static IEnumerable<ChosenFacet> Chosen(Facets facets, StatementPage page, Vocabulary known, Language language)
    {
        if (facets.Place is { } place)
        {
            yield return new(Words.ViewIssuing.In(language), Names.Of(place, known.Gazetteer, language), facets with { Place = null });
        }

        if (facets.Spoken is { } spoken)
        {
            yield return new(Words.ViewSpoken.In(language), Names.Of(spoken, known.Gazetteer, language), facets with { Spoken = null });
        }

        if (facets.Document is { } id)
        {
            var title = page.Lines.FirstOrDefault(line => line.Document.Id == id)?.Document.Title;
            yield return new(Words.FacetDocument.In(language), title ?? Words.DocumentNumber.In(language, id), facets with { Document = null }, title is null ? null : Language.Chinese.Html());
        }

        if (facets.Year is { } year)
        {
            yield return new(Words.FacetYear.In(language), Year(year, language), facets with { Year = null });
        }

        if (facets.Type is { } type)
        {
            yield return new(Words.TypeLabel.In(language), Names.Of(type).In(language), facets with { Type = null });
        }

        if (facets.Class is { } kind)
        {
            yield return new(Words.ClassLabel.In(language), Names.Of(kind).In(language), facets with { Class = null });
        }

        if (facets.Heading is { } heading)
        {
            yield return new(Words.FacetHeading.In(language), Heading(heading, language), facets with { Heading = null }, heading.Length > 0 ? Language.Chinese.Html() : null);
        }

        if (facets.Theme is { } key)
        {
            yield return new(Words.FacetTheme.In(language), known.Find(key) is { } theme ? Names.Of(theme, language) : key, facets with { Theme = null });
        }

        foreach (var (_, cue) in AddressWords.Commitments.Pairs.Where(pair => facets.Commitments.HasFlag(pair.Value)))
        {
            yield return new(Words.FacetCommitment.In(language), Names.Of(cue).In(language), facets with { Commitments = facets.Commitments & ~cue });
        }
    }

    /// <summary>What is chosen and what it leaves of a list, in a sentence; nothing where nothing is chosen.</summary>
    public static IEnumerable<string> Narrowed(StatementsAddress address, StatementPage page, Vocabulary known, Language language) =>
        address.List.Facets == Facets.None ? [] :
        [
            string.Join(Words.Semicolon.In(language), Chosen(address.List.Facets, page, known, language).Select(facet => facet.Name + Words.Colon.In(language) + facet.Value))
            + Words.Semicolon.In(language)
            + Words.NarrowedTo.In(
                language, Numbers.Count(page.Kept), Numbers.Count(page.Count), Numbers.Sum(page.KeptSum), Numbers.Sum(page.Sum), Numbers.Value(page.Value, address.Measure)),
        ];

    /// <summary>A year; "undated" for 0.</summary>
    public static string Year(int year, Language language) => year == 0 ? Words.Undated.In(language) : Words.YearOne.In(language, year);

    /// <summary>What a heading says; words of our own where there is none.</summary>
    public static string Heading(string heading, Language language) => heading.Length == 0 ? Words.FacetNoHeading.In(language) : heading;
}
