using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Lectern;

/// <summary>A date, a month, a year or an interval of them, written in EDTF (ISO 8601-2, levels 0 and 1).</summary>
/// <remarks>
/// Read here: <c>2011-11-21</c>, <c>2011-11</c>, <c>2011</c>, intervals with <c>/</c>, the marks <c>?</c>, <c>~</c> and <c>%</c>, and <c>XX</c> for a
/// day or a month that is not known. The default value is empty and holds no day.
/// </remarks>
public readonly record struct Edtf
{
    private readonly string? _text;

    private Edtf(string text, DateOnly earliest, DateOnly latest) => (_text, Earliest, Latest) = (text, earliest, latest);

    /// <summary>The value as EDTF writes it.</summary>
    public string Text => _text ?? "";

    /// <summary>The first day that the value can mean.</summary>
    public DateOnly Earliest { get; }

    /// <summary>The last day that the value can mean.</summary>
    public DateOnly Latest { get; }

    /// <summary>The value means one day.</summary>
    public bool IsDay => _text is not null && Earliest == Latest;

    /// <summary>The value of one day.</summary>
    public static Edtf Day(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, day);

    /// <summary>The value of all days from the first to the last, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="last"/> lies before <paramref name="first"/>.</exception>
    public static Edtf Interval(DateOnly first, DateOnly last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return first == last ? Day(first) : new(string.Create(CultureInfo.InvariantCulture, $"{first:yyyy-MM-dd}/{last:yyyy-MM-dd}"), first, last);
    }

    /// <summary>Reads a value.</summary>
    /// <exception cref="FormatException">It is not EDTF as far as this type reads it.</exception>
    public static Edtf Parse(string text) =>
        TryParse(text, out var value) ? value : throw new FormatException($"\"{text}\" is not a date in EDTF. Write 2011-11-21, 2011-11, 2011 or 2011-11-01/2011-11-21.");

    /// <summary>Reads a value; false where it is not EDTF as far as this type reads it.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Edtf value)
    {
        value = default;
        if (string.IsNullOrWhiteSpace(text))
        {
            return false;
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            if (!TryBounds(text, out var earliest, out var latest))
            {
                return false;
            }

            value = new(text, earliest, latest);
            return true;
        }

        if (!TryBounds(text[..slash], out var first, out _) || !TryBounds(text[(slash + 1)..], out _, out var last) || last < first)
        {
            return false;
        }

        value = new(text, first, last);
        return true;
    }

    /// <summary>The value as EDTF writes it.</summary>
    public override string ToString() => Text;

    private static bool TryBounds(string text, out DateOnly earliest, out DateOnly latest)
    {
        (earliest, latest) = (default, default);
        var parts = text.TrimEnd('?', '~', '%').Split('-');
        if (parts.Length > 3 || parts[0].Length != 4 || !TryNumber(parts[0], 1, 9999, out var year))
        {
            return false;
        }

        if (parts.Length == 1 || parts[1] == "XX")
        {
            (earliest, latest) = (new(year, 1, 1), new(year, 12, 31));
            return parts.Length < 3 || parts[2] == "XX";
        }

        if (parts[1].Length != 2 || !TryNumber(parts[1], 1, 12, out var month))
        {
            return false;
        }

        var days = DateTime.DaysInMonth(year, month);
        if (parts.Length == 2 || parts[2] == "XX")
        {
            (earliest, latest) = (new(year, month, 1), new(year, month, days));
            return true;
        }

        if (parts[2].Length != 2 || !TryNumber(parts[2], 1, days, out var day))
        {
            return false;
        }

        earliest = latest = new(year, month, day);
        return true;
    }

    private static bool TryNumber(string digits, int low, int high, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= low && number <= high;
}
