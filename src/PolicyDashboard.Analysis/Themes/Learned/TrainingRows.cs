using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>The counting statements of labelled documents as rows of features, titles included.</summary>
internal sealed class TrainingRows
{
    private TrainingRows(LearnedModel model, SparseRows rows, IReadOnlyList<TrainingDocument> documents, Catalogue catalogue, int firstTerm) =>
        (Model, Rows, Documents, Catalogue, FirstTerm) = (model, rows, documents, catalogue, firstTerm);

    /// <summary>A model without weights yet: features and their rarity.</summary>
    public LearnedModel Model { get; }

    /// <summary>A row for each counting statement of each document, then one for its title.</summary>
    public SparseRows Rows { get; }

    public IReadOnlyList<TrainingDocument> Documents { get; }

    public Catalogue Catalogue { get; }

    /// <summary>Row of the catalogue's first term: behind the documents, each term stands as a line of its own.</summary>
    public int FirstTerm { get; }

    /// <summary>Lays out the rows.</summary>
    /// <param name="documents">Documents with labels.</param>
    /// <param name="catalogue">Terms.</param>
    /// <param name="matcher">Finds them, as the reader will.</param>
    /// <param name="least">A feature must stand in so many labelled statements.</param>
    public static TrainingRows Of(IReadOnlyList<LabelledDocument> documents, Catalogue catalogue, Matcher matcher, int least)
    {
        var own = new OwnScores(catalogue, RuleSettings.Default);
        var prepared = documents.Select(document => Prepare(document, matcher, own, catalogue)).ToList();
        var model = Vocabulary(prepared, catalogue, least);
        var features = new FeatureRows(model.Table, model.RowsOf(catalogue), model.Squares.Length);
        var labelled = Rarity(prepared, model, features);
        var rows = new SparseRows();
        int rowsOfTerms;
        foreach (var document in prepared)
        {
            document.FirstRow = rows.Count;
            foreach (var statement in document.Counting)
            {
                features.Read(document.Source.Text.View, document.Source.Text.Statements[statement].Span, document.Hits[statement]);
                Write(rows, features.Found, model);
            }

            features.Read(document.Title, document.TitleHits);
            Write(rows, features.Found, model);
        }

        rowsOfTerms = rows.Count;
        foreach (var term in catalogue.Terms)
        {
            features.Read(term.Text, matcher.Find(term.Text, null));
            Write(rows, features.Found, model);
        }

        return labelled == 0 ? throw new ArgumentException("No statement is labelled.", nameof(documents)) : new TrainingRows(model, rows, prepared, catalogue, rowsOfTerms);
    }

    private static TrainingDocument Prepare(LabelledDocument document, Matcher matcher, OwnScores own, Catalogue catalogue)
    {
        var text = document.Text;
        var hits = matcher.Find(text);
        var counting = Enumerable.Range(0, text.Statements.Count).Where(index => text.Statements[index].Counts).ToArray();
        var title = text.Title is { } found ? MatchingView.Of(found.Value).Text : string.Empty;
        var rules = own.OfStatements(text, counting, hits);
        return new TrainingDocument(document, counting, hits, title, title.Length == 0 ? [] : matcher.Find(title, null), rules);
    }

    private static LearnedModel Vocabulary(List<TrainingDocument> documents, Catalogue catalogue, int least)
    {
        var grams = new Dictionary<string, int>();
        var terms = new Dictionary<string, int>();
        var lookup = grams.GetAlternateLookup<ReadOnlySpan<char>>();
        var seen = new HashSet<string>();
        var seenLookup = seen.GetAlternateLookup<ReadOnlySpan<char>>();
        var text = new GramText();
        foreach (var document in documents)
        {
            foreach (var statement in document.Source.Labels.Keys)
            {
                seen.Clear();
                text.Set(document.Source.Text.View, document.Source.Text.Statements[statement].Span);
                for (var from = 0; from < text.Length; from++)
                {
                    for (var length = 1; length <= GramText.Longest && from + length <= text.Length; length++)
                    {
                        var gram = text.Characters.Slice(from, length);
                        if (seenLookup.Add(gram))
                        {
                            lookup[gram] = lookup.TryGetValue(gram, out var count) ? count + 1 : 1;
                        }
                    }
                }

                foreach (var term in document.Hits[statement].Where(hit => hit.State == HitState.Counts).Select(hit => catalogue.Terms[hit.Term].Text).Distinct())
                {
                    terms[term] = terms.GetValueOrDefault(term) + 1;
                }
            }
        }

        var knownTerms = terms.Where(pair => pair.Value >= least).Select(pair => pair.Key).Order(StringComparer.Ordinal).ToList();
        var themes = catalogue.Themes.Select(theme => theme.Id).ToList();
        return new LearnedModel(string.Empty, themes, Telling(grams, least), knownTerms, TermEdits.Snapshot(catalogue, themes));
    }

    /// <summary>
    /// The n-grams worth a row: frequent enough, and not always inside the same longer context. One that stands in as many
    /// statements as its beginning or its end says nothing that those do not. Beginnings of the kept ones are kept.
    /// </summary>
    private static List<string> Telling(Dictionary<string, int> grams, int least)
    {
        var lookup = grams.GetAlternateLookup<ReadOnlySpan<char>>();
        var kept = new HashSet<string>();
        foreach (var (gram, count) in grams)
        {
            if (count < least || (gram.Length > 1 && (lookup[gram.AsSpan(0, gram.Length - 1)] == count || lookup[gram.AsSpan(1)] == count)))
            {
                continue;
            }

            for (var length = gram.Length; length > 0 && kept.Add(gram[..length]); length--)
            {
            }
        }

        return [.. kept.Order(StringComparer.Ordinal)];
    }

    /// <summary>Weighs each feature by its rarity, ln(N/df), a term's twice that, and keeps the squares.</summary>
    private static int Rarity(List<TrainingDocument> documents, LearnedModel model, FeatureRows features)
    {
        var frequency = new int[model.Squares.Length];
        var labelled = 0;
        foreach (var document in documents)
        {
            foreach (var statement in document.Source.Labels.Keys)
            {
                labelled++;
                features.Read(document.Source.Text.View, document.Source.Text.Statements[statement].Span, document.Hits[statement]);
                foreach (var row in features.Found)
                {
                    frequency[row]++;
                }
            }
        }

        for (var row = 0; row < frequency.Length; row++)
        {
            var rarity = Math.Log((double)labelled / Math.Max(1, frequency[row])) * (row >= model.Grams.Count ? 2 : 1);
            model.Squares[row] = (float)(rarity * rarity);
        }

        return labelled;
    }

    private static void Write(SparseRows rows, ReadOnlySpan<int> found, LearnedModel model)
    {
        var squares = 0f;
        foreach (var row in found)
        {
            squares += model.Squares[row];
        }

        var scale = squares > 0 ? 1 / MathF.Sqrt(squares) : 0;
        foreach (var row in found)
        {
            rows.Add(row, MathF.Sqrt(model.Squares[row]) * scale);
        }

        rows.End();
    }
}

/// <summary>A labelled document with what the training needs of it.</summary>
internal sealed class TrainingDocument(LabelledDocument source, int[] counting, Hit[][] hits, string title, Hit[] titleHits, float[] rules)
{
    public LabelledDocument Source { get; } = source;

    public int[] Counting { get; } = counting;

    public Hit[][] Hits { get; } = hits;

    public string Title { get; } = title;

    public Hit[] TitleHits { get; } = titleHits;

    public float[] Rules { get; } = rules;

    /// <summary>Row of its first counting statement; its title stands behind the last.</summary>
    public int FirstRow { get; set; }
}
