using System.Text.Json;
using Lectern.Archives;
using Lectern.Interchange;

namespace Lectern.Cli.Json;

/// <summary>What an archive holds as JSON.</summary>
internal static class ListJson
{
    /// <summary>Writes the members of the object.</summary>
    public static void Write(Utf8JsonWriter json, ArchiveCounts counts, IEnumerable<PublicationSummary> publications)
    {
        json.WriteNumber("events", counts.Events);
        json.WriteNumber("captures", counts.Captures);
        json.WriteNumber("turns", counts.Turns);
        json.WriteNumber("corrections", counts.Corrections);
        json.WriteNumber("bytes", counts.Bytes);
        json.WriteObjects("publications", publications, publication =>
        {
            json.WriteString("id", publication.Id);
            json.WriteString("event", publication.EventId);
            json.WriteString("title", publication.Title);
            json.WriteString("kind", publication.Kind);
            json.WriteString("date", publication.Date?.Value.Text);
            json.WriteString("place", publication.Place);
            json.WriteString("language", publication.Language);
            json.WriteNumber("turns", publication.Turns);
            json.WriteNumber("doubts", publication.Doubts);
            json.WriteStrings("speakers", publication.Speakers);
        });
    }
}
