namespace Lectern.Annotations.Times;

/// <summary>The classes of words of one language: which words, alone or joined, belong to which class, and with which value.</summary>
internal sealed class TimeLexicon
{
    private readonly Dictionary<string, int> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<Entry>> _byFirst = [];
    private readonly Dictionary<int, Entry[]> _byClass = [];
    private Entry[]?[] _entries = [];

    /// <summary>Class numbers that <see cref="TimeNumbers"/> reads.</summary>
    public const int Digit = 1, Year = 2, ShortYear = 3, DayOfMonth = 4, MonthNumber = 5, Cardinal = 6, Ordinal = 7, Hour = 8, Minute = 9, DigitsOrdinal = 10, LastReserved = 10;

    public TimeLexicon()
    {
        foreach (var (name, number) in new[] { ("digit", Digit), ("y", Year), ("yy", ShortYear), ("d", DayOfMonth), ("mm", MonthNumber), ("n", Cardinal), ("nth", Ordinal), ("h", Hour), ("min", Minute), ("dth", DigitsOrdinal) })
        {
            _classes[name] = number;
        }
    }

    /// <summary>The number of a class, given one where it has none.</summary>
    public int ClassOf(string name)
    {
        if (!_classes.TryGetValue(name, out var number))
        {
            number = _classes.Count + 1;
            _classes[name] = number;
        }

        return number;
    }

    /// <summary>Puts words into a class. A "^" before them: only with a capital.</summary>
    public void Add(string type, string words, double value, TimeVocabulary vocabulary)
    {
        var capital = words[0] == '^';
        var ids = WordsOf(capital ? words[1..] : words, vocabulary);
        if (!_byFirst.TryGetValue(ids[0], out var list))
        {
            _byFirst[ids[0]] = list = [];
        }

        var entry = new Entry(ids, ClassOf(type), value, capital);
        if (!list.Exists(e => e.Class == entry.Class && e.Ids.SequenceEqual(ids)))
        {
            list.Add(entry);
        }
    }

    /// <summary>The numbers of the words of a phrase; "_" stands for a space.</summary>
    public static int[] WordsOf(string phrase, TimeVocabulary vocabulary)
    {
        var ids = new List<int>();
        for (var i = 0; i < phrase.Length;)
        {
            var start = i;
            while (i < phrase.Length && char.IsLetter(phrase[i]) && !Structure.Ideographs.IsOne(phrase[i]))
            {
                i++;
            }

            i = i == start ? i + 1 : i;
            if (phrase[start] is not ('_' or ' '))
            {
                ids.Add(vocabulary.Add(Folding.Fold(phrase.AsSpan(start, i - start))));
            }
        }

        return [.. ids];
    }

    /// <summary>Ends the reading of packs: entries are found by number from now on.</summary>
    public void Close(int words)
    {
        _entries = new Entry[]?[words];
        foreach (var (id, list) in _byFirst)
        {
            _entries[id] = [.. list];
        }

        foreach (var group in _byFirst.Values.SelectMany(l => l).GroupBy(e => e.Class))
        {
            _byClass[group.Key] = [.. group.OrderByDescending(e => e.Ids.Length)];
        }
    }

    /// <summary>The entries whose first word has this number.</summary>
    public ReadOnlySpan<Entry> EntriesOf(int id) => _entries[id];

    /// <summary>The longest words of a class that end before a token and begin not before another, or null.</summary>
    public Entry? EndingAt(List<TimeToken> tokens, int end, string type, int from) =>
        end >= tokens.Count || !tokens[end].AfterBreak ? Longest(type, e => end - e.Ids.Length >= from && TimeBounds.Stands(tokens, end - e.Ids.Length, e.Ids)) : null;

    /// <summary>The longest words of a class that stand from a token on and end not after another, or null.</summary>
    public Entry? StandingAt(List<TimeToken> tokens, int at, string type, int to) =>
        at < tokens.Count && !tokens[at].AfterBreak ? Longest(type, e => at + e.Ids.Length <= to && TimeBounds.Stands(tokens, at, e.Ids)) : null;

    private Entry? Longest(string type, Func<Entry, bool> stands) =>
        _classes.TryGetValue(type, out var number) && _byClass.TryGetValue(number, out var entries) ? Array.Find(entries, e => stands(e)) : null;

    /// <summary>Words of a class.</summary>
    /// <param name="Ids">Their numbers.</param>
    /// <param name="Class">The class.</param>
    /// <param name="Value">What they mean.</param>
    /// <param name="IsCapital">They count only with a capital.</param>
    internal sealed record Entry(int[] Ids, int Class, double Value, bool IsCapital);
}
