namespace Lectern.Registers;

/// <summary>Exact words on which a row of a register rests.</summary>
/// <param name="Publication">Id of the publication; a file's name where there is no archive.</param>
/// <param name="Turn">Id of the turn; null for words of the front matter.</param>
/// <param name="Speaker">Who says them, or null where the text names nobody.</param>
/// <param name="Said">The day of the event in EDTF, or null.</param>
/// <param name="Words">The words.</param>
/// <param name="Start">Where they begin in the canonical text, in UTF-16 code units.</param>
/// <param name="End">Where they end.</param>
public sealed record RegisterQuote(string Publication, string? Turn, string? Speaker, string? Said, string Words, int Start, int End)
{
    /// <summary>The sentence begins before the words.</summary>
    public bool IsCutBefore { get; init; }

    /// <summary>The sentence goes on behind the words.</summary>
    public bool IsCutAfter { get; init; }

    /// <summary>The words on one line, with an ellipsis where the sentence was cut.</summary>
    public string ToLine() => $"{(IsCutBefore ? "… " : "")}{Words.ReplaceLineEndings(" ")}{(IsCutAfter ? " …" : "")}";

    /// <summary>The words are a question's.</summary>
    public bool IsAsked { get; init; }
}
