using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Tells what each turn is for.</summary>
/// <remarks>
/// Where questions have labels, they tell. Where journalists stand under their names, a speaker who mostly asks, is not named in the head and does not
/// carry the event is taken for one. A turn of an official before the first question is a statement, after it an answer.
/// </remarks>
internal static class TurnKinds
{
    /// <summary>The kinds, a turn each.</summary>
    public static TurnKind[] Of(SourceText source, IReadOnlyList<TurnDraft> turns, IReadOnlyList<Speakers.Person?> speakers, bool usesQuestionLabels, string eventKind, LanguagePack pack)
    {
        var askers = usesQuestionLabels ? [] : Askers(source, turns, speakers, eventKind, pack);
        var kinds = new TurnKind[turns.Count];
        var asked = false;
        for (var i = 0; i < turns.Count; i++)
        {
            var label = turns[i].Label?.Anatomy.Class;
            kinds[i] = label switch
            {
                LabelClass.Question or LabelClass.Journalist => TurnKind.Question,
                LabelClass.Anonymous => usesQuestionLabels || EndsWithQuestion(source, turns[i]) ? TurnKind.Question : asked ? TurnKind.Answer : TurnKind.Statement,
                LabelClass.Moderator => TurnKind.Moderator,
                _ when speakers[i] is { } person && askers.Contains(person) => TurnKind.Question,
                _ => asked ? TurnKind.Answer : TurnKind.Statement,
            };
            asked |= kinds[i] == TurnKind.Question;
        }

        return kinds;
    }

    // Speakers who ask: most of their turns end with a question mark, and they say far less than those who carry the event.
    private static HashSet<Speakers.Person> Askers(SourceText source, IReadOnlyList<TurnDraft> turns, IReadOnlyList<Speakers.Person?> speakers, string eventKind, LanguagePack pack)
    {
        _ = pack;
        var asking = new HashSet<Speakers.Person>();
        if (eventKind is "meeting" or "speech" or "session" or "statement")
        {
            return asking;
        }

        var stats = new Dictionary<Speakers.Person, (int Turns, int Questions, int Length)>();
        for (var i = 0; i < turns.Count; i++)
        {
            if (speakers[i] is not { } person)
            {
                continue;
            }

            var (count, questions, length) = stats.GetValueOrDefault(person);
            stats[person] = (count + 1, questions + (EndsWithQuestion(source, turns[i]) ? 1 : 0), length + turns[i].Parts.Sum(p => p.Length));
        }

        if (stats.Count < 2)
        {
            return asking;
        }

        var most = stats.Values.Max(s => s.Length);
        foreach (var (person, (count, questions, length)) in stats)
        {
            if (person.IsJournalist || (questions * 2 >= count && length * 2 < most && !(person.IsFromHead && person.Role is not null)))
            {
                asking.Add(person);
            }
        }

        return asking;
    }

    private static bool EndsWithQuestion(SourceText source, TurnDraft turn)
    {
        if (turn.Parts.Count == 0)
        {
            return false;
        }

        var last = turn.Parts[^1];
        var tail = source.Text.AsSpan(Math.Max(last.Start, last.End - 160), Math.Min(160, last.Length));
        return tail.Contains('?') || tail.Contains('？');
    }
}
