using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Instruments;

/// <summary>An instrument that has a key.</summary>
/// <param name="Key">The key.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">The name to show.</param>
internal sealed record KnownInstrument(string Key, string Kind, string Name);

/// <summary>Well-known instruments by their names, from <c>Knowledge/instruments.tsv</c>.</summary>
internal static class KnownInstruments
{
    private static readonly Lazy<(Dictionary<string, List<(string[] Words, bool Capitals, KnownInstrument Instrument)>> ByFirstWord, List<KnownInstrument> All, List<(string[] Words, HashSet<string> Beside, KnownInstrument Instrument)> Shorts)> Loaded = new(Load);

    /// <summary>The instrument with a key, or null.</summary>
    public static KnownInstrument? Find(string? key) => key is null ? null : Loaded.Value.All.FirstOrDefault(i => i.Key == key);

    /// <summary>The instrument that has a name or an acronym, whatever its case, or null.</summary>
    public static KnownInstrument? FindByName(string name)
    {
        var words = Words(name);
        return words.Length > 0 && Loaded.Value.ByFirstWord.TryGetValue(words[0], out var entries)
            ? entries.FirstOrDefault(e => e.Words.SequenceEqual(words, StringComparer.Ordinal)).Instrument
            : null;
    }

    /// <summary>The longest name that begins at a word, with its length in words, or null.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">Index of the word.</param>
    /// <param name="pack">The language's words; with them a name that ends in a firm noun counts in small letters too: "nonproliferation treaty".</param>
    public static (KnownInstrument Instrument, int Length)? FindAt(SpokenSentence sentence, int at, InstrumentWords? pack = null)
    {
        if (!Loaded.Value.ByFirstWord.TryGetValue(sentence.Keys[at], out var entries))
        {
            return null;
        }

        foreach (var (words, capitals, instrument) in entries)
        {
            if (at + words.Length <= sentence.Count && Stands(sentence, at, words) && (capitals ? IsAcronym(sentence, at) : HasCapital(sentence, at, words.Length) || !char.IsAsciiLetter(words[0][0]) || EndsFirm(sentence, at, words.Length, pack)))
            {
                return (instrument, words.Length);
            }
        }

        return null;
    }

    /// <summary>The instrument whose short name ("Kyoto") begins at a word, with its length in words and the words of which one must stand in the same turn, or null.</summary>
    public static (KnownInstrument Instrument, int Length, IReadOnlySet<string> Beside)? FindShortAt(SpokenSentence sentence, int at)
    {
        foreach (var (words, beside, instrument) in Loaded.Value.Shorts)
        {
            if (at + words.Length <= sentence.Count && Stands(sentence, at, words) && (sentence[at].IsCapital || sentence[at].IsNumber))
            {
                return (instrument, words.Length, beside);
            }
        }

        return null;
    }

    /// <summary>An instrument whose name stands among words, or null.</summary>
    public static KnownInstrument? FindIn(SpokenSentence sentence, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (FindAt(sentence, i) is { } known && i + known.Length - 1 <= last)
            {
                return known.Instrument;
            }
        }

        return null;
    }

    private static bool EndsFirm(SpokenSentence sentence, int at, int length, InstrumentWords? pack) =>
        pack is not null && length > 1 && !pack.Stops.StandsAt(sentence.Keys, at) && pack.Heads.Any(h => h.IsFirm && h.Pattern.LengthAt(sentence.Keys, at + length - 1) == 1);

    // "accord de Paris", "UN Charter"
    private static bool HasCapital(SpokenSentence sentence, int at, int length) => Enumerable.Range(at, length).Any(i => sentence[i].IsCapital);

    private static bool IsAcronym(SpokenSentence sentence, int at) =>
        !sentence.IsShouted && sentence.Text.AsSpan(sentence[at].Start, sentence[at].End - sentence[at].Start) is var word && word.Length > 2 && !word.ContainsAnyInRange('a', 'z') && char.IsUpper(word[1]);

    private static bool Stands(SpokenSentence sentence, int at, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (sentence.Keys[at + i] != words[i])
            {
                return false;
            }
        }

        return true;
    }

    private static (Dictionary<string, List<(string[], bool, KnownInstrument)>>, List<KnownInstrument>, List<(string[], HashSet<string>, KnownInstrument)>) Load()
    {
        var byFirst = new Dictionary<string, List<(string[] Words, bool, KnownInstrument)>>(StringComparer.Ordinal);
        var all = new List<KnownInstrument>();
        var shorts = new List<(string[] Words, HashSet<string> Beside, KnownInstrument Instrument)>();
        foreach (var cells in DataFiles.Rows("Knowledge/instruments.tsv"))
        {
            var names = cells[2].Split('|');
            var instrument = new KnownInstrument(cells[0], cells[1], names[0]);
            all.Add(instrument);
            foreach (var (name, capitals) in names.Select(n => (n, false)).Concat(cells[3].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(n => (n, true))))
            {
                var words = Words(name);
                (byFirst.TryGetValue(words[0], out var list) ? list : byFirst[words[0]] = []).Add((words, capitals, instrument));
            }

            if (cells[4].Split('@') is [var shortNames, var beside])
            {
                shorts.AddRange(shortNames.Split('|').Select(n => (Words(n), beside.Split('|').ToHashSet(StringComparer.Ordinal), instrument)));
            }
        }

        foreach (var list in byFirst.Values)
        {
            list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
        }

        return (byFirst, all, shorts);
    }

    private static string[] Words(string name)
    {
        var words = new List<string>();
        var scanner = new Comparisons.WordScanner(name);
        while (scanner.MoveNext())
        {
            var elided = Elisions.LengthIn(scanner.Key);
            if (elided > 0)
            {
                words.Add(new string(scanner.Key[..elided]));
            }

            words.Add(new string(scanner.Key[elided..]));
        }

        return [.. words];
    }
}
