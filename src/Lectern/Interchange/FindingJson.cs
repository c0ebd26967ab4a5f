using System.Text.Json;

namespace Lectern.Interchange;

/// <summary>Writes values with where they come from: their basis, certainty and evidence.</summary>
internal static class FindingJson
{
    /// <summary>A date, or null.</summary>
    public static void WriteDate(Utf8JsonWriter json, string name, Finding<Edtf>? date)
    {
        if (date is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("edtf", date.Value.Text);
        WriteRest(json, date.Basis, date.Certainty, date.Evidence);
    }

    /// <summary>States by their codes, or null.</summary>
    public static void WriteStates(Utf8JsonWriter json, string name, Finding<IReadOnlyList<string>>? states)
    {
        if (states is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteStrings("states", states.Value);
        WriteRest(json, states.Basis, states.Certainty, states.Evidence);
    }

    /// <summary>The members <c>basis</c>, <c>certainty</c> and <c>evidence</c>.</summary>
    public static void WriteGrounds(Utf8JsonWriter json, Basis basis, Certainty certainty, IReadOnlyList<Evidence> evidence)
    {
        json.WriteString("basis", JsonNames.Of(basis));
        json.WriteString("certainty", JsonNames.Of(certainty));
        WriteEvidence(json, evidence);
    }

    /// <summary>The member <c>evidence</c>: the rules and the words on which a value rests.</summary>
    public static void WriteEvidence(Utf8JsonWriter json, IEnumerable<Evidence> evidence) => json.WriteObjects("evidence", evidence, words => WriteMembers(json, words));

    /// <summary>The rule and the words on which a value rests, as members of the object that is open.</summary>
    public static void WriteMembers(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteString("rule", evidence.Rule);
        json.WriteSpan("span", evidence.Span);
        json.WriteString("text", evidence.Text);
    }

    private static void WriteRest(Utf8JsonWriter json, Basis basis, Certainty certainty, IReadOnlyList<Evidence> evidence)
    {
        WriteGrounds(json, basis, certainty, evidence);
        json.WriteEndObject();
    }
}
