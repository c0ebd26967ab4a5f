namespace Lectern.Annotations.Times;

/// <summary>All rules of one language in one tree: walked once from each token, it finds every rule that matches there.</summary>
internal sealed class TimeGrammar
{
    private const int MostSteps = 4000;
    private readonly Node _root = new();

    /// <summary>What one rule matched.</summary>
    /// <param name="Rule">The rule.</param>
    /// <param name="First">The expression's first token, what must stand before it left out.</param>
    /// <param name="End">The token after its last.</param>
    /// <param name="Facts">What its words say.</param>
    internal sealed record Match(TimeRule Rule, int First, int End, TimeFacts Facts);

    /// <summary>Puts in the ways to say a rule.</summary>
    public void Add(TimeRule rule, IEnumerable<IReadOnlyList<TimeElement>> sequences)
    {
        foreach (var sequence in sequences)
        {
            var node = _root;
            foreach (var element in sequence)
            {
                node = node.Next(element);
            }

            var lead = sequence.TakeWhile(e => e.IsContext).Count();
            var trail = sequence.Count - lead > 0 ? sequence.Reverse().TakeWhile(e => e.IsContext).Count() : 0;
            if (lead + trail >= sequence.Count)
            {
                throw new FormatException($"The rule \"{rule.Line}\" can match nothing.");
            }

            node.Accept(rule, lead, trail);
        }
    }

    /// <summary>Words with which a match may begin, by number.</summary>
    public bool[] Starts(TimeLexicon lexicon, int words, ReadOnlySpan<int> numberWords)
    {
        var starts = new bool[words];
        for (var id = 1; id < words; id++)
        {
            starts[id] = _root.Has(id);
            foreach (var entry in lexicon.EntriesOf(id))
            {
                starts[id] |= _root.Has(-entry.Class) || numberWords.Contains(entry.Class);
            }
        }

        return starts;
    }

    /// <summary>Adds every match that begins at a token, what must stand before it included.</summary>
    public void FindAt(in Walk walk, int at, List<Match> found)
    {
        Span<Step> path = stackalloc Step[32];
        var steps = 0;
        Visit(walk, _root, at, 0, path, ref steps, found);
    }

    private static void Visit(in Walk walk, Node node, int at, int depth, Span<Step> path, ref int steps, List<Match> found)
    {
        if (node.Accepted is { } accepted)
        {
            foreach (var (rule, lead, trail) in accepted)
            {
                found.Add(MatchOf(rule, path[..depth], lead, trail, at));
            }
        }

        if (at >= walk.Tokens.Length || depth >= path.Length || node.Edges is null || (depth > 0 && walk.Tokens[at].AfterBreak) || ++steps > MostSteps)
        {
            return;
        }

        var token = walk.Tokens[at];
        if (token.Id != 0)
        {
            if (node.Edges.TryGetValue(token.Id, out var literal))
            {
                Take(walk, literal, at, at + 1, double.NaN, depth, path, ref steps, found);
            }

            foreach (var entry in walk.Lexicon.EntriesOf(token.Id))
            {
                if (node.Edges.TryGetValue(-entry.Class, out var ways) && (!entry.IsCapital || token.IsCapital) && walk.Stands(at, entry.Ids))
                {
                    Take(walk, ways, at, at + entry.Ids.Length, entry.Value, depth, path, ref steps, found);
                }
            }
        }

        if (node.HasNumbers && (token.Number >= 0 || token.Id != 0))
        {
            for (var type = 1; type <= TimeLexicon.LastReserved; type++)
            {
                if (node.Edges.TryGetValue(-type, out var ways) && walk.Numbers.Read(type, walk.Tokens, at, walk.Text, out var value) is > 0 and var length)
                {
                    Take(walk, ways, at, at + length, value, depth, path, ref steps, found);
                }
            }
        }
    }

    private static void Take(in Walk walk, List<(TimeElement Element, Node Node)> ways, int at, int next, double value, int depth, Span<Step> path, ref int steps, List<Match> found)
    {
        foreach (var (element, node) in ways)
        {
            path[depth] = new Step(at, element.Slot, value);
            Visit(walk, node, next, depth + 1, path, ref steps, found);
        }
    }

    private static Match MatchOf(TimeRule rule, ReadOnlySpan<Step> path, int lead, int trail, int end)
    {
        var facts = new TimeFacts();
        foreach (var step in path)
        {
            if (step.Slot != TimeSlot.None)
            {
                facts.Set(step.Slot, step.Value);
            }
        }

        foreach (var (slot, value) in rule.Constants)
        {
            facts.Set(slot, value);
        }

        return new Match(rule, path[lead].Token, trail == 0 ? end : path[^trail].Token, facts);
    }

    private readonly record struct Step(int Token, TimeSlot Slot, double Value);

    /// <summary>The text that is read, and what its words are.</summary>
    internal readonly ref struct Walk(ReadOnlySpan<char> text, ReadOnlySpan<TimeToken> tokens, TimeLexicon lexicon, TimeNumbers numbers)
    {
        public ReadOnlySpan<char> Text { get; } = text;

        public ReadOnlySpan<TimeToken> Tokens { get; } = tokens;

        public TimeLexicon Lexicon { get; } = lexicon;

        public TimeNumbers Numbers { get; } = numbers;

        /// <summary>These words stand from this token on.</summary>
        public bool Stands(int at, int[] ids)
        {
            if (at + ids.Length > Tokens.Length)
            {
                return false;
            }

            for (var i = 1; i < ids.Length; i++)
            {
                if (Tokens[at + i].Id != ids[i] || Tokens[at + i].AfterBreak)
                {
                    return false;
                }
            }

            return true;
        }
    }

    private sealed class Node
    {
        public Dictionary<int, List<(TimeElement Element, Node Node)>>? Edges { get; private set; }

        public List<(TimeRule Rule, int Lead, int Trail)>? Accepted { get; private set; }

        public bool HasNumbers { get; private set; }

        public bool Has(int key) => Edges?.ContainsKey(key) == true;

        public Node Next(TimeElement element)
        {
            Edges ??= [];
            HasNumbers |= element.Key is < 0 and >= -TimeLexicon.LastReserved;
            if (!Edges.TryGetValue(element.Key, out var ways))
            {
                Edges[element.Key] = ways = [];
            }

            var found = ways.Find(w => w.Element.Slot == element.Slot).Node;
            if (found is null)
            {
                found = new Node();
                ways.Add((element, found));
            }

            return found;
        }

        public void Accept(TimeRule rule, int lead, int trail)
        {
            Accepted ??= [];
            if (!Accepted.Exists(a => a.Rule == rule && a.Lead == lead && a.Trail == trail))
            {
                Accepted.Add((rule, lead, trail));
            }
        }
    }
}
