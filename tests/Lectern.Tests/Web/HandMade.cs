using Lectern.Archives;

namespace Lectern.Tests.Web;

/// <summary>A transcript made by hand, with one of everything that a page can show.</summary>
internal static class HandMade
{
    private const string Text = """
        Share · Print · Mail

        Joint press conference of Foreign Minister Ilse Ardena of Velmark and Foreign Minister Tomas Quill of Sorrel, Port Aven, 18 April 2031

        Ladies and gentlemen, it is a pleasure to welcome my colleague to Port Aven. We have spent the morning on the water treaty, and on the visa agreement that both parliaments will see before the summer.

        We agreed that the crossing at Low Bridge opens on the first of May. Allegedly (we are still checking this) a patrol refused two drivers on Sunday; if it did, those responsible will answer for it.

        Question (to both ministers): When will citizens of Sorrel travel to Velmark without a visa, and what remains to be settled before they can?

        Foreign Minister Ardena (speaks first): There is no date yet. (Laughter.) There is a list of eleven points, and nine of them are closed. The two that remain are the return of documents and the register of carriers.

        See also: Ten photographs from the talks

        I would not call them small, and I would not call them an obstacle.

        (Applause)

        I thank you for the question.

        Question: Вы сказали, что договор о воде готов. Когда он вступит в силу?

        Ardena: Once both parliaments have ratified it: not before.

        MODERATOR: Thank you. This was the last question.

        Source: https://ministry.velmark.example/briefings/1204
        """;

    /// <summary>The transcript, as an archive would give it.</summary>
    public static ArchivedTranscript Conference(string? title = null, string? asker = null)
    {
        var text = Text.ReplaceLineEndings("\n");
        var blocks = Blocks(text);
        var source = new SourceText(text, "text/1", [.. blocks.Select(b => new Block(b.Span, BlockKind.Paragraph))])
        {
            Origin = new("conference.html", "https://mirror.example/velmark/1204", "text/html"),
        };
        var evidence = new Evidence("date at the end of the title", At(source, "18 April 2031"), "18 April 2031");
        var transcript = new Transcript(source)
        {
            Title = new(title ?? source[At(source, "Joint press conference", "18 April 2031")], Basis.Stated, Certainty.Certain, [evidence]),
            Kind = new("joint press conference", Basis.Stated, Certainty.Certain, [new("words of the title", At(source, "Joint press conference"), "Joint press conference")]),
            Language = "en",
            Date = new(Edtf.Parse("2031-04-18"), Basis.Stated, Certainty.Certain, [evidence]),
            OtherDates = [new("viewed", Edtf.Parse("2033-12-03"), new Evidence("a mirror's own line", null, "Wednesday, 3 December"))],
            Place = new("Port Aven", Basis.Stated, Certainty.Doubtful, [new("place before the date", At(source, "Port Aven"), "Port Aven")]),
            CreditedSource = new("https://ministry.velmark.example/briefings/1204", Basis.Stated, Certainty.Certain, []),
            Participants =
            [
                new("p1", "Ilse Ardena") { Role = "Foreign Minister", Affiliation = "Velmark", Speaks = true },
                new("p2", "Tomas Quill") { Role = "Foreign Minister", Affiliation = "Sorrel" },
                new("p3", asker ?? "Nadia Ferro") { Affiliation = "Low Bridge Gazette", Speaks = true, IsJournalist = true, Basis = Basis.Inferred, Certainty = Certainty.Doubtful, Evidence = [new("named in the answer", null, "as Ms Ferro asks")] },
            ],
            Turns = Turns(source),
            Exchanges = [new("velmark-1.2", ["velmark-1.3"]), new("velmark-1.4", ["velmark-1.5"])],
            Omissions = [new("velmark-1.2", "p2") { Evidence = [new("a note on the answer", At(source, "speaks first"), "speaks first")] }],
            Blocks = blocks,
            Diagnostics =
            [
                new("LEC0104", Severity.Warning, At(source, "Question: Вы"), "The label names nobody. The turn is kept without a speaker."),
                new("LEC0003", Severity.Info, new(0, 0), "The text is UTF-8 by its bytes."),
            ],
        };
        var paragraphs = transcript.Turns.ToDictionary(t => t.Id, t => (IReadOnlyList<(string, SourceSpan)>)[.. Paragraphs(transcript, t).Select((s, i) => ($"{t.Id}.{i + 1}", s))]);
        var capture = new Capture(new string('a', 64), 4_812, new(2031, 5, 2, 9, 30, 0, TimeSpan.Zero), source.Origin);
        var correction = new Correction(
            1, new(2031, 5, 3, 8, 0, 0, TimeSpan.Zero), new("velmark-1.2", "speaker", asker ?? "Nadia Ferro", "M. Keller", "She gives her name in the recording."), null, null, false, "When will citizens", CorrectionStatus.Applied);
        return new ArchivedTranscript("velmark-1", "e-velmark-1", transcript, [capture], [correction]) { Paragraphs = paragraphs };
    }

    private static Turn[] Turns(SourceText source) =>
    [
        new("velmark-1.1", TurnKind.Statement, [At(source, "Ladies and", "answer for it.")]) { Speaker = "p1", Basis = Basis.Inferred, Certainty = Certainty.Certain },
        new("velmark-1.2", TurnKind.Question, [At(source, "When will", "before they can?")]) { Speaker = "p3", Label = "Question (to both ministers)", LabelSpan = At(source, "Question (to both ministers):"), Addressees = ["p1", "p2"], Basis = Basis.Corrected },
        new("velmark-1.3", TurnKind.Answer, [At(source, "There is no date yet."), At(source, "There is a list", "carriers."), At(source, "I would not", "obstacle."), At(source, "I thank you for the question.")])
        {
            Speaker = "p1", Label = "Foreign Minister Ardena (speaks first)", LabelSpan = At(source, "Foreign Minister Ardena (speaks first):"), Notes = ["speaks first"],
        },
        new("velmark-1.4", TurnKind.Question, [At(source, "Вы сказали", "в силу?")]) { Label = "Question", LabelSpan = At(source, "Question: Вы", "Question:"), Language = "ru", Certainty = Certainty.Doubtful },
        new("velmark-1.5", TurnKind.Answer, [At(source, "Once both", "not before.")]) { Speaker = "p1", Label = "Ardena", LabelSpan = At(source, "Ardena: Once", "Ardena:") },
        new("velmark-1.6", TurnKind.Moderator, [At(source, "Thank you. This", "question.")]) { Label = "MODERATOR", LabelSpan = At(source, "MODERATOR:") },
    ];

    private static IEnumerable<SourceSpan> Paragraphs(Transcript transcript, Turn turn) =>
        from block in transcript.Blocks
        where block.Class == BlockClass.Speech && block.Span.Overlaps(turn.Span)
        select new SourceSpan(Math.Max(block.Span.Start, turn.Span.Start), Math.Min(block.Span.End, turn.Span.End));

    private static ClassifiedBlock[] Blocks(string text)
    {
        var at = 0;
        return [.. text.Split("\n\n").Select(words =>
        {
            var span = new SourceSpan(at, at + words.Length);
            at = span.End + 2;
            return words.Split(' ')[0] switch
            {
                "Share" => new ClassifiedBlock(span, BlockClass.Clutter, "share bar"),
                "See" => new(span, BlockClass.Clutter, "link to other pages"),
                "Joint" => new(span, BlockClass.Matter, "title"),
                "Source:" => new(span, BlockClass.Matter, "source line"),
                "(Applause)" => new(span, BlockClass.Direction, "stands alone in brackets"),
                _ => new(span, BlockClass.Speech, "after a label"),
            };
        })];
    }

    private static SourceSpan At(SourceText source, string first, string? last = null)
    {
        var start = source.Text.IndexOf(first, StringComparison.Ordinal);
        var end = last is null ? start + first.Length : source.Text.IndexOf(last, start, StringComparison.Ordinal) + last.Length;
        return new(start, end);
    }
}
