namespace PolicyDashboard.Corpus.Queries;

/// <summary>A question that cannot be answered because something in it does not exist. The message says what would be valid.</summary>
public sealed class QuestionException(string message) : Exception(message);
