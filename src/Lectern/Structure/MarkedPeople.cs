namespace Lectern.Structure;

/// <summary>The people whom markup names as speakers, each made a participant once.</summary>
internal sealed class MarkedPeople(SourceText source, List<Speakers.Person> people)
{
    // Parts in a talk with a program.
    private static readonly HashSet<string> s_parts = new(StringComparer.OrdinalIgnoreCase) { "user", "human", "assistant", "system", "bot", "model", "gpt", "chatgpt", "ai", "agent", "customer", "client" };

    private readonly Dictionary<string, Speakers.Person> _known = new(StringComparer.Ordinal);

    /// <summary>The participant whom the markup means.</summary>
    /// <param name="who">What the markup says of the speaker.</param>
    /// <param name="label">What is printed beside the speech, or null.</param>
    public Speakers.Attribution Of(MarkedSpeaker who, LabelCandidate? label)
    {
        if (!_known.TryGetValue(who.Key, out var person))
        {
            _known[who.Key] = person = Find(who) ?? Add(who, label);
            person.Evidence.Add(new Evidence("speaker by the markup", null, who.Key));
        }

        person.Speaks = true;
        if (label is not null)
        {
            Note(person, label);
        }

        person.Role ??= who.Role ?? label?.Anatomy.Role;
        person.Affiliation ??= who.Affiliation ?? label?.Anatomy.Affiliation;
        return new(person, person.Certainty == Certainty.Doubtful, "the markup says who speaks");
    }

    /// <summary>The participant of a name that is printed where the markup refers to nobody, if the markup names one so elsewhere.</summary>
    public Speakers.Person? OfPrinted(LabelCandidate label) =>
        _known.Values.FirstOrDefault(person => Folding.Fold(person.Name) == label.Anatomy.Key || person.Labels.Exists(printed => Folding.Fold(printed).TrimEnd('.', ' ') == label.Anatomy.Key));

    /// <summary>"0", "A", "spk_1", "SPEAKER_02", "assistant": what a program calls whom it tells apart, and nobody's name.</summary>
    public static bool IsCode(ReadOnlySpan<char> printed) => s_parts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(printed) || (printed.Length == 1 ? char.IsAsciiLetterOrDigit(printed[0]) : printed.Length > 0 && char.IsAsciiDigit(printed[^1]) && !printed.Contains(' '));

    // Somebody whom the head names too.
    private Speakers.Person? Find(MarkedSpeaker who) =>
        who.Name is { } name && who.Basis == Basis.Stated && PlainName.Read(name) is { } parsed ? people.Find(person => !person.IsRoleOnly && person.Parsed is { } known && known.Matches(parsed) && !_known.ContainsValue(person)) : null;

    private Speakers.Person Add(MarkedSpeaker who, LabelCandidate? label)
    {
        Speakers.Person person;
        if (who.Name is { } stated && who.Basis == Basis.Stated)
        {
            person = new(stated, Basis.Stated);
        }
        else if (label is not null)
        {
            var anatomy = label.Anatomy;
            person = new(anatomy.Name ?? Speakers.CoreOf(source[label.Printed]), Basis.Stated) { IsRoleOnly = anatomy.Name is null, Certainty = IsCode(source.Slice(label.Printed)) ? Certainty.Doubtful : Certainty.Certain };
        }
        else
        {
            person = new(who.Name ?? who.Role ?? who.Key.TrimStart('#'), who.Name is null && who.Role is not null ? who.Basis : Basis.Derived) { Certainty = who.Role is null ? Certainty.Doubtful : Certainty.Certain };
        }

        people.Add(person);
        return person;
    }

    private void Note(Speakers.Person person, LabelCandidate label)
    {
        var printed = source[label.Printed].Trim();
        if (person.Labels.Contains(printed))
        {
            return;
        }

        person.Labels.Add(printed);
        if (person.Evidence.Count < 8)
        {
            person.Evidence.Add(source.Quote("label", label.Printed));
        }

        // The same key under an office at first, and under a name later.
        if (person.IsRoleOnly && label.Anatomy.Name is { } name && PlainName.Read(name) is { } parsed)
        {
            (person.Name, person.Parsed, person.IsRoleOnly) = (name, parsed, false);
        }
    }
}
