using System.Security.Cryptography;
using Lectern.Archives.Storage;

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
