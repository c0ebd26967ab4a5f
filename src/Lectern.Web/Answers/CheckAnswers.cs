using Lectern.Archives;
using Lectern.Interchange;
using Lectern.Web.Pages;
using Lectern.Web.Serving;

namespace Lectern.Web.Answers;

/// <summary>The check of a quotation.</summary>
internal static class CheckAnswers
{
    public static Reply Check(Archive archive, Question question)
    {
        var (words, speaker, date) = (question["words"], question["speaker"], question["date"]);
        return words.Length == 0 && speaker.Length + date.Length == 0 ? Reply.Of(CheckPage.Render("", "", "", report: null))
            : Fault(words, date) is { } fault ? Reply.Of(CheckPage.Render(words, speaker, date, report: null, fault), 400)
            : Reply.Of(CheckPage.Render(words, speaker, date, Check(archive, words, speaker, date)));
    }

    public static Reply CheckData(Archive archive, Question question)
    {
        var (words, speaker, date) = (question["words"], question["speaker"], question["date"]);
        if (Fault(words, date) is { } fault)
        {
            return Reply.Problem(400, fault);
        }

        var report = Check(archive, words, speaker, date);
        return Reply.Json(json => QuotationJson.WriteMembers(json, report));
    }

    private static Comparisons.QuotationReport Check(Archive archive, string words, string speaker, string date) =>
        archive.Check(words, speaker.Length > 0 ? speaker : null, Edtf.TryParse(date, out var day) ? day : null);

    private static string? Fault(string words, string date) =>
        words.Length == 0 ? "The words are missing. Write the quotation as it was printed."
        : words.Length > Limits.QuotationLength ? $"The quotation has {words.Length} characters; at most {Limits.QuotationLength} can be checked at once. Check it in pieces."
        : date.Length > 0 && !Edtf.TryParse(date, out _) ? $"“{date}” is no date that can be read here. Write 2031-04-18, 2031-04, 2031 or 2031-04-01/2031-06-30."
        : null;
}
