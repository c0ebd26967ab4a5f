using System.Text.Json;
using Lectern.Interchange;

namespace Lectern.Archives.Storage;

/// <summary>A publication's derived reading as it stands in the archive, before corrections, with permanent ids.</summary>
internal sealed record StoredTranscript(long Publication, string Name, string EventName, Transcript Parsed)
{
    /// <summary>Reads a publication by its row; null where nothing is derived of it.</summary>
    /// <exception cref="ArchiveException">What is derived does not fit its text.</exception>
    public static StoredTranscript? Find(Connection connection, long publication)
    {
        using var row = connection.Prepare("""
            SELECT p.name, e.name, b.bytes, x.rule, t.json, t.layout, c.file_name, c.address, c.media_type
            FROM publication p
            JOIN transcript t ON t.publication = p.id
            JOIN text x ON x.id = t.text
            JOIN content b ON b.id = x.content
            JOIN event e ON e.id = (SELECT event FROM membership WHERE publication = p.id ORDER BY id DESC LIMIT 1)
            JOIN capture c ON c.id = (SELECT max(id) FROM capture WHERE publication = p.id)
            WHERE p.id = ?1
            """, publication);
        if (!row.Step())
        {
            return null;
        }

        var name = row.Text(0);
        try
        {
            var origin = new SourceOrigin(row.TextOrNull(6), row.TextOrNull(7), row.TextOrNull(8));
            var source = SourceLayout.Unpack(row.Utf8(2), row.Text(3), origin, row.Blob(5).ToArray());
            var parsed = TranscriptJson.Read(row.Blob(4).ToArray(), source);
            return new StoredTranscript(publication, name, row.Text(1), PermanentId.Give(parsed, TurnIds(connection, publication)));
        }
        catch (Exception e) when (e is JsonException or IOException or ArgumentException or IndexOutOfRangeException)
        {
            throw new ArchiveException(
                ArchiveFailure.Damaged, $"What is derived of {name} does not fit its text: {e.Message} Run lectern rebuild to make it anew.", e);
        }
    }

    private static List<string> TurnIds(Connection connection, long publication)
    {
        using var row = connection.Prepare("SELECT id FROM turn WHERE publication = ?1 ORDER BY ordinal", publication);
        var ids = new List<string>();
        while (row.Step())
        {
            ids.Add(row.Text(0));
        }

        return ids;
    }
}
