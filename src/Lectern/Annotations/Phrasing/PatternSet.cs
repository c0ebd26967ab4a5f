namespace Lectern.Annotations.Phrasing;

/// <summary>Lines of a topic pack, found by their first word.</summary>
internal sealed class PatternSet
{
    private readonly Dictionary<string, List<WordPattern>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly List<(string Stem, WordPattern Pattern)> _byStem = [];

    public PatternSet(IEnumerable<string> lines)
        : this(lines.Select(WordPattern.Parse))
    {
    }

    public PatternSet(IEnumerable<WordPattern> patterns)
    {
        foreach (var pattern in patterns)
        {
            foreach (var word in pattern.FirstWords)
            {
                if (word.Contains('~', StringComparison.Ordinal))
                {
                    _byStem.Add((word, pattern));
                }
                else
                {
                    (_byFirstWord.TryGetValue(word, out var list) ? list : _byFirstWord[word] = []).Add(pattern);
                }
            }
        }
    }

    /// <summary>How many words the longest line takes from a place on; 0 where none stands there.</summary>
    public int LengthAt(IReadOnlyList<string> words, int at)
    {
        if (at < 0 || at >= words.Count)
        {
            return 0;
        }

        var longest = 0;
        if (_byFirstWord.TryGetValue(words[at], out var list))
        {
            foreach (var pattern in list)
            {
                longest = Math.Max(longest, pattern.LengthAt(words, at));
            }
        }

        foreach (var (stem, pattern) in _byStem)
        {
            if (Fits(stem, words[at]))
            {
                longest = Math.Max(longest, pattern.LengthAt(words, at));
            }
        }

        return longest;
    }

    /// <summary>A line stands at a place.</summary>
    public bool StandsAt(IReadOnlyList<string> words, int at) => LengthAt(words, at) > 0;

    /// <summary>A line ends with the word at a place; how many words it takes, 0 where none does.</summary>
    public int LengthBefore(IReadOnlyList<string> words, int last, int most = 4)
    {
        for (var first = Math.Max(0, last - most + 1); first <= last; first++)
        {
            if (LengthAt(words, first) == last - first + 1)
            {
                return last - first + 1;
            }
        }

        return 0;
    }

    private static bool Fits(string stem, string word) =>
        stem[^1] == '~' ? word.AsSpan().StartsWith(stem.AsSpan(0, stem.Length - 1), StringComparison.Ordinal)
        : word.AsSpan().EndsWith(stem.AsSpan(1), StringComparison.Ordinal);
}
