using System.Text.RegularExpressions;
using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Places;

/// <summary>Phrases of office at the head: who speaks, who passed, whom it is addressed to.</summary>
internal sealed partial class OfficeSignals(string view, List<PlaceMention> mentions, IssuingEvidence evidence)
{
    private const double Speaker = 12;
    private const double Passed = 20;
    private const double Decree = 16;
    private const double Ministry = 8;
    private const double Organ = 4;
    private const double Acts = 5;
    private const double Addressed = 6;
    private const string Country = "在中华人民共和国境内";

    /// <summary>Characters of the ministries that issue a paper together, before 关于.</summary>
    private const int LongestIssuers = 60;

    /// <summary>Reads the first <paramref name="head"/> characters.</summary>
    public void Read(int head)
    {
        for (var match = Represents().Match(view, 0, head); match.Success; match = match.NextMatch())
        {
            Represented(match.Groups["whom"]);
        }

        foreach (var mention in mentions.TakeWhile(mention => mention.End < head))
        {
            AfterName(mention);
        }

        var address = Addressees().Match(view, 0, Math.Min(head, 1200));
        if (address.Success && IsAddress(address))
        {
            if (address.Groups["centre"].Success)
            {
                evidence.Add(PlaceCode.Centre, Addressed, new(address.Index, address.Length), "主送各省");
            }
            else if (evidence.Level is null)
            {
                evidence.Level = address.Groups["province"].Success ? PlaceLevel.Province : PlaceLevel.Prefecture;
            }
        }

        for (var match = CentralMeetings().Match(view, 0, Math.Min(head, 600)); match.Success; match = match.NextMatch())
        {
            if (match.Value[0] != '向' && IsHeeded(match))
            {
                continue;
            }

            evidence.Add(PlaceCode.Centre, Speaker, new(match.Index, match.Length), "中央会议");
        }

        Nationwide(head);
        if (!view.AsSpan(0, Math.Min(head, 600)).Contains('令'))
        {
            return;
        }

        for (var match = CentralDecrees().Match(view, 0, Math.Min(head, 600)); match.Success; match = match.NextMatch())
        {
            if (match.Index > 0 && view[match.Index - 1] is '（' or '(' or '》')
            {
                continue; // Another's decree, named in brackets.
            }

            evidence.Add(PlaceCode.Centre, Ministry, new(match.Index, match.Length), "部门令");
        }
    }

    /// <summary>What only the centre writes: 经部务会议审议通过，现予公布; 在中华人民共和国境内…适用本条例; ministries that open a line of a text without lines.</summary>
    private void Nationwide(int head)
    {
        var start = view.AsSpan(0, Math.Min(head, 600));
        if (start.IndexOf("部务会") is >= 0 and var council && start[council..].IndexOf("予公布") >= 0)
        {
            evidence.Add(PlaceCode.Centre, Ministry, new(council, 3), "部务会议通过");
        }

        var opening = view.AsSpan(0, Math.Min(head, 1500));
        if (opening.IndexOf(Country) is >= 0 and var country && opening[country..] is var rule && rule[..Math.Max(rule.IndexOf('。'), 0)].IndexOf("适用本") > 0)
        {
            evidence.Add(PlaceCode.Centre, Acts, new(country, Country.Length), "适用于全国境内");
        }

        var from = start.IndexOf('\n') + 1;
        while (from < start.Length && Characters.IsBlank(view[from]))
        {
            from++;
        }

        var name = CentralBodies.At(view, from);
        if (name > 0 && view.AsSpan(from, Math.Min(LongestIssuers, view.Length - from)) is var line && line.IndexOf("关于") is > 0 and var about
            && !line[..about].ContainsAny("，。《") && !mentions.Exists(mention => mention.Start >= from && mention.End <= from + about))
        {
            evidence.Add(PlaceCode.Centre, Acts, new(from, name), "开头的施事");
        }
    }

    private void Represented(Group whom)
    {
        var where = new TextSpan(whom.Index, whom.Length);
        if (whom.Value.Contains("国务院", StringComparison.Ordinal) || whom.Value.Contains("届中央", StringComparison.Ordinal))
        {
            evidence.Add(PlaceCode.Centre, Speaker, where, "代表国务院或党中央");
            return;
        }

        var named = mentions.FindLastIndex(mention => mention.Start >= whom.Index && mention.End <= whom.Index + whom.Length);
        if (named >= 0)
        {
            evidence.Add(mentions[named].Code, Speaker, where, "代表本级政府");
        }
        else
        {
            evidence.Kind = whom.Value switch
            {
                ['省', ..] or ['自', '治', '区', ..] => '省',
                ['自', '治', var kind, ..] => kind,
                [var kind and ('市' or '州' or '盟' or '县' or '区' or '旗'), ..] => kind,
                _ => evidence.Kind,
            };
        }
    }

    /// <summary>What the words right after a name make of it: a congress that passed the law, a government that decrees, a party committee.</summary>
    private void AfterName(PlaceMention mention)
    {
        var rest = view.AsSpan(mention.End, Math.Min(80, view.Length - mention.End));
        var where = new TextSpan(mention.Start, mention.Length);
        if (Congress().IsMatch(rest))
        {
            var line = rest[..(rest.IndexOf('\n') is var end and >= 0 ? end : rest.Length)];
            int passed = line.IndexOf("通过"), approved = line.IndexOf("批准"), met = line.IndexOf("会议上");
            if (approved >= 0 && (passed < 0 || approved < passed))
            {
                return; // What a province approves, one of its cities has passed.
            }

            if (passed >= 0 || met >= 0 || line.Contains("公布", StringComparison.Ordinal) || line.Contains("公告", StringComparison.Ordinal))
            {
                evidence.Add(mention.Code, evidence.Has(mention.Code, Passed) ? 1 : Passed, where, passed >= 0 ? "人大通过" : "人大会议");
            }
        }
        else if (rest.StartsWith("人民政府令", StringComparison.Ordinal) || (rest.StartsWith("人民政府公布", StringComparison.Ordinal) && mention.Start < 300))
        {
            evidence.Add(mention.Code, evidence.Has(mention.Code, Decree) ? 1 : Decree, where, "政府令");
        }
        else if (mention.Start < 300 && mention.IsFull && !Quoted(mention.Start) && Issues().IsMatch(rest))
        {
            evidence.Add(mention.Code, evidence.Has(mention.Code, Acts) ? 0.5 : Acts, where, "开头的施事");
        }
        else if (mention.Start < 800 && mention.IsFull && !Quoted(mention.Start)
            && OfOrgan().IsMatch(rest))
        {
            evidence.Add(mention.Code, evidence.Has(mention.Code, Organ) ? 0.5 : Organ, where, "发文机关");
        }
    }

    /// <summary>Whom a letter is addressed to stands at the head of a line, or after the document's number, and ends in a colon.</summary>
    private bool IsAddress(Match match)
    {
        var rest = view.AsSpan(match.Index, Math.Min(120, view.Length - match.Index));
        var colon = rest.IndexOfAny('：', ':');
        return (match.Index == 0 || view[match.Index - 1] is '\n' or '号' or '》' or '知' or '见' or '定' or ' ' or '\u3000' or '\u00a0') && colon >= 0 && rest[..colon].IndexOf('。') < 0;
    }

    /// <summary>为贯彻中央经济工作会议精神: the meeting is heeded here, it is not held.</summary>
    private bool IsHeeded(Match meeting)
    {
        var before = view.AsSpan(Math.Max(0, meeting.Index - 24), Math.Min(24, meeting.Index));
        var after = view.AsSpan(meeting.Index + meeting.Length, Math.Min(8, view.Length - meeting.Index - meeting.Length));
        return Heeds().IsMatch(before) || Heeded().IsMatch(after);
    }

    /// <summary>Inside 《》: the title of another document.</summary>
    private bool Quoted(int position)
    {
        var open = view.LastIndexOf('《', position);
        return open >= 0 && position - open < 40 && view.IndexOf('》', open, position - open) < 0;
    }

    [GeneratedRegex("(?:我(?:谨|现)?代表(?<whom>[^，。,；;\\n]{0,14}?(?:国务院|人民政府|政府)|第[一二三四五六七八九十]+届中央委员会)|受(?<whom>[^，。,；;\\n]{0,14}?(?:国务院|人民政府|政府))的?委托)", RegexOptions.CultureInvariant)]
    private static partial Regex Represents();

    [GeneratedRegex("^(?:\\s*第?[一二三四五六七八九十百]+届)?\\s*(?:人民代表大会|人大)", RegexOptions.CultureInvariant)]
    private static partial Regex Congress();

    [GeneratedRegex("^(?:印发|出台|发布|公布|颁布|下发|召开)", RegexOptions.CultureInvariant)]
    private static partial Regex Issues();

    /// <summary>
    /// The organ that signs, heads a page or is about to act by paper; not one of its people (天津市委常委 came as a guest), not one that a
    /// rule binds (淄川区人民政府应当…).
    /// </summary>
    [GeneratedRegex("^(?:委员?会?|(?:人民)?政府)(?:办公厅|办公室|政研室|研究室|改革办|宣传部|组织部)?\\s*(?:$|[\\n（(《：:]|关于|印发|文件|公告|通告|通知|决定|主办|承办|制定|发布|网站)", RegexOptions.CultureInvariant)]
    private static partial Regex OfOrgan();

    [GeneratedRegex("(?<centre>各省、?(?:各)?自治区[^。；：\\n]{0,24}?(?:各)?直辖市)|(?<province>各设区市|各设区的市|各地级|各市、?州|各市[（(]州|各州、?市|各盟市|各盟行政公署|各市[（(]含|各市人民政府)|(?<city>各县[（(]|各区县|各区、?县|各县、?区|各旗县|各旗、)", RegexOptions.CultureInvariant)]
    private static partial Regex Addressees();

    [GeneratedRegex("(?:贯彻|落实|按照|根据|学习|传达|遵循|对标)[^。；\\n]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Heeds();

    [GeneratedRegex("^[^，。；\\n]{0,4}(?:精神|部署|要求|决策)", RegexOptions.CultureInvariant)]
    private static partial Regex Heeded();

    [GeneratedRegex("国务院常务会议|中央政治局(?:常委会|常务委员会)?.{0,12}会议|中央全面深化改革.{0,12}会议|国务院(?:总理|全体会议)|中央经济工作会议[^。\\n]{0,24}(?:举行|召开)|向(?:第[一二三四五六七八九十]+届)?全国人民代表大会", RegexOptions.CultureInvariant)]
    private static partial Regex CentralMeetings();

    [GeneratedRegex("(?:国务院|国家[\u4e00-\u9fff]{2,10}局|[\u4e00-\u9fff]{2,14}(?:部|总局|委员会|银行|署))令\\s*(?:第|[〔\\[（(])", RegexOptions.CultureInvariant)]
    private static partial Regex CentralDecrees();
}
