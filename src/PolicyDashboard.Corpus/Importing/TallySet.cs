using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Importing;

/// <summary>The same statements tallied for each class filter: the three classes, and all of them.</summary>
internal sealed class TallySet(int subjects, bool hasParagraphs)
{
    private readonly Tally?[] _byFilter = new Tally?[ClassMask.Filters];

    public void Add(StatementClass kind, int paragraph, StatementParts parts)
    {
        Of((int)kind).Add(paragraph, parts);
        Of(ClassMask.All).Add(paragraph, parts);
    }

    /// <summary>Denominators with the mask of the filters they hold for. "All" comes first and is there even for a text without statements.</summary>
    public IEnumerable<(byte Classes, TextTotals Totals)> Totals() =>
        Rows(tally => tally?.Totals ?? default, totals => totals.Statements == 0, new TextTotals(1, 0, 0, 0, 0));

    /// <summary>Sums of a subject with the mask of the filters they hold for; nothing where nothing was found.</summary>
    public IEnumerable<(byte Classes, SubjectSums Sums)> Sums(int subject)
    {
        var all = _byFilter[ClassMask.All];
        return all is null || all.Subjects[subject].IsEmpty
            ? []
            : Rows(tally => tally?.Subjects[subject] ?? default, sums => sums.IsEmpty, default);
    }

    /// <summary>Whether a subject has the same sums here and there, under every filter.</summary>
    public bool HasSame(int subject, TallySet other)
    {
        for (var filter = 0; filter < ClassMask.Filters; filter++)
        {
            if ((_byFilter[filter]?.Subjects[subject] ?? default) != (other._byFilter[filter]?.Subjects[subject] ?? default))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the denominators are the same here and there, under every filter.</summary>
    public bool HasSameTotals(TallySet other)
    {
        for (var filter = 0; filter < ClassMask.Filters; filter++)
        {
            if ((_byFilter[filter]?.Totals ?? default) != (other._byFilter[filter]?.Totals ?? default))
            {
                return false;
            }
        }

        return true;
    }

    private Tally Of(int filter) => _byFilter[filter] ??= new Tally(subjects, hasParagraphs);

    /// <summary>Where all of it is of one class, one row answers for that class and for all.</summary>
    private IEnumerable<(byte Classes, T Value)> Rows<T>(Func<Tally?, T> value, Func<T, bool> isEmpty, T empty)
    {
        var all = _byFilter[ClassMask.All];
        var classes = Enumerable.Range(0, ClassMask.All).Where(filter => !isEmpty(value(_byFilter[filter]))).ToArray();
        var mask = 1 << ClassMask.All | (classes.Length == 1 ? 1 << classes[0] : 0);
        yield return ((byte)mask, all is null ? empty : value(all));
        if (classes.Length > 1)
        {
            foreach (var filter in classes)
            {
                yield return ((byte)(1 << filter), value(_byFilter[filter]));
            }
        }
    }
}
