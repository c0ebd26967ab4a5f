namespace Lectern.Structure;

/// <summary>What a text says about its event.</summary>
internal sealed record FrontMatter(
    Finding<string>? Title, Finding<string> Kind, Finding<Edtf>? Date, IReadOnlyList<PageDate> OtherDates, Finding<string>? Place, Finding<string>? CreditedSource);
