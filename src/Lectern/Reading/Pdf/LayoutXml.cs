using System.Globalization;
using System.Text;

namespace Lectern.Reading.Pdf;

/// <summary>Reads the layout that poppler writes. It is nearly XML: its tags may overlap, so each line is read for itself.</summary>
internal sealed class LayoutXml(string xml)
{
    private readonly Dictionary<int, double> _sizes = [];

    /// <summary>The pages in order, each as soon as it is read.</summary>
    public IEnumerable<PrintedPage> Read()
    {
        PrintedPage? page = null;
        var runs = new List<PrintedRun>();
        for (var at = xml.IndexOf('<'); at >= 0; at = at < xml.Length ? xml.IndexOf('<', at) : -1)
        {
            var end = xml.IndexOf('>', at);
            if (end < 0)
            {
                break;
            }

            var tag = xml.AsSpan(at, end - at);
            at = end + 1;
            if (tag.StartsWith("<page "))
            {
                var next = new PrintedPage((int)Number(tag, "number"), Number(tag, "width"), Number(tag, "height"), runs = []);
                if (page is not null)
                {
                    yield return page;
                }

                page = next;
            }
            else if (tag.StartsWith("<fontspec "))
            {
                _sizes[(int)Number(tag, "id")] = Number(tag, "size");
            }
            else if (tag.StartsWith("<text "))
            {
                var close = xml.IndexOf("</text>", at, StringComparison.Ordinal);
                close = close < 0 ? xml.Length : close;
                if (Run(tag, at, close) is { } run && page is not null)
                {
                    runs.Add(run);
                }

                at = close;
            }
        }

        if (page is not null)
        {
            yield return page;
        }
    }

    private PrintedRun? Run(ReadOnlySpan<char> tag, int start, int end)
    {
        var pieces = new List<Piece>();
        var text = new StringBuilder();
        var style = TextStyle.Plain;
        var soft = false;
        for (var at = start; at < end;)
        {
            var c = xml[at];
            if (c == '<')
            {
                var close = xml.IndexOf('>', at, end - at);
                close = close < 0 ? end - 1 : close;
                style = Styled(style, xml.AsSpan(at + 1, close - at - 1));
                at = close + 1;
                continue;
            }

            soft = c == '\u00AD' || (soft && char.IsWhiteSpace(c));
            var (length, means) = Meaning(at, end);
            if (means is not null)
            {
                text.Append(means);
                if (means.Length > 0)
                {
                    pieces.Add(new(at, length, means, style));
                }
            }
            else
            {
                length = Plain(at, end);
                text.Append(xml, at, length);
                pieces.Add(new(at, length, null, style));
            }

            at += length;
        }

        var words = text.ToString();
        return string.IsNullOrWhiteSpace(words) ? null : new(Number(tag, "left"), Number(tag, "top"), Number(tag, "width"), Number(tag, "height"),
            _sizes.GetValueOrDefault((int)Number(tag, "font"), Number(tag, "height")), words, [.. pieces]) { EndsInSoftHyphen = soft };
    }

    private static TextStyle Styled(TextStyle style, ReadOnlySpan<char> tag) => tag switch
    {
        "b" => style | TextStyle.Bold,
        "/b" => style & ~TextStyle.Bold,
        "i" => style | TextStyle.Italic,
        "/i" => style & ~TextStyle.Italic,
        "/a" => style & ~TextStyle.Link,
        _ => tag.StartsWith("a ") ? style | TextStyle.Link : style,
    };

    private int Plain(int at, int end)
    {
        var from = at;
        while (at < end && xml[at] is not ('<' or '&') && Printed(xml[at]) is null)
        {
            at++;
        }

        return Math.Max(1, at - from);
    }

    private (int Length, string? Means) Meaning(int at, int end)
    {
        if (xml[at] != '&')
        {
            return (1, Printed(xml[at]));
        }

        var means = XmlReference.Read(xml.AsSpan(at, end - at), out var taken);
        return (taken, means is [var c] && Printed(c) is { } printed ? printed : means);
    }

    /// <summary>What is seen where a character stands, or null where it is the character itself.</summary>
    /// <remarks>Ligatures are a way of setting letters; hyphens that are not shown, joiners and marks of direction are not seen.</remarks>
    private static string? Printed(char c) => c switch
    {
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        '\uFB05' or '\uFB06' => "st",
        '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F' => "",
        < ' ' or '\u007F' or (>= '\u0080' and < '\u00A0') => c is '\t' or '\n' ? null : " ",
        >= '\uE000' and < '\uF900' => "\uFFFD",
        _ => null,
    };

    private static double Number(ReadOnlySpan<char> tag, string name)
    {
        var at = tag.IndexOf($" {name}=\"");
        if (at < 0)
        {
            return 0;
        }

        var value = tag[(at + name.Length + 3)..];
        var end = value.IndexOf('"');
        return end > 0 && double.TryParse(value[..end], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e6 ? number : 0;
    }
}
