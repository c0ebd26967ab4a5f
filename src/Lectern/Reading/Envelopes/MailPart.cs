namespace Lectern.Reading.Envelopes;

/// <summary>A part of a message as mail programs and browsers save it (RFC 2045, 2046): its headers, and where its words stand.</summary>
/// <param name="Headers">Names in lower case; of one that returns, the first.</param>
/// <param name="Body">Its words, as they are written in the message.</param>
internal sealed record MailPart(IReadOnlyDictionary<string, string> Headers, SourceSpan Body)
{
    private const int MostHeaders = 200;
    private const int MostHeader = 8_000;

    /// <summary>Media type, lower case; plain text where none is stated.</summary>
    public string MediaType => Headers.TryGetValue("content-type", out var type) ? type.Split(';')[0].Trim().ToLowerInvariant() : "text/plain";

    /// <summary>How its bytes are written, lower case.</summary>
    public string Transfer => Headers.TryGetValue("content-transfer-encoding", out var transfer) ? transfer.Trim().ToLowerInvariant() : "";

    /// <summary>A value beside the media type, such as the boundary, or null.</summary>
    public string? Parameter(string name)
    {
        foreach (var part in Headers.TryGetValue("content-type", out var type) ? type.Split(';').Skip(1) : [])
        {
            if (part.Split('=', 2) is [var key, var value] && key.Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return value.Trim().Trim('"');
            }
        }

        return null;
    }

    /// <summary>Reads headers and the blank line below them; null where the first line is no header.</summary>
    public static MailPart? Read(string source, int start, int end)
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        string? last = null;
        for (var at = start; at < end && headers.Count < MostHeaders;)
        {
            var next = source.IndexOf('\n', at, end - at);
            next = next < 0 ? end : next;
            var line = source.AsSpan(at, next - at).TrimEnd();
            at = Math.Min(next + 1, end);
            if (line.Length == 0)
            {
                return headers.Count > 0 ? new(headers, new(at, end)) : null;
            }

            var colon = line.IndexOf(':');
            if (line[0] is ' ' or '\t' && last is not null)
            {
                headers[last] = headers[last].Length < MostHeader ? $"{headers[last]} {line.Trim()}" : headers[last];
            }
            else if (colon > 0 && !line[..colon].Contains(' '))
            {
                last = line[..colon].ToString().ToLowerInvariant();
                headers.TryAdd(last, line[(colon + 1)..].Trim().ToString());
            }
            else
            {
                return null;
            }
        }

        return null;
    }
}
