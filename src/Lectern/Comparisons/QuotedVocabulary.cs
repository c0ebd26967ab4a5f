namespace Lectern.Comparisons;

/// <summary>The distinct words of a quotation, numbered, so that a record is read without keeping its words.</summary>
internal sealed class QuotedVocabulary
{
    // Below this an editor's "g[o]" would stand for half the dictionary.
    private const int ShortestStem = 3;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<(string Stem, int Number)> _stems = [];

    public QuotedVocabulary(QuotedText quotation)
    {
        _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        Keys = new int[quotation.Words.Count];
        Weights = new int[quotation.Words.Count];
        for (var i = 0; i < Keys.Length; i++)
        {
            var word = quotation.Words[i];
            Keys[i] = Number(word.Key);
            Weights[i] = CheckWords.IsFunctionWord(word.Key) ? Weight.Function : Weight.Content;
            if (word.Kept is { Length: >= ShortestStem } stem)
            {
                _stems.Add((stem, Keys[i]));
            }
        }
    }

    /// <summary>The number of each quoted word, in order.</summary>
    public int[] Keys { get; }

    /// <summary>How much each quoted word tells, in order.</summary>
    public int[] Weights { get; }

    public bool TryGet(ReadOnlySpan<char> key, out int number)
    {
        if (_lookup.TryGetValue(key, out number))
        {
            return true;
        }

        foreach (var (stem, stemNumber) in _stems)
        {
            if (key.StartsWith(stem, StringComparison.Ordinal))
            {
                number = stemNumber;
                return true;
            }
        }

        return false;
    }

    private int Number(string key)
    {
        if (!_numbers.TryGetValue(key, out var number))
        {
            _numbers[key] = number = _numbers.Count;
        }

        return number;
    }
}

/// <summary>How much a word tells about which passage it comes from: a scale for alignment, in tenths of a content word.</summary>
internal static class Weight
{
    public const int Content = 10;
    public const int Function = 3;
}
