using System.Text.Json;
using Lectern.Archives.Storage;
using Lectern.Registers;

namespace Lectern.Archives.Registers;

/// <summary>The derived table of what each publication gives to the registers. Made when it is first needed, thrown away by a rebuild.</summary>
internal static class RegisterTable
{
    /// <summary>Release of the recognisers. Raised when they read differently: what an earlier one wrote is then made anew.</summary>
    public const int Release = 3;

    /// <summary>Makes the table where it is not there.</summary>
    public static void Create(Connection connection) => connection.Execute("""
        -- What a publication gives to the registers, in JSON, by which release of the recognisers, from which text, after which correction.
        CREATE TABLE IF NOT EXISTS register (
            publication INTEGER PRIMARY KEY, release INTEGER NOT NULL, text INTEGER NOT NULL, parser INTEGER NOT NULL, correction INTEGER NOT NULL, json BLOB NOT NULL) STRICT;
        """);

    /// <summary>The table is there.</summary>
    public static bool Exists(Connection connection) =>
        connection.FindNumber("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'register'") > 0;

    /// <summary>What is kept and still holds, by publication.</summary>
    public static Dictionary<long, RegisterDocument> Read(Connection connection)
    {
        var documents = new Dictionary<long, RegisterDocument>();
        if (!Exists(connection))
        {
            return documents;
        }

        using var row = connection.Prepare("""
            SELECT r.publication, r.json FROM register r JOIN transcript t ON t.publication = r.publication
            WHERE r.release = ?1 AND r.text = t.text AND r.parser = t.parser
              AND r.correction = coalesce((SELECT max(c.id) FROM correction c WHERE c.publication = r.publication), 0)
            """, Release);
        while (row.Step())
        {
            if (Parse(row.Blob(1)) is { } document)
            {
                documents[row.Number(0)] = document;
            }
        }

        return documents;
    }

    /// <summary>Keeps what a publication gives.</summary>
    public static void Write(Connection connection, long publication, RegisterDocument document) => connection.Execute("""
        INSERT OR REPLACE INTO register (publication, release, text, parser, correction, json)
        SELECT t.publication, ?2, t.text, t.parser, coalesce((SELECT max(c.id) FROM correction c WHERE c.publication = ?1), 0), ?3
        FROM transcript t WHERE t.publication = ?1
        """, publication, Release, JsonSerializer.SerializeToUtf8Bytes(document, RegisterContext.Default.RegisterDocument));

    // What cannot be read is derived anew: nothing is lost with it.
    private static RegisterDocument? Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, RegisterContext.Default.RegisterDocument);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
