namespace Lectern.Registers;

/// <summary>The order in which things were said.</summary>
internal static class SaidOrder
{
    /// <summary>The first day that a date in EDTF can mean; the last of all days where there is none.</summary>
    public static DateOnly First(string? edtf) => Edtf.TryParse(edtf, out var value) ? value.Earliest : DateOnly.MaxValue;

    /// <summary>The last day that it can mean; the first of all days where there is none.</summary>
    public static DateOnly Last(string? edtf) => Edtf.TryParse(edtf, out var value) ? value.Latest : DateOnly.MinValue;

    /// <summary>By the day of the event, then by publication and place.</summary>
    public static IEnumerable<T> Sort<T>(IEnumerable<T> items, Func<T, RegisterQuote> quote) => items
        .OrderBy(i => First(quote(i).Said)).ThenBy(i => quote(i).Publication, StringComparer.Ordinal).ThenBy(i => quote(i).Start).ThenBy(i => quote(i).End);
}
