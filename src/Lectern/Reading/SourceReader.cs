using Lectern.Reading.Captions;
using Lectern.Reading.Chat;
using Lectern.Reading.Envelopes;
using Lectern.Reading.Html;
using Lectern.Reading.Json;
using Lectern.Reading.Markdown;
using Lectern.Reading.Pdf;
using Lectern.Reading.Tables;
using Lectern.Reading.Word;
using Lectern.Reading.Xml;
using Lectern.Reading.Yaml;
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
            _ => OfText(decoded.Text, origin, limits),
        };
        var isUnchanged = source.Map.Stretches is null;
        return new(source.Text, source.Rule, source.Blocks)
        {
            Fields = source.Fields,
            Map = source.Map,
            Pages = source.Pages,
            Speeches = source.Speeches,
            MarkedSpeakers = source.MarkedSpeakers,
            Encoding = decoded.Encoding,
            Diagnostics = [.. decoded.Diagnostics.Select(found => isUnchanged ? found : found with { Span = default }), .. source.Diagnostics],
            Origin = origin,
        };
    }

    private static SourceText OfText(string decoded, SourceOrigin origin, SourceLimits limits)
    {
        var printed = PrintedLiteral.Undo(decoded);
        var text = printed?.Text ?? decoded;
        var source = MailReader.Read(text, limits) ?? FormatSniffer.Find(text, origin) switch
        {
            SourceFormat.Html => HtmlReader.Read(text, limits),
            SourceFormat.Xml => XmlReading.Read(text, limits),
            SourceFormat.Json => JsonReading.Read(text, limits),
            SourceFormat.Table => TableReader.Read(text),
            SourceFormat.Captions => CaptionReader.Read(text),
            SourceFormat.Yaml => YamlReading.Read(text, limits),
            SourceFormat.Chat => ChatReader.Read(text),
            SourceFormat.Markdown => MarkdownReader.Read(text, limits),
            _ => PlainTextReader.Read(text),
        };
        return printed is null ? source : source.With(map: source.Map.Through(printed.Map), diagnostics: [ReadingMessages.PrintedBytes(), .. source.Diagnostics]);
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
