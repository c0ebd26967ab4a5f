using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace Lectern.Reading.Html;

/// <summary>A character written by name or number: <c>&amp;amp;</c>, <c>&amp;#171;</c>, <c>&amp;#xAB;</c>.</summary>
internal static class CharacterReference
{
    // The longest name of the standard is CounterClockwiseContourIntegral.
    private const int LongestName = 32;

    /// <summary>Reads the reference at the beginning of <paramref name="text"/>, which is an ampersand.</summary>
    /// <param name="text">The source from the ampersand on.</param>
    /// <param name="length">Characters that the reference takes there.</param>
    /// <returns>What it stands for, or null where the ampersand is only an ampersand.</returns>
    public static string? Read(ReadOnlySpan<char> text, out int length) =>
        text.Length > 1 && text[1] == '#' ? ReadNumber(text, out length) : ReadName(text, out length);

    /// <summary>The text with all its references resolved.</summary>
    public static string ResolveAll(ReadOnlySpan<char> text)
    {
        if (!text.Contains('&'))
        {
            return text.ToString();
        }

        var resolved = new StringBuilder(text.Length);
        while (!text.IsEmpty)
        {
            var plain = text.IndexOf('&');
            if (plain != 0)
            {
                plain = plain < 0 ? text.Length : plain;
                resolved.Append(text[..plain]);
                text = text[plain..];
                continue;
            }

            var value = Read(text, out var length);
            resolved.Append(value ?? "&");
            text = text[(value is null ? 1 : length)..];
        }

        return resolved.ToString();
    }

    private static string? ReadNumber(ReadOnlySpan<char> text, out int length)
    {
        var isHexadecimal = text.Length > 2 && text[2] is 'x' or 'X';
        var start = isHexadecimal ? 3 : 2;
        var end = start;
        var number = 0;
        for (; end < text.Length && (isHexadecimal ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])); end++)
        {
            var digit = int.Parse(text.Slice(end, 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            number = Math.Min((number * (isHexadecimal ? 16 : 10)) + digit, 0x110000);
        }

        length = end < text.Length && text[end] == ';' ? end + 1 : end;
        return end == start ? null : Character(number);
    }

    // 128 to 159 are written for the characters of Windows-1252; zero, surrogates and what lies past Unicode stand for nothing.
    private static string Character(int number) =>
        HtmlEntityProvider.GetSymbolFromTable(number) ?? (Rune.IsValid(number) && number != 0 ? new Rune(number).ToString() : "\uFFFD");

    private static string? ReadName(ReadOnlySpan<char> text, out int length)
    {
        var end = 1;
        while (end < text.Length && end <= LongestName && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        if (end < text.Length && text[end] == ';' && Symbol(text[1..(end + 1)]) is { } closed)
        {
            length = end + 1;
            return closed;
        }

        // Old names stand without a semicolon too, and words may follow at once: the longest such name counts.
        for (length = end; length > 1; length--)
        {
            if (Symbol(text[1..length]) is { } open)
            {
                return open;
            }
        }

        return null;
    }

    private static string? Symbol(ReadOnlySpan<char> name) => HtmlEntityProvider.Resolver.GetSymbol(name.ToString());
}
