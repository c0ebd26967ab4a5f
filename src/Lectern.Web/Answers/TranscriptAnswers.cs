using System.Globalization;
using Lectern.Archives;
using Lectern.Archives.Search;
using Lectern.Archives.Tools;
using Lectern.Interchange;
using Lectern.Reading;
using Lectern.Structure;
using Lectern.Web.Pages;
using Lectern.Web.Serving;

namespace Lectern.Web.Answers;

/// <summary>A transcript to read, its captured original, its data, its bytes.</summary>
internal static class TranscriptAnswers
{
    /// <summary>The transcript; <c>at</c> names the turn or paragraph to show, <c>q</c> or <c>words</c> what to mark in it.</summary>
    public static Reply Reader(Archive archive, Question question) => Show(archive, question, archived =>
    {
        var focused = question["at"].Length > 0 && archive.FindTranscript(question["at"]) is { } found && found.Id == archived.Id ? found : archived;
        return Reply.Of(ReaderPage.Render(focused, Marks(focused, question), question["q"]));
    });

    public static Reply Original(Archive archive, Question question) => Show(archive, question, archived => Reply.Of(OriginalPage.Render(archived)), "/original");

    /// <summary>Why the text was read as it was. The capture is read anew, so corrections by people are not in it.</summary>
    public static Reply Reading(Archive archive, Question question) => Show(archive, question, archived =>
        archived.Captures.Count > 0 && archive.FindCaptureBytes(archived.Captures[^1].Sha256) is { } bytes
            ? Reply.Of(ExplanationPage.Render(TranscriptParser.Explain(SourceReader.Read(bytes, archived.Captures[^1].Origin, pdf: Poppler.Layout)), Address.Publication(archived.Id)))
            : Reply.Message(404), "/reading");

    public static Reply Data(Archive archive, Question question) =>
        archive.FindTranscript(question.Id) is { } archived ? Reply.JsonOf(json => TranscriptJson.Write(json, archived.Transcript)) : Reply.Problem(404);

    /// <summary>The sheet that repeats title, date, source and capture on every printed page.</summary>
    public static Reply PrintSheet(Archive archive, Question question) => Show(archive, question, archived =>
    {
        var capture = archived.Captures.Count > 0 ? archived.Captures[0] : null;
        var above = $"{Excerpt.Of(FrontMatter.TitleOf(archived), 90)} · {DateWords.Of(archived.Transcript.Date?.Value)}";
        var from = capture?.Origin.Address ?? archived.Transcript.CreditedSource?.Value ?? capture?.Origin.FileName ?? archived.Id;
        var when = capture?.Received.ToUniversalTime().ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        return Reply.Css(System.Text.Encoding.UTF8.GetBytes(Stylesheet.ForPrint(above, when is null ? from : $"{from} · captured {when}")));
    });

    /// <summary>The bytes of a capture, to keep and never to show: they are whatever somebody else published.</summary>
    public static Reply Capture(Archive archive, Question question) => question.Id is { Length: 64 } sha256 && sha256.All(char.IsAsciiHexDigitLower) && archive.FindCaptureBytes(sha256) is { } bytes
        ? new Reply(200, "application/octet-stream", bytes) { Download = sha256, IsImmutable = true }
        : Reply.Message(404, "No capture in this archive has this SHA-256.");

    /// <summary>What to mark in the turn that is shown, or in all turns where none is.</summary>
    internal static IReadOnlyList<SourceSpan> Marks(ArchivedTranscript archived, Question question)
    {
        var source = archived.Transcript.Source;
        var parts = archived.Transcript.Turns.Where(t => archived.FocusTurn is null || t.Id == archived.FocusTurn).SelectMany(t => t.Parts).ToList();
        return question["words"] is { Length: > 0 and <= Limits.QuotationLength } words
            ? ExactWords.Find(source, parts, words) is { } found ? [found] : []
            : question["q"] is { Length: > 0 and <= Limits.QueryLength } query
                ? [.. QueryMarks.Find(query, parts.Select(p => source[p])).Zip(parts, (marks, part) => marks.Select(m => new SourceSpan(part.Start + m.Start, part.Start + m.End))).SelectMany(m => m)]
                : [];
    }

    // An id of an event, of a turn or an alias leads on to the publication's own address.
    private static Reply Show(Archive archive, Question question, Func<ArchivedTranscript, Reply> show, string under = "") =>
        archive.FindTranscript(question.Id) is not { } archived ? Reply.Message(404)
        : archived.Id != question.Id ? Reply.Redirect(Address.Publication(archived.Id) + under)
        : show(archived);
}
