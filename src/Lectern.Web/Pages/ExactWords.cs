using System.Text;

namespace Lectern.Web.Pages;

/// <summary>Finds words in a stretch of text, whatever their case, dashes, quotation marks and white space.</summary>
internal static class ExactWords
{
    /// <summary>The first place where the words stand inside one of the spans, or null.</summary>
    public static SourceSpan? Find(SourceText source, IEnumerable<SourceSpan> spans, string words)
    {
        var (wanted, _) = Fold(words.Trim(), 0);
        return wanted.Length == 0 ? null : spans.Select(s => FindIn(source, s, wanted)).FirstOrDefault(found => found is not null);
    }

    private static SourceSpan? FindIn(SourceText source, SourceSpan span, string wanted)
    {
        var (folded, places) = Fold(source.Slice(span), span.Start);
        var at = folded.IndexOf(wanted, StringComparison.Ordinal);
        return at < 0 ? null : new SourceSpan(places[at], places[at + wanted.Length - 1] + 1);
    }

    private static (string Folded, List<int> Places) Fold(ReadOnlySpan<char> text, int start)
    {
        var folded = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = char.IsWhiteSpace(text[i]) ? ' ' : Folding.Fold(text[i]);
            if (c == Folding.Ignorable || (c == ' ' && folded.Length > 0 && folded[^1] == ' '))
            {
                continue;
            }

            folded.Append(c);
            places.Add(start + i);
        }

        return (folded.ToString(), places);
    }
}
