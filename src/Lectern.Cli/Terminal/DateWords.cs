using System.Globalization;

namespace Lectern.Cli.Terminal;

/// <summary>A date as people write it, with its doubt.</summary>
internal static class DateWords
{
    /// <summary>The date with its doubt: "between 1 February and 20 March 2022 (inferred)".</summary>
    public static string Of(Finding<Edtf>? date) =>
        date is null
            ? "date unknown"
            : Of(date.Value) + ((date.Basis, date.Certainty) switch
            {
                (Basis.Stated or Basis.Derived, Certainty.Certain) => "",
                (Basis.Corrected, _) => " (corrected)",
                (Basis.Entered, _) => " (entered by a person)",
                (Basis.Inferred, Certainty.Certain) => " (inferred)",
                (var basis, _) => $" ({Words.Of(basis)}, doubtful)",
            });

    /// <summary>The date alone: "21 November 2011", "November 2011", "between 1 February and 20 March 2022".</summary>
    public static string Of(Edtf date)
    {
        var (first, last) = (date.Earliest, date.Latest);
        return first == last ? Day(first)
            : first.Day == 1 && last == first.AddMonths(1).AddDays(-1) ? Format(first, "MMMM yyyy")
            : first is { Month: 1, Day: 1 } && last is { Month: 12, Day: 31 } && first.Year == last.Year ? Format(first, "yyyy")
            : first.Year == last.Year ? $"between {Format(first, "d MMMM")} and {Day(last)}"
            : $"between {Day(first)} and {Day(last)}";
    }

    private static string Day(DateOnly day) => Format(day, "d MMMM yyyy");

    private static string Format(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
