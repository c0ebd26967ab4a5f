using System.Buffers;
using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Splits what a turn asks into its questions, where words number them, put them to different people, or read them out for different people.</summary>
internal sealed class AskedParts(SourceText source, SpokenAddressees addressees, ReplyWords words, LanguagePack pack)
{
    /// <summary>The rule by which words put a question to somebody ("for Minister Roe:"), and do not only call them.</summary>
    public const string IsPutTo = "a question is put to somebody";

    private const int MostOfAsker = 80;
    private const int MostOfCall = 120;

    // What goes on longer without a full stop is no sentence; only its beginning is looked at.
    private const int MostOfSentence = 4000;

    private static readonly SearchValues<char> EndsOfName = SearchValues.Create(":.;,?!");

    /// <summary>The parts, in order; empty where it is one question that names nobody.</summary>
    public IReadOnlyList<AskedPart> Of(Turn turn)
    {
        SourceSpan[] sentences = turn.Parts is [var only] ? [.. Sentences.Of(source.Text, only)] : [.. turn.Parts.SelectMany(part => Sentences.Of(source.Text, part))];
        var lengths = Array.ConvertAll(sentences, LengthToRead);
        if (!lengths.AsSpan().ContainsAnyExcept(0))
        {
            return []; // most turns ask, and no more
        }

        var parts = new List<Part>();
        Part? current = null;
        var announced = 0;
        var since = 0;
        SourceSpan announcing = default;
        for (var i = 0; i < sentences.Length; i++)
        {
            var sentence = sentences[i];
            List<Word> said = lengths[i] > 0 ? SpokenWords.Of(source.Text.Substring(sentence.Start, lengths[i])) : [];
            var asks = IsQuestion(sentence) && !addressees.IsCallAlone(said);
            var number = NumberOfQuestion.Asked(said, words);
            var to = addressees.Find(said);
            var from = Asker(sentence, said);
            since += announced > 0 ? 1 : 0;
            if (announced == 0 && parts.Count == 0 && NumberOfQuestion.Announced(said, words) is var count and > 1)
            {
                (announced, announcing) = (count, sentence);
            }

            if (Begins(current, number.Number, to is { } called && (asks || !called.IsCalled || called.Person is not null) ? called : null, from is not null))
            {
                if (current is { Number: 0 })
                {
                    current.Number = 1;
                }

                current = new Part(sentence) { Number = number.Number > 0 ? number.Number : (current?.Number ?? 0) + 1 };
                parts.Add(current);
            }
            else if (current is null && asks)
            {
                current = new Part(sentence);
                parts.Add(current);
            }

            if (current is null)
            {
                continue;
            }

            current.End = sentence.End;
            current.Asks |= asks;
            if (number.Number != 0)
            {
                current.Number = Math.Max(current.Number, number.Number);
                current.Evidence.Add(Quote("a question is numbered", sentence, said, number.From, number.To));
            }

            // A name between commas in a sentence that does not ask may be spoken of: it never takes the place of another.
            if (to is ({ } person, var isCalled, var first, var last) && !(isCalled && said.Any(w => words.Thanks.Contains(w.Folded))) && (current.To is null || !isCalled || asks))
            {
                current.IsToDoubtful = isCalled && !asks;
                current.To = person;
                current.Evidence.Add(Quote(isCalled ? "somebody is called by name or office" : IsPutTo, sentence, said, first, last));
            }

            if (from is var (asker, evidence))
            {
                current.From = asker;
                current.Evidence.Add(evidence);
            }
        }

        if (parts.Count < 2 && announced > 1 && announced == turn.Asks.Count)
        {
            // Between the questions another may be put in other words.
            var certainty = since == announced ? Certainty.Certain : Certainty.Doubtful;
            return [.. turn.Asks.Select(ask => new AskedPart(ask) { Basis = Basis.Derived, Certainty = certainty, Evidence = [source.Quote("the number of questions is told", announcing)] })];
        }

        parts.RemoveAll(part => !part.Asks && part.Evidence.Count == 0);
        return parts.Count > 1 || (parts.Count == 1 && parts[0] is { From: not null } or { To: not null, IsToDoubtful: false }) ? [.. parts.Select(Asked)] : [];
    }

    /// <summary>Each sentence that asks as a part of its own, for an answer that counts them though nobody did.</summary>
    public static IReadOnlyList<AskedPart> OfSentences(Turn turn) =>
        [.. turn.Asks.Select(ask => new AskedPart(ask) { Basis = Basis.Inferred, Certainty = Certainty.Doubtful })];

    private static AskedPart Asked(Part part) => new(new SourceSpan(part.Start, part.End))
    {
        To = part.To is { } person ? [person.Id] : [],
        From = part.From,
        Basis = part.IsToDoubtful ? Basis.Inferred : part.Evidence.Count > 0 ? Basis.Stated : Basis.Derived,
        Certainty = part.IsToDoubtful ? Certainty.Doubtful : Certainty.Certain,
        Evidence = part.Evidence,
    };

    private static bool Begins(Part? current, int number, (Speakers.Person? Person, bool IsCalled, int From, int To)? to, bool isReadOut)
    {
        if (current is null)
        {
            return number != 0 || to is not null || isReadOut;
        }

        // "That was my first question." looks back; a second one begins where the first has asked.
        var isNext = number == NumberOfQuestion.Next || number == NumberOfQuestion.Last ? current.Asks : number > 1 && (number == Math.Max(1, current.Number) + 1 || (number > current.Number && current.Asks));
        return isNext || (current.Asks && ((to is { } called && called.Person != current.To) || isReadOut));
    }

    // Where no word of it tells anything, only its beginning may, by calling somebody; and that only where several may be called.
    private int LengthToRead(SourceSpan sentence)
    {
        var length = Math.Min(sentence.Length, MostOfSentence);
        var text = source.Text.AsSpan(sentence.Start, length);
        return words.MayStandIn(text) ? length : addressees.MayCall(text) ? Math.Min(length, MostOfCall) : 0;
    }

    private bool IsQuestion(SourceSpan sentence) => source.Slice(sentence).TrimEnd("\"”»’)）」 ") is [.., '?' or '？' or '؟'];

    // "The next question is from Ada Berg of Bay TV.", "Lev Korn of Coast News asks: …"
    private (string Name, Evidence Evidence)? Asker(SourceSpan sentence, List<Word> said)
    {
        for (var i = 0; i < said.Count; i++)
        {
            if (Phrase.Longest(said, i, words.From) is var count and > 0 && i + count < said.Count && said[i + count].IsCapitalised && !said[i + count - 1].IsBreak)
            {
                var start = sentence.Start + said[i + count].Start;
                var rest = source.Text.AsSpan(start, Math.Min(MostOfAsker, sentence.End - start));
                var end = rest.IndexOfAny(EndsOfName);
                return end > 1 ? (rest[..end].ToString().Trim(), Quote("a question is read out for somebody", sentence, said, i, i + count)) : null;
            }

            if (i > 1 && Phrase.Longest(said, i, words.Asks) is var asks and > 0 && said[i + asks - 1].IsBreak && said[0].IsCapitalised && said[i - 1].IsCapitalised && !pack.FunctionWords.Contains(said[0].Folded))
            {
                return (source[new SourceSpan(sentence.Start + said[0].Start, sentence.Start + said[i - 1].End)], Quote("a question is read out for somebody", sentence, said, 0, i + asks));
            }
        }

        return null;
    }

    private Evidence Quote(string rule, SourceSpan sentence, List<Word> said, int from, int to) =>
        source.Quote(rule, new SourceSpan(sentence.Start + said[from].Start, sentence.Start + said[to - 1].End));

    private sealed class Part(SourceSpan sentence)
    {
        public int Start { get; } = sentence.Start;

        public int End { get; set; } = sentence.End;

        public int Number { get; set; }

        public bool Asks { get; set; }

        public Speakers.Person? To { get; set; }

        public bool IsToDoubtful { get; set; }

        public string? From { get; set; }

        public List<Evidence> Evidence { get; } = [];
    }
}
