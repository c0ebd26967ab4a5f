using Lectern.Reading.Captions;
using Lectern.Reading.Html;
using Lectern.Reading.Markdown;
using Lectern.Reading.Pdf;
using Lectern.Reading.Word;
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
    /// <param name="pdf">Lays PDFs out; without it they are refused.</param>
    /// <exception cref="UnreadableSourceException">The format is not supported, a limit is passed, or the bytes are no text.</exception>
    public static SourceText Read(ReadOnlyMemory<byte> bytes, SourceOrigin? origin = null, SourceLimits? limits = null, PdfTool? pdf = null)
    {
        (origin, limits) = (origin ?? SourceOrigin.Unknown, limits ?? SourceLimits.Default);
        var decoded = Decode(bytes, origin, limits, pdf, out var packed);
        var source = packed switch
        {
            SourceFormat.Pdf => PdfReader.Read(decoded.Text),
            SourceFormat.Word => WordReader.Read(decoded.Text, limits),
            _ => FormatSniffer.Find(decoded.Text, origin) switch
            {
                SourceFormat.Html => HtmlReader.Read(decoded.Text, limits),
                SourceFormat.Captions => CaptionReader.Read(decoded.Text),
                SourceFormat.Markdown => MarkdownReader.Read(decoded.Text, limits),
                _ => PlainTextReader.Read(decoded.Text),
            },
        };
        var isUnchanged = source.Map.Stretches is null;
        return new(source.Text, source.Rule, source.Blocks)
        {
            Fields = source.Fields,
            Map = source.Map,
            Pages = source.Pages,
            Encoding = decoded.Encoding,
            Diagnostics = [.. decoded.Diagnostics.Select(found => isUnchanged ? found : found with { Span = default }), .. source.Diagnostics],
            Origin = origin,
        };
    }

    /// <summary>The characters of a source, before its format is read: those that <see cref="SourceText.Map"/> points at.</summary>
    /// <param name="bytes">The bytes as received.</param>
    /// <param name="origin">Where they came from, or null.</param>
    /// <param name="limits">Bounds; the default ones where null.</param>
    /// <param name="pdf">Lays PDFs out, whose characters are those of their layout; without it they are refused.</param>
    /// <exception cref="UnreadableSourceException">The bytes are no text, of a format that has none, or too many.</exception>
    public static DecodedSource Decode(ReadOnlyMemory<byte> bytes, SourceOrigin? origin = null, SourceLimits? limits = null, PdfTool? pdf = null) =>
        Decode(bytes, origin, limits ?? SourceLimits.Default, pdf, out _);

    private static DecodedSource Decode(ReadOnlyMemory<byte> bytes, SourceOrigin? origin, SourceLimits limits, PdfTool? pdf, out SourceFormat? packed)
    {
        if (bytes.Length > limits.Bytes)
        {
            throw SourceMessages.TooManyBytes(bytes.Length, limits.Bytes);
        }

        packed = Signature.Packed(bytes.Span);
        switch (packed)
        {
            case SourceFormat.Pdf:
                return PdfLayout.Of(bytes, limits, pdf);
            case SourceFormat.Word:
                return WordPackage.Unfold(bytes, limits);
            default:
                FormatSniffer.RefuseBinary(bytes.Span);
                return EncodingSniffer.Decode(bytes.Span, origin?.MediaType);
        }
    }
}
