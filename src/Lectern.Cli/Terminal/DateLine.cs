using Lectern.Interchange;

namespace Lectern.Cli.Terminal;

/// <summary>A date with its doubt in words.</summary>
internal static class DateLine
{
    /// <summary>"21 November 2011", "between 1 February and 20 March 2022 (inferred)", "date not known".</summary>
    public static string Of(Finding<Edtf>? date) => DateWords.Of(date?.Value) + ((date?.Basis, date?.Certainty) switch
    {
        (null, _) or (Basis.Stated or Basis.Derived, Certainty.Certain) => "",
        (Basis.Corrected, _) => " (corrected)",
        (Basis.Entered, _) => " (entered by a person)",
        (Basis.Inferred, Certainty.Certain) => " (inferred)",
        ({ } basis, _) => $" ({Words.Of(basis)}, doubtful)",
    });
}
