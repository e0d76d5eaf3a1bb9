using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Themes;

namespace PolicyDashboard.Corpus;

/// <summary>Opens a corpus: seeds read and checked, schema brought up to date, seed documents imported, coverage computed.</summary>
public sealed class CorpusOpening(CorpusOptions options)
{
    private Catalogue? _catalogue;
    private Gazetteer? _gazetteer;

    /// <summary>The catalogue in force. Not before the corpus is open.</summary>
    public Catalogue Catalogue => _catalogue ?? throw new InvalidOperationException("The corpus is not open yet: call OpenAsync first.");

    /// <summary>The places known. Not before the corpus is open.</summary>
    public Gazetteer Gazetteer => _gazetteer ?? throw new InvalidOperationException("The corpus is not open yet: call OpenAsync first.");

    /// <summary>Brings the corpus into the state in which every question can be asked. A second call does nothing.</summary>
    /// <exception cref="InvalidDataException">A seed or the database is broken; the message says where, what is there and what to do.</exception>
    public Task OpenAsync(CancellationToken cancellation = default)
    {
        _catalogue ??= new Catalogue("", [], [], []);
        _gazetteer ??= new Gazetteer([]);
        throw new NotSupportedException($"{options} {cancellation}");
    }
}
