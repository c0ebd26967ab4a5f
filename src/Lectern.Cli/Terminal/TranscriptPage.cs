using Lectern.Archives;
using Lectern.Interchange;
using Spectre.Console;

namespace Lectern.Cli.Terminal;

/// <summary>A transcript as a well-set page: its front, then who said what, doubts and omissions in sight.</summary>
internal sealed class TranscriptPage
{
    private readonly Transcript _transcript;
    private readonly ArchivedTranscript? _archived;
    private readonly Sheet _sheet;
    private readonly AnswerWords _answers;
    private readonly Dictionary<string, int> _voices = [];
    private readonly HashSet<Diagnostic> _told = [];

    private TranscriptPage(IAnsiConsole canvas, Transcript transcript, ArchivedTranscript? archived)
    {
        (_transcript, _archived, _answers) = (transcript, archived, new AnswerWords(transcript));
        var widest = archived is null ? 0 : transcript.Turns.Select(turn => turn.Id.Length).DefaultIfEmpty().Max();
        _sheet = new Sheet(canvas, archived is null ? 2 : Math.Min(20, widest + 2));
        foreach (var speaker in transcript.Participants.Where(participant => participant is { Speaks: true, IsJournalist: false }))
        {
            _voices[speaker.Id] = _voices.Count;
        }
    }

    /// <summary>Draws a transcript.</summary>
    public static void Draw(IAnsiConsole canvas, Transcript transcript) => new TranscriptPage(canvas, transcript, null).DrawAll();

    /// <summary>Draws a transcript with its permanent ids in the margin; of a turn's id the turn alone, under the transcript's front.</summary>
    public static void Draw(IAnsiConsole canvas, ArchivedTranscript found)
    {
        var page = new TranscriptPage(canvas, found.Transcript, found);
        if (found.FocusTurn is { } turn)
        {
            page.DrawTurnAlone(found.Transcript.Turns.First(t => t.Id == turn));
        }
        else
        {
            page.DrawAll();
        }
    }

    private void DrawAll()
    {
        DrawHead();
        DrawPeople();
        var omissions = _transcript.Omissions.ToLookup(omission => LastOf(omission.Question));
        var directions = new Queue<ClassifiedBlock>(_transcript.Blocks.Where(block => block.Class == BlockClass.Direction));
        foreach (var turn in _transcript.Turns)
        {
            DrawDirections(directions, turn.LabelSpan?.Start ?? turn.Span.Start);
            DrawTurn(turn, directions);
            foreach (var omission in omissions[turn.Id])
            {
                DrawOmission(omission);
            }
        }

        DrawDirections(directions, int.MaxValue);
        DrawDoubts();
        DrawCorrections();
    }

    private void DrawTurnAlone(Turn turn)
    {
        _sheet.Put(TitleWords(), Ink.Quiet);
        _sheet.Put(Facts(), Ink.Quiet);
        DrawTurn(turn, new Queue<ClassifiedBlock>());
        _sheet.Space();
    }

    private void DrawHead()
    {
        _sheet.Space();
        _sheet.Put(TitleWords(), Ink.Title, _archived?.Id ?? "");
        _sheet.Put(Facts());
        foreach (var evidence in _transcript.Date is { Certainty: Certainty.Doubtful } or { Basis: Basis.Inferred } ? _transcript.Date.Evidence : [])
        {
            _sheet.Put($"date from: {evidence.Rule}" + (evidence.Text.Length > 0 ? $" “{OneLine(evidence.Text)}”" : ""), Ink.Doubt);
        }

        if (_transcript.CreditedSource is { } source)
        {
            _sheet.Put($"credits {OneLine(source.Value)}", Ink.Quiet);
        }

        foreach (var other in _transcript.OtherDates)
        {
            _sheet.Put($"the page was {other.What} {DateWords.Of(other.Date)}", Ink.Quiet);
        }
    }

    private string TitleWords() => _transcript.Title is { } title ? OneLine(title.Value) : _transcript.Source.Origin.FileName ?? "Untitled";

    private string Facts()
    {
        var questions = _transcript.Turns.Count(turn => turn.Kind == TurnKind.Question);
        string?[] facts =
        [
            _transcript.Kind.Value + (_transcript.Kind.Certainty == Certainty.Doubtful ? "?" : ""),
            DateLine.Of(_transcript.Date),
            _transcript.Place is { } place ? OneLine(place.Value) + (place.Certainty == Certainty.Doubtful ? "?" : "") : null,
            _transcript.Language == "und" ? null : _transcript.Language,
            CountWords.Of(_transcript.Turns.Count, "turn"),
            questions == 0 ? null : CountWords.Of(questions, "question"),
        ];
        return string.Join(" · ", facts.OfType<string>());
    }

    private void DrawPeople()
    {
        if (_transcript.Participants.Count == 0)
        {
            return;
        }

        _sheet.Space();
        foreach (var person in _transcript.Participants)
        {
            var words = new Paragraph().Append(Printable.Of(OneLine(person.Name)), VoiceOf(person));
            var about = string.Join(", ", new[] { person.Role, person.Affiliation }.OfType<string>().Select(OneLine));
            words.Append(Printable.Of(about.Length > 0 ? $", {about}" : ""));
            words.Append(person.Speaks ? "" : " (named, does not speak)", Ink.Quiet);
            words.Append(person.Certainty == Certainty.Doubtful ? " (doubtful)" : "", Ink.Doubt);
            _sheet.Put(words);
        }
    }

    private void DrawTurn(Turn turn, Queue<ClassifiedBlock> directions)
    {
        _sheet.Space();
        var indent = turn.Kind is TurnKind.Question ? 4 : 0;
        _sheet.Put(Heading(turn), _archived is null ? "" : turn.Id, indent: indent);
        foreach (var doubt in _transcript.Diagnostics.Where(d => d.Severity != Severity.Info && Touches(turn, d.Span) && _told.Add(d)))
        {
            _sheet.Put($"? {doubt.Message} ({doubt.Code})", Ink.Doubt, indent: indent);
        }

        foreach (var (words, basis, certainty) in _answers.OfQuestion(turn.Id).Select(told => (told.Words, told.Part.Basis, told.Part.Certainty)).Concat(_answers.OfAnswer(turn.Id).Select(told => (told.Words, told.Link.Basis, told.Link.Certainty))))
        {
            _sheet.Put(new Paragraph().Append(Printable.Of($"→ {words}"), Ink.Quiet).Append(certainty == Certainty.Doubtful ? $" [{Words.Of(basis)}, doubtful]" : "", Ink.Doubt), indent: indent);
        }

        var isFirst = true;
        foreach (var part in turn.Parts)
        {
            DrawDirections(directions, part.Start, indent);
            foreach (var paragraph in _transcript.Source[part].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                // As in a book: every paragraph but the first begins a little further in.
                _sheet.Put(isFirst ? paragraph : $"  {paragraph}", turn.Kind == TurnKind.Procedural ? Ink.Direction : Ink.Plain, indent: indent);
                isFirst = false;
            }
        }
    }

    private Paragraph Heading(Turn turn)
    {
        var speaker = _transcript.SpeakerOf(turn);
        var heading = new Paragraph();
        if (turn.Kind == TurnKind.Question)
        {
            heading.Append("Question", Ink.Question);
            heading.Append(speaker is null ? "" : Printable.Of($" · {OneLine(speaker.Name)}"), Ink.Question);
        }
        else
        {
            heading.Append(Printable.Of(OneLine(speaker?.Name ?? turn.Label ?? "(nobody named)")), VoiceOf(speaker));
            heading.Append(turn.Kind switch { TurnKind.Answer => " answers", TurnKind.Moderator => " (moderator)", TurnKind.Procedural => " (procedure)", _ => "" }, Ink.Quiet);
        }

        var to = string.Join(" and ", turn.Addressees.Select(id => OneLine(_transcript.FindParticipant(id)?.Name ?? id)));
        heading.Append(to.Length > 0 ? Printable.Of($" to {to}") : "", Ink.Quiet);
        heading.Append(turn.Notes.Count > 0 ? Printable.Of($" ({string.Join("; ", turn.Notes.Select(OneLine))})") : "", Ink.Direction);
        return heading.Append((turn.Basis, turn.Certainty) switch
        {
            (Basis.Corrected, _) => " [corrected]",
            (_, Certainty.Doubtful) => $" [{Words.Of(turn.Basis)}, doubtful]",
            (Basis.Inferred, _) => " [inferred]",
            _ => "",
        }, Ink.Doubt);
    }

    private void DrawOmission(Omission omission)
    {
        _sheet.Space();
        _sheet.Put($"— The answer of {OneLine(_transcript.FindParticipant(omission.By)?.Name ?? omission.By)} was left out by the publisher. —", Ink.Direction);
    }

    private void DrawDirections(Queue<ClassifiedBlock> directions, int before, int indent = 0)
    {
        while (directions.TryPeek(out var direction) && direction.Span.Start < before)
        {
            _sheet.Put(OneLine(_transcript.Source[directions.Dequeue().Span]), Ink.Direction, indent: indent + 2);
        }
    }

    private void DrawDoubts()
    {
        var rest = _transcript.Diagnostics.Where(d => d.Severity != Severity.Info && !_told.Contains(d)).ToList();
        if (rest.Count > 0)
        {
            _sheet.Space();
            _sheet.Put("In doubt", Ink.Title);
            rest.ForEach(doubt => _sheet.Put($"? {doubt.Message} ({doubt.Code})", Ink.Doubt));
        }

        _sheet.Space();
    }

    private void DrawCorrections()
    {
        foreach (var correction in _archived?.Corrections ?? [])
        {
            _sheet.Put($"correction {correction.Number}, {Words.Of(correction.Status)}: {correction.Request.Field} of {correction.Request.Id} is “{OneLine(correction.Request.Value)}” ({OneLine(correction.Request.Why)})", Ink.Quiet);
        }
    }

    /// <summary>The last answer to a question, or the question itself: there the omission is told.</summary>
    private string LastOf(string question) =>
        _transcript.Exchanges.FirstOrDefault(exchange => exchange.Question == question)?.Answers is [.., var last] ? last : question;

    private Style VoiceOf(Participant? speaker) => speaker is not null && _voices.TryGetValue(speaker.Id, out var voice) ? Ink.Voice(voice) : Ink.Title;

    private static bool Touches(Turn turn, SourceSpan span) =>
        span.Overlaps(turn.Span) || (turn.LabelSpan is { } label && span.Overlaps(label));

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
