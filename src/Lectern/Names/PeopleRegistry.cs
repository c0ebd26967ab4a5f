namespace Lectern.Names;

/// <summary>Gathers the names that documents print into people: one person under many spellings, two people under one name.</summary>
/// <remarks>
/// Give it observations and decisions in any order; <see cref="People"/> depends on them alone. A new name is compared with the few known ones that share
/// a block with it, and only the people whose names it may touch are made again, so adding costs with what is new. Not safe for several threads at
/// once. The rules stand in <c>docs/names.md</c>.
/// </remarks>
public sealed class PeopleRegistry
{
    private readonly Dictionary<string, NameEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameEntry?> _printed = new(StringComparer.Ordinal);
    private readonly List<NameEntry> _byNumber = [];
    private readonly List<int> _parents = [];
    private readonly NameBlocks _blocks = new();
    private readonly HashSet<NameObservation> _observations = [];
    private readonly List<IdentityDecision> _decisions = [];
    private readonly Dictionary<ObservationKey, int> _entryOf = [];
    private readonly Dictionary<int, IReadOnlyList<RegisteredPerson>> _made = [];
    private IReadOnlyList<RegisteredPerson>? _people;

    /// <summary>Everyone, in order of <see cref="RegisteredPerson.Key"/>.</summary>
    public IReadOnlyList<RegisteredPerson> People => _people ??= Make();

    /// <summary>How many distinct names (case and titles aside) were met.</summary>
    public int NameCount => _entries.Count;

    /// <summary>Adds what a document shows. An observation that is known already, or whose name has no words, changes nothing.</summary>
    public void Add(NameObservation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        if (EntryOf(observation.Name) is not { } entry || !_observations.Add(observation))
        {
            return;
        }

        entry.Observations.Add(observation);
        _entryOf[observation.Key] = entry.Number;
        Touch(entry.Number);
    }

    /// <summary>Adds what a person decided. It counts also where its observations come later.</summary>
    public void Decide(IdentityDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        _decisions.Add(decision);
        _made.Clear();
        _people = null;
    }

    // Names return in document after document.
    private NameEntry? EntryOf(string printed)
    {
        if (_printed.TryGetValue(printed, out var entry))
        {
            return entry;
        }

        var name = PersonName.Parse(printed);
        var key = string.Join(' ', name.Words.Select(w => $"{w.Text}{(int)w.Kind}"));
        if (key.Length > 0 && !_entries.TryGetValue(key, out entry))
        {
            _entries[key] = entry = AddEntry(name);
        }

        return _printed[printed] = entry;
    }

    private NameEntry AddEntry(PersonName name)
    {
        var entry = new NameEntry(name, _byNumber.Count);
        _byNumber.Add(entry);
        _parents.Add(entry.Number);
        foreach (var other in _blocks.AddAndFind(entry))
        {
            var names = NameComparer.Compare(entry.Name, other.Name);
            if (names.Verdict != NameVerdict.Different)
            {
                entry.Near[other.Number] = names;
                other.Near[entry.Number] = names;
                Unite(entry.Number, other.Number);
            }
        }

        return entry;
    }

    private IReadOnlyList<RegisteredPerson> Make()
    {
        foreach (var decision in _decisions)
        {
            if (decision.IsSamePerson && _entryOf.TryGetValue(decision.Left, out var left) && _entryOf.TryGetValue(decision.Right, out var right))
            {
                Unite(left, right);
            }
        }

        foreach (var component in _byNumber.GroupBy(e => Root(e.Number)).Where(g => !_made.ContainsKey(g.Key)))
        {
            var keys = component.SelectMany(e => e.Observations).Select(o => o.Key).ToHashSet();
            _made[component.Key] = [.. PersonClustering.Of(component, [.. _decisions.Where(d => keys.Contains(d.Left) && keys.Contains(d.Right))])];
        }

        return [.. _made.Values.SelectMany(p => p).OrderBy(p => p.Key)];
    }

    private void Unite(int left, int right)
    {
        var (kept, gone) = (Root(left), Root(right));
        if (kept != gone)
        {
            _made.Remove(kept);
            _made.Remove(gone);
            _parents[gone] = kept;
        }
    }

    private void Touch(int number)
    {
        _made.Remove(Root(number));
        _people = null;
    }

    private int Root(int number)
    {
        while (_parents[number] != number)
        {
            _parents[number] = _parents[_parents[number]];
            number = _parents[number];
        }

        return number;
    }
}
