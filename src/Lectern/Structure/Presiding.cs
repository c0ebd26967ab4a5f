using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Finds whoever presides over a text in which nobody is known to ask: a hearing, a sitting, a court, the opening of a press conference.</summary>
/// <remarks>
/// Told from what people do in the whole text. Whoever presides opens it and calls the others: the last words of a turn name whoever speaks next, or give
/// the floor. Or all the others, several of them, speak behind nobody else. Somebody with an office who opens a meeting is left alone: they may be whom it
/// is about.
/// </remarks>
internal sealed class Presiding
{
    private const int MostTail = 200;
    private const int MostGreeting = 60;
    private const int MostMiddle = 700;
    private const int FewestTurns = 3;
    private const int FewestOthers = 3;
    private const int ShortestName = 3;
    private const int ShortestStem = 4;
    private const int ShortestOffice = 7; // "would the registrar call the case"
    private const int MostEnding = 2;
    private const int MostOffice = 3; // "the president of the committee" has no chair here

    private readonly SourceText _source;
    private readonly IReadOnlyList<TurnDraft> _turns;
    private readonly IReadOnlyList<Speakers.Person?> _speakers;
    private readonly LanguagePack _pack;

    public Presiding(SourceText source, IReadOnlyList<TurnDraft> turns, IReadOnlyList<Speakers.Person?> speakers, LanguagePack pack) =>
        (_source, _turns, _speakers, _pack) = (source, turns, speakers, pack);

    /// <summary>The word for whoever runs the event is the person's office: "Chairman Roe".</summary>
    public static bool IsOffice(Speakers.Person person) => person.Role is { } role && PlainLabels.Find(Folding.Fold(role), false) == LabelClass.Moderator;

    /// <summary>Whoever presides, or null where nobody is seen to.</summary>
    /// <param name="eventKind">The kind of the event.</param>
    public Speakers.Person? Find(string eventKind) => Caller() ?? Opener(eventKind) ?? Chair(eventKind);

    /// <summary>Words of a turn give the floor, or speak of a question.</summary>
    public bool GivesFloor(TurnDraft turn) => turn.Parts.Any(part => Folding.Fold(_source.Slice(part)) is var said
        && (_pack.FloorCalls.Any(call => Phrase.StandsIn(said, call)) || WordsOf.Text(said).Exists(word => word.Folded.Length > 3 && _pack.QuestionLabels.Contains(word.Folded))));

    // Whoever gives the floor most times they speak, between all the others: "I now give the floor to …".
    private Speakers.Person? Caller()
    {
        var turns = Enumerable.Range(0, _turns.Count).Where(i => _speakers[i] is not null).GroupBy(i => _speakers[i]!).OrderByDescending(g => g.Count()).ToArray();
        return turns.Length > 2 && turns[0].Count() >= FewestTurns && turns[1].Count() * 2 <= turns[0].Count() && turns[0].Count(i => GivesFloor(_turns[i])) * 10 >= turns[0].Count() * 6 ? turns[0].Key : null;
    }

    // Whoever speaks first, behind those whose label says that they run the event.
    private Speakers.Person? Opener(string eventKind)
    {
        var first = Enumerable.Range(0, _turns.Count).FirstOrDefault(i => _turns[i].Label?.Anatomy.Class != LabelClass.Moderator);
        if (eventKind is "meeting" or "speech" or "statement" || _turns.Count < 2 || _speakers[first] is not { IsJournalist: false } person || (!IsOffice(person) && (person.IsFromHead || (person.Role is not null && eventKind != "press conference"))))
        {
            return null;
        }

        int[] own = [.. Enumerable.Range(0, _turns.Count).Where(i => _speakers[i] == person)];
        int[] followed = [.. own.Where(i => i + 1 < _turns.Count && _speakers[i + 1] is { } next && next != person)];
        // A spokesman by office must do more than others: each time they stop, their last words name whoever speaks next.
        var calls = followed.Count(i => CallsNext(i) || (EndsGivingFloor(i) && (person.Role is null || IsOffice(person))));
        if (person.Role is not null && !IsOffice(person) && calls < followed.Length)
        {
            return null;
        }

        if (calls == 0 || own.Any(Answers) || own.Select(i => LengthOf(_turns[i])).Order().ElementAt(own.Length / 2) > MostMiddle)
        {
            return null;
        }

        // "Thank you, Madam Speaker." calls nobody: whoever speaks more often than the caller may have the chair.
        var isOften = own.Length >= FewestTurns && _speakers.OfType<Speakers.Person>().CountBy(speaker => speaker).All(count => count.Value <= own.Length);
        var isCaller = calls * 2 >= followed.Length && (isOften || IsOffice(person) || (eventKind is "press conference" or "briefing" && Greets(first)));
        return isCaller || (calls * 3 >= followed.Length && own.Length >= FewestTurns && StandsBetweenAll(person)) ? person : null;
    }

    /// <summary>In a chamber, whoever takes the chair from whom it has: "Vice-President Roe".</summary>
    /// <param name="eventKind">The kind of the event.</param>
    public IEnumerable<Speakers.Person> OthersInChair(string eventKind) => eventKind is not ("session" or "debate") ? []
        : _speakers.OfType<Speakers.Person>().Distinct().Where(person => person.Role is { } office && WordsOf.Text(office) is [var first, ..] and { Count: <= MostOffice } words && (InChair(first) || (words.Count > 1 && InChair(words[^1]))));

    /// <summary>A chamber or a council sits: whoever has the chair is heard first, under the office alone. Members ask there in the middle of what they say.</summary>
    /// <param name="eventKind">The kind of the event.</param>
    public bool IsChamber(string eventKind) => eventKind is "session" or "debate" or "meeting" or "hearing" or "transcript" && _turns.Count > 0 && _turns[0].Label?.Anatomy.Class == LabelClass.Role && Chair(eventKind) is not null;

    private static bool InChair(Word word) => LabelWords.Elsewhere.ChairOffices.Contains(word.Folded);

    // "The President", "BAŞKAN": whoever is heard first under the office of a chair, between several others who say more, and calls one of them at the least.
    private Speakers.Person? Chair(string eventKind)
    {
        if (eventKind is "interview" or "speech" or "statement" or "remarks" || _turns.Count <= FewestTurns || _speakers[0] is not { IsJournalist: false } person || _turns[0].Label?.Anatomy is not { Role: { } office, Class: LabelClass.Role or LabelClass.RoleAndName }
            || _speakers.OfType<Speakers.Person>().Distinct().Count() <= 2 || !WordsOf.Text(office).Exists(InChair))
        {
            return null;
        }

        int[] own = [.. Enumerable.Range(0, _turns.Count).Where(i => _speakers[i] == person)];
        return own.Length > 1 && own.Sum(i => LengthOf(_turns[i])) * 2 <= _turns.Sum(LengthOf) && own.Select(i => LengthOf(_turns[i])).Order().ElementAt(own.Length / 2) <= MostMiddle
            && !own.Any(Answers) && own.Any(i => CallsNext(i) || GivesFloor(_turns[i])) ? person : null;
    }

    /// <summary>The last words of a turn name whoever speaks next: "… Mr. Roe, please."</summary>
    /// <param name="turn">Which turn.</param>
    public bool CallsNext(int turn)
    {
        if (turn + 1 >= _turns.Count || _turns[turn].Parts.Count == 0 || _speakers[turn + 1] is not { } next || next == _speakers[turn])
        {
            return false;
        }

        var said = WordsOf.Text(Tail(turn));
        return WordsOf.Text(next.Name).Where(w => w.Folded.Length >= ShortestName && w.IsNameLike && !_pack.FunctionWords.Contains(w.Folded)).Any(name => said.Exists(w => IsForm(w, name.Folded)));
    }

    // Behind a name may stand the ending of its case: "Petra Roeho".
    private static bool IsForm(Word word, string name) => word.Folded == name ? word.IsCapitalised || name.Length >= ShortestOffice
        : word.IsCapitalised && Math.Abs(word.Folded.Length - name.Length) <= MostEnding && Math.Max(ShortestStem, name.Length - MostEnding) is var stem
            && stem <= Math.Min(name.Length, word.Folded.Length) && string.CompareOrdinal(word.Folded, 0, name, 0, stem) == 0;

    private bool Answers(int turn) => turn > 0 && _turns[turn - 1].Label?.Anatomy.Class is LabelClass.Question or LabelClass.Journalist;

    private bool EndsGivingFloor(int turn) => _turns[turn].Parts.Count > 0 && Folding.Fold(Tail(turn)) is var said && _pack.FloorCalls.Any(call => Phrase.StandsIn(said, call));

    private bool Greets(int turn) => _turns[turn].Parts.Count > 0 && _turns[turn].Parts[0] is var part
        && Folding.Fold(_source.Text.AsSpan(part.Start, Math.Min(part.Length, MostGreeting))) is var said && _pack.Salutations.Any(s => Phrase.StandsIn(said, s));

    // Several others, and each of their turns stands behind one of whoever presides.
    private bool StandsBetweenAll(Speakers.Person person)
    {
        var others = new HashSet<Speakers.Person>();
        for (var i = 0; i < _turns.Count; i++)
        {
            if (_speakers[i] is not { } speaker || speaker == person)
            {
                continue;
            }

            if (i > 0 && _speakers[i - 1] != person && _speakers[i - 1] != speaker)
            {
                return false;
            }

            others.Add(speaker);
        }

        return others.Count >= FewestOthers;
    }

    // Of numbered lines each is a part of its own.
    private string Tail(int turn)
    {
        var tail = "";
        for (var i = _turns[turn].Parts.Count - 1; i >= 0 && tail.Length < MostTail; i--)
        {
            var part = _turns[turn].Parts[i];
            tail = $"{_source.Text[Math.Max(part.Start, part.End - MostTail + tail.Length)..part.End]} {tail}";
        }

        return tail;
    }

    private static int LengthOf(TurnDraft turn) => turn.Parts.Sum(part => part.Length);
}
