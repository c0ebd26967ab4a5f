using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Tells what the words say of questions and their answers beyond their order: which part is put to whom, and which answer answers which.</summary>
/// <remarks>Looks only where several may be meant: several questions, several people who may answer. Where nothing tells, nothing is told.</remarks>
internal sealed class Replies
{
    // So much of a sentence holds "Coming back now to the second part of your question".
    private const int MostOfBeginning = 160;
    private const int MostBeforeName = 60;
    private const int MostWordsBeforeName = 4;

    private readonly SourceText _source;
    private readonly LanguagePack _pack;
    private readonly ReplyWords _words;
    private readonly AskedParts _asked;
    private readonly Dictionary<string, Speakers.Person> _people;
    private readonly HashSet<string> _heard;
    private readonly Dictionary<string, List<Cue>> _cues = new(StringComparer.Ordinal);

    public Replies(SourceText source, IReadOnlyList<Turn> turns, IReadOnlyList<Speakers.Person> people, ReplyWords words, LanguagePack pack)
    {
        (_source, _words, _pack) = (source, words, pack);
        _people = people.ToDictionary(p => p.Id, StringComparer.Ordinal);
        _heard = turns.Where(t => t.Kind is TurnKind.Answer or TurnKind.Statement && t.Speaker is not null).Select(t => t.Speaker!).ToHashSet(StringComparer.Ordinal);
        var askers = turns.Where(t => t.Kind == TurnKind.Question && t.Speaker is not null).Select(t => t.Speaker!).ToHashSet(StringComparer.Ordinal);
        Speakers.Person[] officials = [.. people.Where(p => !p.IsJournalist && !askers.Contains(p.Id) && (_heard.Contains(p.Id) || (p.IsFromHead && p.Role is not null)))];
        _asked = new AskedParts(source, new SpokenAddressees(officials, words, pack), words, pack);
    }

    // "As for your second question": which, where it stands, and up to where it may be answered.
    private sealed record Cue(Turn Answer, int Number, SourceSpan Span, Evidence Evidence);

    /// <summary>The exchanges that share these answers, with what their words tell.</summary>
    public Exchange[] Tell(IReadOnlyList<Exchange> exchanges, IReadOnlyList<Turn> questions, IReadOnlyList<Turn> answers)
    {
        Exchange[] told = [.. exchanges.Select((exchange, i) => exchange with { Asked = _asked.Of(questions[i]) })];
        if (answers.Count == 0)
        {
            return told;
        }

        Cue[] cues = told.Length > 1 || told[0].Asked.Count > 1 || questions[0].Asks.Count > 1 ? [.. answers.SelectMany(Cues)] : [];
        var numbered = Numbered(told, questions, cues);
        for (var i = 0; i < told.Length; i++)
        {
            var replies = numbered[i];
            if (replies.Count == 0)
            {
                replies.AddRange(Counted(told[i], answers));
            }

            replies.AddRange(ByAddressee(told[i], questions[i], answers).Where(reply => !replies.Any(r => r.Answer == reply.Answer && r.Parts.Any(reply.Parts.Contains))));
            if (told.Length > 1 && replies.Count == 0)
            {
                replies.AddRange(ByName(questions, i, answers));
            }

            var all = told.Length > 1 ? cues.FirstOrDefault(cue => cue.Number == NumberOfQuestion.All) : null;
            if (replies.Count > 0)
            {
                var order = answers.Select((answer, at) => (answer.Id, at)).ToDictionary(p => p.Id, p => p.at, StringComparer.Ordinal);
                told[i] = told[i] with { Replies = [.. replies.OrderBy(r => order[r.Answer]).ThenBy(r => r.Span.Start)] };
            }

            if (all is not null)
            {
                told[i] = told[i] with { Basis = Basis.Stated, Certainty = Certainty.Certain };
            }
        }

        return told;
    }

    // "On your second question": of the one turn that asks, its second part; of several turns, the second turn where none has parts.
    private static List<AnswerLink>[] Numbered(Exchange[] told, IReadOnlyList<Turn> questions, Cue[] cues)
    {
        List<AnswerLink>[] replies = [.. told.Select(_ => new List<AnswerLink>())];
        if (cues.Length == 0)
        {
            return replies;
        }

        var withParts = Enumerable.Range(0, told.Length).Where(i => told[i].Asked.Count > 1).ToArray();
        if (told.Length == 1 && withParts.Length == 0 && questions[0].Asks.Count > 1)
        {
            withParts = [0];
            told[0] = told[0] with { Asked = AskedParts.OfSentences(questions[0]) };
        }

        foreach (var cue in cues)
        {
            if (cue.Number == NumberOfQuestion.All && told.Length > 1)
            {
                for (var i = 0; i < told.Length; i++)
                {
                    replies[i].Add(Link(cue, [], Basis.Stated, Certainty.Certain));
                }
            }
            else if (withParts.Length == 1)
            {
                var parts = told[withParts[0]].Asked;
                var isSure = told.Length == 1 && parts.All(part => part.Basis != Basis.Inferred) && cue.Answer.Certainty == Certainty.Certain;
                if (Parts(cue.Number, parts.Count) is { Count: > 0 } meant)
                {
                    replies[withParts[0]].Add(Link(cue, meant, isSure ? Basis.Stated : Basis.Inferred, isSure ? Certainty.Certain : Certainty.Doubtful));
                }
            }
            else if (withParts.Length == 0 && told.Length > 1 && Parts(cue.Number, told.Length) is [var which])
            {
                replies[which - 1].Add(Link(cue, [], Basis.Inferred, Certainty.Doubtful));
            }
        }

        // What was split only because an answer counts is kept only where the count fits.
        if (told.Length == 1 && told[0].Asked is [{ Basis: Basis.Inferred }, ..] && replies[0].Count == 0)
        {
            told[0] = told[0] with { Asked = [] };
        }

        return replies;
    }

    private static IReadOnlyList<int> Parts(int number, int count) => number switch
    {
        NumberOfQuestion.All => [.. Enumerable.Range(1, count)],
        NumberOfQuestion.Last => [count],
        > 0 when number <= count => [number],
        _ => [],
    };

    private static AnswerLink Link(Cue cue, IReadOnlyList<int> parts, Basis basis, Certainty certainty) =>
        new(cue.Answer.Id, cue.Span) { Parts = parts, Basis = basis, Certainty = certainty, Evidence = [cue.Evidence] };

    // "First, …  Second, …" in one answer to as many numbered questions.
    private IEnumerable<AnswerLink> Counted(Exchange exchange, IReadOnlyList<Turn> answers)
    {
        if (exchange.Asked.Count < 2 || exchange.Asked.Any(part => part.Basis == Basis.Inferred))
        {
            return [];
        }

        foreach (var answer in answers)
        {
            var counted = Beginnings(answer, (words, sentence) => NumberOfQuestion.AfterLead(words, 0, _words) is var start && start < words.Count && NumberOfQuestion.Enumerator(words, start, _words) is var (number, to)
                ? new Cue(answer, number, sentence, _source.Quote("the answer counts as the question did", new SourceSpan(sentence.Start + words[start].Start, sentence.Start + words[to - 1].End)))
                : null);
            if (exchange.Asked.All(part => part.To.Count == 0 || part.To[0] == answer.Speaker) && counted.Select(cue => cue.Number).SequenceEqual(Enumerable.Range(1, exchange.Asked.Count)))
            {
                return counted.Select(cue => Link(cue, [cue.Number], Basis.Inferred, Certainty.Doubtful));
            }
        }

        return [];
    }

    // What is put to somebody is answered by them; or by somebody else, if they say nothing.
    private IEnumerable<AnswerLink> ByAddressee(Exchange exchange, Turn question, IReadOnlyList<Turn> answers)
    {
        for (var i = 0; i < exchange.Asked.Count; i++)
        {
            if (exchange.Asked[i] is not { To: [var asked] } part)
            {
                continue;
            }

            var own = answers.Where(answer => answer.Speaker == asked).ToArray();
            var first = Array.Find(own, answer => !OnlyAsks(answer));
            foreach (var answer in own)
            {
                var certainty = answer == first ? Worse(part.Certainty, answer.Certainty) : Certainty.Doubtful; // what they say later may answer others
                yield return new AnswerLink(answer.Id, answer.Span) { Parts = [i + 1], Basis = part.Basis == Basis.Inferred ? Basis.Inferred : Basis.Derived, Certainty = certainty, Evidence = part.Evidence };
            }

            // Who is only called by name may be spoken of.
            if (own.Length == 0 && exchange.Asked.Count == 1 && part.Certainty == Certainty.Certain && Substitute(answers, asked) is { } other)
            {
                var isSure = part.Evidence.Any(evidence => evidence.Rule == AskedParts.IsPutTo);
                yield return new AnswerLink(other.Id, other.Span) { Parts = [1], InsteadOf = [asked], Basis = Basis.Derived, Certainty = isSure ? other.Certainty : Certainty.Doubtful, Evidence = part.Evidence };
            }
        }

        // A label that puts the question to one person: their answer may have been left out as well.
        if (exchange.Asked.Count == 0 && question is { Addressees: [var addressee], LabelSpan: { } label } && answers.All(answer => answer.Speaker != addressee) && Substitute(answers, addressee) is { } stranger)
        {
            yield return new AnswerLink(stranger.Id, stranger.Span) { InsteadOf = [addressee], Basis = Basis.Inferred, Certainty = Certainty.Doubtful, Evidence = [_source.Quote("the question is put to somebody who does not answer", label)] };
        }
    }

    // "Shall our guest begin?"
    private bool OnlyAsks(Turn answer) => answer.Parts is [{ Length: < MostOfBeginning } only] && _source.Slice(only).TrimEnd() is [.., '?'];

    // Only between two who are both named and heard: "PM" may be the very person who was asked.
    private Turn? Substitute(IReadOnlyList<Turn> answers, string asked) =>
        answers[0] is { Speaker: { } by } first && _heard.Contains(asked) && !_people[asked].IsRoleOnly && !_people[by].IsRoleOnly && !answers.Any(answer => answer.Notes.Any(note => NoteReading.AfterWhom(note, _pack) is not null)) ? first : null;

    private static Certainty Worse(Certainty one, Certainty other) => one == Certainty.Doubtful ? one : other;

    // Of several who asked, the answer begins with the name of one.
    private IEnumerable<AnswerLink> ByName(IReadOnlyList<Turn> questions, int which, IReadOnlyList<Turn> answers)
    {
        var askers = questions.Select(question => question.Speaker is { } id ? _people[id] : null).ToArray();
        if (askers[which] is not { } asker || _heard.Contains(asker.Id) || askers.Count(a => a == asker) > 1)
        {
            yield break;
        }

        foreach (var answer in answers)
        {
            var begins = new SourceSpan(answer.Parts[0].Start, Math.Min(answer.Parts[0].End, answer.Parts[0].Start + MostBeforeName));
            var said = SpokenWords.Of(_source[begins]).Take(MostWordsBeforeName).Where(word => word is { IsCapitalised: true, IsBreak: true }).ToArray();
            if (Called(said, asker) is var at and >= 0 && !askers.Any(other => other is not null && other != asker && Called(said, other) >= 0))
            {
                var name = new SourceSpan(begins.Start + said[at].Start, begins.Start + said[at].End);
                yield return new AnswerLink(answer.Id, answer.Span) { Basis = Basis.Inferred, Certainty = Certainty.Doubtful, Evidence = [_source.Quote("the answer begins with the name of whoever asked", name)] };
            }
        }
    }

    private static int Called(Word[] said, Speakers.Person person) => person.Parsed is not { } name ? -1
        : Array.FindIndex(said, word => word.Folded.Length > 2 && (PlainName.SameWord(word.Folded, name.Surname) || name.Given.Any(given => given == word.Folded)));

    private List<Cue> Cues(Turn answer)
    {
        if (!_cues.TryGetValue(answer.Id, out var cues))
        {
            _cues[answer.Id] = cues = Beginnings(answer, (words, sentence) => _source.Slice(sentence).TrimEnd() is not [.., '?'] && NumberOfQuestion.Answered(words, _words) is { Number: not 0 } cue
                ? new Cue(answer, cue.Number, sentence, _source.Quote("the answer says what it answers", new SourceSpan(sentence.Start + words[cue.From].Start, sentence.Start + words[cue.To - 1].End)))
                : null);
        }

        return cues;
    }

    // The sentences of an answer that begin in some way, each with all that follows up to the next.
    private List<Cue> Beginnings(Turn answer, Func<List<Word>, SourceSpan, Cue?> read)
    {
        var cues = new List<Cue>();
        var last = -1;
        foreach (var sentence in answer.Parts.SelectMany(part => Sentences.Of(_source.Text, part)))
        {
            var words = SpokenWords.Of(_source.Text.Substring(sentence.Start, Math.Min(sentence.Length, MostOfBeginning)));
            if (read(words, sentence) is { } cue)
            {
                cues.Add(cue);
                last = cues.Count - 1;
            }
            else if (last >= 0)
            {
                cues[last] = cues[last] with { Span = new SourceSpan(cues[last].Span.Start, sentence.End) };
            }
        }

        return cues;
    }
}
