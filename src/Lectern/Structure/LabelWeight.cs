using System.Globalization;
using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Weighs one possible label: by itself, and by how well it does what the document's sure labels do.</summary>
internal sealed class LabelWeight
{
    private const int FewestSure = 3;
    private const int FewestTails = 3;
    private const int FewestSharing = 3;
    private const int ManyNames = 10;
    private const double MostForReturning = 2.4;
    private const double ForSetApart = 7;
    private const double ForExplained = 3;
    private const double ForClock = 2.6;
    private const double ForNumber = 3;
    private const double ForIntroducing = 1.5;

    private readonly IReadOnlyList<PlainName> _knownNames;
    private readonly LanguagePack _pack;
    private readonly Dictionary<(string, LabelMark), int> _counts = [];
    private readonly Dictionary<string, HashSet<string>> _surnames = [];
    private readonly Dictionary<string, HashSet<string>> _notes = [];
    private readonly HashSet<string> _capitals = [];
    private readonly int _tails;
    private readonly int _timed;
    private readonly Dictionary<LabelCandidate, int> _neighbours = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _introduced = [];
    private readonly Dictionary<string, int> _boldWords = [];
    private readonly bool _isBoldWordAsked;

    /// <summary>Gets ready to weigh the candidates of one document.</summary>
    /// <param name="candidates">All of them.</param>
    /// <param name="knownNames">Names that title and lead give to the people of the event.</param>
    /// <param name="pack">The pack of the text's language.</param>
    public LabelWeight(IReadOnlyList<LabelCandidate> candidates, IReadOnlyList<PlainName> knownNames, LanguagePack pack)
    {
        (_knownNames, _pack) = (knownNames, pack);
        for (var i = 1; i < candidates.Count; i++)
        {
            if (candidates[i].Block == candidates[i - 1].Block + 1 && candidates[i].Mark == candidates[i - 1].Mark && CouldNeighbour(candidates[i]) && CouldNeighbour(candidates[i - 1]))
            {
                _neighbours[candidates[i]] = _neighbours.GetValueOrDefault(candidates[i]) + 1;
                _neighbours[candidates[i - 1]] = _neighbours.GetValueOrDefault(candidates[i - 1]) + 1;
            }
        }

        foreach (var candidate in candidates)
        {
            if (candidate.HasWords || candidate.Mark is LabelMark.Alone or LabelMark.Colon or LabelMark.Bracket)
            {
                var mark = Kin(candidate.Mark);
                _counts[(candidate.Anatomy.Key, mark)] = _counts.GetValueOrDefault((candidate.Anatomy.Key, mark)) + 1;
            }

            if (IsOneBoldWord(candidate))
            {
                _isBoldWordAsked |= candidate.Asks;
                _boldWords[candidate.Anatomy.Key] = _boldWords.GetValueOrDefault(candidate.Anatomy.Key) + 1;
            }

            _tails += HasTail(candidate) ? 1 : 0;
            _timed += candidate.IsTimed ? 1 : 0;
            if (candidate.Anatomy.HasName && candidate.Anatomy.Person is { } name)
            {
                (_surnames.TryGetValue(name.Surname, out var keys) ? keys : _surnames[name.Surname] = []).Add(candidate.Anatomy.Key);
                if (candidate.Anatomy.Class != LabelClass.OneWord && candidate is { Mark: LabelMark.Colon, Place: LabelPlace.Block, HasWords: true, Quotes: false })
                {
                    _introduced.Add(name.Surname);
                }

                if (candidate.Anatomy.Class != LabelClass.OneWord && !candidate.Anatomy.Name!.Any(char.IsLower))
                {
                    _capitals.Add(name.Surname);
                }

                foreach (var note in candidate.Anatomy.Notes)
                {
                    (_notes.TryGetValue(note, out var beside) ? beside : _notes[note] = []).Add(candidate.Anatomy.Key);
                }
            }
        }
    }

    /// <summary>What a candidate weighs by what it is made of, by its return and by its agreement with known names.</summary>
    public void AddIntrinsic(ref Weighing weight, LabelCandidate c)
    {
        var anatomy = c.Anatomy;
        weight.Add(OfClass(anatomy.Class), What(anatomy.Class));
        weight.Add(anatomy.IsUpper && anatomy.Class is not (LabelClass.Question or LabelClass.Answer) ? 1.0 : 0, "in capitals");
        var count = Count(c);
        weight.Add(count > 1 ? Math.Min(MostForReturning, Math.Log2(count) * 0.8) : 0, weight.Factors is null ? "" : string.Create(CultureInfo.InvariantCulture, $"returns: {count} times in all"));

        if (anatomy.HasName && anatomy.Person is { } person)
        {
            weight.Add(_knownNames.Any(k => k.Matches(person)) ? (anatomy.Class == LabelClass.OneWord && count > 1 ? 2 : 1.5) : 0, "a name that title or lead gives");
            weight.Add(_surnames.GetValueOrDefault(person.Surname)?.Count > 1 ? (anatomy.Class == LabelClass.OneWord && (count > 1 || (anatomy.IsUpper && _capitals.Contains(person.Surname))) ? 1.6 : 0.8) : 0, "its surname stands in another label too");
        }

        weight.Add(anatomy.Notes.Any(n => _notes.GetValueOrDefault(n)?.Count >= FewestSharing) ? 0.8 : 0, "others have the same note in brackets (a party, an outlet)");
        weight.Add(c.Quotes && count == 1 && anatomy.HasName ? -1.6 : 0, "stands once, and a quotation follows");
        var isTailed = HasTail(c);
        weight.Add(isTailed && _tails >= FewestTails ? 0.6 : 0, "a name and where from, as others have");
        weight.Add(anatomy.HasLongTail && c.Mark != LabelMark.StopAndDash && !(isTailed && (_tails >= FewestTails || IsSurnameLabel(anatomy))) ? -1.6 : 0, "more follows the name than an outlet");
        weight.Add(c.IsInRoundBrackets ? -0.6 : 0, "in round brackets, as a stage direction is");
        weight.Add(c.Mark is LabelMark.Alone or LabelMark.Bracket && c.IsAboveWords ? 0.5 : 0, "alone above a paragraph of sentences");
        weight.Add(c is { Mark: LabelMark.Alone, IsAboveWords: false, IsSetApart: false, IsTimed: false } && count == 1 ? -0.8 : 0, "alone above what is no sentence, as in a list of names");
        weight.Add(c.BreaksSentence ? -1.5 : 0, "the line before ends in the middle of a sentence");
        weight.Add(c.Mark == LabelMark.Alone && anatomy.Class == LabelClass.FullName && HasCapitalSurname(anatomy.Name!) ? 0.6 : 0, "the surname alone is in capitals");
        weight.Add(isTailed && _tails < FewestTails && IsSurnameLabel(anatomy) ? 0.8 : 0, "the surname alone is a label below");
        weight.Add(anatomy.Class == LabelClass.OneWord && !anatomy.IsUpper && count == 1 && c is { Mark: LabelMark.Colon, Place: LabelPlace.Block, HasSentence: true, Quotes: false } && _introduced.Contains(anatomy.Person?.Surname ?? "") ? 1.6 : 0, "a label above gives the whole name");
        weight.Add(anatomy.IsTitled ? 0.6 : 0, "a word of courtesy before the office");
        weight.Add(anatomy.EndsInCapitals && c.Place == LabelPlace.Block && !c.Quotes ? 0.8 : 0, "its last word alone is in capitals");
        weight.Add(count > 1 && c is { Mark: LabelMark.Colon, Place: LabelPlace.Block, Quotes: false, Anatomy.IsLooseOffice: true } && (c.HasSentence || !c.HasWords) ? 6.4 : 0, "an office and a name at its end that come back together");
        weight.Add(c is { Mark: LabelMark.FullStop, Place: LabelPlace.Block, HasSentence: true, Quotes: false, Anatomy: { IsUpper: false, Class: LabelClass.FullName, EndsInInitials: true } } ? 1 : 0, "a surname with two initials, as no sentence begins");
        weight.Add(c is { IsHeading: true, Mark: LabelMark.Alone } && count > 1 && anatomy.HasName ? 1 : 0, "a name that is a heading again and again");
        weight.Add(c.IsNumbered ? ForNumber : 0, "the number of a speech, or a ring, stands before it");
        weight.Add(IsCourtesyAlone(c) && _neighbours.ContainsKey(c) ? 0.8 : 0, "a word of courtesy before it, and a full stop right behind");
        weight.Add(anatomy.Class != LabelClass.OneWord && _neighbours.GetValueOrDefault(c) is > 0 and var beside ? 0.6 * beside : 0, "the next paragraph begins with a name too");
        weight.Add(c is { Mark: LabelMark.Colon, Place: LabelPlace.Block, Quotes: false, Anatomy: { Class: LabelClass.TitleAndName or LabelClass.FullName, Notes.Count: 1 or 2 } } ? 0.4 : 0, "a note in brackets beside the name");
        weight.Add(c is { Mark: LabelMark.Colon, Place: LabelPlace.Block, Quotes: false, Anatomy: { Class: LabelClass.OneWord, Notes.Count: 1 } } && count > 1 ? 1.6 : 0, "a surname and a note in brackets that come back together");
        weight.Add(c is { Mark: LabelMark.Dash, Place: LabelPlace.Block, Anatomy: { IsUpper: true, Notes.Count: > 0, Class: not LabelClass.Other } } ? 1.2 : 0, "in capitals, with a note in brackets before the dash");
        weight.Add(c.Mark == LabelMark.StopAndDash ? 1.2 : 0, "closed by a stop and a dash, which close nothing else");
        weight.Add(c.Introduces && anatomy.Class != LabelClass.OneWord ? ForIntroducing : 0, "whoever speaks says this name first");
        weight.Add(anatomy is { Class: LabelClass.Answer, Key.Length: 1 } && _counts.GetValueOrDefault(("q", Kin(c.Mark))) > 1 ? 0.8 : 0, "a letter for whoever answers, beside one for whoever asks");
        weight.Add(c.Mark == LabelMark.Alone && anatomy.Class == LabelClass.OneWord && count > 1 && c.IsAboveWords ? 0.8 : 0, "a word in capitals that returns above words");
        weight.Add(_isBoldWordAsked && _boldWords.Count > 1 && IsOneBoldWord(c) && _boldWords.Count(word => word.Value > 1) > 1 ? (count > 1 ? 1.6 : 0.8) : 0, "one word in bold before a colon, as several that return");
        weight.Add(c.IsEntitled ? 1 : 0, "surname, initials and an office, alone above the words");
        weight.Add(c.IsTimed && _timed >= FewestSharing ? ForClock : 0, "a clock stands beside it, as beside others");
        weight.Add(c.IsExplained ? ForExplained : 0, "initials that the text explains");
        weight.Add(c.IsSetApart ? ForSetApart : 0, "the layout sets it apart as a label");
        weight.Add(c.Place == LabelPlace.Line ? -0.5 : 0, "inside a paragraph, at the beginning of a line");
        weight.Add(c.Place == LabelPlace.Sentence ? -0.8 : 0, "inside a paragraph, after the end of a sentence");
        weight.Add(-OfMark(c), c.Mark == LabelMark.Alone ? "alone on its line" : "closed by less than a colon");

        // "Date: …", "Subjects: …" in the head; a label that returns is no field.
        var isNamed = anatomy.Name is not null && anatomy.Class != LabelClass.FullName;
        if (count <= 1 && !isNamed && !(c.HasSentence && anatomy is { IsUpper: true, Class: LabelClass.Moderator }) && (_pack.Fields.ContainsKey(anatomy.Key) || LanguagePacks.All.Any(p => p.Fields.ContainsKey(anatomy.Key))))
        {
            weight.Add(-4, "names a field of the head");
        }
    }

    /// <summary>What a candidate weighs by doing, or not doing, what the document's sure labels do.</summary>
    public static void AddFit(ref Weighing weight, LabelCandidate c, Habits habits)
    {
        if (habits.Sure < FewestSure)
        {
            return;
        }

        var (bold, upper) = (habits.UsesBold, habits.UsesCapitals);
        weight.Add(bold ? (c.IsBold ? 1.2 : c.Anatomy.Class == LabelClass.Answer ? 0 : -2.4) : 0, c.IsBold ? "in bold like the others" : "not in bold like the others");

        // Where every label is in bold, or every name in capitals, what does the same at the same place is a label too, whatever its words.
        var isAbove = habits.WordsAlwaysStandBelow && c is { Mark: LabelMark.Colon, HasWords: false, Place: LabelPlace.Block, Anatomy.IsLooseOffice: true };
        weight.Add(isAbove ? 6.4 : 0, "an office and a name at its end, alone on its line before a colon as all others are");
        var alike = !isAbove && c.Anatomy.Class == LabelClass.Other && c.Place == LabelPlace.Block && (c.HasWords || (habits.WordsStandBelow && c.Mark == LabelMark.Colon)) && ((bold && c.IsBold) || (upper && c.Anatomy.IsUpper));
        alike = alike && !LanguagePacks.All.Any(pack => pack.Fields.ContainsKey(c.Anatomy.Key)); // "SPEAKERS" above the list of them
        weight.Add(alike ? 6 : 0, "set like the others, at the same place");

        // Where nearly all labels are full names, a full name that stands once is one too (a panel, an opening).
        weight.Add(habits.UsesFullNames && c.Anatomy.Class == LabelClass.FullName && (c.Place == LabelPlace.Block || (habits.StandsOnLines && c.Place == LabelPlace.Line)) && c.HasWords ? 0.6 : 0, "a full name like the others");
        weight.Add(c.Introduces && c.Anatomy.Class == LabelClass.OneWord && c.Place == LabelPlace.Block && habits.Named >= FewestSure ? ForIntroducing + 1 : 0, "whoever speaks says this name first, and others are named too");

        var isOfficeBeforeDash = c is { Mark: LabelMark.Dash, Place: LabelPlace.Block, HasSentence: true, Quotes: false, Anatomy: { Class: LabelClass.RoleAndName, HasLongTail: false } };
        weight.Add(isOfficeBeforeDash && habits.Closing(LabelMark.Dash) * 2 > habits.Sure ? 0.8 : 0, "an office and a name before a dash, as most labels are closed");
        weight.Add(c.Mark == LabelMark.Bracket && c.IsAboveWords && c.Anatomy.Class == LabelClass.FullName && habits.Closing(LabelMark.Bracket) * 2 > habits.Sure ? 0.8 : 0, "a name in brackets above words like the others");

        // In capitals and closed by a full stop like the others, a name that stands once (a question that was the only one) is a label.
        var isNameLikeOthers = upper && c.Anatomy.IsUpper && c.Anatomy.Class == LabelClass.FullName && c.Place == LabelPlace.Block && c.HasWords
            && c.Anatomy.Key is [.., not ' ', _] or [.., ' ', _, '.', ' ', _]; // the full stop of "ADA B." is the initial's, that of "ROE A. B." closes
        weight.Add(isNameLikeOthers && habits.Closing(c.Mark) * 2 > habits.Sure ? 0.8 : 0, "a name in capitals like the others");
        weight.Add(upper && !c.Anatomy.IsUpper && c.Anatomy.Class is LabelClass.FullName or LabelClass.OneWord ? (habits.Named >= ManyNames ? -2.2 : -1.2) : 0, "not in capitals like the others");
        weight.Add(upper && c.Anatomy is { IsUpper: false, Class: LabelClass.RoleAndName, Name: { } named } && !named.Any(char.IsLower) && habits.Closing(c.Mark) * 2 > habits.Sure ? 0.8 : 0, "its name in capitals like the others");
        weight.Add(habits.StandsOnLines && c.Place == LabelPlace.Line ? 0.5 : 0, "at the beginning of a line like the others");
        if (c.Mark == LabelMark.Colon && habits.Sure >= ManyNames)
        {
            var below = habits.WordsStandBelow;
            weight.Add(below && !c.HasWords && c.Anatomy.Class is not (LabelClass.Other or LabelClass.OneWord) ? 1.2 : 0, "alone on its line before a colon like the others");
            var unlike = below != c.HasWords ? 0 : c.Anatomy.Class is LabelClass.FullName or LabelClass.OneWord ? -0.8 : c.HasWords && c.Anatomy.HasName && habits.WordsAlwaysStandBelow ? -1.6 : 0;
            weight.Add(unlike, c.HasWords ? "words follow on its line, unlike the others" : "no words follow on its line, unlike the others");
        }

        // "UPCOMING TRAVEL:" above a paragraph, where words stand on the line of every label.
        weight.Add(c.Mark == LabelMark.Colon && !c.HasWords && habits.WithoutWords == 0 && c.Anatomy.Notes.Count == 0 && c.Anatomy.Class is LabelClass.FullName or LabelClass.OneWord or LabelClass.Moderator or LabelClass.Role or LabelClass.RoleAndName ? -2 : 0, "no words follow on its line, unlike all others");
        AddFitOfMark(ref weight, c, habits);
    }

    /// <summary>What the first candidate weighs where all labels behind it are of who asks and who answers.</summary>
    public static void AddOpening(ref Weighing weight, LabelCandidate c) =>
        weight.Add(c is { Mark: LabelMark.Colon, Place: LabelPlace.Block, HasSentence: true, Quotes: false, Anatomy: { Class: LabelClass.FullName, HasLongTail: false } } ? 0.8 : 0, "a name before the first question");

    /// <summary>What a candidate weighs by standing between two labels of one speaker, who would otherwise have been named twice in a row.</summary>
    public static void AddAlternation(ref Weighing weight, LabelCandidate c, LabelCandidate around)
    {
        var isAddress = c.Anatomy.Class == LabelClass.Role && WordsOf.Text(c.Anatomy.Key) is [var title, _, ..] && LanguagePacks.PersonTitles.Contains(title.Folded); // "Mr. President: …"
        if (isAddress || c.Anatomy.Class is LabelClass.Other || c.Place == LabelPlace.Sentence || c.BreaksSentence)
        {
            return;
        }

        weight.Add(1.2, "stands between two labels of one speaker");
        weight.Add(c.Asks && around.Anatomy.Class is not (LabelClass.Question or LabelClass.Journalist) ? 1.2 : 0, "what follows asks, and the next label is the speaker's before");
    }

    /// <summary>What a candidate weighs by printing what is a label elsewhere.</summary>
    public static void AddLikeness(ref Weighing weight) => weight.Add(1.6, "printed alike, it is a label elsewhere");

    private static void AddFitOfMark(ref Weighing weight, LabelCandidate c, Habits habits)
    {
        // "Q — and then": where questions are marked by the letter alone, a dash behind it is the first thing said.
        var mark = c.Mark == LabelMark.Dash && c.Anatomy.Class == LabelClass.Question && habits.Closing(LabelMark.Space) > habits.Closing(LabelMark.Dash) ? LabelMark.Space : c.Mark;
        var share = (double)habits.Closing(mark) / habits.Sure;
        if (c.Mark == LabelMark.Alone)
        {
            // Names on lines of their own are a list (contents, who is present) where most labels are closed by a colon.
            var usual = share > 0.3 && habits.Closing(LabelMark.Colon) * 2 <= habits.Sure;
            weight.Add(usual ? 0.4 : -3, usual ? "alone on its line like the others" : "alone on its line, unlike the others");
            return;
        }

        var rare = mark == LabelMark.Dash ? -3 : c.Anatomy.Class == LabelClass.Question ? 0 : -1.5;
        weight.Add(share > 0.3 ? 0.4 : share > 0.02 ? -0.2 : rare, share > 0.3 ? "closed like the others" : share > 0.02 ? "closed like few others" : "closed like no other");
    }

    // "Lind: We met.", the name alone in bold; words that head fields of a page ("Date:", "Venue:") are no names.
    private bool IsOneBoldWord(LabelCandidate c) =>
        c is { Mark: LabelMark.Colon, Place: LabelPlace.Block, IsBold: true, HasSentence: true, Quotes: false, Anatomy: { Class: LabelClass.OneWord, Notes.Count: 0 } } && !_pack.Fields.ContainsKey(c.Anatomy.Key);

    // A name and a colon before a whole sentence: two paragraphs that begin so one after the other are seldom prose.
    private static bool CouldNeighbour(LabelCandidate c) => c is { Mark: LabelMark.Colon, Place: LabelPlace.Block, HasSentence: true, Quotes: false, Anatomy: { HasName: true, HasLongTail: false } or { Class: LabelClass.Role } } || IsCourtesyAlone(c);

    // "Mme Ada Lind. Monsieur le ministre, …": no sentence is a title and a name alone, and none after the other.
    private static bool IsCourtesyAlone(LabelCandidate c) =>
        c is { Mark: LabelMark.FullStop, Place: LabelPlace.Block, HasSentence: true, Quotes: false } && (c.Anatomy.Class == LabelClass.TitleAndName || c.Anatomy.IsTitled);

    private bool IsSurnameLabel(LabelAnatomy anatomy) => anatomy.Person is { } person && _counts.ContainsKey((person.Surname, LabelMark.Colon));

    // "Jana Malá, mluvčí vlády: Dobrý den.": one such line is the beginning of a sentence; where they come back, they are offices that no list has.
    private static bool HasTail(LabelCandidate c) =>
        c is { Anatomy: { HasLongTail: true, Class: LabelClass.FullName }, Mark: LabelMark.Colon, Place: LabelPlace.Block, HasWords: true, Quotes: false };

    // "Jane ROE"
    private static bool HasCapitalSurname(string name)
    {
        var space = name.LastIndexOf(' ');
        return space > 1 && name.Length - space > 2 && char.IsLower(name[1]) && !name.AsSpan(space + 1).ContainsAnyInRange('a', 'z');
    }

    private int Count(LabelCandidate c) => _counts.GetValueOrDefault((c.Anatomy.Key, Kin(c.Mark)));

    // A slip of the pen turns one of these into another ("ROE.:", "Q." among "Q:"); the rest are conventions of their own.
    private static LabelMark Kin(LabelMark mark) => mark is LabelMark.StopAndDash or LabelMark.FullStop ? LabelMark.Colon : mark;

    // "Respuesta. Sí.": what is said behind it tells it from a sentence of one word.
    private static double OfMark(LabelCandidate c) =>
        c is { Mark: LabelMark.FullStop, HasWords: true, Place: LabelPlace.Block, Anatomy: { Class: LabelClass.Question or LabelClass.Answer, Key.Length: > 3 } } ? 0.3 : OfMark(c.Mark, c.Anatomy.Class);

    private static double OfMark(LabelMark mark, LabelClass @class) => mark switch
    {
        LabelMark.Colon or LabelMark.Bracket or LabelMark.StopAndDash => 0,
        LabelMark.Space => 0.4,
        LabelMark.FullStop => 1.0,
        LabelMark.Step => @class is LabelClass.Question or LabelClass.Answer or LabelClass.Journalist or LabelClass.Moderator ? 0.3 : 0.8,
        LabelMark.Dash => @class is LabelClass.Question or LabelClass.Answer ? 0.4 : 1.4,
        _ => 1.3,
    };

    private static double OfClass(LabelClass @class) => @class switch
    {
        LabelClass.Question => 2.6,
        LabelClass.Answer => 2.0,
        LabelClass.Journalist => 2.4,
        LabelClass.Moderator => 2.0,
        LabelClass.Interpreter => 1.6,
        LabelClass.Anonymous => 2.2,
        LabelClass.Role => 1.0,
        LabelClass.RoleAndName => 2.2,
        LabelClass.TitleAndName => 1.8,
        LabelClass.FullName => 1.4,
        LabelClass.OneWord => -0.4,
        _ => -4,
    };

    private static string What(LabelClass @class) => @class switch
    {
        LabelClass.Question => "a word for whoever asks",
        LabelClass.Answer => "a word for whoever answers",
        LabelClass.Journalist => "a word for a journalist",
        LabelClass.Moderator => "a word for whoever runs the event",
        LabelClass.Interpreter => "a word for the interpreter",
        LabelClass.Anonymous => "a speaker by number",
        LabelClass.Role => "an office",
        LabelClass.RoleAndName => "an office and a name",
        LabelClass.TitleAndName => "a title and a name",
        LabelClass.FullName => "a full name",
        LabelClass.OneWord => "one capitalised word",
        _ => "words that name nobody",
    };
}
