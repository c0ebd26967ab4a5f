namespace Lectern.Comparisons;

/// <summary>Checks a quotation against transcripts: does it stand there, word for word, in whose mouth, and does the passage mean what the quotation makes it mean?</summary>
/// <remarks>Pure and safe to call from many threads.</remarks>
public static class QuotationCheck
{
    /// <summary>Checks one quotation.</summary>
    /// <param name="quotation">The words as quoted, with or without quotation marks, ellipses and bracketed insertions.</param>
    /// <param name="transcripts">Where to look, each with the ids under which its turns are known.</param>
    /// <param name="speaker">Who is said to have spoken (any part of the name), or null.</param>
    public static QuotationReport Check(string quotation, IEnumerable<Transcript> transcripts, string? speaker = null) => throw new NotImplementedException();
}
