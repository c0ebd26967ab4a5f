using System.Buffers;
using System.Text;
using System.Text.Json;
using Lectern.Archives.Search;
using Lectern.Interchange;
using Lectern.Structure;

namespace Lectern.Archives.Storage;

/// <summary>One document, read and parsed, in the shape in which the archive keeps it. Made on any thread; knows nothing of the database.</summary>
/// <remarks>Turns keep the parser's local ids here; the archive gives them their permanent ones.</remarks>
internal sealed class Document
{
    // The reading without the words is about as long as the words; its head is longer than that of a short text.
    private const int MostHead = 4096;

    private Document(Transcript transcript, byte[] text)
    {
        Transcript = transcript;
        Text = text;
        TextHash = Convert.FromHexString(transcript.Source.Sha256);
        Turns = [.. transcript.Turns.Select(turn => new TurnDivision(turn.Span, Paragraphs(transcript.Source, turn)))];
        FirstAnchors = IdLedger.FirstAnchors(Turns);
        TurnList = Storage.TurnList.Of(transcript);
        Title = transcript.Title?.Value ?? TitleOf(transcript.Source.Origin);
        Terms = PublicationTerms.Of(transcript, Title);
        Json = ToJson(transcript);
        Layout = SourceLayout.Pack(transcript.Source);
    }

    public Transcript Transcript { get; }

    /// <summary>The canonical text in UTF-8.</summary>
    public byte[] Text { get; }

    public byte[] TextHash { get; }

    public IReadOnlyList<TurnDivision> Turns { get; }

    /// <summary>What the id ledger is told of them where the publication is new.</summary>
    public byte[] FirstAnchors { get; }

    /// <summary>How they are listed where they bear their first numbers.</summary>
    public ReadOnlyMemory<byte> TurnList { get; }

    /// <summary>The title as printed, or what the document is called instead.</summary>
    public string Title { get; }

    /// <summary>What the index is told of it.</summary>
    public PublicationTerms Terms { get; }

    /// <summary>The parser's reading, without the words.</summary>
    public ReadOnlyMemory<byte> Json { get; }

    /// <summary>What the reader found beside the words.</summary>
    public byte[] Layout { get; }

    public int ParserRelease { get; } = TranscriptParser.Release;

    public static Document Of(Transcript transcript) => new(transcript, Encoding.UTF8.GetBytes(transcript.Source.Text));

    /// <summary>What a document without a title is called.</summary>
    public static string TitleOf(SourceOrigin origin) => origin.FileName ?? origin.Address ?? "Untitled transcript";

    private static ReadOnlyMemory<byte> ToJson(Transcript transcript)
    {
        var json = new ArrayBufferWriter<byte>(transcript.Source.Text.Length + MostHead);
        using (var writer = new Utf8JsonWriter(json, TranscriptJson.WriterOptions))
        {
            TranscriptJson.Write(writer, transcript, withWords: false);
        }

        return json.WrittenMemory;
    }

    /// <summary>The stretches of a turn that stand in one block each; a stretch outside all blocks is one of its own.</summary>
    internal static IReadOnlyList<SourceSpan> Paragraphs(SourceText source, Turn turn)
    {
        var paragraphs = new List<SourceSpan>();
        var lastBlock = -1;
        foreach (var part in turn.Parts)
        {
            var start = part.Start;
            for (var b = source.FirstBlockEndingAfter(start); start < part.End; b++)
            {
                var inside = b < source.Blocks.Count && source.Blocks[b].Span.Start < part.End;
                var end = inside ? Math.Min(part.End, source.Blocks[b].Span.End) : part.End;
                var from = inside ? Math.Max(start, source.Blocks[b].Span.Start) : start;
                if (inside && b == lastBlock)
                {
                    paragraphs[^1] = new SourceSpan(paragraphs[^1].Start, end);
                }
                else if (!source.Slice(new SourceSpan(from, end)).IsWhiteSpace())
                {
                    paragraphs.Add(new SourceSpan(from, end));
                }

                lastBlock = inside ? b : -1;
                start = end;
            }
        }

        return paragraphs;
    }
}

/// <summary>Where a turn stands, label apart, and its paragraphs.</summary>
internal sealed record TurnDivision(SourceSpan Span, IReadOnlyList<SourceSpan> Paragraphs);
