using System.Collections.Concurrent;
using System.Text.Json;
using Lectern.Languages;

namespace Lectern.Annotations.Times;

/// <summary>What Lectern knows of times in one language: <c>Languages/xx.times.json</c>, over what holds in all (<c>und.times.json</c>).</summary>
internal sealed class TimePack
{
    private static readonly ConcurrentDictionary<string, Lazy<TimePack>> s_packs = new(StringComparer.Ordinal);
    private readonly HashSet<int> _tells;
    private readonly sbyte[] _tenses;
    private readonly (string Ending, int Tense)[] _endings;
    private readonly Dictionary<string, int[][]> _lists = new(StringComparer.Ordinal);
    private readonly (int[] Open, int[] Join)[] _ranges;

    private TimePack(string language, JsonElement shared, JsonElement own)
    {
        Language = language;
        var lexicon = Lexicon;
        AddCalendarNames(LanguagePacks.Get(language), own);
        foreach (var part in new[] { shared, own })
        {
            AddWords(part);
        }

        var reader = new TimeRuleReader(Vocabulary, lexicon);
        var order = 0;
        foreach (var line in own.WordsIfAny("rules").Concat(shared.WordsIfAny("rules")))
        {
            var (rule, sequences) = reader.Read(line, order++);
            Grammar.Add(rule, sequences);
        }

        foreach (var name in new[] { "since", "until", "before", "after", "approximate", "joins", "notAYearAfter", "notAYearBefore", "past", "future", "told" })
        {
            _lists[name] = [.. own.WordsIfAny(name).Concat(shared.WordsIfAny(name)).Select(w => TimeLexicon.WordsOf(w, Vocabulary)).OrderByDescending(w => w.Length)];
        }

        _ranges = [.. own.WordsIfAny("ranges").Select(r => r.Split('…')).Select(r => (TimeLexicon.WordsOf(r[0], Vocabulary), TimeLexicon.WordsOf(r[1], Vocabulary)))];
        _endings = [.. own.WordsIfAny("pastEndings").Select(e => (Folding.Fold(e), -1)), .. own.WordsIfAny("futureEndings").Select(e => (Folding.Fold(e), 1))];
        Numbers = new TimeNumbers(lexicon, lexicon.ClassOf("num"), lexicon.ClassOf("ord"), lexicon.ClassOf("numberAnd"), lexicon.ClassOf("ending"));
        IsMonthFirst = own.TryGetProperty("monthFirst", out var first) && first.GetBoolean();
        lexicon.Close(Vocabulary.Count);
        Starts = Grammar.Starts(lexicon, Vocabulary.Count, [lexicon.ClassOf("num"), lexicon.ClassOf("ord")]);
        _tenses = new sbyte[Vocabulary.Count];
        Array.ForEach(_lists["past"], w => _tenses[w[0]] = -1);
        _tells = [.. _lists["told"].Select(w => w[0])];
        Array.ForEach(_lists["future"], w => _tenses[w[0]] = 1);
    }

    /// <summary>BCP 47 language.</summary>
    public string Language { get; }

    public TimeVocabulary Vocabulary { get; } = new();

    public TimeLexicon Lexicon { get; } = new();

    public TimeGrammar Grammar { get; } = new();

    public TimeNumbers Numbers { get; }

    /// <summary>Words with which an expression, or what must stand before it, may begin.</summary>
    public bool[] Starts { get; }

    /// <summary>3/4/2022 is rather 4 March.</summary>
    public bool IsMonthFirst { get; }

    /// <summary>What opens a range and what joins its ends: "from" and "to". The opening may be empty.</summary>
    public IReadOnlyList<(int[] Open, int[] Join)> Ranges => _ranges;

    /// <summary>Languages that have a pack.</summary>
    public static IReadOnlyList<string> Languages { get; } = [.. DataFiles.Languages("times").Where(language => language != "und").Order(StringComparer.Ordinal)];

    /// <summary>The pack of a language or of its main language ("pt-BR": "pt"), or null where there is none.</summary>
    public static TimePack? Find(string language)
    {
        var dash = language.IndexOf('-', StringComparison.Ordinal);
        var main = dash < 0 ? language : language[..dash];
        return Languages.Contains(main) ? s_packs.GetOrAdd(main, static l => new Lazy<TimePack>(() => new TimePack(l, DataFiles.Pack("und", "times"), DataFiles.Pack(l, "times")))).Value : null;
    }

    /// <summary>Phrases of a list, the longest first.</summary>
    public IReadOnlyList<int[]> ListOf(string name) => _lists[name];

    /// <summary>-1 for a word of the past, 1 of the future, else 0.</summary>
    public int TenseOf(int word) => _tenses[word];

    /// <summary>A word tells what was to come then: "would".</summary>
    public bool Tells(int word) => _tells.Contains(word);

    /// <summary>The same by how a word ends.</summary>
    public int TenseOfEnding(ReadOnlySpan<char> word)
    {
        if (_endings.Length == 0 || word.Length is < 4 or > 24)
        {
            return 0;
        }

        var folded = Folding.Fold(word);
        foreach (var (ending, tense) in _endings)
        {
            if (folded.EndsWith(ending, StringComparison.Ordinal))
            {
                return tense;
            }
        }

        return 0;
    }

    // Months and weekdays stand in the language's main pack. Those that could be another word count with a capital only, in class M or WD alone.
    private void AddCalendarNames(LanguagePack pack, JsonElement own)
    {
        var doubtful = own.WordsIfAny("doubtful").Select(w => Folding.Fold(w)).ToHashSet(StringComparer.Ordinal);
        foreach (var (names, sure, any) in new[] { (pack.Months, "m", "M"), (pack.Weekdays, "wd", "WD") })
        {
            foreach (var (name, number) in names)
            {
                var isDoubtful = doubtful.Contains(name);
                Lexicon.Add(any, isDoubtful ? "^" + name : name, number, Vocabulary);
                if (!isDoubtful)
                {
                    Lexicon.Add(sure, name, number, Vocabulary);
                }
            }
        }
    }

    private void AddWords(JsonElement part)
    {
        foreach (var type in part.GetProperty("words").EnumerateObject())
        {
            if (type.Value.ValueKind == JsonValueKind.Array)
            {
                foreach (var word in type.Value.EnumerateArray())
                {
                    Add(type.Name, word.GetString()!, 0);
                }
            }
            else
            {
                foreach (var value in type.Value.EnumerateObject())
                {
                    foreach (var word in value.Value.EnumerateArray())
                    {
                        Add(type.Name, word.GetString()!, TimeRuleReader.ValueOf(value.Name));
                    }
                }
            }
        }
    }

    // A class that ends in "s" ("units") is the plural of another and belongs to both; {u} is any form.
    private void Add(string type, string word, double value)
    {
        Lexicon.Add(type, word, value, Vocabulary);
        if (type is "unit" or "units")
        {
            Lexicon.Add("u", word, value, Vocabulary);
        }
        else if (type is "m" or "wd")
        {
            Lexicon.Add(type.ToUpperInvariant(), word, value, Vocabulary);
        }
    }
}
