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
    private const int MostEnding = 2;

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
    public Speakers.Person? Find(string eventKind)
    {
        var first = Enumerable.Range(0, _turns.Count).FirstOrDefault(i => _turns[i].Label?.Anatomy.Class != LabelClass.Moderator);
        if (eventKind is "meeting" or "speech" or "statement" || _turns.Count < 2 || _speakers[first] is not { IsJournalist: false } person || (!IsOffice(person) && (person.IsFromHead || person.Role is not null)))
        {
            return null;
        }

        int[] own = [.. Enumerable.Range(0, _turns.Count).Where(i => _speakers[i] == person)];
        int[] followed = [.. own.Where(i => i + 1 < _turns.Count && _speakers[i + 1] is { } next && next != person)];
        var calls = followed.Count(i => CallsNext(i) || GivesFloor(i));
        if (calls == 0 || own.Select(i => LengthOf(_turns[i])).Order().ElementAt(own.Length / 2) > MostMiddle)
        {
            return null;
        }

        var isCaller = calls * 2 >= followed.Length && (own.Length >= FewestTurns || IsOffice(person) || (Greets(first) && eventKind != "session"));
        return isCaller || (calls * 3 >= followed.Length && own.Length >= FewestTurns && StandsBetweenAll(person)) ? person : null;
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
        return WordsOf.Text(next.Name).Where(w => w.Folded.Length >= ShortestName).Any(name => said.Exists(w => IsForm(w, name.Folded, next.IsRoleOnly)));
    }

    // Behind a name may stand the ending of its case: "Petra Roeho".
    private static bool IsForm(Word word, string name, bool isRole) => word.Folded == name ? isRole || word.IsCapitalised || name.Length > MostEnding * ShortestName
        : word.IsCapitalised && Math.Abs(word.Folded.Length - name.Length) <= MostEnding && Math.Max(ShortestStem, name.Length - MostEnding) is var stem
            && stem <= Math.Min(name.Length, word.Folded.Length) && string.CompareOrdinal(word.Folded, 0, name, 0, stem) == 0;

    private bool GivesFloor(int turn) => _turns[turn].Parts.Count > 0 && Folding.Fold(Tail(turn)) is var said && _pack.FloorCalls.Any(call => Phrase.StandsIn(said, call));

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

    private string Tail(int turn)
    {
        var last = _turns[turn].Parts[^1];
        return _source.Text[Math.Max(last.Start, last.End - MostTail)..last.End];
    }

    private static int LengthOf(TurnDraft turn) => turn.Parts.Sum(part => part.Length);
}
