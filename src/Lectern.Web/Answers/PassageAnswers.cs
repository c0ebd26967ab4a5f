using Lectern.Archives;
using Lectern.Web.Pages;
using Lectern.Web.Serving;
using Microsoft.AspNetCore.Http;

namespace Lectern.Web.Answers;

/// <summary>A turn or a paragraph: in its place, alone with its citation, as data.</summary>
internal static class PassageAnswers
{
    /// <summary>Leads to the place in the transcript, the words in view.</summary>
    public static Reply InPlace(Archive archive, Question question)
    {
        if (archive.FindTranscript(question.Id) is not { } archived)
        {
            return Reply.Message(404);
        }

        if (archived.Lost is { } lost)
        {
            return Reply.Of(MessagePage.Gone(archived, lost), StatusCodes.Status410Gone);
        }

        if (archived.FocusTurn is null)
        {
            return Reply.Redirect(Address.Publication(archived.Id) + question.Tail);
        }

        var id = PassageId(archived);
        if (id != question.Id)
        {
            return Reply.Redirect(Address.Passage(id) + question.Tail, isForGood: true);
        }

        var isMarked = TranscriptAnswers.Marks(archived, question).Count > 0;
        return Reply.Redirect(Address.InContext(archived.Id, id, question["q"], question["words"], isMarked ? MarkedText.HitId : id));
    }

    /// <summary>The words alone, with what is needed to cite them.</summary>
    public static Reply Cite(Archive archive, Question question) =>
        archive.FindTranscript(question.Id) is { } archived && archive.FindCitation(question.Id) is { } citation
            ? Reply.Of(CitePage.Render(archived, citation, question["words"]))
            : InPlace(archive, question);

    public static Reply Data(Archive archive, Question question) =>
        archive.FindTranscript(question.Id) switch
        {
            { Lost: { } lost } => Reply.Problem(StatusCodes.Status410Gone, $"The publisher's text no longer holds these words. They were: {lost.LastWords}"),
            { FocusTurn: not null } archived when archive.FindCitation(question.Id) is { } citation => Reply.Json(json => PassageJson.WriteMembers(json, archived, citation)),
            _ => Reply.Problem(StatusCodes.Status404NotFound),
        };

    /// <summary>The id, now in use, of the turn or paragraph to which the asked id led.</summary>
    internal static string PassageId(ArchivedTranscript archived) => archived.FocusParagraph is { } span
        ? archived.Paragraphs[archived.FocusTurn!].First(p => p.Span == span).Id
        : archived.FocusTurn!;
}
