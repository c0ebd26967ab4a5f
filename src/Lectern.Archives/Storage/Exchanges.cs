namespace Lectern.Archives.Storage;

/// <summary>Keeps questions and answers in step when a person corrects what a turn is for.</summary>
internal static class Exchanges
{
    /// <summary>The transcript with a turn of another kind.</summary>
    public static Transcript Recast(Transcript transcript, int index, TurnKind kind)
    {
        Turn[] turns = [.. transcript.Turns];
        turns[index] = turns[index] with { Kind = kind, Basis = Basis.Corrected };
        var order = turns.Select((turn, i) => (turn.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
        var id = turns[index].Id;
        var exchanges = transcript.Exchanges
            .Where(exchange => exchange.Question != id)
            .Select(exchange => exchange.WithAnswers([.. exchange.Answers.Where(answer => answer != id)]))
            .ToList();
        if (kind == TurnKind.Answer && exchanges.FindLastIndex(e => order[e.Question] < index) is var asked and >= 0)
        {
            exchanges[asked] = exchanges[asked] with { Answers = [.. exchanges[asked].Answers.Append(id).OrderBy(answer => order[answer])] };
        }
        else if (kind == TurnKind.Question)
        {
            AddQuestion(exchanges, turns, order, index);
        }

        return transcript with
        {
            Turns = turns,
            Exchanges = exchanges,
            Omissions = [.. transcript.Omissions.Where(omission => exchanges.Any(exchange => exchange.Question == omission.Question))],
        };
    }

    // The answers that follow, up to the next question, are its own from now on.
    private static void AddQuestion(List<Exchange> exchanges, Turn[] turns, Dictionary<string, int> order, int index)
    {
        var answers = turns.Skip(index + 1).TakeWhile(turn => turn.Kind != TurnKind.Question)
            .Where(turn => turn.Kind == TurnKind.Answer).Select(turn => turn.Id).ToList();
        for (var i = 0; i < exchanges.Count; i++)
        {
            exchanges[i] = exchanges[i].WithAnswers([.. exchanges[i].Answers.Except(answers)]);
        }

        var place = exchanges.FindIndex(exchange => order[exchange.Question] > index);
        exchanges.Insert(place < 0 ? exchanges.Count : place, new Exchange(turns[index].Id, answers));
    }
}
