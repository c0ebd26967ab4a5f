using Lectern.Languages;
using Lectern.Sources;

namespace Lectern.Structure;

/// <summary>Makes turns, participants, exchanges and omissions out of the cut drafts.</summary>
internal sealed class TurnAssembly(
    SourceText source, IReadOnlyList<TurnDraft> cut, Convention convention, IReadOnlyList<(OfficeHolder Holder, SourceSpan? Span)> named, string eventKind, string language, bool isDamaged, LanguagePack pack,
    bool explain)
{
    private const int EnoughToTell = 120;
    private const int EnoughToTellAnother = 240;

    private readonly List<Diagnostic> _diagnostics = [];

    // A label returns as often as its speaker: its words are kept once.
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _labels = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Why each turn has its speaker and its kind, in the order of the turns, where it is to be explained.</summary>
    public List<TurnReason> Reasons { get; } = [];

    /// <summary>The transcript with its turns and doubts.</summary>
    public Transcript Complete(Transcript transcript, IReadOnlyList<Diagnostic> dateDoubts)
    {
        foreach (var empty in cut.Where(d => d.Parts.Count == 0 && d.Label is not null))
        {
            _diagnostics.Add(StructureMessages.EmptyTurn(empty.Label!.Span, source[empty.Label.Printed]));
        }

        var drafts = cut.Where(d => d.Parts.Count > 0).ToArray();
        var (people, speakers) = Speakers.Resolve(source, drafts, named, pack);
        var kinds = TurnKinds.Of(source, drafts, [.. speakers.Select(s => s.Person)], convention.UsesQuestionLabels, eventKind, pack);
        Affiliations.Infer(source, people);
        var doubts = new TurnDoubts(source, drafts, convention, isDamaged);
        var turns = new Turn[drafts.Length];
        for (var i = 0; i < drafts.Length; i++)
        {
            var doubt = doubts.Of(i, kinds[i].Kind) ?? (speakers[i].IsDoubtful ? "who speaks is not said here, only thought" : drafts[i].Label?.Anatomy.Class == LabelClass.Unnamed ? "what begins it names nobody" : null);
            turns[i] = Turn(i, drafts[i], speakers[i].Person, kinds[i].Kind, doubt is not null, people);
            if (explain)
            {
                Reasons.Add(new TurnReason(turns[i].Id, Begins(drafts[i]), speakers[i].Why, kinds[i].Why, doubt));
            }
        }

        var spoken = turns.Where(t => t.Speaker is not null).ToLookup(t => t.Speaker, t => t.Kind);
        foreach (var person in people)
        {
            person.Speaks &= spoken[person.Id].Any();
            person.IsJournalist |= spoken[person.Id].Any() && spoken[person.Id].All(kind => kind == TurnKind.Question);
        }

        var exchanges = Exchanges.Of(source, turns, people, pack);
        var omissions = Exchanges.Omissions(source, turns, exchanges, people, pack);
        Report(transcript, turns, omissions, people);
        return transcript with
        {
            Participants = [.. people.Select(Participant)],
            Turns = turns,
            Exchanges = exchanges,
            Omissions = omissions,
            Diagnostics = [.. source.Diagnostics.Concat(_diagnostics).Concat(dateDoubts).OrderBy(d => d.Span.Start)],
        };
    }

    // What no candidate for a label tells.
    private string? Begins(TurnDraft draft) => draft switch
    {
        { Marked: not null } => "the markup says that somebody speaks from here on",
        { Label: { ReadAs: { } meant } misread } => $"a label, printed “{source[misread.Printed]}” and read as one more “{source[meant]}”",
        { Label.Anatomy.Class: LabelClass.Unnamed } => $"a mark that says that somebody else speaks (“{source[draft.Label.Printed]}”), and not who",
        { Label: null, IsAnswer: true } => "the paragraph after one that asks, without a label",
        { Label: null, IsQuestion: true } => "a paragraph that asks, without a label",
        _ => null,
    };

    private Turn Turn(int index, TurnDraft draft, Speakers.Person? speaker, TurnKind kind, bool isDoubtful, IReadOnlyList<Speakers.Person> people)
    {
        var label = draft.Label;
        var isUnnamed = label is null || label.Anatomy.Class == LabelClass.Unnamed;
        var notes = new List<string>();
        var addressees = new List<string>();
        foreach (var note in label?.Anatomy.Notes ?? [])
        {
            if (NoteReading.IsToAll(note, pack))
            {
                addressees.AddRange(people.Where(p => p.IsFromHead && p.Role is not null).Select(p => p.Id));
            }
            else if (NoteReading.ToWhom(note, pack) is { } name && Addressee(name, people) is { } addressee)
            {
                addressees.Add(addressee.Id);
            }
            else
            {
                notes.Add(note);
            }
        }

        if (draft.Marked?.ToWhom is { } asked && people.FirstOrDefault(p => p.Name == (asked.Name ?? asked.Role)) is { } addressed)
        {
            addressees.Add(addressed.Id);
        }

        if (draft.LeadingNotes.Count > 0)
        {
            notes.AddRange(draft.LeadingNotes.Where(n => pack.InterpreterNotes.Any(i => Folding.Fold(n).Contains(i, StringComparison.Ordinal))));
        }

        return new Turn($"t{index + 1}", kind, draft.Parts)
        {
            Speaker = kind == TurnKind.Question && label?.Anatomy.Class is LabelClass.Answer ? null : speaker?.Id,
            Label = isUnnamed ? null : Label(label!.Printed),
            LabelSpan = isUnnamed ? null : label!.Span,
            Addressees = addressees.Count == 0 ? [] : addressees,
            Asks = kind == TurnKind.Question ? SeveralQuestions(draft) : [],
            Notes = notes.Count == 0 ? [] : notes,
            Language = TurnLanguage(draft),
            Basis = draft.Marked?.Who is not null ? Basis.Stated : isUnnamed ? Basis.Inferred : label!.Anatomy.Class == LabelClass.Answer ? Basis.Derived : Basis.Stated,
            Certainty = isDoubtful ? Certainty.Doubtful : Certainty.Certain,
        };
    }

    private string Label(SourceSpan printed)
    {
        var label = source.Slice(printed);
        if (!_labels.TryGetValue(label, out var known))
        {
            _ = _labels.Set.Add(known = label.ToString());
        }

        return known;
    }

    // "First, when will it open? Second, who is to pay?": who answers may answer one and not the other.
    private SourceSpan[] SeveralQuestions(TurnDraft draft)
    {
        if (draft.Parts.Sum(part => source.Slice(part).Count('?') + source.Slice(part).Count('？')) < 2)
        {
            return [];
        }

        SourceSpan[] asking = [.. draft.Parts.SelectMany(part => Sentences.Of(source.Text, part)).Where(sentence => source.Slice(sentence).TrimEnd("\"”»’)）」 ") is [.., '?' or '？' or '؟'])];
        return asking.Length > 1 ? asking : [];
    }

    private static Speakers.Person? Addressee(string name, IReadOnlyList<Speakers.Person> people)
    {
        if (Speakers.Find(people, name) is { } person)
        {
            return person;
        }

        var holders = people.Where(p => p.Role is not null && Speakers.SameOffice(name, p.Role)).ToArray();
        return holders.Length == 1 ? holders[0] : null;
    }

    // A long turn in another language than the text's is told by itself; a short one tells too little.
    private string? TurnLanguage(TurnDraft draft)
    {
        if (draft.Parts.Sum(p => p.Length) < 200)
        {
            return null;
        }

        var words = source.Slice(draft.Parts[0]);
        var guess = LanguageGuess.Of(words[..Math.Min(words.Length, EnoughToTell)]);
        if (guess != language && words.Length > EnoughToTell)
        {
            guess = LanguageGuess.Of(words[..Math.Min(words.Length, EnoughToTellAnother)]);
        }

        return guess == "und" || guess == language ? null : guess;
    }

    private void Report(Transcript transcript, IReadOnlyList<Turn> turns, IReadOnlyList<Omission> omissions, IReadOnlyList<Speakers.Person> people)
    {
        var first = source.Blocks.Count > 0 ? source.Blocks[0].Span : default;
        if (convention.Labels.Count == 0 && source.Blocks.Count > 0 && source.Speeches.Count == 0)
        {
            _diagnostics.Add(convention.IsOverrun ? StructureMessages.TooManyLabels(first, SourceLimits.MostBlocks(source.Text.Length), SourceLimits.MostDifferentLabels(source.Text.Length)) : StructureMessages.NoLabels(first));
        }

        var taken = new HashSet<LabelCandidate>(convention.Labels, ReferenceEqualityComparer.Instance);
        foreach (var label in convention.Doubtful)
        {
            _diagnostics.Add(StructureMessages.DoubtfulLabel(label.Printed, source[label.Printed], taken.Contains(label)));
        }

        if (turns.Count > 0 && turns[0].LabelSpan is null && convention.Labels.Count > 0 && source.Speeches.Count == 0)
        {
            _diagnostics.Add(StructureMessages.UnlabelledOpening(new SourceSpan(turns[0].Span.Start, turns[0].Span.Start), people.FirstOrDefault(p => p.Id == turns[0].Speaker)?.Name));
        }

        foreach (var label in cut.Select(d => d.Label))
        {
            if (label is { ReadAs: { } meant })
            {
                _diagnostics.Add(StructureMessages.MisreadLabel(label.Printed, source[label.Printed], source[meant]));
            }
        }

        foreach (var person in people.Where(p => p.IsRoleOnly && p.Role is not null && p.Speaks))
        {
            _diagnostics.Add(StructureMessages.UnnamedRole(person.Evidence.Count > 0 ? person.Evidence[0].Span ?? first : first, person.Labels[0]));
        }

        foreach (var person in people.Where(p => p.Certainty == Certainty.Doubtful && p.Labels.Count > 0))
        {
            _diagnostics.Add(StructureMessages.AmbiguousSpeaker(person.Evidence.Find(e => e.Rule == "label")?.Span ?? first, person.Labels[0]));
        }

        foreach (var omission in omissions)
        {
            _diagnostics.Add(StructureMessages.MissingAnswer(turns.First(t => t.Id == omission.Question).Span, people.First(p => p.Id == omission.By).Name));
        }

        if (transcript.Date is null)
        {
            _diagnostics.Add(StructureMessages.NoDate(new SourceSpan(first.Start, first.Start)));
        }
        else if (transcript.Date.Basis == Basis.Inferred)
        {
            _diagnostics.Add(StructureMessages.InferredDate(new SourceSpan(first.Start, first.Start), transcript.Date));
        }
    }

    // "Radio Litoral's reporter" is whoever came that day.
    private static bool IsNamed(Speakers.Person person) => !person.IsRoleOnly
        && !(person.Affiliation is { } outlet && person.Name.StartsWith(outlet, StringComparison.Ordinal) && PlainLabels.Find(Folding.Fold(person.Name.AsSpan(outlet.Length)).Trim(), false) is not null);

    private static Participant Participant(Speakers.Person person) => new(person.Id, person.Name)
    {
        Role = person.Role,
        Affiliation = person.Affiliation,
        IsNamed = IsNamed(person),
        Speaks = person.Speaks,
        IsJournalist = person.IsJournalist,
        Labels = person.Labels,
        Basis = person.Basis,
        Certainty = person.Certainty,
        Evidence = person.Evidence,
    };
}
