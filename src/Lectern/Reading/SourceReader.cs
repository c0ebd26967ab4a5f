using Lectern.Sources;

namespace Lectern.Reading;

/// <summary>Turns the bytes of a source into its canonical text, by the reader for its format.</summary>
/// <remarks>Pure: the same bytes and origin give the same text. Safe to call from many threads.</remarks>
public static class SourceReader
{
    /// <summary>Reads a source.</summary>
    /// <param name="bytes">The bytes as received.</param>
    /// <param name="origin">Where they came from; helps to tell the format and the encoding, never decides against the bytes.</param>
    /// <param name="limits">Bounds; the default ones where null.</param>
    /// <exception cref="UnreadableSourceException">The format is not supported, a limit is passed, or the bytes are no text.</exception>
    public static SourceText Read(ReadOnlyMemory<byte> bytes, SourceOrigin? origin = null, SourceLimits? limits = null) =>
        throw new NotImplementedException();
}
