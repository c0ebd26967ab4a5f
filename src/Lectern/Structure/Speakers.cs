using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Finds out which person each label means, and who else takes part.</summary>
/// <remarks>One person under several labels (office at first, surname later, initials) is one participant; two of one surname stay two.</remarks>
internal sealed partial class Speakers
{
    private const int FewTurns = 8;

    private readonly SourceText _source;
    private readonly LanguagePack _pack;
    private readonly List<Person> _people = [];
    private readonly PeopleByName<Person> _byName = new(p => p.IsRoleOnly ? null : p.Parsed);
    private readonly Dictionary<string, Person> _byLabel = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> _inRow = [];
    private readonly Dictionary<LabelAnatomy, Attribution> _known = new(ReferenceEqualityComparer.Instance);

    private FirstNames _firstNames = FirstNames.None;
    private BracketedNames? _bracketed;
    private readonly GivenNames _given;

    private Speakers(SourceText source, int end, LanguagePack pack) => (_source, _pack, _given) = (source, pack, new GivenNames(source, end, pack));

    /// <summary>Who speaks a turn, whether that is in doubt, and why it is thought so.</summary>
    internal readonly record struct Attribution(Person? Person, bool IsDoubtful, string Why);

    /// <summary>The people of the event, and for each turn who speaks (null where the text names nobody).</summary>
    public static (IReadOnlyList<Person> People, Attribution[] Of) Resolve(
        SourceText source, IReadOnlyList<TurnDraft> turns, IReadOnlyList<(OfficeHolder Holder, SourceSpan? Span)> named, LanguagePack pack)
    {
        var speakers = new Speakers(source, turns.Count == 0 ? 0 : turns[0].Label?.Span.Start ?? turns[0].Parts[0].Start, pack);
        foreach (var (holder, span) in named)
        {
            speakers.AddNamed(holder, span);
        }

        speakers._firstNames = FirstNames.Of(source, turns);
        speakers._bracketed = new BracketedNames(turns);
        for (var i = 1; i < turns.Count; i++)
        {
            if (turns[i - 1].Label?.Anatomy is { Class: LabelClass.Role } before && turns[i].Label?.Anatomy is { Class: LabelClass.Role } after && before.Key != after.Key)
            {
                speakers._inRow.Add((before.Key, after.Key));
            }
        }

        var marked = new MarkedPeople(source, speakers._people);
        var of = new Attribution[turns.Count];
        for (var i = 0; i < turns.Count; i++)
        {
            if (turns[i].Marked?.Who is { } who)
            {
                of[i] = marked.Of(who, turns[i].Label);
            }
            else if (turns[i].Label is { } label)
            {
                of[i] = turns[i].Marked is not null && marked.OfPrinted(label) is { } known ? new(known, false, "the markup calls somebody so") : speakers.OfLabel(label);
                foreach (var note in label.Anatomy.Notes)
                {
                    speakers.AddFromNote(note, label.Printed);
                }
            }
        }

        speakers.OfUnnamed(turns, of);
        var ordered = speakers._people;
        for (var i = 0; i < ordered.Count; i++)
        {
            ordered[i].Id = $"p{i + 1}";
        }

        return (ordered, of);
    }

    /// <summary>The person whom a name in a note means, or null.</summary>
    public static Person? Find(IReadOnlyList<Person> people, string name)
    {
        if (PlainName.Read(name) is not { } parsed)
        {
            return null;
        }

        var matches = people.Where(p => p.Parsed is { } known && !p.IsRoleOnly && known.Matches(parsed)).ToArray();
        return matches.Length == 1 ? matches[0] : null;
    }

    private void Add(Person person)
    {
        person.Order = _people.Count;
        _people.Add(person);
        if (person.Parsed is { } name)
        {
            _byName.Add(person, name);
        }
    }

    // In the order in which they were met.
    private List<Person> Matching(PlainName name)
    {
        var matching = _byName.Matching(name);
        matching.Sort((a, b) => a.Order.CompareTo(b.Order));
        return matching;
    }

    private void Rename(Person person, string name, PlainName parsed)
    {
        (person.Name, person.Parsed) = (name, parsed);
        _byName.Add(person, parsed);
    }

    private void AddNamed(OfficeHolder holder, SourceSpan? span)
    {
        if (holder.Name is not { } name)
        {
            return;
        }

        var parsed = PlainName.Read(name);
        if (parsed is null)
        {
            return;
        }

        var known = Matching(parsed).FirstOrDefault();
        if (known is null)
        {
            known = new Person(name, Basis.Stated) { IsFromHead = true };
            Add(known);
        }
        else if (parsed.Fullness > known.Parsed!.Fullness)
        {
            Rename(known, name, parsed);
        }

        known.Role ??= holder.Role;
        known.Affiliation ??= holder.Affiliation;
        known.Evidence.Add(_source.Quote("named in the head", span, name));
    }

    private Attribution OfLabel(LabelCandidate label)
    {
        var anatomy = label.Anatomy;
        if (_known.TryGetValue(anatomy, out var known))
        {
            return known; // the same label, letter for letter, means the same person all through a text
        }

        (Person Person, string Why)? found = anatomy.Class switch
        {
            LabelClass.TitleAndName or LabelClass.Role when _firstNames.Full(anatomy) is { } full => ByName(anatomy.Naming(full)),
            LabelClass.Role or LabelClass.Moderator when _bracketed?.Of(anatomy) is { } name => ByName(anatomy.HeldBy(name)),
            LabelClass.RoleAndName or LabelClass.TitleAndName or LabelClass.FullName or LabelClass.OneWord => ByName(anatomy),
            LabelClass.Journalist or LabelClass.Moderator when anatomy.Name is not null => ByName(anatomy),
            LabelClass.Role => ByRole(anatomy, label.Printed),
            LabelClass.Other when anatomy.Name is not null => ByName(anatomy),
            LabelClass.Moderator when ChairInHead(anatomy) is { } chair => (chair, $"the only one of whom the head says so: {chair.Name}, {chair.Role}"),
            LabelClass.Moderator when OnlyOne(anatomy.Key) is { } named => (named, $"the only one who has this label: {named.Labels[0]}"),
            LabelClass.Moderator or LabelClass.Interpreter or LabelClass.Other => ByLabel(anatomy, label.Printed),
            _ => null,
        };
        if (found is not var (person, why))
        {
            return new Attribution(null, false, anatomy.Class == LabelClass.Unnamed ? "a mark that names nobody" : "the label names nobody");
        }

        var attribution = _known[anatomy] = new Attribution(person, false, why);
        person.Speaks = true;
        person.IsJournalist |= anatomy.Class == LabelClass.Journalist;
        var printed = _source[label.Printed].Trim();
        _byLabel.TryAdd(anatomy.Key, person);
        if (!person.Labels.Contains(printed))
        {
            person.Labels.Add(printed);
            if (person.Evidence.Count < 8)
            {
                person.Evidence.Add(_source.Quote("label", label.Printed));
            }
        }

        return attribution;
    }

    // "Moderator (Jane Roe)" above, and "Moderator" below.
    private Person? OnlyOne(string key)
    {
        var labelled = _people.Where(p => !p.IsRoleOnly && p.Labels.Exists(l => Folding.Fold(CoreOf(l)) == key)).ToArray();
        return labelled.Length == 1 ? labelled[0] : null;
    }

    private (Person Person, string Why) ByName(LabelAnatomy anatomy)
    {
        var name = anatomy.Name!;
        var parsed = anatomy.Person;
        var matches = parsed is null ? [] : Matching(parsed);
        if (matches.Count == 0 && ByFirstWord(anatomy) is { } whole1)
        {
            matches = [whole1];
        }

        // Of several that fit, the one with the same office; else the one heard last.
        var person = matches.Count <= 1 ? matches.FirstOrDefault()
            : matches.FirstOrDefault(m => anatomy.Role is not null && m.Role is not null && SameOffice(anatomy.Role, m.Role)) ?? matches.LastOrDefault(m => m.Speaks) ?? matches[0];
        if (person is not null && matches.Count > 1)
        {
            person.Certainty = Certainty.Doubtful;
        }

        var why = person is null ? "a name that stands here first"
            : matches.Count > 1 ? $"the name fits {matches.Count} people; of them the one with the same office, else the one heard last"
            : person.Labels.Count == 0 ? $"the name fits \"{person.Name}\" in the head" : $"the name fits \"{person.Labels[0]}\"";
        if (person is null)
        {
            // "M. Roe (Westport)": a note beside the name tells which of that name it is, and the head may name another.
            var whole = parsed is { Fullness: 0 } && anatomy.Notes.Count == 0 && anatomy.Class != LabelClass.FullName && anatomy.Class != LabelClass.Journalist ? _given.Find(name) : null;
            person = new Person(whole?.Name ?? name, Basis.Stated);
            Add(person);
            if (whole is var (_, place))
            {
                why = "a surname that the head gives the whole name of";
                person.Evidence.Add(_source.Quote("named in the head", place));
            }
        }
        else if (parsed is not null && (parsed.Fullness > person.Parsed!.Fullness || (parsed.Fullness == person.Parsed.Fullness && person.IsFromHead && !person.Speaks && parsed.Printed.Any(char.IsLower))))
        {
            // The label's form of the name stands in its base case; a title's may be inflected.
            Rename(person, name, parsed);
        }

        person.Role ??= anatomy.Role;
        person.Affiliation ??= anatomy.Affiliation;
        return (person, why);
    }

    // "Chair": "Jane Roe (Chair)" in the list of those present.
    private Person? ChairInHead(LabelAnatomy anatomy)
    {
        var chairs = _people.Where(p => p is { IsFromHead: true, Role: not null } && Folding.Fold(p.Role) == anatomy.Key).ToArray();
        return chairs.Length == 1 ? chairs[0] : null;
    }

    // "FOREIGN MINISTER TAN" is "Foreign Minister Tan Wei Ming": the family name may stand first. "ROCKY/PTV" is "ROCKY IGNACO/PTV4".
    private Person? ByFirstWord(LabelAnatomy anatomy)
    {
        if (anatomy.Name is not { Length: > 2 } name || name.Contains(' ', StringComparison.Ordinal) || (anatomy.Role ?? anatomy.Affiliation) is null)
        {
            return null;
        }

        var folded = Folding.Fold(name);
        var found = _people.Where(p => p.Name.Contains(' ', StringComparison.Ordinal) && Folding.Fold(p.Name.AsSpan(0, p.Name.IndexOf(' ', StringComparison.Ordinal))) == folded
            && ((anatomy.Role is { } role && p.IsFromHead && p.Role is not null && SameOffice(role, p.Role)) || (anatomy.Affiliation is { } outlet && p.IsJournalist && p.Affiliation == outlet))).ToArray();
        return found.Length == 1 ? found[0] : null;
    }

    private (Person Person, string Why) ByRole(LabelAnatomy anatomy, SourceSpan printed)
    {
        if (_byLabel.TryGetValue(anatomy.Key, out var heard))
        {
            return (heard, $"the same office as in \"{heard.Labels[0]}\"");
        }

        var holders = _people.Where(p => p.Role is not null && SameOffice(anatomy.Role!, p.Role) && !(p.IsRoleOnly && Meet(anatomy.Key, p))).ToArray();
        if (holders.Length > 1)
        {
            // "PRIME MINISTER" beside "PRIME MINISTER OF NORMARK": the state tells the guest from the host.
            holders = [.. holders.Where(p => SameState(anatomy.Affiliation, p.Affiliation))];
        }
        else if (holders.Length == 1 && anatomy.Affiliation is not null && !SameState(anatomy.Affiliation, holders[0].Affiliation) && holders[0].Speaks)
        {
            holders = [];
        }

        if (holders.Length == 1)
        {
            return (holders[0], $"the only one who holds this office: {holders[0].Name}, {holders[0].Role}");
        }

        return ByLabel(anatomy, printed);
    }

    // Two labels that follow each other at once are two people, however alike their offices: "PRIME MINISTER", "PRIME MINISTER OF VORLAND".
    private bool Meet(string key, Person person) => person.Labels.Any(l => Folding.Fold(CoreOf(l)).TrimEnd('.', ',', ' ') is var other && (_inRow.Contains((key, other)) || _inRow.Contains((other, key))));

    private static bool SameState(string? one, string? other) =>
        one is null ? other is null : other is not null && (SameOffice(one, other) || Folding.Fold(one).Contains(Folding.Fold(other), StringComparison.Ordinal));

    private (Person Person, string Why) ByLabel(LabelAnatomy anatomy, SourceSpan printed)
    {
        if (_byLabel.TryGetValue(anatomy.Key, out var existing) && existing.IsRoleOnly)
        {
            return (existing, "the same label");
        }

        var person = new Person(CoreOf(_source[printed]), Basis.Stated) { IsRoleOnly = true, Role = anatomy.Role, Affiliation = anatomy.Affiliation };
        Add(person);
        return (person, "a role without a name; nobody in the text is known to hold it");
    }

    private void AddFromNote(string note, SourceSpan printed)
    {
        if (NoteReading.AfterWhom(note, _pack) is not { } name || PlainName.Read(name) is not { } parsed || Matching(parsed).Count > 0)
        {
            return;
        }

        var person = new Person(name, Basis.Derived);
        person.Evidence.Add(_source.Quote("named in a note beside a label", printed));
        Add(person);
    }

    internal static string CoreOf(string printed)
    {
        printed = Clocks.Begins(printed) ? printed[(printed.IndexOfAny([']', ')', ' ']) + 1)..].TrimStart() : printed;
        var bracket = printed.AsSpan().IndexOfAny('(', '[');
        return (bracket > 0 ? printed[..bracket] : printed).Trim().TrimEnd('.', ',');
    }

    /// <summary>One office is the other, or a part of it: "the president" and "President of Russia".</summary>
    internal static bool SameOffice(string left, string right)
    {
        var (a, b) = (OfficeWords(left), OfficeWords(right));
        var (few, many) = a.Length <= b.Length ? (a, b) : (b, a);
        return few.Length > 0 && few.All(w => many.Contains(w)) && (few.Contains("vice") || few.Contains("deputy")) == (many.Contains("vice") || many.Contains("deputy"));
    }

    private static string[] OfficeWords(string office) => [.. WordsOf.Text(office).Select(w => w.Folded).Where(w => w is not ("the" or "of" or "for" or ""))];
}
