using System.Globalization;

namespace Lectern.Interchange;

/// <summary>Says in words what is told of questions and answers beyond their order, for whoever shows a transcript.</summary>
/// <remarks>Immutable and safe to share.</remarks>
public sealed class AnswerWords
{
    private const int MostOfQuestion = 60;

    private readonly Transcript _transcript;
    private readonly Dictionary<string, Exchange> _ofQuestion;
    private readonly ILookup<string, (Exchange Exchange, AnswerLink Link)> _ofAnswer;

    /// <summary>What the exchanges of a transcript tell.</summary>
    public AnswerWords(Transcript transcript)
    {
        _transcript = transcript;
        _ofQuestion = transcript.Exchanges.Where(e => e.Asked.Count > 0).GroupBy(e => e.Question, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        _ofAnswer = transcript.Exchanges.SelectMany(e => e.Replies.Select(link => (Exchange: e, Link: link))).ToLookup(pair => pair.Link.Answer, StringComparer.Ordinal);
    }

    /// <summary>The parts of a question, a line each: "question 2 of 2, to Jan Roe: “And will you pay?”"; none where it is one question.</summary>
    public IEnumerable<(string Words, AskedPart Part)> OfQuestion(string turn) => !_ofQuestion.TryGetValue(turn, out var exchange) ? []
        : exchange.Asked.Select((part, i) => ((exchange.Asked.Count > 1 ? $"question {Number(i + 1)} of {Number(exchange.Asked.Count)}" : "the question")
            + (part.From is { } from ? $", from {from}" : "") + (part.To.Count > 0 ? $", to {Names(part.To)}" : "") + $": “{Short(_transcript.Source[part.Span])}”", part));

    /// <summary>What an answer answers, a line each: "answers question 2 (“And will you pay?”)".</summary>
    public IEnumerable<(string Words, AnswerLink Link)> OfAnswer(string turn) => _ofAnswer[turn].Select(pair => (Answered(pair.Exchange, pair.Link), pair.Link));

    private string Answered(Exchange exchange, AnswerLink link)
    {
        var what = exchange.Asked.Count > 1 && link.Parts.Count > 0 ? $"question {string.Join(" and ", link.Parts.Select(Number))} of {Number(exchange.Asked.Count)}" : "the question";
        var question = link.Parts is [var part] && part <= exchange.Asked.Count ? _transcript.Source[exchange.Asked[part - 1].Span]
            : _transcript.Turns.FirstOrDefault(t => t.Id == exchange.Question) is { } turn ? _transcript.TextOf(turn) : "";
        return $"answers {what} “{Short(question)}”" + (link.InsteadOf.Count > 0 ? $", which was put to {Names(link.InsteadOf)}" : "");
    }

    private string Names(IReadOnlyList<string> ids) => string.Join(" and ", ids.Select(id => _transcript.FindParticipant(id)?.Name ?? id));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Short(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var cut = line.Length <= MostOfQuestion ? line.Length : line.LastIndexOf(' ', MostOfQuestion) is > MostOfQuestion / 2 and var blank ? blank : MostOfQuestion - (char.IsHighSurrogate(line[MostOfQuestion - 1]) ? 1 : 0);
        return cut == line.Length ? line : line[..cut].TrimEnd(',', ';', ':', ' ') + " …";
    }
}
