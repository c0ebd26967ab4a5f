using System.Text.RegularExpressions;

namespace Lectern.Fuzzing;

/// <summary>What is true of every transcript, whatever was read.</summary>
public static partial class TranscriptLaw
{
    /// <summary>The clauses that a transcript breaks, in words; none for a sound one.</summary>
    public static IReadOnlyList<string> Violations(Transcript transcript) =>
    [
        .. OfBlocks(transcript), .. OfTurns(transcript), .. OfReferences(transcript), .. Inside(transcript.Source, EvidenceSpans(transcript), "evidence"), .. MisquotedEvidence(transcript),
        .. OfDiagnostics(transcript),
    ];

    /// <summary>Evidence whose words are not those at its place.</summary>
    public static IEnumerable<string> MisquotedEvidence(Transcript transcript) => Evidences(transcript)
        .Where(e => transcript.Source[e.Span!.Value] != e.Text)
        .Select(e => $"\"{e.Text}\" does not stand at {e.Span}");

    private static IEnumerable<string> OfBlocks(Transcript transcript)
    {
        var source = transcript.Source;
        var sourceSpans = source.Blocks.Select(b => b.Span).ToList();
        var classified = transcript.Blocks.Select(b => b.Span).ToList();
        return [
            .. Inside(source, sourceSpans, "block"), .. InOrder(sourceSpans, "block"),
            .. Inside(source, classified, "classified block"), .. InOrder(classified, "classified block"),
            .. Uncovered(source, sourceSpans, classified).Select(at => $"the word at {at} is in a block and in no class"),
        ];
    }

    private static IEnumerable<string> OfTurns(Transcript transcript)
    {
        var source = transcript.Source;
        var parts = transcript.Turns.SelectMany(t => t.Parts).ToList();
        var labels = transcript.Turns.Where(t => t.LabelSpan is not null).Select(t => t.LabelSpan!.Value).ToList();
        var silent = transcript.Blocks.Where(b => b.Class is BlockClass.Clutter or BlockClass.Matter).Select(b => b.Span).ToList();
        return [
            .. Inside(source, parts, "part"), .. InOrder(parts, "part"), .. Inside(source, labels, "label"),
            .. InOrder([.. parts.Concat(labels).OrderBy(s => s.Start).ThenBy(s => s.End)], "part or label"),
            .. transcript.Turns.Where(t => t.Parts.Count == 0).Select(t => $"turn {t.Id} has no words"),
            .. transcript.Turns.Where(t => t.LabelSpan is { } label && label.End > t.Parts[0].Start).Select(t => $"the label of {t.Id} stands after its words"),
            .. transcript.Turns.Where(t => transcript.TextOf(t) != TurnText.Of(source, t.Parts)).Select(t => $"the words of {t.Id} are not those at its parts"),
            .. parts.Where(p => silent.Any(s => s.Start < p.End && p.Start < s.End)).Select(p => $"part {p} lies in matter or clutter"),
            .. Repeated(transcript.Turns.Select(t => t.Id), "turn"), .. Repeated(transcript.Participants.Select(p => p.Id), "participant"),
        ];
    }

    private static IEnumerable<string> OfReferences(Transcript transcript)
    {
        var turns = transcript.Turns.ToDictionary(t => t.Id);
        var people = transcript.Participants.Select(p => p.Id).ToHashSet();
        var order = transcript.Turns.Select((t, i) => (t.Id, i)).ToDictionary(t => t.Id, t => t.i);
        var exchanges = transcript.Exchanges.SelectMany(e => e.Answers.Append(e.Question)).Concat(transcript.Omissions.Select(o => o.Question));
        return [
            .. transcript.Turns.SelectMany(t => t.Addressees.Append(t.Speaker)).Concat(transcript.Omissions.Select(o => o.By))
                .Where(id => id is not null && !people.Contains(id)).Select(id => $"there is no participant {id}"),
            .. exchanges.Where(id => !turns.ContainsKey(id)).Select(id => $"there is no turn {id}"),
            .. transcript.Exchanges.Where(e => turns[e.Question].Kind != TurnKind.Question).Select(e => $"{e.Question} opens an exchange and is no question"),
            .. transcript.Exchanges.SelectMany(e => e.Answers.Where(a => order[a] <= order[e.Question]).Select(a => $"{a} answers {e.Question} before it is asked")),
            .. Repeated(transcript.Exchanges.Select(e => e.Question), "question"),
            .. transcript.Exchanges.SelectMany(e => OfExchange(e, turns)),
            .. transcript.Exchanges.SelectMany(e => e.Asked.SelectMany(part => part.To).Concat(e.Replies.SelectMany(link => link.InsteadOf))).Where(id => !people.Contains(id)).Select(id => $"there is no participant {id}"),
            .. transcript.Participants.Where(p => p.Speaks != transcript.Turns.Any(t => t.Speaker == p.Id)).Select(p => $"{p.Id} speaks or does not, and is told otherwise"),
        ];
    }

    private static IEnumerable<string> OfExchange(Exchange exchange, Dictionary<string, Turn> turns) => [
        .. exchange.Asked.Where(part => !turns[exchange.Question].Span.Contains(part.Span)).Select(part => $"a part of {exchange.Question} at {part.Span} lies outside it"),
        .. exchange.Replies.Where(link => !exchange.Answers.Contains(link.Answer)).Select(link => $"{link.Answer} is no answer to {exchange.Question}"),
        .. exchange.Replies.Where(link => turns.TryGetValue(link.Answer, out var answer) && !answer.Span.Contains(link.Span)).Select(link => $"what answers {exchange.Question} at {link.Span} lies outside {link.Answer}"),
        .. exchange.Replies.SelectMany(link => link.Parts).Where(number => number < 1 || number > exchange.Asked.Count).Select(number => $"{exchange.Question} has no part {number}"),
    ];

    private static List<SourceSpan> EvidenceSpans(Transcript transcript) => [.. Evidences(transcript).Select(e => e.Span!.Value)];

    private static IEnumerable<Evidence> Evidences(Transcript transcript) =>
        new[] { transcript.Title?.Evidence, transcript.Date?.Evidence, transcript.Place?.Evidence, transcript.CreditedSource?.Evidence, transcript.Kind.Evidence }
            .SelectMany(e => e ?? [])
            .Concat(transcript.Participants.SelectMany(p => p.Evidence))
            .Concat(transcript.Omissions.SelectMany(o => o.Evidence))
            .Concat(transcript.Exchanges.SelectMany(e => e.Asked.SelectMany(part => part.Evidence).Concat(e.Replies.SelectMany(link => link.Evidence))))
            .Concat(transcript.OtherDates.Select(d => d.Evidence))
            .Where(e => e.Span is not null);

    private static IEnumerable<string> OfDiagnostics(Transcript transcript)
    {
        var all = transcript.Source.Diagnostics.Concat(transcript.Diagnostics).ToList();
        return [
            .. transcript.Diagnostics.Where(d => d.Span.End > transcript.Source.Text.Length).Select(d => $"{d.Code} points past the end of the text"),
            .. all.Where(d => !Code().IsMatch(d.Code) || d.Message.Length == 0).Select(d => $"{d.Code} is no code or has no message"),
        ];
    }

    private static IEnumerable<string> Inside(SourceText source, List<SourceSpan> spans, string what) => spans
        .Where(s => s.Length == 0 || s.End > source.Text.Length || Splits(source.Text, s.Start) || Splits(source.Text, s.End))
        .Select(s => $"{what} {s} is empty, ends past the text or splits a character");

    private static IEnumerable<string> InOrder(List<SourceSpan> spans, string what) => spans
        .Zip(spans.Skip(1))
        .Where(pair => pair.Second.Start < pair.First.End)
        .Select(pair => $"{what} {pair.Second} begins before {pair.First} ends");

    private static IEnumerable<int> Uncovered(SourceText source, List<SourceSpan> blocks, List<SourceSpan> classes)
    {
        var covered = new bool[source.Text.Length];
        classes.ForEach(span => Array.Fill(covered, true, span.Start, span.Length));
        return blocks.SelectMany(b => Enumerable.Range(b.Start, b.Length)).Where(at => !covered[at] && !char.IsWhiteSpace(source.Text[at])).Take(1);
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> ids, string what) =>
        ids.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => $"{what} {same.Key} occurs {same.Count()} times");

    private static bool Splits(string text, int at) => at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);

    [GeneratedRegex(@"^LEC\d{4}$")]
    private static partial Regex Code();
}
