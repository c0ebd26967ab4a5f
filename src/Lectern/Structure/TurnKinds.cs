using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Tells what each turn is for.</summary>
/// <remarks>
/// Where questions have labels, they tell. Where everybody stands under a name, it is told from how people speak: who carries the event says most and
/// seldom asks; who asks ends with a question mark and says far less; who runs the event says little at a time, often, and neither.
/// A turn of an official before the first question is a statement, after it an answer.
/// </remarks>
internal sealed class TurnKinds
{
    private const int MostWhoRuns = 600;
    private const int FewestOfChair = 4;
    private const int FewestAnswered = 2;
    private const int FewestOfHost = 3;
    private const int MostCall = 150;
    private const int MostAnnouncement = 260;
    private const int MostShortCall = 60;
    private const int MostNames = 4;
    private const int FewestOfQuestions = 6; // of so many turns one at least has a word for a question; fewer are slips among named journalists

    private readonly SourceText _source;
    private readonly IReadOnlyList<TurnDraft> _turns;
    private readonly IReadOnlyList<Speakers.Person?> _speakers;
    private readonly HashSet<Speakers.Person> _askers = [];
    private readonly HashSet<Speakers.Person> _moderators = [];

    private readonly LanguagePack _pack;
    private readonly string _eventKind;
    private readonly IReadOnlyList<SourceSpan> _films;
    private readonly IReadOnlyList<int> _answers;
    private readonly Presiding _presiding;
    private Speakers.Person? _host; // whoever runs a debate and asks in it

    private TurnKinds(SourceText source, IReadOnlyList<TurnDraft> turns, IReadOnlyList<Speakers.Person?> speakers, string eventKind, LanguagePack pack) =>
        (_source, _turns, _speakers, _eventKind, _pack, _films, _answers, _presiding) = (source, turns, speakers, eventKind, pack, Films.Spans(source, pack), UnnamedAnswers.Find(source, turns), new Presiding(source, turns, speakers, pack));

    /// <summary>The kinds, a turn each, and why.</summary>
    public static (TurnKind Kind, string Why)[] Of(SourceText source, IReadOnlyList<TurnDraft> turns, IReadOnlyList<Speakers.Person?> speakers, bool usesQuestionLabels, string eventKind, LanguagePack pack)
    {
        var kinds = new TurnKinds(source, turns, speakers, eventKind, pack);
        if (usesQuestionLabels && turns.Count(IsQuestionLabel) * FewestOfQuestions >= turns.Count)
        {
            kinds.ReadPartsBesideQuestions();
        }
        else if (usesQuestionLabels || (eventKind is not ("meeting" or "speech" or "session" or "statement") && !kinds._presiding.IsChamber(eventKind)))
        {
            kinds.ReadParts();
        }

        if (kinds._askers.Count == 0 && kinds._moderators.Count == 0 && kinds._presiding.Find(eventKind) is { } chair)
        {
            kinds._moderators.Add(chair);
            kinds._moderators.UnionWith(kinds._presiding.OthersInChair(eventKind));
        }

        var told = kinds.Tell(usesQuestionLabels);
        kinds.ReadClosing(told, pack);
        kinds.ReadCalls(told, pack);
        if (kinds._host is { } host)
        {
            CrossTalk.Read(source, turns, speakers, told, host, kinds._presiding);
        }

        return told;
    }

    // "A couple of questions.", "Mr Berg.", "From the other side, please.": an official who speaks after another official, and before a question, only to call on somebody.
    private void ReadCalls((TurnKind Kind, string Why)[] kinds, LanguagePack pack)
    {
        for (var i = 1; i + 1 < kinds.Length; i++)
        {
            if (kinds[i].Kind is TurnKind.Answer or TurnKind.Statement && kinds[i - 1].Kind is TurnKind.Answer or TurnKind.Statement && kinds[i + 1].Kind == TurnKind.Question
                && _speakers[i] is { } person && _speakers[i - 1] is { } before && Calls(_turns[i], kinds[i].Kind == TurnKind.Statement, person == before, pack))
            {
                kinds[i] = (TurnKind.Moderator, "calls on somebody to ask, and says nothing else");
            }
        }
    }

    // The longer it is, the clearer it must be: words of a question in a few sentences (more of them before the first question), a call in a short one, a name alone.
    private bool Calls(TurnDraft turn, bool isBeforeQuestions, bool goesOn, LanguagePack pack)
    {
        var length = turn.Parts.Sum(p => p.Length);
        if (length > (isBeforeQuestions ? MostAnnouncement : MostCall))
        {
            return false;
        }

        var words = turn.Parts.SelectMany(p => WordsOf.Text(_source[p])).ToArray();
        if (words.Length is > 0 and <= MostNames && words.All(w => w.IsNameLike) && !pack.Salutations.Any(s => s == words[0].Folded))
        {
            return true;
        }

        return words.Length > 0 && !goesOn && (words.Any(w => w.Folded.Length > 3 && pack.QuestionLabels.Contains(w.Folded)) || (length <= MostShortCall && CallsShortly(turn.Parts[^1], words[^1], pack)));
    }

    // "Thank you. So, Ada?", "Hang on, Jon, yes, please."
    private bool CallsShortly(SourceSpan said, Word last, LanguagePack pack)
    {
        var folded = Folding.Fold(_source.Slice(said));
        return (last.IsNameLike && folded.EndsWith('?')) || pack.FloorCalls.Any(c => Phrase.StandsIn(folded, c));
    }

    // "… your closing statements": what the candidates of a debate say from there on answers nobody, until somebody asks again.
    private void ReadClosing((TurnKind Kind, string Why)[] kinds, LanguagePack pack)
    {
        var closing = false;
        for (var i = kinds.Length / 2; i < kinds.Length; i++)
        {
            if (kinds[i].Kind == TurnKind.Moderator)
            {
                closing |= _turns[i].Parts.Any(p => Folding.Fold(_source.Slice(p)) is var said && pack.ClosingCalls.Any(c => said.Contains(c, StringComparison.Ordinal)));
            }
            else if (kinds[i].Kind == TurnKind.Question)
            {
                closing = false;
            }
            else if (closing && kinds[i].Kind == TurnKind.Answer)
            {
                kinds[i] = (TurnKind.Statement, "closing words, which answer nobody");
            }
        }
    }

    private (TurnKind Kind, string Why)[] Tell(bool usesQuestionLabels)
    {
        var kinds = new (TurnKind Kind, string Why)[_turns.Count];
        var asked = false;
        var isSeveral = _speakers.OfType<Speakers.Person>().Distinct().Count() > 2; // of two in an interview, whoever opens it asks
        var isMarked = _turns.Any(turn => turn.Marked?.Speech.Kind is not null);
        for (var i = 0; i < _turns.Count; i++)
        {
            var label = _turns[i].Label?.Anatomy.Class;
            kinds[i] = label switch
            {
                _ when _turns[i].Marked?.Speech.Kind is { } marked => (marked, "the markup says so"),
                _ when isMarked && _turns[i].Marked is not null => (TurnKind.Statement, "the markup calls others questions and answers"),
                _ when _turns[i].Marked?.Speech.IsChair == true => (TurnKind.Moderator, "the markup says that the chair speaks"),
                _ when IsShown(_turns[i]) => (TurnKind.Statement, "a voice of what is shown in the room"),
                _ when IsNumbered(_turns[i]) => (TurnKind.Question, "the number of a question stands before its label"),
                null when i == 0 && _turns.Count > 1 && _turns[1].Label?.Anatomy.Class == LabelClass.Answer && EndsAsking(_turns[0]) => (TurnKind.Question, "a label for answers stands below it"),
                LabelClass.Journalist when i == 0 && isSeveral && _turns[i].Label!.Anatomy.Name is not null && !Asks(_turns[i]) => (TurnKind.Moderator, "opens without a question"),
                LabelClass.Journalist when _turns[i].Label!.Anatomy.Name is not null && !Asks(_turns[i]) && i + 1 < _turns.Count && IsQuestionLabel(i + 1) && _presiding.GivesFloor(_turns[i]) => (TurnKind.Moderator, "gives the floor to whoever asks"),
                LabelClass.Question or LabelClass.Journalist => (TurnKind.Question, "the label says so"),
                LabelClass.Anonymous when usesQuestionLabels || Asks(_turns[i]) || (asked && !char.IsDigit(_turns[i].Label!.Anatomy.Key[^1])) => (TurnKind.Question, "an unknown speaker who asks"),
                LabelClass.Unnamed when _turns[i].Label!.Printed.Length == 2 && _source.Text[_turns[i].Label!.Span.Start] != '>' => (TurnKind.Question, "two bars stand before what is asked"),
                LabelClass.Unnamed when (_turns[i].Label!.Mark == LabelMark.Paragraph ? _turns[i].Label!.Asks || EndsAsking(_turns[i]) : Asks(_turns[i])) => (TurnKind.Question, "an unknown speaker who asks"),
                LabelClass.Unnamed when i > 0 && kinds[i - 1].Kind == TurnKind.Answer && _answers.Contains(i - 1) && _source.Text[_turns[i].Label!.Span.Start] is '-' or '–' or '—' => (TurnKind.Question, "takes the turn of whoever asks"),
                LabelClass.Moderator when !usesQuestionLabels && _turns[i].Label!.Anatomy.Name is not null && Asks(_turns[i]) => (TurnKind.Question, "whoever runs the event asks, and nobody else does"),
                LabelClass.Moderator when !usesQuestionLabels && Asks(_turns[i]) && (_speakers[i] is { } runs && _askers.Contains(runs) || (_askers.Count == 0 && _eventKind == "interview")) => (TurnKind.Question, "whoever runs the event asks"),
                LabelClass.Moderator => (TurnKind.Moderator, "the label says so"),

                // "Response:" after an answer under the official's own name comes from the floor.
                LabelClass.Answer when asked && i > 0 && kinds[i - 1].Kind == TurnKind.Answer && _turns[i - 1].Label?.Anatomy.HasName == true =>
                    (TurnKind.Question, "a reply after an answer under a name comes from the floor"),
                null when _turns[i].IsOpening => (TurnKind.Statement, "opens another event on the same page"),
                null when _turns[i].IsQuestion => (TurnKind.Question, "a paragraph that asks, alone between answers"),
                null when _turns[i].IsAnswer => (TurnKind.Answer, "a paragraph after the one that asks, where answers have no label"),
                _ when i == 0 && _speakers[i] is { } host && _askers.Contains(host) && !Asks(_turns[i]) && !usesQuestionLabels && (isSeveral || (_eventKind != "interview" && _presiding.CallsNext(i) && _presiding.GivesFloor(_turns[i]))) => (TurnKind.Moderator, "opens without a question"),
                _ when _speakers[i] is { } person && _askers.Contains(person) => (TurnKind.Question, "this speaker says little and mostly asks"),
                _ when i == 0 && OpensForWhoRuns() => (TurnKind.Moderator, "this speaker opens, gives the floor to whoever runs the event and is not heard again"),
                _ when _speakers[i] is { } person && _moderators.Contains(person) => (TurnKind.Moderator, "this speaker gives the floor and neither asks nor answers"),
                _ => asked ? (TurnKind.Answer, "after a question") : (TurnKind.Statement, "before the first question"),
            };
            asked = (asked && !_turns[i].IsOpening) || kinds[i].Kind == TurnKind.Question;
        }

        return kinds;
    }

    // Who speaks first, never again, and gives the floor to whoever runs the event.
    private bool OpensForWhoRuns() => _moderators.Count > 0 && _turns.Count > 2 && _speakers[0] is { Role: null } first && _speakers[1] is { } second && second != first
        && (_moderators.Contains(second) || _turns[1].Label?.Anatomy.Class == LabelClass.Moderator) && !_speakers.Skip(1).Contains(first);

    // Who carries the event, who asks and who runs it.
    private void ReadParts()
    {
        var habits = Habits();
        if (habits.Count < 2)
        {
            return;
        }

        var most = habits.Values.Max(h => h.Length);
        var longest = habits.Values.Max(h => h.Middle);
        foreach (var (person, habit) in habits)
        {
            if (person.IsJournalist || IsQuestioner(person, habit) || (habit.Questions == habit.Turns && habit.Length < most && person.Role is null && !person.IsFromHead) || (habit.Questions * 2 >= habit.Turns && habit.Length * 2 < most && !(person.IsFromHead && person.Role is not null)))
            {
                _askers.Add(person);
            }
        }

        // "Jane Roe: Sir, Jane Roe from Bay Radio. Will …?"
        for (var i = 0; i < _turns.Count; i++)
        {
            if (_turns[i].Label?.Introduces == true && _speakers[i] is { Role: null, IsFromHead: false } person && Asks(_turns[i]))
            {
                _askers.Add(person);
            }
        }

        // In an interview whoever has no office talks with the one who has.
        if (_eventKind == "interview" && habits.Keys.Count(p => p.Role is not null || p.IsFromHead) == 1 && _turns.Any(Asks))
        {
            _askers.UnionWith(habits.Keys.Where(p => p.Role is null && !p.IsFromHead));
        }

        // "ADA LIND, HOST"
        if (_eventKind == "interview" && habits.Keys.Any(p => p.Role is not null && !Presiding.IsOffice(p)))
        {
            _askers.UnionWith(habits.Keys.Where(Presiding.IsOffice));
        }

        _askers.UnionWith(Interviewer.Find(habits, _eventKind, _askers));
        if (_askers.Count == 0 && Interviewer.HostOfSeveral(habits) is { } host)
        {
            _askers.Add(host);
            _host = host;
        }

        if (_askers.Count == 0)
        {
            return;
        }

        AddAskersOfOneShape(habits);

        foreach (var (person, habit) in habits)
        {
            if (!_askers.Contains(person) && (OnlyCalls(person, habit) || Frames(person, habit) || (Presiding.IsOffice(person) && !AnswersAnybody(person))))
            {
                _moderators.Add(person);
            }

            if (!_askers.Contains(person) && habits.Count > 2 && (Presiding.IsOffice(person) || FollowsQuestions(person) is false)
                && ((person.Role is null || Presiding.IsOffice(person)) && habit.Middle * 3 < longest && (habit.Length * 2 < most || Chairs(person, habit)) || OpensAndCloses(person, habit)))
            {
                // Whoever gives the floor gives it to those who ask; whose every turn is answered asks, with or without a question mark.
                (habit.Turns >= FewestAnswered && IsAlwaysAnswered(person, habit.Questions * 5 >= habit.Turns * 2) ? _askers : _moderators).Add(person);
            }
        }
    }

    // A member of a committee may say more than the witness: every turn asks, and somebody with an office answers each.
    private bool IsQuestioner(Speakers.Person person, SpeakingHabit habit) =>
        habit.Turns >= FewestAnswered && habit.Questions == habit.Turns && (person.Role is null || _eventKind is "briefing" or "press conference") && !person.IsFromHead && IsAlwaysAnswered(person, byAnybody: false);

    // Each of somebody's turns stands right behind a question: they answer.
    private bool FollowsQuestions(Speakers.Person person)
    {
        for (var i = 0; i < _turns.Count; i++)
        {
            if (_speakers[i] == person && (i == 0 || _speakers[i - 1] is not { } before || !_askers.Contains(before)))
            {
                return false;
            }
        }

        return true;
    }

    // Somebody who is not whom the event is about, whose few words give the floor each time, and who never speaks behind a question.
    private bool OnlyCalls(Speakers.Person person, SpeakingHabit habit) => !person.IsFromHead && !person.IsJournalist && habit.Questions == 0 && habit.Lengths.TrueForAll(length => length <= MostCall)
        && !AnswersAnybody(person) && Enumerable.Range(0, _turns.Count).Where(i => _speakers[i] == person).All(i => _presiding.GivesFloor(_turns[i]));

    private bool AnswersAnybody(Speakers.Person person)
    {
        for (var i = 1; i < _turns.Count; i++)
        {
            if (_speakers[i] == person && (IsQuestionLabel(i - 1) || (_speakers[i - 1] is { } before && before != person && _askers.Contains(before))))
            {
                return true;
            }
        }

        return false;
    }

    // Who opens and closes the event, speaks between others, has no office and says little.
    private bool OpensAndCloses(Speakers.Person person, SpeakingHabit habit) =>
        habit.Turns >= FewestOfHost && person is { Role: null, IsFromHead: false } && _speakers[0] == person && _speakers[^1] == person && habit.Middle <= MostCall && !AnswersAnybody(person);

    // A presenter who speaks the first words and the last, and whom the others do not hear between.
    private bool Frames(Speakers.Person person, SpeakingHabit habit) => habit is { Turns: 2, Questions: 0 } && person is { Role: null, IsFromHead: false } && _speakers[0] == person && _speakers[^1] == person
        && _speakers.OfType<Speakers.Person>().Distinct().Count() > 2 && !AnswersAnybody(person);

    // A publisher that prints a first name or an outlet in brackets beside the names of journalists does so beside all of them and beside no official.
    private void AddAskersOfOneShape(Dictionary<Speakers.Person, SpeakingHabit> habits)
    {
        var shaped = habits.Keys.Where(p => p.Labels.Count > 0 && p.Labels.All(l => l.Contains('(', StringComparison.Ordinal))).ToArray();
        if (shaped.Length >= 2 && shaped.Length < habits.Count && shaped.Count(_askers.Contains) * 10 >= shaped.Length * 6 && !shaped.Any(p => p.IsFromHead && p.Role is not null))
        {
            _askers.UnionWith(shaped);
        }
    }

    private bool IsAlwaysAnswered(Speakers.Person person, bool byAnybody)
    {
        var others = new HashSet<Speakers.Person>();
        for (var i = 0; i < _turns.Count; i++)
        {
            if (_speakers[i] == person)
            {
                if (i == 0 || i + 1 == _turns.Count || _speakers[i + 1] is not { } next || _askers.Contains(next) || (next.Role is null && !next.IsFromHead && !byAnybody))
                {
                    return false;
                }

                others.Add(next);
            }
        }

        return others.Count > 0;
    }

    // Who opens a debate and speaks again and again, a few words at a time, gives the floor; thanks and rules may make them talk as long as a candidate.
    private bool Chairs(Speakers.Person person, SpeakingHabit habit) => _speakers[0] == person && habit.Turns >= FewestOfChair;

    // Beside labelled questions, a journalist may stand under a name, and somebody who gives the floor may too.
    private void ReadPartsBesideQuestions()
    {
        var habits = Habits();
        foreach (var (person, habit) in habits)
        {
            if (person.IsJournalist)
            {
                _askers.Add(person);
            }
            else if (OnlyCalls(person, habit) || OpensBriefly(person, habit))
            {
                _moderators.Add(person);
            }

            if (person.IsFromHead || person.Role is not null || habit.Length / habit.Turns > MostWhoRuns)
            {
                continue;
            }

            if (habit.Questions == habit.Turns)
            {
                _askers.Add(person);
            }
            else if (habit.Answers == 0 && habit.BeforeQuestions > 0 && (habit.Turns > 1 || Enumerable.Range(0, _turns.Count).All(i => _speakers[i] != person || _presiding.GivesFloor(_turns[i]))))
            {
                _moderators.Add(person);
            }
        }
    }

    // "Secretary of State: Let us begin. Ana Ruiz, of Radio Litoral.": a few words before the first question, and somebody else answers it.
    private bool OpensBriefly(Speakers.Person person, SpeakingHabit habit) => habit is { Turns: 1, BeforeQuestions: 1 } && habit.Length <= MostCall && _speakers[0] == person && !person.IsFromHead
        && _turns.Count > 2 && _speakers[2] is { } answering && answering != person;

    private Dictionary<Speakers.Person, SpeakingHabit> Habits()
    {
        var habits = new Dictionary<Speakers.Person, SpeakingHabit>();
        for (var i = 0; i < _turns.Count; i++)
        {
            if (_speakers[i] is { } person)
            {
                var habit = habits.TryGetValue(person, out var known) ? known : habits[person] = new SpeakingHabit();
                habit.Questions += Asks(_turns[i]) ? 1 : 0;
                habit.Lengths.Add(_turns[i].Parts.Sum(p => p.Length));
                habit.Answers += i > 0 && IsQuestionLabel(i - 1) ? 1 : 0;
                habit.BeforeQuestions += i + 1 < _turns.Count && IsQuestionLabel(i + 1) ? 1 : 0;
            }
        }

        return habits;
    }

    private bool IsQuestionLabel(int turn) => IsQuestionLabel(_turns[turn]);

    private static bool IsQuestionLabel(TurnDraft turn) => turn.Label?.Anatomy.Class is LabelClass.Question or LabelClass.Journalist;

    // "Q12 Chair:": the record of a committee numbers its questions, whoever puts them.
    private bool IsNumbered(TurnDraft turn) => turn.Label is { } label && label.Span.Start < label.Printed.Start && _source.Text[label.Span.Start] == 'Q' && char.IsAsciiDigit(_source.Text[label.Span.Start + 1]);

    private bool IsShown(TurnDraft turn) => turn.Label is { } label && _films.Any(film => film.Contains(label.Span.Start));

    private bool EndsAsking(TurnDraft turn) => turn.Parts.Count > 0 && _source.Slice(turn.Parts[^1]).TrimEnd("\"”»’)）」 ") is [.., '?' or '？' or '؟'];

    // The last words hold a question mark.
    private bool Asks(TurnDraft turn)
    {
        if (turn.Parts.Count == 0)
        {
            return false;
        }

        var last = turn.Parts[^1];
        var tail = _source.Text.AsSpan(Math.Max(last.Start, last.End - 160), Math.Min(160, last.Length));
        return tail.ContainsQuestionMark();
    }
}
