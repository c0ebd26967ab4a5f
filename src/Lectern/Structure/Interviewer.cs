namespace Lectern.Structure;

/// <summary>Tells which of two people who take turns asks, and which of several ask one guest.</summary>
internal static class Interviewer
{
    private const int FewestTurns = 3;
    private const int FewestQuestions = 2;
    private const int MostOfGuest = 4;
    private const int FewestOfHost = 3;
    private const int MostOnStage = 12;

    /// <summary>Those who ask; none where it cannot be told.</summary>
    /// <param name="habits">How each of them speaks, in the order in which they were heard.</param>
    /// <param name="eventKind">The kind of the event.</param>
    /// <param name="known">Those of whom it is told already.</param>
    public static IEnumerable<Speakers.Person> Find(Dictionary<Speakers.Person, SpeakingHabit> habits, string eventKind, HashSet<Speakers.Person> known) =>
        habits.Count == 2 && known.Count == 0 ? OfTwo(habits, eventKind) is { } asks ? [asks] : []
        : eventKind == "interview" && GuestOfSeveral(habits) is { } guest && !known.Contains(guest) ? habits.Keys.Where(p => p != guest)
        : [];

    /// <summary>Whoever speaks first, and puts most of the questions that are put, to several who ask next to nothing: the host of a debate, however long the rules were that they read out.</summary>
    /// <param name="habits">How each of them speaks, in the order in which they were heard.</param>
    public static Speakers.Person? HostOfSeveral(Dictionary<Speakers.Person, SpeakingHabit> habits)
    {
        if (habits.Count is < 3 or > MostOnStage)
        {
            return null;
        }

        var (host, habit) = habits.First();
        var others = habits.Where(h => h.Key != host).Select(h => h.Value).ToArray();
        return habit.Questions >= FewestOfHost && habit.Questions * 3 >= habit.Turns && habit.Questions > others.Sum(h => h.Questions) && others.All(h => h.Questions * 3 <= Math.Max(h.Turns, 3)) && others.Sum(h => h.Length) > habit.Length - habit.Lengths[0] && others.Count(h => h.Turns > 1) > 1 ? host : null;
    }

    private static Speakers.Person? OfTwo(Dictionary<Speakers.Person, SpeakingHabit> habits, string eventKind) =>
        Presiding(habits) ?? WithoutOffice(habits) ?? (eventKind == "debate" ? null : WhoeverAsks(habits));

    // Several interviewers ask in turn: half of all turns are the guest's and most of the words, and questions come from the others.
    private static Speakers.Person? GuestOfSeveral(Dictionary<Speakers.Person, SpeakingHabit> habits)
    {
        var (guest, habit) = habits.MaxBy(h => h.Value.Length);
        var (turns, words) = (habits.Values.Sum(h => h.Turns), habits.Values.Sum(h => h.Length));
        var asked = habits.Values.Sum(h => h.Questions) - habit.Questions;
        return habits.Count > 2 && Math.Abs(turns - (habit.Turns * 2)) <= Math.Max(2, turns / 5) && habit.Length * 5 > words * 2 && habit.Questions * MostOfGuest <= habit.Turns && asked >= FewestQuestions ? guest : null;
    }

    // "Jane Roe, Host", alone with a guest.
    private static Speakers.Person? Presiding(Dictionary<Speakers.Person, SpeakingHabit> habits) =>
        habits.Keys.Where(Structure.Presiding.IsOffice).ToArray() is [var host] && habits[host] is { Questions: > 0, Turns: >= FewestTurns } ? host : null;

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
        if (host.Role is null && asking.Questions == asking.Turns && answering.Questions == 0 && asking.Turns == answering.Turns)
        {
            return host; // one asks each time, and the other answers each time
        }

        return asking.Questions >= FewestQuestions && asking.Questions * 2 >= asking.Turns && answering.Questions * MostOfGuest <= asking.Questions && answering.Turns >= FewestQuestions ? host : null;
    }
}
