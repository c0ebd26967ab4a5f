using System.Text.Json;

namespace Lectern.Interchange;

/// <summary>Reads one transcript over its canonical text.</summary>
internal sealed class TranscriptJsonReader(SourceText source)
{
    private string _language = "und";

    public Transcript Read(JsonElement json)
    {
        if (json.GetProperty("schema").GetString() is var schema && schema != TranscriptJson.Schema)
        {
            throw new JsonException($"The JSON says it is \"{schema}\"; this release reads \"{TranscriptJson.Schema}\".");
        }

        if (json.GetProperty("text_sha256").GetString() is var hash && hash != source.Sha256)
        {
            throw new JsonException($"The JSON belongs to the text {hash}, not to {source.Sha256}.");
        }

        _language = Required(json, "language");
        var findings = json.GetProperty("findings");
        return new Transcript(source)
        {
            Title = ReadFinding(json, findings, "title"),
            Kind = ReadFinding(json, findings, "kind") ?? throw new FormatException("\"kind\" is missing."),
            Language = _language,
            Date = json.GetProperty("date") is { ValueKind: JsonValueKind.Object } date ? ReadFinding(date, Edtf.Parse(Required(date, "edtf"))) : null,
            OtherDates = List(json, "other_dates", ReadOtherDate),
            Place = ReadFinding(json, findings, "place"),
            CreditedSource = ReadFinding(json, findings, "credited_source"),
            Participants = List(json, "participants", ReadParticipant),
            Turns = List(json, "turns", ReadTurn),
            Exchanges = List(json, "exchanges", ReadExchange),
            Omissions = List(json, "omissions", o => new Omission(Required(o, "question"), Required(o, "by")) { Evidence = ReadEvidence(o) }),
            Blocks = List(json, "blocks", b => new ClassifiedBlock(Span(b.GetProperty("span")), JsonNames.ReadBlockClass(b), Required(b, "reason"))),
            Diagnostics = List(json, "diagnostics", ReadDiagnostic),
        };
    }

    private Finding<string>? ReadFinding(JsonElement json, JsonElement findings, string name) =>
        Optional(json, name) is { } value ? ReadFinding(findings.GetProperty(name), value) : null;

    private Finding<T> ReadFinding<T>(JsonElement grounds, T value) =>
        new(value, JsonNames.ReadBasis(grounds), JsonNames.ReadCertainty(grounds), ReadEvidence(grounds));

    private PageDate ReadOtherDate(JsonElement date) =>
        new(Required(date, "what"), Edtf.Parse(Required(date, "edtf")), ReadOneEvidence(date.GetProperty("evidence")));

    private Participant ReadParticipant(JsonElement participant) => new(Required(participant, "id"), Required(participant, "name"))
    {
        Role = Optional(participant, "role"),
        Affiliation = Optional(participant, "affiliation"),
        Speaks = participant.GetProperty("speaks").GetBoolean(),
        IsJournalist = participant.GetProperty("journalist").GetBoolean(),
        Labels = Strings(participant, "labels"),
        Basis = JsonNames.ReadBasis(participant),
        Certainty = JsonNames.ReadCertainty(participant),
        Evidence = ReadEvidence(participant),
    };

    private Turn ReadTurn(JsonElement turn)
    {
        var language = Required(turn, "language");
        return new Turn(Required(turn, "id"), JsonNames.ReadTurnKind(turn), List(turn, "parts", Span))
        {
            Speaker = Optional(turn, "speaker"),
            Label = Optional(turn, "label"),
            LabelSpan = SpanOrNull(turn, "label_span"),
            Addressees = Strings(turn, "addressees"),
            Asks = turn.TryGetProperty("asks", out _) ? List(turn, "asks", Span) : [],
            Notes = Strings(turn, "notes"),
            Language = language == _language ? null : language,
            Basis = JsonNames.ReadBasis(turn),
            Certainty = JsonNames.ReadCertainty(turn),
        };
    }

    private Exchange ReadExchange(JsonElement exchange)
    {
        var read = new Exchange(Required(exchange, "question"), Strings(exchange, "answers"));
        return exchange.TryGetProperty("basis", out _)
            ? read with
            {
                Basis = JsonNames.ReadBasis(exchange),
                Certainty = JsonNames.ReadCertainty(exchange),
                Asked = exchange.TryGetProperty("asked", out _) ? List(exchange, "asked", ReadAsked) : [],
                Replies = exchange.TryGetProperty("replies", out _) ? List(exchange, "replies", ReadReply) : [],
            }
            : read; // written before exchanges told more than their turns
    }

    private AskedPart ReadAsked(JsonElement part) => new(Span(part.GetProperty("span")))
    {
        To = Strings(part, "to"),
        From = Optional(part, "from"),
        Basis = JsonNames.ReadBasis(part),
        Certainty = JsonNames.ReadCertainty(part),
        Evidence = ReadEvidence(part),
    };

    private AnswerLink ReadReply(JsonElement reply) => new(Required(reply, "answer"), Span(reply.GetProperty("span")))
    {
        Parts = List(reply, "parts", number => number.GetInt32()),
        InsteadOf = Strings(reply, "instead_of"),
        Basis = JsonNames.ReadBasis(reply),
        Certainty = JsonNames.ReadCertainty(reply),
        Evidence = ReadEvidence(reply),
    };

    private Diagnostic ReadDiagnostic(JsonElement diagnostic) => new(
        Required(diagnostic, "code"), JsonNames.ReadSeverity(diagnostic), Span(diagnostic.GetProperty("span")), Required(diagnostic, "message"));

    private List<Evidence> ReadEvidence(JsonElement owner) => List(owner, "evidence", ReadOneEvidence);

    private Evidence ReadOneEvidence(JsonElement evidence) => new(Required(evidence, "rule"), SpanOrNull(evidence, "span"), Required(evidence, "text"));

    private SourceSpan? SpanOrNull(JsonElement owner, string name) =>
        owner.GetProperty(name) is { ValueKind: JsonValueKind.Array } span ? Span(span) : null;

    private SourceSpan Span(JsonElement pair)
    {
        var span = new SourceSpan(pair[0].GetInt32(), pair[1].GetInt32());
        return span.End <= source.Text.Length
            ? span
            : throw new FormatException($"The span {span} reaches past the end of the text, which has {source.Text.Length} characters.");
    }

    private static string Required(JsonElement owner, string name) =>
        Optional(owner, name) ?? throw new FormatException($"\"{name}\" is null.");

    private static string? Optional(JsonElement owner, string name) => owner.GetProperty(name).GetString();

    private static List<string> Strings(JsonElement owner, string name) => List(owner, name, e => e.GetString() ?? "");

    private static List<T> List<T>(JsonElement owner, string name, Func<JsonElement, T> read)
    {
        var array = owner.GetProperty(name);
        var items = new List<T>(array.GetArrayLength());
        foreach (var element in array.EnumerateArray())
        {
            items.Add(read(element));
        }

        return items;
    }
}
