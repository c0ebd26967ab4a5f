using System.Globalization;

namespace Lectern.Interchange;

/// <summary>Counts as people write them.</summary>
public static class CountWords
{
    /// <summary>"1 turn", "1,200 turns".</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">The noun for one.</param>
    /// <param name="many">The noun for none or several; the noun for one with an s where null.</param>
    public static string Of(long count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many ?? one + "s")}");
}
