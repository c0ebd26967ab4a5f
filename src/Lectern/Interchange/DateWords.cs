using System.Globalization;

namespace Lectern.Interchange;

/// <summary>Dates as people write them, never more exact than the value.</summary>
public static class DateWords
{
    /// <summary>"21 November 2011", "November 2011", "between 1 February and 20 March 2022"; "date not known" for null.</summary>
    public static string Of(Edtf? date)
    {
        if (date is not { Text.Length: > 0 } value)
        {
            return "date not known";
        }

        var (first, last) = (value.Earliest, value.Latest);
        var words = value.IsDay ? Day(first)
            : IsWholeYears(value) ? Years(first.Year, last.Year)
            : first.Year == last.Year && first.Month == last.Month && IsWholeMonths(value) ? Month(first)
            : IsWholeMonths(value) ? $"between {Month(first)} and {Month(last)}"
            : first.Year == last.Year && first.Month == last.Month ? $"between {Number(first.Day)} and {Day(last)}"
            : $"between {Day(first, withYear: first.Year != last.Year)} and {Day(last)}";
        return value.Text.AsSpan().IndexOfAny('?', '%') >= 0 ? words + ", perhaps" : value.Text.Contains('~', StringComparison.Ordinal) ? "about " + words : words;
    }

    /// <summary>The same with its doubt: "between 1 February and 20 March 2022 (inferred)", "21 November 2011 (corrected)".</summary>
    public static string WithDoubt(Finding<Edtf> date)
    {
        var doubts = new List<string>();
        if (date.Basis != Basis.Stated)
        {
            doubts.Add(date.Basis.ToString().ToLowerInvariant());
        }

        // What was only inferred is doubtful by itself.
        if (date.Certainty == Certainty.Doubtful && date.Basis != Basis.Inferred)
        {
            doubts.Add("doubtful");
        }

        return Of(date.Value) + (doubts.Count > 0 ? $" ({string.Join(", ", doubts)})" : "");
    }

    /// <summary>A moment in UTC, to the minute.</summary>
    public static string Of(DateTimeOffset moment) => moment.ToUniversalTime().ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private static bool IsWholeYears(Edtf value) => value.Earliest is { Month: 1, Day: 1 } && value.Latest is { Month: 12, Day: 31 };

    private static bool IsWholeMonths(Edtf value) =>
        value.Earliest.Day == 1 && value.Latest.Day == DateTime.DaysInMonth(value.Latest.Year, value.Latest.Month);

    private static string Years(int first, int last) => first == last ? Number(first) : $"between {Number(first)} and {Number(last)}";

    private static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day, bool withYear = true) => day.ToString(withYear ? "d MMMM yyyy" : "d MMMM", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
