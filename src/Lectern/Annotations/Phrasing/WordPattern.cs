using Lectern.Comparisons;

namespace Lectern.Annotations.Phrasing;

/// <summary>A line of a topic pack that stands for words: <c>a|b</c> is either, <c>x~</c> begins with x, <c>*2</c> is up to two words of any kind. Ideographs need no blanks between them.</summary>
internal sealed class WordPattern
{
    private readonly MarkerPattern _pattern;

    private WordPattern(MarkerPattern pattern) => _pattern = pattern;

    /// <summary>The alternatives for its first word.</summary>
    public IReadOnlyList<string> FirstWords => _pattern.FirstWords;

    public static WordPattern Parse(string line) => new(MarkerPattern.Parse(Spaced(Folding.Fold(line))));

    /// <summary>How many words it takes from a place on; 0 where it does not stand there.</summary>
    public int LengthAt(IReadOnlyList<string> words, int at) => at >= 0 && at < words.Count ? _pattern.LengthAt(words, at) : 0;

    // Words of a text part at hyphens, and each ideograph is a word.
    private static string Spaced(string line)
    {
        var spaced = new System.Text.StringBuilder();
        foreach (var c in line)
        {
            var ideograph = c is >= '\u3400' and <= '\u9FFF';
            if (ideograph && spaced.Length > 0 && spaced[^1] is not (' ' or '|'))
            {
                spaced.Append(' ');
            }

            spaced.Append(c == '-' ? ' ' : c);
        }

        return spaced.ToString();
    }
}
