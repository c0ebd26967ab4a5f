namespace Lectern.Registers;

/// <summary>What a person decided about a row: rejected, confirmed, corrected, or entered with evidence.</summary>
/// <param name="Number">Its number in the log.</param>
/// <param name="Publication">Id of the publication whose entry it is about.</param>
/// <param name="Turn">Id of the turn, or null.</param>
/// <param name="Field">Which entry: <c>instrument:NAME</c>, <c>occasion:NAME</c> or <c>role:NAME</c>, the name as the register shows it (of a role the body).</param>
/// <param name="Value"><c>rejected</c>, <c>confirmed</c>, or settings as <c>status=signed; date=2011-11-18; parties=RU,KZ</c>; an entry that is not there begins with <c>entered;</c> and has <c>words=</c>, its evidence.</param>
/// <param name="Who">Who decided.</param>
/// <param name="Why">Why, in words.</param>
public sealed record RegisterDecision(long Number, string Publication, string? Turn, string Field, string Value, string Who, string Why)
{
    private static readonly string[] s_registers = ["instrument:", "occasion:", "role:"];
    private static readonly string[] s_settings = ["status", "modality", "kind", "date", "parties", "states", "place", "time", "words", "role", "state", "name"];

    /// <summary>The words to which it is fastened do not stand in the text any more: shown, not applied.</summary>
    public bool IsLoose { get; init; }

    /// <summary>The field is one of a register.</summary>
    public static bool IsField(string? field) => field is not null && s_registers.Any(r => field.StartsWith(r, StringComparison.Ordinal) && field.Length > r.Length);

    /// <summary>What is wrong with a value, in words, or null where it can be read.</summary>
    public static string? FindFault(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value is "rejected" or "confirmed")
        {
            return null;
        }

        foreach (var part in Parts(value))
        {
            if (part == "entered")
            {
                continue;
            }

            var (name, setting) = Setting(part);
            if (!s_settings.Contains(name) || setting.Length == 0)
            {
                return $"\"{part}\" is not a setting. Write rejected, confirmed, or settings like status=signed; date=2011-11-18; parties=RU,KZ ({string.Join(", ", s_settings)}).";
            }

            if (name == "status" && Annotations.Instruments.StatusNames.FindStatus(setting) is null)
            {
                return $"\"{setting}\" is no status. Write one of {string.Join(", ", Annotations.Instruments.StatusNames.Statuses)}.";
            }

            if (name == "modality" && Annotations.Instruments.StatusNames.FindModality(setting) is null)
            {
                return $"\"{setting}\" is no sense. Write actual, reported, intended, called-for, conditional, asked or denied.";
            }

            if (name == "date" && !Edtf.TryParse(setting, out _))
            {
                return $"\"{setting}\" is not a date. Write 2011-11-21, 2011-11, 2011 or 2011-11-01/2011-11-21.";
            }
        }

        return Parts(value).Contains("entered") && !Parts(value).Any(p => Setting(p).Name == "words") ? "What is entered needs evidence: words=\"the words of the turn that say it\"." : null;
    }

    /// <summary>The words that a value gives as evidence, or null.</summary>
    public static string? EvidenceOf(string value) => Parts(value).Select(Setting).Where(s => s.Name == "words").Select(s => s.Value).FirstOrDefault();

    internal bool IsRejection => Value == "rejected";

    internal bool IsEntry => Parts(Value).Contains("entered");

    internal string Register => Field[..Field.IndexOf(':', StringComparison.Ordinal)];

    internal string Name => Field[(Field.IndexOf(':', StringComparison.Ordinal) + 1)..];

    internal string? this[string name] => Parts(Value).Select(Setting).Where(s => s.Name == name).Select(s => s.Value).FirstOrDefault();

    internal IReadOnlyList<string>? List(string name) => this[name]?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string[] Parts(string value) => value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static (string Name, string Value) Setting(string part) =>
        part.IndexOf('=', StringComparison.Ordinal) is > 0 and var at ? (part[..at].Trim(), part[(at + 1)..].Trim().Trim('"')) : (part, "");
}
