namespace PolicyDashboard.Web.Languages;

/// <summary>What is new.</summary>
public static partial class Words
{
    public static readonly Wording NavNew = new("新到", "New");
    public static readonly Wording NewTitle = new("新到了什么，数字动了多少", "What is new, and what it moved");
    public static readonly Wording NewBy = new("新，是指", "New by");
    public static readonly Wording NewTaken = new("入库时间", "Time it came in");
    public static readonly Wording NewIssued = new("印发日期", "Date of issue");
    public static readonly Wording NewSince = new("自", "Since");
    public static readonly Wording NewShow = new("查看", "Show");
    public static readonly Wording NewSinceVisit = new("自 {0}，您上次来访之后", "Since {0}, your last visit");
    public static readonly Wording NewSinceImport = new("自 {0}，最近一次入库", "Since {0}, the last import");
    public static readonly Wording NewSinceYear = new("自 {0}，库里最新的年份", "Since {0}, the newest year in the corpus");
    public static readonly Wording NewSinceAsked = new("自 {0}", "Since {0}");
    public static readonly Wording NewTakenCount = new("新入库 {0} 份文件，此前有 {1} 份。", "{0} documents came in; {1} were there before.");
    public static readonly Wording NewIssuedCount = new("其后印发的有 {0} 份文件；此前印发和没有日期的有 {1} 份。", "{0} documents were issued since then; {1} before, or without a date.");
    public static readonly Wording NewVisitCookie = new("上次来访的时间只记在这个浏览器里。", "The time of your last visit is kept in this browser only.");
    public static readonly Wording NewChoices = new("其他时段", "Other times");
    public static readonly Wording NewChoiceImport = new("最近一次入库", "Last import");
    public static readonly Wording NewChoiceDays = new("近 {0} 天", "Last {0} days");
    public static readonly Wording NewChoiceYear = new("{0} 年以来", "Since {0}");
    public static readonly Wording NewRecomputed = new("{0} 全部文件重新算过一遍（第 {1} 版）。下面两边的数都按现在的读法算，动的只是文件；但与您那时看到的数字相比，读法也可能不同。", "All texts were read anew on {0} (revision {1}). Both numbers below are of today's reading, so only documents moved them; but the numbers that you saw then may have been read differently.");
    public static readonly Wording NewRecomputedCatalogue = new("{0} 换了词表，全部文件重新算过一遍（第 {1} 版）。下面两边的数都按现在的词表算，动的只是文件；与您那时看到的数字不能直接比。", "The catalogue changed and all texts were read anew on {0} (revision {1}). Both numbers below are of today's catalogue, so only documents moved them; the numbers that you saw then cannot be compared with these.");
    public static readonly Wording NewFresh = new("此前没有文件、这次才有的：{0}。无从比较，看它们的文件。", "With a document for the first time: {0}. There is nothing to compare with; see their documents.");
    public static readonly Wording NewNothing = new("这段时间没有新文件。", "No document is new since then.");
    public static readonly Wording NewNothingHow = new("换一个更早的时间，或者导入文件：", "Choose an earlier time, or import documents:");
    public static readonly Wording NewImportCommand = new("dotnet run --project src/PolicyDashboard.Cli -- import 文件或文件夹", "dotnet run --project src/PolicyDashboard.Cli -- import PATH");
    public static readonly Wording NewAllNew = new("库里的文件全是这段时间的，没有可比的“此前”。换一个更晚的时间，就能看到数字动了多少。", "All documents are new since then, so there is no before to compare with. Choose a later time to see what moved.");
    public static readonly Wording NewMovedTaken = new("{0} 以来入库的文件使{1}动了多少（{2}）", "How far documents that came in since {0} moved the {1} ({2})");
    public static readonly Wording NewMovedIssued = new("{0} 以来印发的文件使{1}动了多少（{2}）", "How far documents issued since {0} moved the {1} ({2})");
    public static readonly Wording NewCounts = new("新 {0} 份，此前 {1} 份", "{0} new, {1} before");
    public static readonly Wording NewSameRevision = new("现在 = 含新文件，此前 = 不含；两边都按现行的读法算", "now = with the new documents, before = without them; both by today's reading");
    public static readonly Wording NewInterval = new("细线是变动的 95% 区间 = 新文件所占份额 ×（新文件 − 此前）的区间；带 * 的不含 0", "thin lines are 95% intervals of the movement: the new text's part × the interval of new − before; * holds no 0");
    public static readonly Wording NewSome = new("列出动得最多的 {0} 个，共 {1} 个", "the {0} that moved most, of {1}");
    public static readonly Wording NewDocumentsHead = new("新文件", "New documents");
    public static readonly Wording NewPartBefore = new("此前", "Before");
    public static readonly Wording NewPartNow = new("现在", "Now");
    public static readonly Wording NewPartNew = new("只看新文件", "New documents alone");
    public static readonly Wording NewMovedHead = new("变动", "Moved");
    public static readonly Wording NewRange = new("{0} 至 {1}", "{0} to {1}");
    public static readonly Wording NewApart = new("新文件写这个主题与此前不同，区间不含 0", "the new documents write differently of it; the interval holds no 0");
    public static readonly Wording NewChance = new("新文件写这个主题可能与此前没有不同", "the new documents may write no differently of it");
    public static readonly Wording NewDocumentsTitle = new("新文件，按地区", "New documents by place");
    public static readonly Wording NewDocumentsOf = new("{0}（{1} 份）", "{0} ({1})");
    public static readonly Wording NewDocumentsAll = new("全部 {0} 份列在文件页", "All {0} in the list of documents");
    public static readonly Wording NewTakenAt = new("入库", "Came in");
    public static readonly Wording NewsTakenAfter = new("只含新入库的文件（编号 {0} 之后）", "only documents that came in after no. {0}");
    public static readonly Wording NewsTakenUntil = new("不含新入库的文件（到编号 {0} 为止）", "without the documents that came in after no. {0}");
    public static readonly Wording NewsIssuedSince = new("只含 {0} 起印发的文件", "only documents issued since {0}");
    public static readonly Wording NewsIssuedBefore = new("不含 {0} 起印发的文件", "without the documents issued since {0}");
    public static readonly Wording ProblemTime = new("这不是日期或时间", "this is no day and no time");
    public static readonly Wording ProblemTimeDay = new("一天的开始（UTC）", "the beginning of a day, UTC");
    public static readonly Wording ProblemTimeSecond = new("到秒的时间（UTC）", "a time to the second, UTC");
    public static readonly Wording ProblemNews = new("这不是新旧文件的写法", "this does not say which documents are new");
    public static readonly Wording ProblemNewsTaken = new("编号 3058 之后入库的", "those that came in after no. 3058");
    public static readonly Wording ProblemNewsIssued = new("2026 年 3 月 1 日起印发的", "those issued since 1 March 2026");
}
