using System.Buffers;
using System.Globalization;
using System.Text;
using Lectern.Sources;

namespace Lectern.Reading.Envelopes;

/// <summary>Undoes what a program did that wrote down bytes as it prints them: <c>b'caf\xc3\xa9\n'</c> for two words and a line end.</summary>
/// <remarks>
/// Such a literal fills its line, holds no character beyond ASCII, and ends with the quotation mark with which it began. Escapes follow the
/// reference of the Python language (string and bytes literals). A whole source that is one literal of characters, <c>'…\n…'</c>, is undone too.
/// </remarks>
internal static class PrintedLiteral
{
    private static readonly SearchValues<char> Beyond = SearchValues.Create("\\\n'\"");

    // Shorter ones may be an example in somebody's prose.
    private const int FewestCharacters = 40;

    /// <summary>The source with the literals in it undone, or null where it holds none.</summary>
    public static Unwrapped? Undo(string source)
    {
        var found = Find(source);
        if (found.Count == 0)
        {
            return null;
        }

        var writer = new UnwrappedWriter(source);
        var from = 0;
        foreach (var literal in found)
        {
            writer.Keep(from, literal.Start - from);
            if (literal.IsBytes)
            {
                WriteBytes(writer, source, literal);
            }
            else
            {
                WriteCharacters(writer, source, literal);
            }

            from = literal.End;
        }

        writer.Keep(from, source.Length - from);
        return writer.Finish();
    }

    private static List<Literal> Find(string source)
    {
        var found = new List<Literal>();
        for (var line = 0; line < source.Length;)
        {
            var end = source.IndexOf('\n', line);
            end = end < 0 ? source.Length : end;
            if (ReadLine(source, line, end) is { } literal && (literal.IsBytes || source.AsSpan(0, line).IsWhiteSpace() && source.AsSpan(end).IsWhiteSpace()))
            {
                found.Add(literal);
            }

            line = end + 1;
        }

        return found;
    }

    private static Literal? ReadLine(string source, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(source[start]))
        {
            start++;
        }

        var isBytes = start + 1 < end && source[start] is 'b' or 'B';
        var open = isBytes ? start + 1 : start;
        if (end - open < FewestCharacters || source[open] is not ('\'' or '"'))
        {
            return null;
        }

        var quote = source[open];
        var escapes = 0;
        for (var i = open + 1; i < end; i++)
        {
            var next = source.AsSpan(i, end - i).IndexOfAny(Beyond);
            if (next < 0)
            {
                return null;
            }

            i += next;
            if (source[i] == '\\')
            {
                escapes++;
                i++;
            }
            else if (source[i] == quote)
            {
                var isWhole = source.AsSpan(i + 1, end - i - 1).IsWhiteSpace() && escapes > 0;
                return isWhole && (!isBytes || Ascii.IsValid(source.AsSpan(open, i - open))) ? new(start, open + 1, i, i + 1, isBytes) : null;
            }
        }

        return null;
    }

    private static void WriteBytes(UnwrappedWriter writer, string source, Literal literal)
    {
        var encoding = EncodingOf(source, literal);
        var high = new List<byte>();
        for (var i = literal.First; i < literal.Last;)
        {
            var value = Byte(source, i, literal.Last, out var length);
            if (value >= 0x80)
            {
                high.Add((byte)value);
            }
            else
            {
                Flush();
                if (length == 1)
                {
                    writer.Keep(i, 1);
                }
                else
                {
                    writer.Put([(char)value]);
                }
            }

            i += length;
        }

        Flush();

        void Flush()
        {
            if (high.Count > 0)
            {
                writer.Put(encoding.GetString([.. high]));
                high.Clear();
            }
        }
    }

    // All the bytes together tell how they are to be read.
    private static Encoding EncodingOf(string source, Literal literal)
    {
        var bytes = new byte[literal.Last - literal.First];
        var count = 0;
        for (var i = literal.First; i < literal.Last;)
        {
            bytes[count++] = (byte)Byte(source, i, literal.Last, out var length);
            i += length;
        }

        return CodePages.Get(EncodingSniffer.Decode(bytes.AsSpan(0, count), null).Encoding);
    }

    // Every character of the literal is one byte, an escape too; an escape that means nothing is a backslash and what follows.
    private static int Byte(string source, int at, int end, out int length)
    {
        length = 1;
        if (source[at] != '\\' || at + 1 >= end)
        {
            return source[at];
        }

        var escaped = source[at + 1];
        if (escaped == 'x' && Hexadecimal(source, at + 2, 2, end) is { } value)
        {
            length = 4;
            return value;
        }

        if (Simple(escaped) is { } simple)
        {
            length = 2;
            return simple;
        }

        return '\\';
    }

    private static void WriteCharacters(UnwrappedWriter writer, string source, Literal literal)
    {
        for (var i = literal.First; i < literal.Last;)
        {
            var plain = source.AsSpan(i, literal.Last - i).IndexOf('\\');
            plain = plain < 0 ? literal.Last - i : plain;
            writer.Keep(i, plain);
            i += plain;
            if (i + 1 >= literal.Last)
            {
                writer.Keep(i, literal.Last - i);
                return;
            }

            var escaped = source[i + 1];
            var digits = escaped switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
            if (digits > 0 && Hexadecimal(source, i + 2, digits, literal.Last) is { } value)
            {
                writer.Put(value <= char.MaxValue ? [(char)value] : Rune.IsValid(value) ? new Rune(value).ToString() : "\uFFFD");
                i += 2 + digits;
            }
            else if (Simple(escaped) is { } simple)
            {
                writer.Put([simple]);
                i += 2;
            }
            else
            {
                writer.Keep(i, 1);
                i++;
            }
        }
    }

    private static int? Hexadecimal(string source, int at, int digits, int end) =>
        at + digits <= end && int.TryParse(source.AsSpan(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && value >= 0 ? value : null;

    private static char? Simple(char escaped) => escaped switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'a' => '\a',
        'b' => '\b',
        'f' => '\f',
        'v' => '\v',
        '\\' or '\'' or '"' or '/' => escaped,
        _ => null,
    };

    /// <summary>A literal: the mark with which it begins, its first character, the mark that ends it, and what comes after.</summary>
    private readonly record struct Literal(int Start, int First, int Last, int End, bool IsBytes);
}
