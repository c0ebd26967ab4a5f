namespace Lectern.Structure;

/// <summary>Tells which of two people who take turns asks.</summary>
internal static class Interviewer
{
    private const int FewestTurns = 3;
    private const int FewestQuestions = 2;
    private const int MostOfGuest = 4;

    /// <summary>The one who asks, or null where there are more than two, or it cannot be told.</summary>
    /// <param name="habits">How each of them speaks, in the order in which they were heard.</param>
    /// <param name="eventKind">The kind of the event.</param>
    public static Speakers.Person? Find(Dictionary<Speakers.Person, SpeakingHabit> habits, string eventKind) =>
        habits.Count != 2 ? null : Presiding(habits) ?? WithoutOffice(habits) ?? (eventKind == "debate" ? null : WhoeverAsks(habits));

    // "Jane Roe, Host", alone with a guest.
    private static Speakers.Person? Presiding(Dictionary<Speakers.Person, SpeakingHabit> habits) =>
        habits.Keys.Where(p => p.Role is { } role && PlainLabels.Find(Folding.Fold(role), false) == LabelClass.Moderator).ToArray() is [var host] && habits[host] is { Questions: > 0, Turns: >= FewestTurns } ? host : null;

    // One with an office and one without: the one without asks, if only now and then with a question mark.
    private static Speakers.Person? WithoutOffice(Dictionary<Speakers.Person, SpeakingHabit> habits)
    {
        var (host, guest) = habits.Keys.First() is { Role: null, IsFromHead: false } first ? (first, habits.Keys.Last()) : (habits.Keys.Last(), habits.Keys.First());
        return host is { Role: null, IsFromHead: false } && (guest.Role is not null || guest.IsFromHead) && habits[host].Turns >= FewestTurns && habits[host].Questions > 0
            && (habits[host].Length < habits[guest].Length || (habits[guest].Questions == 0 && habits[host].Questions > 1)) ? host : null;
    }

    // One asks most of the time and the other next to never, whoever they are and whoever says more.
    private static Speakers.Person? WhoeverAsks(Dictionary<Speakers.Person, SpeakingHabit> habits)
    {
        var ((host, asking), (_, answering)) = habits.First() is var one && habits.Last() is var other && one.Value.Questions > other.Value.Questions ? (one, other) : (habits.Last(), habits.First());
        return asking.Questions >= FewestQuestions && asking.Questions * 2 >= asking.Turns && answering.Questions * MostOfGuest <= asking.Questions && answering.Turns >= FewestQuestions ? host : null;
    }
}
