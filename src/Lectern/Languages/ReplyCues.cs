using System.Collections.Frozen;

namespace Lectern.Languages;

/// <summary>Tells at one glance over a sentence whether it can say anything about the parts of a question, without cutting it into words.</summary>
/// <remarks>Never says no where <see cref="ReplyWords"/> would find something; says yes a little too often.</remarks>
internal sealed class ReplyCues
{
    // So far into a sentence a number tells without a noun: "And my second is", "Third,".
    private const int MostWordsBeforeNumber = 10;
    private const int LongestWord = 24;
    private const string Marks = ".,;:!?\"'()[]…-";

    private readonly FrozenDictionary<string, Cue[]>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord;
    private readonly WordBeginnings _beginnings;

    public ReplyCues(ReplyWords words)
    {
        var cues = new List<Cue>();
        Add(Sort.Tells, words.Addressing, words.From, words.Asks);
        Add(Sort.Number, [.. words.Ordinals, .. words.Enumerators, words.Last]);
        Add(Sort.OfNoun, [.. words.Counts.Skip(1), words.More]);
        Add(Sort.Noun, words.Questions, words.Parts);
        _byFirstWord = cues.GroupBy(cue => cue.Phrase.Split(' ')[0], StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _beginnings = new WordBeginnings(cues.Select(cue => cue.Phrase.Split(' ')[0]));

        void Add(Sort sort, params PhraseSet[] sets) => cues.AddRange(sets.SelectMany(set => set.Phrases).Select(phrase => new Cue(phrase, sort)));
    }

    private enum Sort
    {
        /// <summary>Tells by itself.</summary>
        Tells,

        /// <summary>A number: tells near the beginning, else before a noun.</summary>
        Number,

        /// <summary>A count or another such word: tells before a noun only.</summary>
        OfNoun,

        /// <summary>A question, a part of one.</summary>
        Noun,
    }

    /// <summary>Something may be told.</summary>
    public bool StandIn(ReadOnlySpan<char> sentence)
    {
        if (sentence.ContainsAnyInRange(WordBeginnings.FirstIdeograph, '\uFFFF'))
        {
            return true; // no spaces between words
        }

        Span<char> word = stackalloc char[LongestWord];
        var (hasNumber, hasNoun) = (false, false);
        for (var (at, count) = (0, 0); at < sentence.Length; count++)
        {
            if (!_beginnings.MayBegin(sentence[at..]))
            {
                at = WordBeginnings.EndOfWord(sentence, at) + 1;
                continue;
            }

            var (begin, length) = (at, 0);
            for (; at < sentence.Length && !WordBeginnings.IsBlank(sentence[at]); at++)
            {
                if (length == word.Length)
                {
                    return true;
                }

                if (Folding.Fold(sentence[at]) is var folded && folded != Folding.Ignorable && (length > 0 || char.IsLetterOrDigit(folded)))
                {
                    word[length++] = folded;
                }
            }

            at++;
            ReadOnlySpan<char> first = word[..length].TrimEnd(Marks);
            if (first.IsEmpty || !_beginnings.MayBe(first) || !_byFirstWord.TryGetValue(first, out var cues))
            {
                continue;
            }

            foreach (var cue in cues)
            {
                if (cue.Begins(sentence[begin..]))
                {
                    if (cue.Sort == Sort.Tells || (cue.Sort == Sort.Number && count < MostWordsBeforeNumber))
                    {
                        return true;
                    }

                    hasNumber |= cue.Sort != Sort.Noun;
                    hasNoun |= cue.Sort == Sort.Noun;
                }
            }
        }

        return hasNumber && hasNoun;
    }

    private sealed record Cue(string Phrase, Sort Sort)
    {
        /// <summary>The text begins with the phrase, whatever stands between its words that is no letter and no digit.</summary>
        public bool Begins(ReadOnlySpan<char> text)
        {
            var at = 0;
            foreach (var c in Phrase)
            {
                if (!char.IsLetterOrDigit(c))
                {
                    continue;
                }

                while (at < text.Length && !char.IsLetterOrDigit(Folding.Fold(text[at])))
                {
                    at++;
                }

                if (at == text.Length || Folding.Fold(text[at++]) != c)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
