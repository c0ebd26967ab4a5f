using System.Text;

namespace Lectern.Archives.Search;

/// <summary>The words around the matches of a turn: the stretch that shows the most of what was asked for.</summary>
/// <param name="Words">The words, white space folded to single spaces.</param>
/// <param name="Marks">Matches in <paramref name="Words"/>, in order, not overlapping.</param>
/// <param name="Cut">The words begin or end inside the turn.</param>
/// <param name="First">The first match shown, in the turn's text; empty, at the beginning, where there is none.</param>
internal sealed record Excerpt(string Words, IReadOnlyList<SourceSpan> Marks, (bool Before, bool After) Cut, SourceSpan First)
{
    private const int MostCharacters = 240;
    private const int Before = 60;

    /// <summary>The excerpt of a text.</summary>
    public static Excerpt Of(string text, List<WordMarker.Match> matches)
    {
        var span = Window(text, matches);
        var shown = matches.Where(m => span.Contains(m.Span)).Select(m => m.Span).ToList();
        var (words, places) = FoldSpace(text, span);
        var marks = new List<SourceSpan>();
        foreach (var match in shown)
        {
            var mark = new SourceSpan(places[match.Start - span.Start], places[match.End - 1 - span.Start] + 1);
            if (marks.Count > 0 && mark.Start < marks[^1].End)
            {
                marks[^1] = new SourceSpan(marks[^1].Start, Math.Max(marks[^1].End, mark.End));
            }
            else
            {
                marks.Add(mark);
            }
        }

        return new Excerpt(words, marks, (HasWords(text[..span.Start]), HasWords(text[span.End..])), shown.Count > 0 ? shown[0] : default);
    }

    // From a little before the match from which the most different wanted words can be seen.
    private static SourceSpan Window(string text, List<WordMarker.Match> matches)
    {
        var (best, most) = (default(SourceSpan), 0);
        for (var i = 0; i < matches.Count; i++)
        {
            var limit = Math.Max(matches[i].Span.Start + MostCharacters - Before, matches[i].Span.End);
            var seen = new HashSet<int>();
            for (var j = i; j < matches.Count && matches[j].Span.End <= limit; j++)
            {
                seen.Add(matches[j].Wanted);
            }

            if (seen.Count > most)
            {
                (best, most) = (matches[i].Span, seen.Count);
            }
        }

        var start = WordStart(text, best.Start - Before);
        return new SourceSpan(start, Math.Max(WordEnd(text, start + MostCharacters), best.End));
    }

    private static int WordStart(string text, int at)
    {
        if (at <= 0)
        {
            return 0;
        }

        var space = text.AsSpan(at).IndexOfAny(' ', '\n', '\t');
        return space is >= 0 and < Before ? at + space + 1 : char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }

    private static int WordEnd(string text, int at)
    {
        if (at >= text.Length)
        {
            return text.Length;
        }

        var space = text.AsSpan(0, at + 1).LastIndexOfAny(' ', '\n', '\t');
        return space > at - Before ? space : char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }

    // The folded words, and for each character of the stretch its place in them.
    private static (string Words, int[] Places) FoldSpace(string text, SourceSpan span)
    {
        var words = new StringBuilder(span.Length);
        var places = new int[span.Length];
        for (var i = span.Start; i < span.End; i++)
        {
            var isSpace = char.IsWhiteSpace(text[i]);
            if (!isSpace || (words.Length > 0 && words[^1] != ' '))
            {
                words.Append(isSpace ? ' ' : text[i]);
            }

            places[i - span.Start] = Math.Max(words.Length - 1, 0);
        }

        return (words.ToString().TrimEnd(' '), places);
    }

    private static bool HasWords(string text) => !string.IsNullOrWhiteSpace(text);
}
