using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Lectern.Reading.Html;
using Lectern.Sources;

namespace Lectern.Reading.Envelopes;

/// <summary>Reads a message that is written in parts or in codes: a mail as it was saved, a page as a browser saves it whole (MHTML).</summary>
/// <remarks>The page in it is read, or else the plain words. Attachments and pictures are passed over; nothing is fetched.</remarks>
internal static class MailReader
{
    private const int MostDepth = 8;
    private const int MostParts = 1_000;
    private const int CharactersSearched = 16_000;
    private const int MostName = 80;

    private static readonly SearchValues<string> Parts = SearchValues.Create(["\ncontent-t"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The text of a message, or null where the source is none or stands there in plain letters.</summary>
    /// <exception cref="UnreadableSourceException">The page in it is nested too deep.</exception>
    public static SourceText? Read(string source, SourceLimits limits)
    {
        var start = source.Length - source.AsSpan().TrimStart().Length;
        if (!BeginsWithField(source.AsSpan(start)) || !source.AsSpan(start, Math.Min(source.Length - start, CharactersSearched)).ContainsAny(Parts))
        {
            return null;
        }

        if (MailPart.Read(source, start, source.Length) is not { } whole || (!whole.MediaType.StartsWith("multipart/", StringComparison.Ordinal) && whole.Transfer is not ("quoted-printable" or "base64") && whole.MediaType != "text/html"))
        {
            return null;
        }

        var parts = new List<MailPart>();
        Gather(source, whole, parts, 0);
        var words = parts.Where(part => part.MediaType == "text/html").MaxBy(part => part.Body.Length) ?? parts.Where(part => part.MediaType == "text/plain").MaxBy(part => part.Body.Length);
        if (words is null)
        {
            return null;
        }

        var inner = Undo(source, words);
        var read = words.MediaType == "text/html" ? HtmlReader.Read(inner.Text, limits) : PlainTextReader.Read(inner.Text);
        return read.With(rule: $"mail+{read.Rule}", map: read.Map.Through(inner.Map), fields: [.. Fields(whole, parts.Count), .. read.Fields]);
    }

    // RFC 5322, 3.6.8: the name of a field and a colon behind it, or what mailboxes put before a message.
    private static bool BeginsWithField(ReadOnlySpan<char> source)
    {
        var end = source[..Math.Min(source.Length, MostName)].IndexOfAny(' ', ':', '\n');
        return end > 0 && (source[end] == ':' || source.StartsWith("From ")) && char.IsAsciiLetter(source[0]);
    }

    private static void Gather(string source, MailPart part, List<MailPart> parts, int depth)
    {
        if (!part.MediaType.StartsWith("multipart/", StringComparison.Ordinal) || part.Parameter("boundary") is not { Length: > 0 } boundary || depth == MostDepth)
        {
            parts.Add(part);
            return;
        }

        var mark = $"--{boundary}";
        var from = -1;
        for (var at = part.Body.Start; at < part.Body.End && parts.Count < MostParts;)
        {
            var next = source.IndexOf('\n', at, part.Body.End - at);
            next = next < 0 ? part.Body.End : next;
            if (source.AsSpan(at, next - at).StartsWith(mark))
            {
                if (from >= 0 && MailPart.Read(source, from, at) is { } inner)
                {
                    Gather(source, inner, parts, depth + 1);
                }

                from = source.AsSpan(at, next - at).TrimEnd().EndsWith($"{mark}--") ? -1 : Math.Min(next + 1, part.Body.End);
            }

            at = next + 1;
        }

        if (from >= 0 && MailPart.Read(source, from, part.Body.End) is { } cut)
        {
            Gather(source, cut, parts, depth + 1); // the end of the message is missing
        }
    }

    private static Unwrapped Undo(string source, MailPart part)
    {
        var writer = new UnwrappedWriter(source);
        if (part.Transfer == "quoted-printable")
        {
            WriteQuoted(writer, source, part);
        }
        else if (part.Transfer == "base64" && BytesOf(source.AsSpan(part.Body.Start, part.Body.Length)) is { } bytes)
        {
            writer.Put(CodePages.TryFind(part.Parameter("charset"), out var encoding) ? encoding.GetString(bytes) : EncodingSniffer.Decode(bytes, null).Text);
        }
        else
        {
            writer.Keep(part.Body.Start, part.Body.Length);
        }

        return writer.Finish();
    }

    // RFC 2045, 6.7: "=C3=A9" is two bytes, and "=" at the end of a line is no end.
    private static void WriteQuoted(UnwrappedWriter writer, string source, MailPart part)
    {
        var encoding = CodePages.TryFind(part.Parameter("charset"), out var stated) ? stated : CodePages.Get("utf-8");
        var coded = new List<byte>();
        for (var at = part.Body.Start; at < part.Body.End;)
        {
            if (source[at] != '=')
            {
                Flush();
                var plain = source.IndexOf('=', at, part.Body.End - at);
                plain = plain < 0 ? part.Body.End : plain;
                writer.Keep(at, plain - at);
                at = plain;
            }
            else if (at + 2 < part.Body.End && byte.TryParse(source.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                coded.Add(value);
                at += 3;
            }
            else if (source.IndexOf('\n', at, part.Body.End - at) is >= 0 and var end && source.AsSpan(at + 1, end - at - 1).IsWhiteSpace())
            {
                at = end + 1;
            }
            else
            {
                Flush();
                writer.Keep(at, 1);
                at++;
            }
        }

        Flush();

        void Flush()
        {
            if (coded.Count > 0)
            {
                writer.Put(encoding.GetString([.. coded]));
                coded.Clear();
            }
        }
    }

    private static byte[]? BytesOf(ReadOnlySpan<char> written)
    {
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(written.Length)];
        return Convert.TryFromBase64Chars(written.Trim(), bytes, out var length) ? bytes[..length] : null;
    }

    // What a browser saved says nothing of the event; a mail has a subject, and a day of sending.
    private static IEnumerable<SourceField> Fields(MailPart whole, int parts)
    {
        if (whole.Headers.ContainsKey("snapshot-content-location") || whole.MediaType == "multipart/related" && parts > 0 && !whole.Headers.ContainsKey("to"))
        {
            yield break;
        }

        if (whole.Headers.TryGetValue("subject", out var subject) && Decoded(subject) is { Length: > 0 } title)
        {
            yield return new("title", title);
        }

        if (whole.Headers.TryGetValue("date", out var date) && DateTimeOffset.TryParse(date.Split('(')[0], CultureInfo.InvariantCulture, out var sent))
        {
            yield return new("published_time", sent.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
    }

    // RFC 2047: "=?utf-8?Q?Caf=C3=A9?=".
    private static string Decoded(string header)
    {
        var words = new StringBuilder();
        for (var at = 0; at < header.Length;)
        {
            var open = header.IndexOf("=?", at, StringComparison.Ordinal);
            var close = open < 0 ? -1 : header.IndexOf("?=", Math.Min(header.Length, header.IndexOf('?', open + 2) is > 0 and var mark ? mark + 3 : header.Length), StringComparison.Ordinal);
            if (close < 0)
            {
                words.Append(header, at, header.Length - at);
                break;
            }

            if (!string.IsNullOrWhiteSpace(header[at..open]))
            {
                words.Append(header, at, open - at);
            }

            if (header[(open + 2)..close].Split('?', 3) is [var charset, var code, var coded] && CodePages.TryFind(charset, out _))
            {
                var part = new MailPart(new Dictionary<string, string>(StringComparer.Ordinal) { ["content-type"] = $"text/plain; charset={charset}", ["content-transfer-encoding"] = code is "B" or "b" ? "base64" : "quoted-printable" }, new(0, coded.Length));
                words.Append(Undo(code is "B" or "b" ? coded : coded.Replace('_', ' '), part).Text);
            }

            at = close + 2;
        }

        return string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
