using System.Globalization;
using System.Security.Cryptography;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Reading;

namespace PolicyDashboard.Corpus.Importing;

/// <summary>The part of an import that needs no database: many files at once, on all cores.</summary>
internal sealed class Preparation(AnalysisInForce force, KnownDocuments known, IssueDate today)
{
    private static readonly string[] Extensions = [".txt", ".text", ""];

    public PreparedFile Prepare(string file)
    {
        byte[] bytes;
        try
        {
            var size = new FileInfo(file).Length;
            if (size > TextDecoder.MostBytes)
            {
                return PreparedFile.Refused(file, [], new(
                    string.Create(CultureInfo.InvariantCulture, $"文件有 {size} 字节，超过上限 {TextDecoder.MostBytes}。请拆分后再导入。"),
                    string.Create(CultureInfo.InvariantCulture, $"It has {size} bytes, more than {TextDecoder.MostBytes}. Split it and import the parts.")));
            }

            bytes = File.ReadAllBytes(file);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return PreparedFile.Refused(file, [], new($"无法打开：{cause.Message}", $"It cannot be opened: {cause.Message}"));
        }

        var content = SHA256.HashData(bytes);
        if (known.OfContent(content) is not null)
        {
            return new(file, null, bytes, content, [], null, null);
        }

        if (!Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
        {
            return PreparedFile.Refused(file, content, new("不是文本文件；目前可读的格式：.txt。", "Not a text file; formats read: .txt."));
        }

        var decoded = TextDecoder.Decode(bytes);
        if (decoded.Text is null)
        {
            return PreparedFile.Refused(file, content, decoded.Remark);
        }

        var wording = Wording.Of(decoded.Text);
        try
        {
            return new(file, null, bytes, content, wording, decoded, known.OfWording(wording) is null ? Compute(decoded.Text, Path.GetFileName(file)) : null);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // A text that the reading stumbles over must not keep the other files out.
            return PreparedFile.Refused(file, content, new(
                $"读取时程序出错（{fault.GetType().Name}：{fault.Message}）。请把该文件报告给开发者。",
                $"The program failed over this text ({fault.GetType().Name}: {fault.Message}). Report the file to its developers."));
        }
    }

    private ComputedDocument Compute(string text, string name) => ComputedDocument.Of(force.Analyse(text, name, today), name, force);
}
