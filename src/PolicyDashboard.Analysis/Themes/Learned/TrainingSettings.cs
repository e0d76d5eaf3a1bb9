namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>How a model is trained. The defaults were chosen by cross-validation over documents.</summary>
/// <param name="Folds">Into how many parts documents are cut for the out-of-fold scores of the second step.</param>
/// <param name="FirstCost">C of the first step.</param>
/// <param name="SecondCost">C of the second step.</param>
/// <param name="ContextScale">Standard deviation that numbers of the surroundings are scaled to in the second step.</param>
/// <param name="Least">A feature must stand in so many labelled statements.</param>
/// <param name="Redundant">An n-gram that stands in at least this share of the statements of its beginning, or of its end, is no feature.</param>
/// <param name="Rounds">Passes over the examples.</param>
/// <param name="TermCost">What a strong term of the catalogue counts for beside a labelled statement, in the first step.</param>
/// <param name="OtherReader">What a label of other readers counts for beside one of those that the model shall read like.</param>
public sealed record TrainingSettings(
    int Folds = 5,
    double FirstCost = 1,
    double SecondCost = 0.25,
    double ContextScale = 0.05,
    int Least = 7,
    double Redundant = 0.8,
    int Rounds = 15,
    double TermCost = 0.3,
    double OtherReader = 0.7);
