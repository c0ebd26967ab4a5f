using System.Security.Cryptography;
using System.Text;

namespace Lectern.Archives.Storage;

/// <summary>SHA-256 over derived data by their permanent names, so that equal archives agree whatever the order in which they grew.</summary>
internal static class DerivedDigest
{
    /// <summary>A digest for each publication, by its name; empty where the derived tables are not whole.</summary>
    public static SortedDictionary<string, string> OfEach(Connection connection)
    {
        var digests = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (connection.FindNumber("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('transcript', 'summary', 'turn_list')") != 3)
        {
            return digests;
        }

        using var row = connection.Prepare("""
            SELECT p.name, t.parser, b.sha256, x.rule, t.json, t.layout, e.name, s.title, s.kind, s.date, s.date_basis, s.date_certainty,
                   s.date_evidence, s.place, s.language, s.turns, s.doubts, s.speakers, l.turns
            FROM transcript t JOIN publication p ON p.id = t.publication JOIN text x ON x.id = t.text JOIN content b ON b.id = x.content
            JOIN summary s ON s.publication = p.id JOIN event e ON e.id = s.event
            JOIN turn_list l ON l.publication = p.id
            """);
        while (row.Step())
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            AppendColumns(hash, row, 0, 19);
            digests[row.Text(0)] = Convert.ToHexStringLower(hash.GetHashAndReset());
        }

        return digests;
    }

    /// <summary>One digest over all.</summary>
    public static string Of(SortedDictionary<string, string> digests) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(digests.Select(pair => $"{pair.Key} {pair.Value}\n")))));

    // SQLite gives every value as bytes; a length before each keeps neighbours apart.
    private static void AppendColumns(IncrementalHash hash, Statement row, int first, int end)
    {
        for (var column = first; column < end; column++)
        {
            var isNull = row.IsNull(column);
            var value = row.Blob(column);
            hash.AppendData(BitConverter.GetBytes(isNull ? -1 : value.Length));
            hash.AppendData(value);
        }
    }
}
