using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Lectern.Sources;

/// <summary>Finds the encoding of bytes and decodes them.</summary>
/// <remarks>In this order: byte order mark; UTF-16 by its zero bytes; UTF-8 by validity; what is declared, unless the letters contradict it; the letters.</remarks>
internal static class EncodingSniffer
{
    // Of undeclared or contradicted bytes, the best code page must explain this much, or they are no text.
    private const double LeastScore = 0.1;
    private const double ClearLead = 0.25;
    private const double NarrowLead = 0.03;

    // Control characters apart from those of lines and tabs, and what stands for bytes that are no character.
    private static readonly SearchValues<char> Unprintable =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (char)c).Where(c => c is < '\t' or > '\r'), '\u007F', '\uFFFD']);

    /// <summary>Decodes a source.</summary>
    /// <exception cref="UnreadableSourceException">The bytes are no text.</exception>
    public static DecodedSource Decode(ReadOnlySpan<byte> bytes, string? mediaType)
    {
        var diagnostics = new List<Diagnostic>();
        var (encoding, mark) = ByMark(bytes);
        encoding ??= ByZeros(bytes) ?? ByValidity(bytes, DeclaredEncoding.Find(bytes, mediaType), diagnostics);
        return Canonical(encoding.GetString(bytes[mark..]), CodePages.NameOf(encoding), diagnostics);
    }

    private static (Encoding? Encoding, int MarkLength) ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (CodePages.Get("utf-8"), 3),
        [0xFF, 0xFE, 0, 0, ..] => (CodePages.Get("utf-32"), 4),
        [0, 0, 0xFE, 0xFF, ..] => (CodePages.Get("utf-32BE"), 4),
        [0xFF, 0xFE, ..] => (CodePages.Get("utf-16"), 2),
        [0xFE, 0xFF, ..] => (CodePages.Get("utf-16BE"), 2),
        _ => (null, 0),
    };

    /// <summary>UTF-16 without a mark: in its spaces, digits and line ends one byte of two is zero, always on the same side.</summary>
    private static Encoding? ByZeros(ReadOnlySpan<byte> bytes)
    {
        var (even, odd) = (0, 0);
        var looked = Math.Min(bytes.Length, 4096) & ~1;
        if (!bytes[..looked].Contains((byte)0))
        {
            return null;
        }

        for (var i = 0; i < looked; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        // Letters outside Latin leave only the spaces: one in twelve is plenty, and hardly any may stand on the other side.
        var least = Math.Max(2, looked / 24);
        return (even, odd) switch
        {
            _ when odd >= least && even * 20 < odd => CodePages.Get("utf-16"),
            _ when even >= least && odd * 20 < even => CodePages.Get("utf-16BE"),
            _ => null,
        };
    }

    private static Encoding ByValidity(ReadOnlySpan<byte> bytes, string? label, List<Diagnostic> diagnostics)
    {
        var isDeclared = CodePages.TryFind(label, out var declared) && declared.WebName is not ("utf-16" or "utf-16BE" or "utf-32" or "utf-32BE");
        var utf8 = CodePages.Get("utf-8");
        if (Utf8.IsValid(bytes))
        {
            // A page in ASCII is the same in all; only characters beyond it can contradict. ISO-2022 writes all in ASCII.
            var hasHigh = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) >= 0;
            if (isDeclared && !hasHigh && declared!.WebName.StartsWith("iso-2022", StringComparison.Ordinal))
            {
                return declared;
            }

            if (isDeclared && hasHigh && declared!.WebName != utf8.WebName)
            {
                diagnostics.Add(SourceMessages.DeclaredEncodingContradicted(declared.WebName, utf8.WebName));
            }

            return utf8;
        }

        if (IsNearlyUtf8(bytes))
        {
            return utf8;
        }

        var (best, score, next, nextScore) = LetterEvidence.Weigh(bytes);
        if (isDeclared && declared!.WebName != utf8.WebName && Holds(bytes, declared, score))
        {
            return declared;
        }

        if (score < LeastScore)
        {
            throw SourceMessages.NoText();
        }

        diagnostics.Add(isDeclared
            ? SourceMessages.DeclaredEncodingContradicted(declared!.WebName, best)
            : score - nextScore < NarrowLead && Differs(bytes, best, next) ? SourceMessages.EncodingInDoubt(best, next) : SourceMessages.EncodingByEvidence(best));
        return CodePages.Get(best);
    }

    /// <summary>Damaged UTF-8: most sequences beyond ASCII are sound. Other encodings make one by rare chance.</summary>
    private static bool IsNearlyUtf8(ReadOnlySpan<byte> bytes)
    {
        var (sound, broken) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
            {
                break;
            }

            var status = Rune.DecodeFromUtf8(bytes[ascii..], out _, out var length);
            _ = status == System.Buffers.OperationStatus.Done ? sound++ : broken++;
            bytes = bytes[(ascii + length)..];
        }

        return sound > 4 * broken;
    }

    private static bool Holds(ReadOnlySpan<byte> bytes, Encoding declared, double best)
    {
        if (!declared.IsSingleByte)
        {
            return !declared.GetString(bytes).Contains('\uFFFD', StringComparison.Ordinal) || best < LeastScore;
        }

        // A code page outside the evidence (Greek, Turkish, Baltic) is taken at its word.
        return !LetterEvidence.Knows(declared.WebName) || LetterEvidence.Score(bytes, declared.WebName) > best - ClearLead;
    }

    private static bool Differs(ReadOnlySpan<byte> bytes, string one, string other) =>
        CodePages.Get(one).GetString(bytes) != CodePages.Get(other).GetString(bytes);

    /// <summary>One kind of line end, and nothing that a text cannot hold.</summary>
    private static DecodedSource Canonical(string text, string encoding, List<Diagnostic> diagnostics)
    {
        if (IsBinary(text))
        {
            throw SourceMessages.NoText();
        }

        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var replaced = text.AsSpan().Count('\uFFFD');
        if (replaced > 0)
        {
            diagnostics.Add(SourceMessages.BytesReplaced(replaced, encoding, At(text.IndexOf('\uFFFD', StringComparison.Ordinal))));
        }

        var nulls = text.AsSpan().Count('\0');
        if (nulls > 0)
        {
            diagnostics.Add(SourceMessages.NullCharacters(nulls, At(text.IndexOf('\0', StringComparison.Ordinal))));
            text = text.Replace('\0', '\uFFFD');
        }

        return new(text, encoding, diagnostics);
    }

    private static SourceSpan At(int offset) => new(offset, offset + 1);

    /// <summary>One character in twenty is a control character or unreadable: the bytes are something else than words.</summary>
    private static bool IsBinary(string text)
    {
        if (!text.AsSpan().ContainsAny(Unprintable))
        {
            return false;
        }

        var odd = 0;
        foreach (var c in text)
        {
            odd += Unprintable.Contains(c) ? 1 : 0;
        }

        return odd > 1 + text.Length / 20;
    }
}
