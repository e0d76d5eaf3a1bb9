using PolicyDashboard.Analysis;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Importing;

/// <summary>What one document adds to the rows gathered by place, in both views of place.</summary>
internal sealed class GatheredRows
{
    private const byte Both = ReachMask.Alone | ReachMask.WithBeneath;

    private readonly int _subjects;
    private readonly int _period;
    private readonly byte _type;
    private readonly int _level;

    public GatheredRows(DocumentAnalysis analysis, DocumentTallies tallies, AnalysisInForce force)
    {
        _subjects = force.Subjects.Count;
        _period = (analysis.Text.Date?.Value.Number ?? 0) / 100;
        _type = (byte)analysis.Text.Type.Value;
        _level = force.Places.Level(analysis.Place.Code);

        foreach (var place in force.Places.Chain(analysis.Place.Code))
        {
            Add(PlaceView.Issuing, place, place == analysis.Place.Code.Number ? Both : ReachMask.WithBeneath, tallies.Whole);
        }

        foreach (var (place, withBeneath) in tallies.WithBeneath)
        {
            if (tallies.Alone.TryGetValue(place, out var alone))
            {
                AddSplit(place, alone, withBeneath);
            }
            else
            {
                Add(PlaceView.Spoken, place, ReachMask.WithBeneath, withBeneath);
            }
        }
    }

    public List<(PlaceKey Key, TextTotals Totals)> Totals { get; } = [];

    public List<(PlaceKey Key, SubjectSums Sums)> Coverage { get; } = [];

    /// <summary>One row answers for the place alone and with those beneath it wherever both are the same, which is nearly everywhere.</summary>
    private void AddSplit(int place, TallySet alone, TallySet withBeneath)
    {
        if (alone.HasSameTotals(withBeneath))
        {
            AddTotals(PlaceView.Spoken, place, Both, alone);
        }
        else
        {
            AddTotals(PlaceView.Spoken, place, ReachMask.Alone, alone);
            AddTotals(PlaceView.Spoken, place, ReachMask.WithBeneath, withBeneath);
        }

        for (var subject = 0; subject < _subjects; subject++)
        {
            if (alone.HasSame(subject, withBeneath))
            {
                AddSums(PlaceView.Spoken, place, Both, subject, alone);
            }
            else
            {
                AddSums(PlaceView.Spoken, place, ReachMask.Alone, subject, alone);
                AddSums(PlaceView.Spoken, place, ReachMask.WithBeneath, subject, withBeneath);
            }
        }
    }

    private void Add(PlaceView view, int place, byte reach, TallySet set)
    {
        AddTotals(view, place, reach, set);
        for (var subject = 0; subject < _subjects; subject++)
        {
            AddSums(view, place, reach, subject, set);
        }
    }

    private void AddTotals(PlaceView view, int place, byte reach, TallySet set)
    {
        foreach (var (classes, totals) in set.Totals())
        {
            Totals.Add((new(view, place, _level + 1, _period, _type, classes, reach), totals));
        }
    }

    private void AddSums(PlaceView view, int place, byte reach, int subject, TallySet set)
    {
        foreach (var (classes, sums) in set.Sums(subject))
        {
            Coverage.Add((new(view, place, subject, _period, _type, classes, reach), sums));
        }
    }
}
