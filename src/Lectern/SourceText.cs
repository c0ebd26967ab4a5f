using System.Buffers;
using System.Security.Cryptography;

namespace Lectern;

/// <summary>The canonical text of one source: the words to which everything Lectern says points.</summary>
/// <remarks>
/// Decoded, with <c>\n</c> as the only line end, otherwise unchanged; of HTML and Markdown the visible blocks, joined by a blank line.
/// Named by <see cref="Sha256"/> and by the <see cref="Rule"/> that made it. Immutable and safe to share.
/// </remarks>
public sealed class SourceText
{
    private const int Piece = 8192;

    private readonly Lazy<string> _sha256;

    /// <summary>Makes a canonical text out of what a reader found.</summary>
    /// <param name="text">The text; no carriage returns, no unpaired surrogates.</param>
    /// <param name="rule">The reader's rule and its release, such as <c>html/1</c>; <c>xml+html/1</c> for a page inside another format.</param>
    /// <param name="blocks">Its blocks, in order, not overlapping, none empty.</param>
    public SourceText(string text, string rule, IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(text);
        (Text, Rule, Blocks) = (text, rule, blocks);
        _sha256 = new Lazy<string>(() => HashOf(Text));
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The rule that made it, with its release: <c>text/1</c>, <c>html/1</c>, <c>markdown/1</c>, <c>pdf/1</c>, <c>word/1</c>, <c>captions/1</c>.</summary>
    public string Rule { get; }

    /// <summary>Paragraphs, headings, items and cells in order.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>What the file says about itself outside its words: HTML title and meta elements, fields of a YAML header.</summary>
    public IReadOnlyList<SourceField> Fields { get; init; } = [];

    /// <summary>Speeches that the source's own markup or columns set apart, in order, not overlapping; empty where only printed labels tell.</summary>
    public IReadOnlyList<MarkedSpeech> Speeches { get; init; } = [];

    /// <summary>The people to whom <see cref="Speeches"/> refer.</summary>
    public IReadOnlyList<MarkedSpeaker> MarkedSpeakers { get; init; } = [];

    /// <summary>Where each stretch of the text stands in the decoded source.</summary>
    public SourceMap Map { get; init; } = SourceMap.Identity;

    /// <summary>On which page of a paged source each stretch stands, in order of the text; empty where a source has no pages.</summary>
    public IReadOnlyList<SourcePage> Pages { get; init; } = [];

    /// <summary>IANA name of the encoding from which the bytes were decoded, such as <c>utf-8</c>.</summary>
    public string Encoding { get; init; } = "utf-8";

    /// <summary>How the encoding was known, and what was odd about the bytes.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Where the source came from, as far as known.</summary>
    public SourceOrigin Origin { get; init; } = SourceOrigin.Unknown;

    /// <summary>SHA-256 of the text in UTF-8, as 64 lower-case hexadecimal digits.</summary>
    public string Sha256 => _sha256.Value;

    // In pieces: of a long text no copy is made.
    private static string HashOf(string text)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var encoder = System.Text.Encoding.UTF8.GetEncoder();
        var bytes = ArrayPool<byte>.Shared.Rent(System.Text.Encoding.UTF8.GetMaxByteCount(Piece));
        for (var at = 0; at < text.Length; at += Piece)
        {
            var piece = text.AsSpan(at, Math.Min(Piece, text.Length - at));
            hash.AppendData(bytes.AsSpan(0, encoder.GetBytes(piece, bytes, flush: at + piece.Length == text.Length)));
        }

        ArrayPool<byte>.Shared.Return(bytes);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The page, counted from 1, on which the words at <paramref name="offset"/> stand; null where the source has no pages.</summary>
    public int? PageAt(int offset)
    {
        var after = Ordered.FirstAfter(Pages, offset, static page => page.Start);
        return after == 0 ? null : Pages[after - 1].Number;
    }

    /// <summary>The index in <see cref="Blocks"/> of the first block that ends after <paramref name="offset"/>; their number where none does.</summary>
    public int FirstBlockEndingAfter(int offset) => Ordered.FirstAfter(Blocks, offset, static block => block.Span.End);

    /// <summary>The same text with some of what is known beside it exchanged; null keeps what there is.</summary>
    internal SourceText With(
        string? rule = null, SourceMap? map = null, IReadOnlyList<SourceField>? fields = null, IReadOnlyList<Diagnostic>? diagnostics = null,
        IReadOnlyList<MarkedSpeech>? speeches = null, IReadOnlyList<MarkedSpeaker>? markedSpeakers = null) => new(Text, rule ?? Rule, Blocks)
        {
            Map = map ?? Map,
            Fields = fields ?? Fields,
            Diagnostics = diagnostics ?? Diagnostics,
            Speeches = speeches ?? Speeches,
            MarkedSpeakers = markedSpeakers ?? MarkedSpeakers,
            Pages = Pages,
            Encoding = Encoding,
            Origin = Origin,
        };

    /// <summary>The words at a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the end of the text.</exception>
    public string this[SourceSpan span] => Text.Substring(span.Start, span.Length);

    /// <summary>The words at a span, without a copy.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the end of the text.</exception>
    public ReadOnlySpan<char> Slice(SourceSpan span) => Text.AsSpan(span.Start, span.Length);
}

/// <summary>A named value that a file gives about itself, outside its visible words.</summary>
/// <param name="Name">Lower case: <c>title</c>, <c>date</c>, <c>published_time</c>, <c>article:published_time</c>, <c>lang</c>.</param>
/// <param name="Value">Trimmed, entities resolved.</param>
/// <param name="Span">Its place in the canonical text where it stands there too (a YAML header), else null.</param>
public sealed record SourceField(string Name, string Value, SourceSpan? Span = null);
