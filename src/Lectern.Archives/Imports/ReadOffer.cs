using System.Security.Cryptography;
using Lectern.Archives.Storage;
using Lectern.Sources;

namespace Lectern.Archives.Imports;

/// <summary>An offer after it was read, and parsed unless it is held already or refused. Made on any thread.</summary>
internal sealed record ReadOffer(Offer Offer, ReadOnlyMemory<byte> Bytes, byte[]? Sha256)
{
    /// <summary>What names its publication; null where the bytes could not be read.</summary>
    public byte[]? Key { get; init; }

    /// <summary>Its text and structure; null where held or refused.</summary>
    public Document? Document { get; init; }

    /// <summary>Name of the publication that held these bytes before the import began, or null.</summary>
    public string? Holder { get; init; }

    /// <summary>Why it is refused, or null.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>Reads an offer. Whatever a document does, it costs only itself; running out of memory is no document's fault and is thrown.</summary>
    public static ReadOffer Of(Offer offer, Func<byte[], byte[], string?> findHolder, Func<ReadOnlyMemory<byte>, SourceOrigin, Transcript> parse)
    {
        var read = new ReadOffer(offer, default, null);
        try
        {
            var bytes = offer.Read();
            var sha256 = SHA256.HashData(bytes.Span);
            read = new ReadOffer(offer, bytes, sha256) { Key = Captures.KeyOf(offer.Origin, sha256) };
            return findHolder(read.Key, sha256) is { } holder
                ? read with { Holder = holder }
                : read with { Document = Document.Of(parse(bytes, offer.Origin)) };
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return read with { Refusal = Refusal.Of(e) };
        }
    }
}

/// <summary>Why an offer is not stored, and what to do about it.</summary>
internal sealed record Refusal(string Code, string Reason, string NextStep)
{
    public static Refusal Of(Exception cause) => cause switch
    {
        UnreadableSourceException unreadable => new(unreadable.Code, unreadable.Reason, unreadable.NextStep),
        FileNotFoundException or DirectoryNotFoundException => new(
            "LEC0901", "The file is not there any more.", "Check the path and import it again."),
        UnauthorizedAccessException => new(
            "LEC0902", "The file may not be read.", "Change its permissions, or run the import as a user who may read it."),
        IOException => new(
            "LEC0903", $"The file could not be read: {cause.Message}", "Check the disk or the network share and import it again."),
        _ => new(
            "LEC0904", $"Reading the document failed in an unforeseen way ({cause.GetType().Name}: {cause.Message}).",
            "The rest of the import is not touched. Please report this with the document."),
    };
}
