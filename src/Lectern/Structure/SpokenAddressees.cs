using System.Collections.Concurrent;
using System.Collections.Frozen;
using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Finds out whom the words of a question ask: "For Minister Roe:", "My question to the president is", "Mr Secretary, will you".</summary>
/// <remarks>Only among several who may answer; where one person answers everything, being called by name tells nothing.</remarks>
internal sealed class SpokenAddressees
{
    private const int MostWordsOfPerson = 8;
    private const int ShortestStem = 5;
    private const int MostWordsBeforeCall = 14;
    private const int MostWordsBetween = 5;
    private const int LongestWord = 32;
    private const int BeginningOfName = 3;
    private const string Marks = ".,;:!?\"'()[]…-";

    private static readonly ConcurrentDictionary<ReplyWords, Vocabulary> Vocabularies = new();

    private readonly IReadOnlyList<Speakers.Person> _officials;
    private readonly ReplyWords _words;
    private readonly LanguagePack _pack;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _stems;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _names;
    private readonly FrozenDictionary<string, Beginning>.AlternateLookup<ReadOnlySpan<char>> _beginnings;
    private readonly WordBeginnings _firstWords;

    public SpokenAddressees(IReadOnlyList<Speakers.Person> officials, ReplyWords words, LanguagePack pack)
    {
        (_officials, _words, _pack) = (officials, words, pack);
        var vocabulary = Vocabularies.GetOrAdd(words, static (w, p) => Vocabulary.Of(w, p), pack);
        _stems = vocabulary.Stems.GetAlternateLookup<ReadOnlySpan<char>>();
        _beginnings = vocabulary.Beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        HashSet<string> names = AreSeveral
            ? [.. officials.SelectMany(official => WordsOf.Text(official.Name)).Select(word => word.Folded[..Math.Min(word.Folded.Length, BeginningOfName)])]
            : [];
        _names = names.GetAlternateLookup<ReadOnlySpan<char>>();
        _firstWords = names.Count > 0 ? new WordBeginnings(names, vocabulary.FirstWords) : vocabulary.FirstWords;
    }

    /// <summary>Somebody may be asked rather than somebody else.</summary>
    public bool AreSeveral => _officials.Count > 1;

    /// <summary>
    /// A sentence may begin by calling somebody: its first words, behind thanks and articles, are of an office, a title, or the name of somebody who may
    /// answer. Most sentences begin otherwise, and need not be cut into words.
    /// </summary>
    public bool MayCall(ReadOnlySpan<char> sentence)
    {
        Span<char> word = stackalloc char[LongestWord];
        var most = AreSeveral ? 1 : 0;
        for (var (count, at) = (0, 0); count < most && at < sentence.Length; count++)
        {
            // Where people are called by their fathers' names, any name may be one.
            if (_words.Patronymics.Count == 0 && !_firstWords.MayBegin(sentence[at..]))
            {
                at = WordBeginnings.EndOfWord(sentence, at) + 1;
                continue;
            }

            var (begin, length) = (at, 0);
            for (; at < sentence.Length && !WordBeginnings.IsBlank(sentence[at]); at++)
            {
                if (Ideographs.IsOne(sentence[at]))
                {
                    return true;
                }

                if (length < word.Length && Folding.Fold(sentence[at]) is var c && c != Folding.Ignorable && (length > 0 || char.IsLetterOrDigit(c)))
                {
                    word[length++] = c;
                }
            }

            ReadOnlySpan<char> folded = word[..length].TrimEnd(Marks);
            var beginning = Beginning.None;
            if (!folded.IsEmpty && _firstWords.MayBe(folded))
            {
                _ = _beginnings.TryGetValue(folded, out beginning);
            }

            if (beginning == Beginning.Call || (char.IsUpper(sentence[begin]) && (_names.Contains(folded[..Math.Min(folded.Length, BeginningOfName)]) || IsPatronymic(folded))))
            {
                return true;
            }

            var isLead = folded.IsEmpty || beginning == Beginning.Lead;
            var isBefore = beginning == Beginning.Before || (count == 0 && _words.Patronymics.Count > 0 && at + 1 < sentence.Length && char.IsUpper(sentence[at + 1]))
                || (folded.Length >= ShortestStem && _stems.Contains(folded[..ShortestStem]));
            most = isLead ? MostWordsBeforeCall : isBefore ? Math.Max(most, count + MostWordsBetween) : most;
            at++;
        }

        return false;
    }

    private bool IsPatronymic(ReadOnlySpan<char> folded)
    {
        foreach (var ending in _words.Patronymics)
        {
            if (folded.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // What a word may be at the beginning of a call: of an office or a title, thanks and the like before it, an article.
    private enum Beginning
    {
        None,
        Call,
        Lead,
        Before,
    }

    // Stems of offices, what a first word may be, and how all these begin.
    private sealed record Vocabulary(HashSet<string> Stems, FrozenDictionary<string, Beginning> Beginnings, WordBeginnings FirstWords)
    {
        public static Vocabulary Of(ReplyWords words, LanguagePack pack)
        {
            HashSet<string> stems = [.. pack.Offices.Phrases.SelectMany(office => office.Split(' ')).Where(word => word.Length >= ShortestStem).Select(word => word[..ShortestStem])];
            var beginnings = new Dictionary<string, Beginning>(StringComparer.Ordinal);
            Add([LanguagePacks.Offices, LanguagePacks.PersonTitles], Beginning.Call);
            Add([words.Lead], Beginning.Lead);
            Add([words.AddressingFirst, LanguagePacks.OfficeConnectors], Beginning.Before);
            return new Vocabulary(stems, beginnings.ToFrozenDictionary(StringComparer.Ordinal), new WordBeginnings([.. beginnings.Keys, .. stems]));

            void Add(PhraseSet[] sets, Beginning beginning)
            {
                foreach (var first in sets.SelectMany(set => set.FirstWords))
                {
                    _ = beginnings.TryAdd(first, beginning);
                }
            }
        }
    }

    /// <summary>Whom a sentence asks (no person where the name is nobody's who may answer), and the words that say so; null where it calls nobody.</summary>
    public (Speakers.Person? Person, bool IsCalled, int From, int To)? Find(IReadOnlyList<Word> words)
    {
        if (!AreSeveral)
        {
            return null;
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (Phrase.Longest(words, i, _words.Addressing) is var count and > 0 && i + count < words.Count && Person(words, i + count) is var (addressed, after))
            {
                return CallsAnother(words, after, addressed) ? null : (addressed, false, i, after);
            }
        }

        var start = NumberOfQuestion.AfterLead(words, 0, _words);
        if (start >= words.Count)
        {
            return null;
        }

        if (Phrase.Longest(words, start, _words.AddressingFirst) is var to and > 0 && start + to < words.Count && Person(words, start + to) is var (one, end) && (words[end - 1].IsBreak || end == words.Count))
        {
            return (one, false, start, end);
        }

        return Person(words, start) is var (called, behind) && words[behind - 1].IsBreak ? (called, true, start, behind) : null;
    }

    /// <summary>A sentence only calls somebody: "Mr President?"</summary>
    public bool IsCallAlone(IReadOnlyList<Word> words) => AreSeveral && words.Count > 0 && Person(words, 0) is var (_, end) && end == words.Count;

    // "A question for the minister, but first to you, Mr President:"
    private bool CallsAnother(IReadOnlyList<Word> words, int from, Speakers.Person? addressed)
    {
        for (var i = from; i < words.Count; i++)
        {
            if (words[i - 1].IsBreak && Person(words, i) is var (other, end) && other != addressed && words[end - 1].IsBreak)
            {
                return true;
            }
        }

        return false;
    }

    private bool CouldBegin(Word word) => word.IsCapitalised || LanguagePacks.Offices.Begins(word.Folded) || LanguagePacks.PersonTitles.Begins(word.Folded)
        || LanguagePacks.OfficeConnectors.Contains(word.Folded) || (word.Folded.Length >= ShortestStem && _stems.Contains(word.Folded.AsSpan(0, ShortestStem)));

    // "Minister Roe", "the president", "министру иностранных дел Петрову": offices in any case, then the name.
    private (Speakers.Person? Person, int To)? Person(IReadOnlyList<Word> words, int at)
    {
        if (!CouldBegin(words[at]))
        {
            return null;
        }

        var office = new List<string>();
        var name = new List<string>();
        var end = at;
        while (end < words.Count && end - at < MostWordsOfPerson)
        {
            var word = words[end];
            var offices = name.Count > 0 ? 0 : Math.Max(Phrase.Longest(words, end, LanguagePacks.Offices), Phrase.Longest(words, end, LanguagePacks.PersonTitles));
            if (offices > 0)
            {
                office.AddRange(Enumerable.Range(end, offices).Select(i => words[i].Folded).Where(w => !LanguagePacks.PersonTitles.Contains(w)));
                end += offices;
            }
            else if (name.Count == 0 && (LanguagePacks.OfficeConnectors.Contains(word.Folded) || (word.Folded.Length >= ShortestStem && _stems.Contains(word.Folded.AsSpan(0, ShortestStem)))))
            {
                end++;
            }
            else if (word.IsCapitalised && word.Printed.Length > 1)
            {
                name.Add(word.Printed);
                end++;
            }
            else
            {
                break;
            }

            if (words[end - 1].IsBreak)
            {
                break;
            }
        }

        // "The", "Will you": with what any sentence begins.
        if (office.Count == 0 && name.Count == 1 && _pack.FunctionWords.Contains(words[at].Folded))
        {
            return null;
        }

        for (var count = name.Count; count > 0; count--)
        {
            if (Speakers.Find(_officials, string.Join(' ', name.Take(count))) is { } person)
            {
                return (person, end - (name.Count - count));
            }
        }

        if (office.Count == 0 && name.Count == 2 && Find(name[0], name[1]) is { } called)
        {
            return (called, end);
        }

        if (name.Count > 0 || office.Count == 0)
        {
            return office.Count > 0 ? (null, end) : null;
        }

        var held = string.Join(' ', office);
        var holders = _officials.Where(p => p.Role is { } role && Speakers.SameOffice(held, role)).ToArray();
        return holders.Length == 1 ? (holders[0], end) : null;
    }

    // "Sergey Viktorovich" is S.V. Roe, where nobody else who may answer could be called so.
    private Speakers.Person? Find(string given, string second)
    {
        var (first, patronymic) = (Folding.Fold(given), Folding.Fold(second));
        if (!_words.Patronymics.Any(ending => patronymic.Length > ending.Length + 1 && patronymic.EndsWith(ending, StringComparison.Ordinal)))
        {
            return null;
        }

        var found = _officials.Where(p => !p.IsRoleOnly && p.Parsed is { Given: [_, ..] names } && Fits(names[0], first) && (names.Count < 2 || Fits(names[1], patronymic))).ToArray();
        return found.Length == 1 ? found[0] : null;
    }

    // An initial fits what it begins.
    private static bool Fits(string known, string spoken) => known == spoken || (known.Length == 1 && spoken[0] == known[0]);
}
