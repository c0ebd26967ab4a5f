using System.Diagnostics.CodeAnalysis;
using Lectern.Archives.Imports;

namespace Lectern.Archives.Storage;

/// <summary>The present state of a publication as it was received, to be read again.</summary>
internal sealed record LastCapture(long Publication, string Name, string Sha256, byte[] Bytes, SourceOrigin Origin)
{
    /// <summary>Of every publication, one at a time.</summary>
    public static IEnumerable<LastCapture> All(Connection connection)
    {
        var publications = new List<long>();
        using (var rows = connection.Prepare("SELECT id FROM publication ORDER BY id"))
        {
            while (rows.Step())
            {
                publications.Add(rows.Number(0));
            }
        }

        using var row = new Statement(connection, """
            SELECT p.name, b.sha256, b.bytes, c.file_name, c.address, c.media_type
            FROM publication p JOIN capture c ON c.id = (SELECT max(id) FROM capture WHERE publication = p.id) JOIN content b ON b.id = c.content
            WHERE p.id = ?1
            """);
        foreach (var publication in publications)
        {
            if (row.Begin().Bind(publication).Step())
            {
                yield return new LastCapture(
                    publication, row.Text(0), row.Hex(1), row.Blob(2).ToArray(),
                    new SourceOrigin(row.TextOrNull(3), row.TextOrNull(4), row.TextOrNull(5)));
            }
        }
    }

    /// <summary>Reads and parses it.</summary>
    public bool TryRead(
        Func<ReadOnlyMemory<byte>, SourceOrigin, Transcript> parse, [NotNullWhen(true)] out Document? document, [NotNullWhen(false)] out Refusal? refusal)
    {
        try
        {
            (document, refusal) = (Document.Of(parse(Bytes, Origin)), null);
            return true;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            (document, refusal) = (null, Refusal.Of(e));
            return false;
        }
    }
}
