using Lectern.Structure;

namespace Lectern.Annotations.Mentions;

/// <summary>The people whom a document names: those who take part, and those met so far; a surname alone is looked up among them.</summary>
internal sealed class DocumentPeople
{
    private readonly List<KnownPerson> _people = [];
    private readonly Dictionary<ulong, List<KnownPerson>> _bySurname = [];
    private readonly PeopleByName<KnownPerson> _byName = new(p => p.Anatomy);
    private readonly Dictionary<string, KnownPerson?> _found = new(StringComparer.Ordinal);

    public DocumentPeople(Transcript transcript, HashSet<ulong> ordinary)
    {
        foreach (var participant in transcript.Participants)
        {
            if (PlainName.Read(participant.Name) is { Surname.Length: > 1 } anatomy && IsName(participant.Name) && !participant.Name.Split(' ').All(w => ordinary.Contains(WordHash.Of(w))))
            {
                Add(new KnownPerson(participant.Name, participant.Id) { Role = participant.Role, Affiliation = participant.Affiliation }, anatomy);
            }
        }
    }

    public IReadOnlyList<KnownPerson> All => _people;

    /// <summary>Somebody of this document is called so, as the surname alone says.</summary>
    public bool HasSurname(Passage passage, int at) => _bySurname.ContainsKey(Key(passage.Word(at)));

    /// <summary>Remembers a name for the rest of the document.</summary>
    public KnownPerson Learn(string printed)
    {
        if (Find(printed) is { } known)
        {
            known.Learn(printed);
            if (known.Anatomy is { } fuller)
            {
                _byName.Add(known, fuller);
            }

            return known;
        }

        var person = new KnownPerson(printed, null);
        if (person.Anatomy is { Surname.Length: > 1 } anatomy)
        {
            Add(person, anatomy);
            _found.Clear();
        }

        return person;
    }

    /// <summary>Who is meant: the only one of this document whom the name fits; null where nobody or several.</summary>
    public KnownPerson? Find(string printed)
    {
        if (_found.TryGetValue(printed, out var before))
        {
            return before;
        }

        var only = PlainName.Read(printed) is { } anatomy && _byName.Matching(anatomy) is [var one] ? one : null;
        return _found[printed] = only;
    }

    /// <summary>Who is addressed by given name and patronymic ("Sergey Viktorovich"): the only one of this document with that given name; null where it is no such address.</summary>
    public KnownPerson? ByPatronymic(string printed)
    {
        var words = printed.Split(' ');
        if (words.Length != 2 || !(words[1].EndsWith("vich", StringComparison.Ordinal) || words[1].EndsWith("vna", StringComparison.Ordinal) || words[1].EndsWith("вич", StringComparison.Ordinal)
            || words[1].EndsWith("вна", StringComparison.Ordinal) || words[1].EndsWith("вича", StringComparison.Ordinal)))
        {
            return null;
        }

        var given = Folding.Fold(words[0]);
        var fitting = _people.Where(p => p.Anatomy is { } anatomy && anatomy.Given.Any(g => PlainName.SameWord(g, given) || g.Length == 1 && g[0] == given[0])).Take(2).ToArray();
        return fitting.Length == 1 ? fitting[0] : null;
    }

    private void Add(KnownPerson person, PlainName anatomy)
    {
        _people.Add(person);
        _byName.Add(person, anatomy);
        foreach (var part in anatomy.Surname.Split('-').Append(anatomy.Surname))
        {
            if (part.Length > 1)
            {
                var key = Key(part);
                (_bySurname.TryGetValue(key, out var list) ? list : _bySurname[key] = []).Add(person);
            }
        }
    }

    // A label such as "THE PRESIDENT" or "Question" is no name.
    private static bool IsName(string name) => name.Split(' ') is var words && !words[0].Equals("the", StringComparison.OrdinalIgnoreCase) && char.IsLetter(name[0])
        && !Languages.LanguagePacks.Offices.Contains(Folding.Fold(name));

    // Cyrillic surnames meet by what is left without the ending of their case.
    private static ulong Key(ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || word[0] is < '\u0400' or >= '\u0530')
        {
            return WordHash.Of(word);
        }

        foreach (var ending in (ReadOnlySpan<string>)["ского", "скому", "ским", "ском", "ская", "ской", "скую", "ский"])
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return WordHash.Of(word[..^(ending.Length - 2)]);
            }
        }

        foreach (var ending in (ReadOnlySpan<string>)["ого", "ому", "его", "ему", "ыми", "ым", "им", "ом", "ем", "ой", "ей", "ая", "ую", "ый", "ий", "а", "у", "е", "ы", "и", "я", "ю", "ь", "й"])
        {
            if (word.Length - ending.Length >= 3 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return WordHash.Of(word[..^ending.Length]);
            }
        }

        return WordHash.Of(word);
    }
}
