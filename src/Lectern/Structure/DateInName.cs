namespace Lectern.Structure;

/// <summary>Finds a date that stands in an address or in a file's name.</summary>
internal static class DateInName
{
    /// <summary>The day written as 2023-09-19, 2023/09/19, 2023_09_19 or 20230919, where exactly one such day stands in the name; else null.</summary>
    public static DateOnly? Find(string name)
    {
        DateOnly? found = null;
        for (var i = 0; i + 8 <= name.Length; i++)
        {
            if ((i > 0 && char.IsAsciiDigit(name[i - 1])) || ReadAt(name, i) is not { } day)
            {
                continue;
            }

            if (found is not null && found != day)
            {
                return null;
            }

            found = day;
        }

        return found;
    }

    private static DateOnly? ReadAt(string name, int at)
    {
        if (Number(name, at, 4) is not { } year || year is < 1900 or > 2199)
        {
            return null;
        }

        var gap = at + 4 < name.Length && name[at + 4] is '-' or '/' or '_' or '.' ? 1 : 0;
        var monthAt = at + 4 + gap;
        var dayAt = monthAt + 2 + gap;
        if (gap == 1 && (monthAt + 2 >= name.Length || name[monthAt + 2] != name[at + 4]))
        {
            return null;
        }

        return Number(name, monthAt, 2) is { } month and >= 1 and <= 12 && Number(name, dayAt, 2) is { } day and >= 1 && day <= DateTime.DaysInMonth(year, month)
            && (dayAt + 2 >= name.Length || !char.IsAsciiDigit(name[dayAt + 2]))
            ? new DateOnly(year, month, day)
            : null;
    }

    private static int? Number(string name, int at, int digits)
    {
        if (at + digits > name.Length)
        {
            return null;
        }

        var number = 0;
        for (var i = at; i < at + digits; i++)
        {
            if (!char.IsAsciiDigit(name[i]))
            {
                return null;
            }

            number = (number * 10) + (name[i] - '0');
        }

        return number;
    }
}
