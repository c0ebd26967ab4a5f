using Lectern.Reading.Envelopes;
using Lectern.Sources;

namespace Lectern.Reading.Xml;

/// <summary>Reads an XML source: by the standard that its root names, as an envelope around a text, or by what its elements' names say.</summary>
internal static class XmlReading
{
    /// <summary>Reads a source.</summary>
    /// <exception cref="UnreadableSourceException">It is nested too deep, holds several texts, or is a feed.</exception>
    public static SourceText Read(string source, SourceLimits limits)
    {
        var outline = XmlOutline.Of(source, limits);
        if (outline.Root is "rss" or "feed" or "rdf" && (outline.Names.GetValueOrDefault("item") ?? outline.Names.GetValueOrDefault("entry"))?.Count != 1)
        {
            throw OfFeed();
        }

        var read = outline.Root switch
        {
            "tei" or "teicorpus" or "tei.2" => SpeechReader.Read(source, new TeiVocabulary(), limits),
            "tt" => SpeechReader.Read(source, new CaptionVocabulary(), limits),
            "akomantoso" => SpeechReader.Read(source, new AkomaNtosoVocabulary(), limits),
            "debate" when outline.Names.ContainsKey("debatebody") => SpeechReader.Read(source, new AkomaNtosoVocabulary(), limits),
            "rss" or "feed" or "rdf" => EnvelopeReader.Read([.. outline.Leaves.Where(leaf => leaf.Parent is "item" or "entry").Select(leaf => Value(source, leaf))], "xml", limits) ?? throw OfFeed(),
            _ => EnvelopeReader.Read([.. outline.Leaves.Select(leaf => Value(source, leaf))], "xml", limits) ?? SpeechReader.Read(source, new PlainVocabulary(outline), limits),
        };
        return WellFormedness.Check(source) is { } wrong
            ? read.With(diagnostics: [ReadingMessages.NotWellFormed(wrong.What, wrong.Line, wrong.Column), .. read.Diagnostics])
            : read;
    }

    // An entry that stands alone is read, where it holds the whole text.
    private static UnreadableSourceException OfFeed() => SourceMessages.UnsupportedFormat("a web feed (XML)", "Give the page to which an entry of it leads.");

    private static EnvelopeValue Value(string source, XmlLeaf leaf)
    {
        var writer = new UnwrappedWriter(source);
        foreach (var piece in leaf.Pieces)
        {
            if (piece.IsLiteral)
            {
                writer.Keep(piece.Span.Start, piece.Span.Length);
            }
            else
            {
                ReferenceText.Write(writer, source, piece.Span);
            }
        }

        return new(leaf.Name, writer.Finish());
    }
}
