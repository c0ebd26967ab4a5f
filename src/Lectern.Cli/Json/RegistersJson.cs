using System.Text.Json;
using Lectern.Interchange;
using Lectern.Registers;

namespace Lectern.Cli.Json;

/// <summary>A register as JSON.</summary>
internal static class RegistersJson
{
    /// <summary>Writes the members.</summary>
    public static void Write(Utf8JsonWriter json, string which, RegisterSet registers)
    {
        json.WriteNumber("documents", registers.Documents);
        json.WriteNumber("unread", registers.Unread);
        switch (which)
        {
            case "instruments":
                RegisterJson.WriteInstruments(json, registers.Instruments);
                break;
            case "bodies":
                RegisterJson.WriteBodies(json, registers.Bodies);
                break;
            default:
                RegisterJson.WriteCalendar(json, "calendar", registers.Calendar);
                break;
        }

        RegisterJson.WriteOrphaned(json, registers.Orphaned);
    }
}
