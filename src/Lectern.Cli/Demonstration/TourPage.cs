using Lectern.Archives;
using Lectern.Cli.Terminal;
using Lectern.Interchange;
using Spectre.Console;

namespace Lectern.Cli.Demonstration;

/// <summary>A demonstration as a page, with the commands that show the same.</summary>
internal static class TourPage
{
    private const int MostListed = 15;
    private const int MostDoubtful = 6;

    /// <summary>Draws all of it.</summary>
    public static void Draw(IAnsiConsole canvas, Tour tour)
    {
        var sheet = new Sheet(canvas, 2);
        sheet.Space();
        sheet.Put("What Lectern understood", Ink.Title);
        foreach (var found in tour.Transcripts.Take(MostListed))
        {
            sheet.PutLine(Title(found));
            sheet.PutLine(Understood(found.Transcript), Ink.Quiet, indent: 2);
        }

        if (tour.Transcripts.Count > MostListed)
        {
            sheet.Put($"… and {tour.Transcripts.Count - MostListed:N0} more.");
        }

        DrawDoubts(sheet, tour);
        if (tour.Search is { } search)
        {
            Command(sheet, $"search {ShellWord.Of(search.Query)}");
            SearchPage.Draw(canvas, search, 0);
        }

        if (tour.Sound is { } sound)
        {
            Command(sheet, $"check {ShellWord.Of(sound.Quotation)}");
            CheckPage.Draw(canvas, sound);
        }

        if (tour.Misleading is { } misleading)
        {
            Command(sheet, $"check {ShellWord.Of(misleading.Quotation)}");
            CheckPage.Draw(canvas, misleading);
        }

        if (tour.Citation is { } citation)
        {
            Command(sheet, $"cite {citation.Id}");
            sheet.Put(CitationText.Write(citation));
        }

        sheet.Space();
    }

    private static void DrawDoubts(Sheet sheet, Tour tour)
    {
        var doubtful = tour.Transcripts.Select(found => (Name: found.Transcript.Source.Origin.FileName ?? found.Id, Doubts: Doubts(found.Transcript).ToList()))
            .Where(one => one.Doubts.Count > 0).ToList();
        if (doubtful.Count == 0)
        {
            return;
        }

        sheet.Space();
        sheet.Put("What it doubts", Ink.Title);
        foreach (var (name, doubts) in doubtful.Take(MostDoubtful))
        {
            sheet.Put($"{name}: {doubts[0]}{(doubts.Count > 1 ? $" And {doubts.Count - 1} more." : "")}", Ink.Doubt);
        }

        if (doubtful.Count > MostDoubtful)
        {
            sheet.Put($"… and {doubtful.Count - MostDoubtful:N0} more transcripts. Each doubt is shown at its place.", Ink.Doubt);
        }
    }

    private static IEnumerable<string> Doubts(Transcript transcript)
    {
        if (transcript.Date is null or { Basis: Basis.Inferred } or { Certainty: Certainty.Doubtful })
        {
            yield return $"The day is not stated: {DateLine.Of(transcript.Date)}.";
        }

        foreach (var diagnostic in transcript.Diagnostics.Where(d => d.Severity != Severity.Info))
        {
            yield return diagnostic.Message;
        }
    }

    private static string Understood(Transcript transcript)
    {
        var speakers = transcript.Participants.Where(person => person is { Speaks: true, IsJournalist: false }).Select(person => person.Name).ToList();
        var questions = transcript.Turns.Count(turn => turn.Kind == TurnKind.Question);
        string?[] facts =
        [
            DateLine.Of(transcript.Date),
            CountWords.Of(transcript.Turns.Count, "turn") + (questions > 0 ? $", {questions:N0} of them questions" : ""),
            transcript.Omissions.Count > 0 ? $"{CountWords.Of(transcript.Omissions.Count, "answer")} left out" : null,
            speakers.Count > 0 ? string.Join(", ", speakers) : null,
        ];
        return string.Join(" · ", facts.OfType<string>());
    }

    private static string Title(ArchivedTranscript found) => found.Transcript.Title?.Value.ReplaceLineEndings(" ") ?? found.Transcript.Source.Origin.FileName ?? found.Id;

    private static void Command(Sheet sheet, string line)
    {
        sheet.Space();
        sheet.Put($"$ lectern {line}", Ink.Good);
    }
}
