namespace Lectern.Structure;

/// <summary>Takes the words of evidence from the text itself, so that they are always those at their place.</summary>
internal static class Quoting
{
    /// <summary>Evidence of the words at a span.</summary>
    public static Evidence Quote(this SourceText source, string rule, SourceSpan span) => new(rule, span, source[span]);

    /// <summary>Evidence of the words at a span, or of words that stand outside the text where there is no span.</summary>
    public static Evidence Quote(this SourceText source, string rule, SourceSpan? span, string outside) => span is { } place ? source.Quote(rule, place) : new Evidence(rule, null, outside);

    /// <summary>Where a folded phrase stands in a text, or null; the whole text where characters that folding leaves out moved the offsets.</summary>
    public static SourceSpan? Find(string text, string folded, string phrase)
    {
        var at = folded.IndexOf(phrase, StringComparison.Ordinal);
        return at < 0 ? null : folded.Length == text.Length ? new SourceSpan(at, at + phrase.Length) : new SourceSpan(0, text.Length);
    }
}
