namespace Lectern.Names;

/// <summary>Joins the sightings of names that may be one into people: what people decided first, then the surest.</summary>
/// <remarks>
/// The result depends on the set of sightings and decisions alone, not on their order. Those who take part are joined first and by themselves: whoever is only
/// mentioned is joined to them after that, and neither joins nor parts two of them.
/// </remarks>
internal sealed class PersonClustering
{
    private readonly List<PersonSighting> _sightings;
    private readonly int[] _clusterOf;
    private readonly Dictionary<int, List<int>> _members = [];
    private readonly Dictionary<(int, int), bool> _decided = [];
    private readonly List<PersonLink> _links = [];

    private PersonClustering(IEnumerable<NameEntry> entries, IReadOnlyList<IdentityDecision> decisions)
    {
        var keys = decisions.SelectMany(d => new[] { d.Left, d.Right }).ToHashSet();
        _sightings = [.. entries.SelectMany(e => PersonSighting.Of(e, keys)).OrderBy(s => s.Key).ThenBy(s => s.Office, StringComparer.Ordinal).ThenBy(s => s.Place, StringComparer.Ordinal)];
        _clusterOf = [.. Enumerable.Range(0, _sightings.Count)];
        foreach (var i in _clusterOf)
        {
            _members[i] = [i];
        }

        var places = _sightings.SelectMany((s, i) => s.Observations.Select(o => (o.Key, i))).DistinctBy(p => p.Key).ToDictionary(p => p.Key, p => p.i);
        foreach (var decision in decisions)
        {
            if (places.TryGetValue(decision.Left, out var left) && places.TryGetValue(decision.Right, out var right) && left != right)
            {
                _decided[Ordered(left, right)] = decision.IsSamePerson;
            }
        }
    }

    /// <summary>The people behind names that may be spellings of one another.</summary>
    public static IEnumerable<RegisteredPerson> Of(IEnumerable<NameEntry> entries, IReadOnlyList<IdentityDecision> decisions)
    {
        var clustering = new PersonClustering(entries, decisions);
        clustering.Join();
        return PersonPortrait.Draw(clustering._members.Values.Select(m => m.Select(i => clustering._sightings[i]).ToList()), clustering._links);
    }

    private void Join()
    {
        foreach (var ((left, right), isSame) in _decided.OrderBy(d => d.Key))
        {
            if (isSame && !AreKeptApart(left, right))
            {
                Unite(left, right);
                _links.Add(new(_sightings[left], _sightings[right], 1, "decided by a person", true, true));
            }
        }

        var proposals = Proposals();
        var (ambiguous, ambiguousAmongMentions) = (Ambiguous(proposals.Where(TakePart)), Ambiguous(proposals));
        foreach (var link in proposals.OrderByDescending(l => l.IsOne).ThenByDescending(TakePart).ThenByDescending(l => l.Score).ThenBy(l => l.Left).ThenBy(l => l.Right))
        {
            var (left, right) = (_sightings[link.Left], _sightings[link.Right]);
            var reason = link.Reason;
            var isOne = link.IsOne && !_decided.ContainsKey((link.Left, link.Right));
            var fitsSeveral = TakePart(link) ? ambiguous : ambiguousAmongMentions;
            if (isOne && (fitsSeveral.Contains(link.Left) || fitsSeveral.Contains(link.Right)) && left.Entry.Fullness != right.Entry.Fullness)
            {
                (isOne, reason) = (false, $"{reason}; but several people of the time would fit");
            }

            if (isOne && Math.Min((int)left.Entry.Fullness, (int)right.Entry.Fullness) == (int)NameFullness.OneWord && (left.Place is null || right.Place is null) && HasSeveralPlaces(left.Office, !TakePart(link)))
            {
                (isOne, reason) = (false, $"{reason}; but somebody of that name holds it elsewhere too");
            }

            if (isOne && _clusterOf[link.Left] != _clusterOf[link.Right])
            {
                if (Obstacle(link) is { } obstacle)
                {
                    (isOne, reason) = (false, $"{reason}; but {obstacle}");
                }
                else
                {
                    Unite(link.Left, link.Right);
                }
            }

            _links.Add(new(left, right, link.Score, reason, isOne && _clusterOf[link.Left] == _clusterOf[link.Right], false));
        }
    }

    private List<Proposal> Proposals()
    {
        var proposals = new List<Proposal>();
        var byEntry = Enumerable.Range(0, _sightings.Count).ToLookup(i => _sightings[i].Entry.Number);
        for (var i = 0; i < _sightings.Count; i++)
        {
            var left = _sightings[i];
            foreach (var j in left.Entry.Near.Keys.Append(left.Entry.Number).SelectMany(entry => byEntry[entry]).Where(j => j > i))
            {
                var right = _sightings[j];
                var isOneName = ReferenceEquals(left.Entry, right.Entry);
                var names = isOneName ? null : left.Entry.Near[right.Entry.Number];
                var (isOne, reason) = IdentityRules.Judge(left, right, names);
                var told = isOneName || names!.Reason == reason ? reason : $"{names.Reason}; {reason}";
                proposals.Add(new(i, j, names?.Score ?? 1, told, isOne));
            }
        }

        return proposals;
    }

    /// <summary>Sightings of initials or one word that fit full names which are not spellings of one name.</summary>
    private HashSet<int> Ambiguous(IEnumerable<Proposal> proposals)
    {
        var partners = new Dictionary<int, List<NameEntry>>();
        foreach (var link in proposals.Where(l => l.IsOne))
        {
            var (few, many) = _sightings[link.Left].Entry.Fullness < _sightings[link.Right].Entry.Fullness ? (link.Left, link.Right) : (link.Right, link.Left);
            if (_sightings[few].Entry.Fullness < _sightings[many].Entry.Fullness)
            {
                (partners.TryGetValue(few, out var known) ? known : partners[few] = []).Add(_sightings[many].Entry);
            }
        }

        return [.. partners.Where(p => p.Value.Exists(a => p.Value.Exists(b => !AreOneName(a, b)))).Select(p => p.Key)];
    }

    // "President Lee" of no state, where the archive knows one of Vesmark and one of Normark.
    private bool HasSeveralPlaces(string? office, bool amongMentions)
    {
        var places = _sightings.Where(s => s.Office == office && (amongMentions || !s.IsMention)).Select(s => s.Place).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        return Array.Exists(places, place => !PlaceName.AreOne(place, places[0]));
    }

    private static bool AreOneName(NameEntry left, NameEntry right) =>
        ReferenceEquals(left, right) || (left.Near.TryGetValue(right.Number, out var names) && names.Verdict == NameVerdict.Same);

    /// <summary>What keeps two clusters apart although two of their sightings fit; null where nothing does.</summary>
    private string? Obstacle(Proposal link)
    {
        var (left, right) = (link.Left, link.Right);
        if (AreKeptApart(left, right))
        {
            return "a person decided that they are two";
        }

        if (!TakePart(link) && HoldsSomebodyHeard(left) && HoldsSomebodyHeard(right))
        {
            return "a mention alone makes no two one who take part";
        }

        foreach (var a in _members[_clusterOf[left]])
        {
            foreach (var b in _members[_clusterOf[right]])
            {
                var (mine, theirs) = (_sightings[a].Entry, _sightings[b].Entry);
                if (!ReferenceEquals(mine, theirs) && Contradiction(mine, theirs) is { } objection)
                {
                    return $"\"{mine.Name.Folded}\" and \"{theirs.Name.Folded}\" are two: {objection}";
                }
            }
        }

        return null;
    }

    private bool TakePart(Proposal link) => !_sightings[link.Left].IsMention && !_sightings[link.Right].IsMention;

    private bool HoldsSomebodyHeard(int sighting) => _members[_clusterOf[sighting]].Exists(member => !_sightings[member].IsMention);

    private static string? Contradiction(NameEntry left, NameEntry right)
    {
        var names = left.Near.TryGetValue(right.Number, out var known) ? known : NameComparer.Compare(left.Name, right.Name);
        return names.Verdict switch
        {
            NameVerdict.Same => null,
            NameVerdict.Different => names.Objection ?? "other names",
            _ => left.Fullness == NameFullness.Full && right.Fullness == NameFullness.Full ? names.Objection : null,
        };
    }

    private bool AreKeptApart(int left, int right) =>
        _members[_clusterOf[left]].Exists(a => _members[_clusterOf[right]].Exists(b => _decided.TryGetValue(Ordered(a, b), out var isSame) && !isSame));

    private void Unite(int left, int right)
    {
        var (kept, gone) = Ordered(_clusterOf[left], _clusterOf[right]);
        if (kept == gone)
        {
            return;
        }

        foreach (var member in _members[gone])
        {
            _clusterOf[member] = kept;
        }

        _members[kept].AddRange(_members[gone]);
        _members.Remove(gone);
    }

    private static (int, int) Ordered(int left, int right) => left <= right ? (left, right) : (right, left);

    private readonly record struct Proposal(int Left, int Right, double Score, string Reason, bool IsOne);
}
