using System.Globalization;
using System.Text;

namespace Lectern.Reading;

/// <summary>Character references of XML. Only the five names that every XML knows have a meaning.</summary>
internal static class XmlReference
{
    private const int Longest = 12;

    /// <summary>What the reference at the beginning of <paramref name="text"/> means; the ampersand itself where it is none.</summary>
    /// <param name="text">Begins with an ampersand.</param>
    /// <param name="taken">Characters of it.</param>
    public static string Read(ReadOnlySpan<char> text, out int taken)
    {
        var end = text[..Math.Min(text.Length, Longest)].IndexOf(';');
        var means = end < 0 ? null : text[1..end] switch
        {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "apos" => "'",
            ['#', 'x' or 'X', .. var digits] when int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) => Character(code),
            ['#', .. var digits] when int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var code) => Character(code),
            _ => null,
        };
        taken = means is null ? 1 : end + 1;
        return means ?? "&";
    }

    // Control characters are no words; a carriage return is a line end.
    private static string Character(int code) => code is '\t' or '\n' or '\r' ? " " : Rune.IsValid(code) && code >= ' ' ? new Rune(code).ToString() : "\uFFFD";
}
