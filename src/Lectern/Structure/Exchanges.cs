using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Joins questions with their answers, and finds answers that the publisher left out.</summary>
internal static class Exchanges
{
    /// <summary>The exchanges in order of the questions. Several questions in a row before one answer share it.</summary>
    public static List<Exchange> Of(SourceText source, IReadOnlyList<Turn> turns, IReadOnlyList<Speakers.Person> people, LanguagePack pack)
    {
        var replies = ReplyWords.Find(pack.Language) is { } words ? new Replies(source, turns, people, words, pack) : null;
        var exchanges = new List<Exchange>();
        var open = new List<Turn>();
        var answers = new List<Turn>();
        foreach (var turn in turns)
        {
            if (turn.Kind == TurnKind.Question)
            {
                if (answers.Count > 0)
                {
                    Close();
                }

                open.Add(turn);
            }
            else if (turn.Kind == TurnKind.Answer && open.Count > 0)
            {
                answers.Add(turn);
            }
        }

        Close();
        return exchanges;

        void Close()
        {
            string[] shared = [.. answers.Select(answer => answer.Id)];
            var isShared = open.Count > 1 && shared.Length > 0;
            Exchange[] closed = [.. open.Select(question => new Exchange(question.Id, shared) { Basis = isShared ? Basis.Inferred : Basis.Derived, Certainty = isShared ? Certainty.Doubtful : Certainty.Certain })];
            exchanges.AddRange(replies?.Tell(closed, open, answers) ?? closed);
            open.Clear();
            answers.Clear();
        }
    }

    /// <summary>Answers that are missing: an addressee who does not answer, or one after whom a speaker is said to speak and who is not heard.</summary>
    public static List<Omission> Omissions(SourceText source, IReadOnlyList<Turn> turns, IReadOnlyList<Exchange> exchanges, IReadOnlyList<Speakers.Person> people, LanguagePack pack)
    {
        if (turns.All(turn => turn.Addressees.Count == 0 && turn.Notes.Count == 0))
        {
            return []; // nobody is said to have to answer
        }

        var byId = turns.ToDictionary(t => t.Id);
        var omissions = new List<Omission>();
        foreach (var exchange in exchanges)
        {
            var question = byId[exchange.Question];
            var answers = exchange.Answers.Select(a => byId[a]).ToArray();
            var heard = answers.Select(a => a.Speaker).ToHashSet();
            var missing = new List<(string By, Evidence Evidence)>();
            missing.AddRange(question.Addressees.Select(a => (a, source.Quote("the question is put to somebody who does not answer", question.LabelSpan, ""))));
            foreach (var answer in answers)
            {
                foreach (var note in answer.Notes)
                {
                    if (NoteReading.AfterWhom(note, pack) is { } name && Speakers.Find(people, name) is { } person)
                    {
                        missing.Add((person.Id, source.Quote("an answer is said to follow another's", answer.LabelSpan, note)));
                    }
                }
            }

            omissions.AddRange(missing.Where(m => !heard.Contains(m.By)).GroupBy(m => m.By).Select(g => new Omission(exchange.Question, g.Key) { Evidence = [.. g.Select(m => m.Evidence)] }));
        }

        return omissions;
    }
}
