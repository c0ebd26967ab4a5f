namespace Lectern.Names;

/// <summary>Finds the few known names that a new one may be a spelling of, so that the cost of a name does not grow with all names.</summary>
/// <remarks>
/// Full names meet where two of their words share a skeleton each; a name with initials meets full names by first consonant and surname; a single
/// word meets all names with a word of its skeleton.
/// </remarks>
internal sealed class NameBlocks
{
    private const int Classes = 3;

    private readonly Dictionary<string, List<NameEntry>> _blocks = new(StringComparer.Ordinal);

    // Most people bear one name only: it stands in no block until a second comes.
    private NameEntry? _only;

    /// <summary>Known names that may be spellings of this one, each once, in order of arrival; then it is known too.</summary>
    public IReadOnlyList<NameEntry> AddAndFind(NameEntry entry)
    {
        if (_blocks.Count == 0 && _only is null)
        {
            _only = entry;
            return [];
        }

        if (_only is { } only)
        {
            _only = null;
            Add(only, KeysOf(only).Stored);
        }

        var (stored, asked) = KeysOf(entry);
        var found = asked.Where(_blocks.ContainsKey).SelectMany(key => _blocks[key]).DistinctBy(e => e.Number).OrderBy(e => e.Number).ToList();
        Add(entry, stored);
        return found;
    }

    private void Add(NameEntry entry, HashSet<string> stored)
    {
        foreach (var key in stored)
        {
            if (!_blocks.TryGetValue(key, out var block))
            {
                _blocks[key] = block = [];
            }

            block.Add(entry);
        }
    }

    private static (HashSet<string> Stored, HashSet<string> Asked) KeysOf(NameEntry entry)
    {
        var stored = new HashSet<string>(StringComparer.Ordinal);
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (first, second) in Halves(entry))
        {
            if (entry.Fullness == NameFullness.Full)
            {
                AddPairs(stored, "full", first, second);
                AddPairs(stored, "for-initials", FirstClasses(first), second, isOrdered: true);
                AddPairs(stored, "for-initials", FirstClasses(second), first, isOrdered: true);
                AddPairs(asked, "initials", FirstClasses(first), second, isOrdered: true);
                AddPairs(asked, "initials", FirstClasses(second), first, isOrdered: true);
            }
        }

        asked.UnionWith(stored.Where(key => key.StartsWith("full", StringComparison.Ordinal)));
        var words = WordsOf(entry).ToList();
        foreach (var word in words.SelectMany(w => ConsonantSkeleton.Of(w, Classes)))
        {
            foreach (var initial in entry.Fullness == NameFullness.Initials ? entry.Name.Initials.SelectMany(FirstClass) : [])
            {
                stored.Add($"initials {initial} {word}");
                asked.Add($"initials {initial} {word}");
                asked.Add($"for-initials {initial} {word}");
            }

            stored.Add(entry.Fullness == NameFullness.OneWord ? $"one {word}" : $"more {word}");
            asked.Add($"one {word}");
            if (entry.Fullness == NameFullness.OneWord)
            {
                asked.Add($"more {word}");
            }
        }

        return (stored, asked);
    }

    private static void AddPairs(HashSet<string> keys, string kind, IEnumerable<string> firsts, IEnumerable<string> seconds, bool isOrdered = false)
    {
        var others = isOrdered ? [.. seconds.SelectMany(s => ConsonantSkeleton.Of(s, Classes))] : seconds.SelectMany(s => ConsonantSkeleton.Of(s, Classes)).ToList();
        foreach (var first in isOrdered ? firsts : firsts.SelectMany(f => ConsonantSkeleton.Of(f, Classes)))
        {
            foreach (var second in others)
            {
                keys.Add(isOrdered || string.CompareOrdinal(first, second) <= 0 ? $"{kind} {first} {second}" : $"{kind} {second} {first}");
            }
        }
    }

    // Every two words of the name, and every word against all others joined: "Kim Jong-un" is also kim + jongun.
    private static IEnumerable<(string[] First, string[] Second)> Halves(NameEntry entry)
    {
        var words = WordsOf(entry).ToList();
        if (words is [{ Length: > 1 and < 7 } whole] && NameLetters.ScriptOf(whole[0]) is NameScript.Han or NameScript.Hangul)
        {
            return Enumerable.Range(1, Math.Min(3, whole.Length - 1)).Select(cut => (Readings(whole[..cut]), Readings(whole[cut..])));
        }

        var pairs = words.SelectMany((first, i) => words.Skip(i + 1).Select(second => (Readings(first), Readings(second))));
        return words.Count < 3 ? pairs
            : pairs.Append((Readings(words[0]), [string.Concat(words.Skip(1))])).Append((Readings(words[^1]), [string.Concat(words.SkipLast(1))]));
    }

    private static string[] Readings(string word) => [word, .. JapaneseReadings.Of(word)];

    private static IEnumerable<string> WordsOf(NameEntry entry) =>
        entry.Name.Words.Where(w => w.Kind is NameWordKind.Given or NameWordKind.Surname).Select(w => w.Text);

    private static IEnumerable<string> FirstClasses(IEnumerable<string> words) => words.SelectMany(FirstClass).Distinct(StringComparer.Ordinal);

    // The class of the first letter; "_" for a vowel, and for what may be silent.
    private static IEnumerable<string> FirstClass(string word)
    {
        var latin = Romanisation.Of(word);
        return latin.Length == 0 ? [] : ConsonantSkeleton.Of(latin[..Math.Min(latin.Length, latin[0] is 's' or 'z' or 'd' or 't' or 'k' or 'c' or 'g' ? 2 : 1)], 1);
    }
}
