using System.Text.Json;

namespace Lectern.Tests.Samples;

/// <summary>What a careful reader finds in a sample, and what Lectern finds, printed alike so that they can be compared at a glance.</summary>
internal sealed class GoldTranscript
{
    private readonly JsonElement _gold;
    private readonly Transcript _read;

    private GoldTranscript(JsonElement gold, Transcript read) => (_gold, _read) = (gold, read);

    public static GoldTranscript Of(string sample) => new(Read(sample), SampleFile.Parse(sample));

    public static bool IsDated(string sample) => Read(sample).GetProperty("date").ValueKind == JsonValueKind.Object;

    public string ExpectedTitle => Words(Text(_gold, "title"));

    public string FoundTitle => Words(_read.Title?.Value);

    public string ExpectedPlace => Words(Text(_gold, "place"));

    public string FoundPlace => Canonical(Words(_read.Place?.Value));

    public string? ExpectedSource => Text(_gold, "credited_source");

    public string? FoundSource => _read.CreditedSource?.Value;

    public string ExpectedLanguage => _gold.GetProperty("language").GetString()!;

    public string FoundLanguage => _read.Language;

    public IEnumerable<string> ExpectedTurns => GoldTurns.Select((turn, i) =>
        Line(i, Text(turn, "kind"), Text(turn, "speaker"), Words(Text(turn, "starts_with"))));

    public IEnumerable<string> FoundTurns => Spoken.Select((turn, i) =>
        Line(i, turn.Kind.ToString().ToLowerInvariant(), SpeakerOf(turn), FirstWords(_read.TextOf(turn))));

    public IEnumerable<int> ExpectedLengths => GoldTurns.Select(turn => turn.GetProperty("words").GetInt32());

    public IEnumerable<int> FoundLengths => Spoken.Select(turn => Split(_read.TextOf(turn)).Length);

    public IEnumerable<string> ExpectedAddressees => GoldTurns.Select((turn, i) => $"{i + 1} to {string.Join(", ", Strings(turn, "addressees"))}");

    /// <summary>Whom a label addresses must be found; whom only the words address ("Mr. President, …") may be, and nobody else.</summary>
    public IEnumerable<string> FoundAddressees => Spoken.Zip(GoldTurns, (turn, gold) => turn.Addressees.Select(NameOf).Except(Strings(gold, "addressed_in_words")))
        .Select((names, i) => $"{i + 1} to {string.Join(", ", names)}");

    public IEnumerable<string> ExpectedNotes => GoldTurns.Select((turn, i) => $"{i + 1} {string.Join(", ", Strings(turn, "notes"))}");

    public IEnumerable<string> FoundNotes => Spoken.Select((turn, i) => $"{i + 1} {string.Join(", ", turn.Notes)}");

    public IEnumerable<string> ExpectedOmissions => _gold.GetProperty("omissions").EnumerateArray()
        .Select(o => $"turn {o.GetProperty("question").GetInt32()} unanswered by {Text(o, "by")}");

    public IEnumerable<string> FoundOmissions => _read.Omissions
        .Select(o => $"turn {1 + Spoken.FindIndex(t => t.Id == o.Question)} unanswered by {NameOf(o.By)}");

    public IEnumerable<string> ExpectedParticipants => _gold.GetProperty("participants").EnumerateArray()
        .Select(p => $"{Text(p, "name")}, {(p.GetProperty("speaks").GetBoolean() ? "speaks" : "silent")}").Order(StringComparer.Ordinal);

    public IEnumerable<string> FoundParticipants => _read.Participants
        .Select(p => $"{Canonical(p.Name)}, {(p.Speaks ? "speaks" : "silent")}").Order(StringComparer.Ordinal);

    /// <summary>The words of all clutter in order, however it is cut into blocks.</summary>
    public string ExpectedClutter => Words(string.Join(' ', Strings(_gold, "clutter")));

    /// <summary>The same as found, without the stamps of a page about itself, which may be called matter or clutter.</summary>
    public string FoundClutter => Words(string.Join(' ', _read.Blocks
        .Where(b => b.Class == BlockClass.Clutter)
        .Select(b => Words(_read.Source[b.Span]))
        .Where(words => !Strings(_gold, "matter_or_clutter").Any(either => either.StartsWith(words, StringComparison.Ordinal) || either.EndsWith(words, StringComparison.Ordinal)))));

    /// <summary>The days that the event's date may mean.</summary>
    public (Edtf Within, string Basis) ExpectedDate =>
        (Edtf.Parse(Text(_gold.GetProperty("date"), "within") ?? Text(_gold.GetProperty("date"), "edtf")!), Text(_gold.GetProperty("date"), "basis")!);

    public Finding<Edtf>? FoundDate => _read.Date;

    private static JsonElement Read(string sample) => JsonDocument.Parse(Repository.Read($"tests/Corpus/samples/{sample}.gold.json")).RootElement;

    private List<JsonElement> GoldTurns => [.. _gold.GetProperty("turns").EnumerateArray()];

    private List<Turn> Spoken => [.. _read.Turns.Where(t => t.Kind != TurnKind.Procedural)];

    private static string Line(int index, string? kind, string? speaker, string words) => $"{index + 1,2} {kind,-9} {speaker ?? "(unnamed)"}: {words}";

    private static string? Text(JsonElement element, string name) => element.GetProperty(name, JsonValueKind.String)?.GetString();

    private static IEnumerable<string> Strings(JsonElement element, string name) =>
        element.GetProperty(name, JsonValueKind.Array)?.EnumerateArray().Select(e => e.GetString()!) ?? [];

    private static string[] Split(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Words(string? text) => string.Join(' ', Split(text ?? ""));

    private static string FirstWords(string text) => string.Join(' ', Split(text).Take(6));

    private string? SpeakerOf(Turn turn) => turn.Speaker is null ? null : NameOf(turn.Speaker);

    private string NameOf(string id) => _read.FindParticipant(id) is { } person ? Canonical(person.Name) : $"no participant {id}";

    /// <summary>The gold's name for what may rightly be called by several ("Corwin", "President Corwin", "CORWIN").</summary>
    private string Canonical(string name)
    {
        var people = _gold.GetProperty("participants").EnumerateArray().Select(p => (Text(p, "name")!, Text(p, "name")!));
        var others = _gold.GetProperty("names", JsonValueKind.Object)?.EnumerateObject().SelectMany(n => n.Value.EnumerateArray().Select(v => (n.Name, v.GetString()!))) ?? [];
        return people.Concat(others).FirstOrDefault(pair => string.Equals(pair.Item2, name, StringComparison.OrdinalIgnoreCase)).Item1 ?? name;
    }
}

file static class JsonElements
{
    public static JsonElement? GetProperty(this JsonElement element, string name, JsonValueKind kind) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == kind ? value : null;
}
