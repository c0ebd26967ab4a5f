using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Lectern.Archives.Storage;

/// <summary>Writes down what was received, and the canonical texts that were read from it. Only adds.</summary>
internal sealed class Captures(Connection connection) : IDisposable
{
    private readonly Statement _findContent = new(connection, "SELECT id FROM content WHERE sha256 = ?1");
    private readonly Statement _addContent = new(connection, "INSERT INTO content (sha256, bytes) VALUES (?1, ?2)");
    private readonly Statement _findCapture = new(connection, """
        SELECT c.id FROM capture c JOIN content b ON b.id = c.content WHERE c.publication = ?1 AND b.sha256 = ?2
        """);
    private readonly Statement _addCapture = new(connection, """
        INSERT INTO capture (publication, content, address, file_name, media_type, received, run) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
        """);
    private readonly Statement _findText = new(connection, "SELECT id FROM text WHERE content = ?1 AND rule = ?2");
    private readonly Statement _addText = new(connection, "INSERT INTO text (content, rule) VALUES (?1, ?2)");
    private readonly Statement _lastReading = new(connection, "SELECT text FROM reading WHERE capture = ?1 ORDER BY id DESC LIMIT 1");
    private readonly Statement _addReading = new(connection, "INSERT INTO reading (capture, text) VALUES (?1, ?2)");

    /// <summary>The capture of these bytes for a publication, or null.</summary>
    public long? Find(long publication, byte[] sha256) => _findCapture.Begin().Bind(publication).Bind(sha256.AsSpan()).FindNumber();

    public long Add(long publication, byte[] sha256, ReadOnlySpan<byte> bytes, SourceOrigin origin, DateTimeOffset received, long run)
    {
        var content = FindOrAddContent(sha256, bytes);
        return _addCapture.Begin().Bind(publication).Bind(content).Bind(origin.Address).Bind(origin.FileName).Bind(origin.MediaType)
            .Bind(received.ToString("O", CultureInfo.InvariantCulture)).Bind(run).Insert();
    }

    /// <summary>Writes down which text was read from a capture, where that is new, and gives the text's row.</summary>
    public long AddReading(long capture, Document document)
    {
        var content = FindOrAddContent(document.TextHash, document.Text);
        var rule = document.Transcript.Source.Rule;
        var text = _findText.Begin().Bind(content).Bind(rule).FindNumber() ?? _addText.Begin().Bind(content).Bind(rule).Insert();
        if (_lastReading.Begin().Bind(capture).FindNumber() != text)
        {
            _ = _addReading.Begin().Bind(capture).Bind(text).Insert();
        }

        return text;
    }

    private long FindOrAddContent(byte[] sha256, ReadOnlySpan<byte> bytes) =>
        _findContent.Begin().Bind(sha256.AsSpan()).FindNumber() ?? _addContent.Begin().Bind(sha256.AsSpan()).Bind(bytes).Insert();

    /// <summary>A canonical text, by its row.</summary>
    public static string ReadText(Connection connection, long text)
    {
        using var statement = connection.Prepare("SELECT bytes FROM text t JOIN content b ON b.id = t.content WHERE t.id = ?1", text);
        return statement.Step() ? statement.Utf8(0) : throw new InvalidOperationException($"There is no text in row {text}.");
    }

    /// <summary>The bytes of a capture, or null where no capture has this hash.</summary>
    public static ReadOnlyMemory<byte>? FindBytes(Connection connection, string sha256)
    {
        using var statement = connection.Prepare(
            "SELECT bytes FROM content WHERE sha256 = unhex(?1) AND id IN (SELECT content FROM capture)", sha256);
        return statement.Step() ? statement.Blob(0).ToArray() : null;
    }

    /// <summary>The captures of a publication, the newest first.</summary>
    public static IReadOnlyList<Capture> List(Connection connection, long publication)
    {
        using var statement = connection.Prepare("""
            SELECT b.sha256, length(b.bytes), c.received, c.file_name, c.address, c.media_type
            FROM capture c JOIN content b ON b.id = c.content WHERE c.publication = ?1 ORDER BY c.id DESC
            """, publication);
        var captures = new List<Capture>();
        while (statement.Step())
        {
            captures.Add(new Capture(
                statement.Hex(0), statement.Number(1), DateTimeOffset.Parse(statement.Text(2), CultureInfo.InvariantCulture),
                new SourceOrigin(statement.TextOrNull(3), statement.TextOrNull(4), statement.TextOrNull(5))));
        }

        return captures;
    }

    /// <summary>What names a publication for good: the SHA-256 of its address or, without one, of its first capture.</summary>
    public static byte[] KeyOf(SourceOrigin origin, byte[] sha256) =>
        origin.Address is { } address ? SHA256.HashData(Encoding.UTF8.GetBytes(address)) : sha256;

    public void Dispose()
    {
        foreach (var statement in (ReadOnlySpan<Statement>)[_findContent, _addContent, _findCapture, _addCapture, _findText, _addText, _lastReading, _addReading])
        {
            statement.Dispose();
        }
    }
}
