namespace Lectern.Structure;

/// <summary>Mends the kinds of a debate that one host runs and asks in: what candidates say to each other answers no question.</summary>
/// <remarks>
/// Only where they do talk to each other: one speaks, another, and the first again, with no word of the host between. Of the host's turns, few words that
/// ask nothing and call whoever speaks next only give the floor.
/// </remarks>
internal static class CrossTalk
{
    private const int MostCall = 80;

    /// <summary>Changes the kinds in place.</summary>
    /// <param name="source">The text.</param>
    /// <param name="turns">Its turns.</param>
    /// <param name="speakers">Who speaks, a turn each.</param>
    /// <param name="kinds">What each turn is for.</param>
    /// <param name="host">Whoever runs the debate and asks.</param>
    /// <param name="presiding">What is known of calls.</param>
    public static void Read(SourceText source, IReadOnlyList<TurnDraft> turns, IReadOnlyList<Speakers.Person?> speakers, (TurnKind Kind, string Why)[] kinds, Speakers.Person host, Presiding presiding)
    {
        var talkToEachOther = false;
        for (var i = 2; i < kinds.Length && !talkToEachOther; i++)
        {
            talkToEachOther = IsRetort(speakers, kinds, i, host) && IsRetort(speakers, kinds, i - 1, host) && speakers[i] == speakers[i - 2];
        }

        for (var i = kinds.Length - 1; i > 0; i--)
        {
            if (talkToEachOther && IsRetort(speakers, kinds, i, host))
            {
                kinds[i] = (TurnKind.Statement, "said to another candidate, not to whoever asks");
            }
            else if (kinds[i].Kind == TurnKind.Question && speakers[i] == host && turns[i].Parts.Sum(part => part.Length) <= MostCall && presiding.CallsNext(i)
                && turns[i].Parts.All(part => !source.Slice(part).ContainsAny('?', '？', '؟')))
            {
                kinds[i] = (TurnKind.Moderator, "calls whoever speaks next, and asks nothing");
            }
        }
    }

    private static bool IsRetort(IReadOnlyList<Speakers.Person?> speakers, (TurnKind Kind, string Why)[] kinds, int turn, Speakers.Person host) =>
        kinds[turn].Kind == TurnKind.Answer && kinds[turn - 1].Kind == TurnKind.Answer && speakers[turn] is { } speaker && speaker != host && speakers[turn - 1] is { } before && before != speaker;
}
