using System.Globalization;
using System.Text;

namespace Lectern.Structure;

/// <summary>A character reference that lost its ampersand on the way: <c>KO#268;I</c> for <c>KOČI</c>.</summary>
internal static class DamagedReference
{
    private const int MostDigits = 6;

    /// <summary>The label with such references resolved; itself where it has none. What is printed stays as it is in the text.</summary>
    public static string Mend(string label)
    {
        var at = label.IndexOf('#', StringComparison.Ordinal);
        if (at < 0)
        {
            return label;
        }

        var mended = new StringBuilder(label.Length).Append(label, 0, at);
        while (at < label.Length)
        {
            if (label[at] == '#' && Read(label, at, out var length) is { } letter)
            {
                mended.Append(letter);
                at += length;
            }
            else
            {
                mended.Append(label[at]);
                at++;
            }
        }

        return mended.ToString();
    }

    // Only letters: "#12;" in a label may be anything.
    private static string? Read(string label, int at, out int length)
    {
        var end = label.IndexOf(';', at);
        length = end - at + 1;
        return end > at + 1 && end - at <= MostDigits + 1
            && int.TryParse(label.AsSpan(at + 1, end - at - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && Rune.IsValid(number) && Rune.IsLetter(new Rune(number)) ? new Rune(number).ToString() : null;
    }
}
