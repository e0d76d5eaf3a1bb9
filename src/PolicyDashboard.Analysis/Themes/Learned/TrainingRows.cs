using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>The counting statements of labelled documents as rows of features, titles included.</summary>
internal sealed class TrainingRows
{
    private const string ClauseEnds = "，。、；";

    private TrainingRows(FeatureNames features, float[] squares, SparseRows rows, IReadOnlyList<TrainingDocument> documents, Catalogue catalogue, int firstTerm) =>
        (Features, Squares, Rows, Documents, Catalogue, FirstTerm) = (features, squares, rows, documents, catalogue, firstTerm);

    /// <summary>The features; columns are their numbers.</summary>
    public FeatureNames Features { get; }

    /// <summary>Squared rarity of each feature.</summary>
    public float[] Squares { get; }

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
    /// <param name="settings">Which features are worth a row.</param>
    public static TrainingRows Of(IReadOnlyList<LabelledDocument> documents, Catalogue catalogue, Matcher matcher, TrainingSettings settings)
    {
        var own = new OwnScores(catalogue, RuleSettings.Default);
        var prepared = documents.Select(document => Prepare(document, matcher, own, catalogue)).ToList();
        var (features, squares) = Vocabulary(prepared, catalogue, settings);
        var reader = new FeatureRows(features, features.SlotsOf(catalogue));
        var rows = new SparseRows();
        foreach (var document in prepared)
        {
            document.FirstRow = rows.Count;
            foreach (var statement in document.Counting)
            {
                reader.Read(document.Source.Text.View, document.Source.Text.Statements[statement].Span, document.Hits[statement]);
                Write(rows, Numbers(reader, features), squares);
            }

            reader.Read(document.Title, document.TitleHits);
            Write(rows, Numbers(reader, features), squares);
        }

        var firstTerm = rows.Count;
        foreach (var term in catalogue.Terms)
        {
            reader.Read(term.Text, matcher.Find(term.Text, null));
            Write(rows, Numbers(reader, features), squares);
        }

        return new TrainingRows(features, squares, rows, prepared, catalogue, firstTerm);
    }

    /// <summary>A labelled row as an example for all themes.</summary>
    /// <param name="label">What a reader said.</param>
    /// <param name="row">The row.</param>
    /// <param name="cost">Its C.</param>
    /// <param name="context">Scaled numbers of its surroundings; null for none.</param>
    public Example ExampleOf(Label label, int row, double cost, float[]? context)
    {
        Span<float> sign = stackalloc float[ThemeLanes.Count];
        sign.Clear();
        for (var t = 0; t < Catalogue.Themes.Count; t++)
        {
            var id = Catalogue.Themes[t].Id;
            sign[t] = label.Doubtful.Contains(id) ? 0 : label.Themes.Contains(id) ? 1 : -1;
        }

        return new Example(row, ThemeLanes.Of(sign, 0), ThemeLanes.All((float)(0.5 / cost)), context, label.OtherReader);
    }

    private static TrainingDocument Prepare(LabelledDocument document, Matcher matcher, OwnScores own, Catalogue catalogue)
    {
        var text = document.Text;
        var hits = matcher.Find(text);
        var counting = Enumerable.Range(0, text.Statements.Count).Where(index => text.Statements[index].Counts).ToArray();
        var title = text.Title is { } found ? MatchingView.Of(found.Value).Text : string.Empty;
        var rules = new float[counting.Length * ThemeLanes.Count];
        own.OfStatements(text, counting, hits, Enumerable.Range(0, catalogue.Themes.Count).ToArray(), rules);
        return new TrainingDocument(document, counting, hits, title, title.Length == 0 ? [] : matcher.Find(title, null), rules);
    }

    /// <summary>The features with their squared rarities: ln(N/df) of an n-gram, twice that of a term.</summary>
    private static (FeatureNames Features, float[] Squares) Vocabulary(List<TrainingDocument> documents, Catalogue catalogue, TrainingSettings settings)
    {
        var labelled = documents.Sum(document => document.Source.Labels.Count);
        if (labelled == 0)
        {
            throw new ArgumentException("No statement is labelled.", nameof(documents));
        }

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

        var knownTerms = terms.Where(pair => pair.Value >= settings.Least).Select(pair => pair.Key).Order(StringComparer.Ordinal).ToList();
        var known = Telling(grams, settings);
        float[] squares = [.. known.Select(gram => Square(grams[gram], 1)), .. knownTerms.Select(term => Square(terms[term], 2))];
        return (new FeatureNames(known, knownTerms, squares.AsSpan(0, known.Count)), squares);

        float Square(int count, int times)
        {
            var rarity = Math.Log((double)labelled / count) * times;
            return (float)(rarity * rarity);
        }
    }

    /// <summary>
    /// The n-grams worth a row: frequent enough, and saying something of their own. One that stands in nearly as many statements as its
    /// beginning or its end says what that does, and none goes on behind a mark that ends a clause. Beginnings of the kept ones are kept.
    /// </summary>
    private static List<string> Telling(Dictionary<string, int> grams, TrainingSettings settings)
    {
        var lookup = grams.GetAlternateLookup<ReadOnlySpan<char>>();
        var kept = new HashSet<string>();
        foreach (var (gram, count) in grams)
        {
            var beginning = gram.AsSpan(0, gram.Length - 1);
            if (count < settings.Least || beginning.ContainsAny(ClauseEnds) || (gram.Length > 1 && count >= settings.Redundant * Math.Min(lookup[beginning], lookup[gram.AsSpan(1)])))
            {
                continue;
            }

            for (var length = gram.Length; length > 0 && kept.Add(gram[..length]); length--)
            {
            }
        }

        return [.. kept.Order(StringComparer.Ordinal)];
    }

    /// <summary>Columns of the statement read last, in rising order, so that sums do not depend on the order in which features are found.</summary>
    private static int[] Numbers(FeatureRows reader, FeatureNames features)
    {
        var numbers = new int[reader.Found.Length];
        for (var at = 0; at < numbers.Length; at++)
        {
            numbers[at] = features.NumberOf(reader.Found[at]);
        }

        Array.Sort(numbers);
        return numbers;
    }

    private static void Write(SparseRows rows, int[] numbers, float[] squares)
    {
        var sum = 0f;
        foreach (var number in numbers)
        {
            sum += squares[number];
        }

        var scale = sum > 0 ? 1 / MathF.Sqrt(sum) : 0;
        foreach (var number in numbers)
        {
            rows.Add(number, MathF.Sqrt(squares[number]) * scale);
        }

        rows.End();
    }
}
