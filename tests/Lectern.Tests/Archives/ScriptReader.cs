using System.Text;
using Lectern.Sources;

namespace Lectern.Tests.Archives;

/// <summary>
/// A reader and parser small enough to be right at a glance: <c># title</c>, <c>@ date</c>, and <c>NAME: words</c> opens a turn that goes on
/// over the lines below it; a turn with a question mark at its end is a question.
/// </summary>
internal static class ScriptReader
{
    public static Transcript Read(ReadOnlyMemory<byte> bytes, SourceOrigin origin) => Read(bytes, origin, cutAtSlashes: false);

    /// <summary>Another release of the parser, which also opens a turn of nobody's at " / ".</summary>
    public static Transcript ReadCuttingAtSlashes(ReadOnlyMemory<byte> bytes, SourceOrigin origin) => Read(bytes, origin, cutAtSlashes: true);

    private static Transcript Read(ReadOnlyMemory<byte> bytes, SourceOrigin origin, bool cutAtSlashes)
    {
        if (bytes.Span.StartsWith("BROKEN"u8))
        {
            throw new UnreadableSourceException("LEC0001", "The file is broken.", "Mend it.");
        }

        var text = Encoding.UTF8.GetString(bytes.Span);
        var lines = Lines(text).ToList();
        var source = new SourceText(text, "script/1", [.. lines.Select(line => new Block(line, BlockKind.Paragraph))]) { Origin = origin };
        var transcript = new Transcript(source) { Language = "en", Blocks = [.. lines.Select(line => new ClassifiedBlock(line, source[line][0] is '#' or '@' ? BlockClass.Matter : BlockClass.Speech, "script"))] };
        foreach (var line in lines)
        {
            transcript = Take(transcript, source, line, cutAtSlashes);
        }

        return transcript with { Exchanges = Exchanges(transcript.Turns) };
    }

    private static Transcript Take(Transcript transcript, SourceText source, SourceSpan line, bool cutAtSlashes)
    {
        var words = source[line];
        if (words.StartsWith("# ", StringComparison.Ordinal))
        {
            return transcript with { Title = new(words[2..], Basis.Stated, Certainty.Certain, [new("first line", line, words)]) };
        }

        if (words.StartsWith("@ ", StringComparison.Ordinal))
        {
            return transcript with { Date = new(Edtf.Parse(words[2..]), Basis.Stated, Certainty.Certain, [new("date line", line, words)]) };
        }

        var colon = words.IndexOf(": ", StringComparison.Ordinal);
        if (colon > 0 && !words[..colon].Any(char.IsLower))
        {
            return Open(transcript, words[..colon], new SourceSpan(line.Start, line.Start + colon + 1), Pieces(words, line, colon + 2, cutAtSlashes));
        }

        return transcript.Turns.Count == 0 ? transcript : transcript with
        {
            Turns = [.. transcript.Turns.SkipLast(1), transcript.Turns[^1] with { Parts = [new(transcript.Turns[^1].Span.Start, line.End)] }],
        };
    }

    private static Transcript Open(Transcript transcript, string name, SourceSpan label, IReadOnlyList<SourceSpan> pieces)
    {
        var speaker = transcript.Participants.FirstOrDefault(p => p.Name == name)
            ?? new Participant($"p{transcript.Participants.Count + 1}", name) { Speaks = true, Labels = [name], Evidence = [new("label", label, name)] };
        var first = transcript.Turns.Count + 1;
        var turns = pieces.Select((piece, i) => new Turn($"t{first + i}", KindOf(transcript.Source[piece]), [piece])
        {
            Speaker = i == 0 ? speaker.Id : null,
            Label = i == 0 ? name : null,
            LabelSpan = i == 0 ? label : null,
        });
        return transcript with
        {
            Participants = transcript.Participants.Contains(speaker) ? transcript.Participants : [.. transcript.Participants, speaker],
            Turns = [.. transcript.Turns, .. turns],
        };
    }

    private static List<SourceSpan> Pieces(string words, SourceSpan line, int from, bool cutAtSlashes)
    {
        var pieces = new List<SourceSpan>();
        for (var start = from; start < words.Length;)
        {
            var cut = cutAtSlashes ? words.IndexOf(" / ", start, StringComparison.Ordinal) : -1;
            pieces.Add(new SourceSpan(line.Start + start, line.Start + (cut < 0 ? words.Length : cut)));
            start = cut < 0 ? words.Length : cut + 3;
        }

        return pieces;
    }

    private static TurnKind KindOf(string words) => words.EndsWith('?') ? TurnKind.Question : TurnKind.Statement;

    private static List<Exchange> Exchanges(IReadOnlyList<Turn> turns) =>
        [.. turns.Where(turn => turn.Kind == TurnKind.Question).Select(turn => new Exchange(turn.Id, []))];

    private static IEnumerable<SourceSpan> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var at and >= 0 ? at : text.Length;
            if (end > start)
            {
                yield return new SourceSpan(start, end);
            }

            start = end + 1;
        }
    }
}
