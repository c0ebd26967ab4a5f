using System.Globalization;
using System.Text.Json;
using Lectern.Archives;
using Lectern.Interchange;

namespace Lectern.Cli.Json;

/// <summary>Corrections as JSON.</summary>
internal static class CorrectionsJson
{
    /// <summary>Writes the member <c>corrections</c>.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<Correction> corrections) =>
        json.WriteObjects("corrections", corrections, correction => Write(json, correction));

    /// <summary>Writes the members of one correction.</summary>
    public static void Write(Utf8JsonWriter json, Correction correction)
    {
        json.WriteNumber("number", correction.Number);
        json.WriteString("made", correction.Made.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("id", correction.Request.Id);
        json.WriteString("field", correction.Request.Field);
        json.WriteString("old", correction.Old);
        json.WriteString("new", correction.Request.Value);
        json.WriteString("who", correction.Request.Who);
        json.WriteString("why", correction.Request.Why);
        json.WriteBoolean("is_undo", correction.IsUndo);
        if (correction.Supersedes is { } supersedes)
        {
            json.WriteNumber("supersedes", supersedes);
        }
        else
        {
            json.WriteNull("supersedes");
        }

        json.WriteString("exact", correction.Exact);
        json.WriteString("status", Words.Of(correction.Status));
    }
}
